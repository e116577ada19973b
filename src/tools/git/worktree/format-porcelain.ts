import type { FilePair } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { aheadBehind } from "../repository/history.ts";
import { NO_ID } from "../repository/refs.ts";
import { upstreamOf } from "../repository/revisions.ts";
import type { Changes } from "./changes.ts";
import { workFile } from "./snapshots.ts";

interface PorcelainStyle {
  readonly withBranch: boolean;
  readonly withIgnored: boolean;
  /** `-z` */
  readonly end: string;
}

/** `git status --porcelain=v2` (git-status(1), "Porcelain Format Version 2"). */
export function formatPorcelain(call: GitCall, changes: Changes, style: PorcelainStyle): string {
  const { end } = style;
  const name = (path: string) => (end === "\0" ? path : call.quote(path));
  const paths = new Set([...changes.staged, ...changes.unstaged].map(({ path }) => path));
  const rows = [...paths].sort().map((path) => {
    const staged = changes.staged.find((pair) => pair.path === path);
    const unstaged = changes.unstaged.find((pair) => pair.path === path);
    return changeLine(path, staged, unstaged, { name, gap: end === "\0" ? "\0" : "\t" });
  });
  const conflicts = changes.conflicts.map(({ path, code }) => conflictLine(call, path, code, name));
  const lines = [
    ...(style.withBranch ? branchLines(call) : []),
    ...rows,
    ...conflicts,
    ...changes.untracked.map((path) => `? ${name(path)}`),
    ...(style.withIgnored ? changes.ignored.map((path) => `! ${name(path)}`) : []),
  ];
  return lines.map((line) => `${line}${end}`).join("");
}

function branchLines(call: GitCall): readonly string[] {
  const { repository } = call;
  const { head, branch } = repository;
  const lines = [`# branch.oid ${head ?? "(initial)"}`, `# branch.head ${branch ?? "(detached)"}`];
  const upstream = branch === undefined ? undefined : upstreamOf(repository, branch);
  if (!upstream) return lines;
  lines.push(`# branch.upstream ${upstream.ref.replace(/^refs\/(remotes|heads)\//, "")}`);
  const other = repository.refs.get(upstream.ref);
  if (head === undefined || other === undefined) return lines;
  const { ahead, behind } = aheadBehind(repository, head, other);
  return [...lines, `# branch.ab +${ahead} -${behind}`];
}

interface Shown {
  readonly name: (path: string) => string;
  /** What parts a path from the one it had before. */
  readonly gap: string;
}

function changeLine(
  path: string,
  staged: FilePair | undefined,
  unstaged: FilePair | undefined,
  { name, gap }: Shown,
): string {
  const index = staged ? staged.new : unstaged?.old;
  const head = staged ? staged.old : unstaged?.old;
  const work = unstaged ? unstaged.new : index;
  const mode = (side: FilePair["old"]) => (side?.mode ?? "0").padStart(6, "0");
  const signs = `${staged?.status ?? "."}${unstaged?.status ?? "."}`;
  const modes = `${mode(head)} ${mode(index)} ${mode(work)}`;
  const ids = `${head?.id ?? NO_ID} ${index?.id ?? NO_ID}`;
  const link = linkField(unstaged);
  const renamed = [staged, unstaged].find((pair) => pair?.status === "R");
  if (renamed)
    return `2 ${signs} ${link} ${modes} ${ids} R${renamed.similarity} ${name(path)}${gap}${name(renamed.oldPath)}`;
  return `1 ${signs} ${link} ${modes} ${ids} ${name(path)}`;
}

function linkField(unstaged: FilePair | undefined): string {
  const dirt = unstaged?.new?.dirt;
  if (!dirt) return "N...";
  return `S${dirt.hasCommits ? "C" : "."}${dirt.isModified ? "M" : "."}${dirt.hasUntracked ? "U" : "."}`;
}

function conflictLine(call: GitCall, path: string, code: string, name: (path: string) => string): string {
  const stages = call.repository.index.stages(path);
  const modes = stages.map((entry) => (entry?.mode ?? "0").padStart(6, "0"));
  const work = workFile(call, path)?.mode ?? "000000";
  const ids = stages.map((entry) => entry?.id ?? NO_ID);
  return `u ${code} N... ${modes.join(" ")} ${work} ${ids.join(" ")} ${name(path)}`;
}
