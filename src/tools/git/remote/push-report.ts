import type { GitCall } from "../git-call.ts";
import { shortId } from "../repository/revisions.ts";
import type { Judged } from "./judge-push.ts";
import { formatPushRow } from "./ref-table.ts";
import { prettyRef } from "./refspec.ts";

/** How a ref fared; `problem` is why it was not taken. */
export interface PushResult extends Judged {
  readonly problem: string | undefined;
  /** It was the other side that refused. */
  readonly isRemote: boolean;
}

/** The table below `To ADDRESS`: what was taken, then what was not. */
export function formatResults(
  url: string,
  results: readonly PushResult[],
  { verbosity, isPorcelain }: { readonly verbosity: number; readonly isPorcelain: boolean },
): string {
  const isShown = (result: PushResult) =>
    result.problem !== undefined || (result.verdict === "fine" ? verbosity >= 0 : isUpToDateShown);
  const isUpToDateShown = verbosity > 0 || isPorcelain;
  const shown = results.filter(isShown);
  const order = [
    ...shown.filter(({ verdict, problem }) => problem === undefined && verdict === "up to date"),
    ...shown.filter(({ verdict, problem }) => problem === undefined && verdict === "fine"),
    ...shown.filter(({ problem }) => problem !== undefined),
  ];
  if (order.length === 0) return "";
  return `To ${url}\n${order.map((result) => (isPorcelain ? porcelainRow(result) : formatRow(result))).join("")}`;
}

interface Row {
  readonly sign: string;
  readonly summary: string;
  readonly note: string | undefined;
}

function rowOf(result: PushResult): Row {
  const { problem, isRemote, verdict, id, old, name, isForcedUpdate } = result;
  if (problem !== undefined)
    return { sign: "!", summary: isRemote ? "[remote rejected]" : "[rejected]", note: problem };
  if (verdict === "up to date") return { sign: "=", summary: "[up to date]", note: undefined };
  if (id === undefined) return { sign: "-", summary: "[deleted]", note: undefined };
  if (old === undefined) {
    const kind = name.startsWith("refs/tags/")
      ? "[new tag]"
      : name.startsWith("refs/heads/")
        ? "[new branch]"
        : "[new reference]";
    return { sign: "*", summary: kind, note: undefined };
  }
  return isForcedUpdate
    ? { sign: "+", summary: `${shortId(old)}...${shortId(id)}`, note: "forced update" }
    : { sign: " ", summary: `${shortId(old)}..${shortId(id)}`, note: undefined };
}

function formatRow(result: PushResult): string {
  const { sign, summary, note } = rowOf(result);
  const to = prettyRef(result.name);
  return formatPushRow(
    sign,
    summary,
    result.id === undefined ? to : `${prettyRef(result.source)} -> ${to}`,
    note,
  );
}

/** `--porcelain`: sign, whole names, summary, between tabs. */
function porcelainRow(result: PushResult): string {
  const { sign, summary, note } = rowOf(result);
  const names = `${result.source}:${result.name}`;
  return `${sign}\t${names}\t${summary}${note === undefined ? "" : ` (${note})`}\n`;
}

/** What to do about refs that were not taken (builtin/push.c); one piece of advice is enough. */
export function adviceFor(call: GitCall, results: readonly PushResult[]): string {
  const own = results.filter(({ problem, isRemote }) => problem !== undefined && !isRemote);
  const behind = own.filter(({ problem }) => problem === "non-fast-forward");
  const current = `refs/heads/${call.repository.branch}`;
  if (behind.some(({ name }) => name === current)) return hint(BEHIND);
  if (behind.length > 0) return hint(OTHER_BEHIND);
  if (own.some(({ problem }) => problem === "already exists")) return hint(TAG_EXISTS);
  if (own.some(({ problem }) => problem === "fetch first")) return hint(FETCH_FIRST);
  if (own.some(({ problem }) => problem === "needs force")) return hint(NEEDS_FORCE);
  return "";
}

function hint(text: string): string {
  return text.replace(/^/gm, "hint: ").replace(/hint: $/, "");
}

const SEE = "See the 'Note about fast-forwards' in 'git push --help' for details.\n";
const BEHIND = `Updates were rejected because the tip of your current branch is behind
its remote counterpart. Integrate the remote changes (e.g.
'git pull ...') before pushing again.
${SEE}`;
const OTHER_BEHIND = `Updates were rejected because a pushed branch tip is behind its remote
counterpart. Check out this branch and integrate the remote changes
(e.g. 'git pull ...') before pushing again.
${SEE}`;
const FETCH_FIRST = `Updates were rejected because the remote contains work that you do
not have locally. This is usually caused by another repository pushing
to the same ref. You may want to first integrate the remote changes
(e.g., 'git pull ...') before pushing again.
${SEE}`;
const TAG_EXISTS = "Updates were rejected because the tag already exists in the remote.\n";
const NEEDS_FORCE = `You cannot update a remote ref that points at a non-commit object,
or update a remote ref to make it point at a non-commit object,
without using the '--force' option.
`;
