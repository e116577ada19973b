import { compareCodePoints } from "../../../base/collation.ts";
import type { GitCall } from "../git-call.ts";
import { remoteNames } from "../remote/remotes.ts";
import { worktreesOf } from "../repository/worktrees.ts";
import { STASH } from "../stash/stash-entry.ts";
import { guideList } from "../usage/command-list.ts";
import { CONFIG_KEYS } from "../usage/config-keys.ts";
import { type Changes, findChanges } from "../worktree/changes.ts";
import type { CandidateKind } from "./candidate-kinds.ts";
import { commandSummaries } from "./command-summaries.ts";

/** All names of a kind. */
export async function candidatesOf(
  call: GitCall,
  kind: CandidateKind,
  operands: readonly string[],
): Promise<readonly string[]> {
  switch (kind) {
    case "new":
      return [];
    case "ref":
      return ["HEAD", ...refsBelow(call, "heads"), ...refsBelow(call, "tags"), ...refsBelow(call, "remotes")];
    case "branch":
      return refsBelow(call, "heads");
    case "switchable":
      return [...new Set([...refsBelow(call, "heads"), ...branchesOfRemotes(call)])];
    case "remote-branch":
      return refsBelow(call, "remotes");
    case "tag":
      return refsBelow(call, "tags");
    case "remote":
      return [...remoteNames(call)].sort(compareCodePoints);
    case "branch-of-remote":
      return refsBelow(call, `remotes/${operands[0] ?? "origin"}`).filter((name) => name !== "HEAD");
    case "stash":
      return call.repository.refs.log(STASH).map((_, place) => `stash@{${place}}`);
    case "worktree":
      return worktreesOf(call.repository).flatMap(({ path, isMain }) => (isMain ? [] : path));
    case "own-config":
      return call.configs.flatMap(({ entries }) => entries.map(({ key }) => key));
    case "config":
      return configKeys(call);
    case "topic":
      return [...commandSummaries().keys(), ...guides()];
    default:
      return files(call, kind);
  }
}

function refsBelow(call: GitCall, folder: string): readonly string[] {
  const prefix = `refs/${folder}/`;
  return call.repository.refs.list(prefix).map(({ name }) => name.slice(prefix.length));
}

/** `feature` of origin/feature: `switch` makes a branch that follows it. */
function branchesOfRemotes(call: GitCall): readonly string[] {
  const remotes = remoteNames(call);
  return refsBelow(call, "remotes").flatMap((name) => {
    const remote = remotes.find((one) => name.startsWith(`${one}/`));
    const branch = name.slice((remote?.length ?? 0) + 1);
    return remote === undefined || branch === "HEAD" ? [] : [branch];
  });
}

/** Those with a place for a name of one's own are no words that can be typed. */
function configKeys(call: GitCall): readonly string[] {
  const set = call.configs.flatMap(({ entries }) => entries.map(({ key }) => key));
  const known = CONFIG_KEYS.filter((key) => !/[*<]/.test(key));
  const lower = new Set(known.map((key) => key.toLowerCase()));
  return [...known, ...set.filter((key) => !lower.has(key.toLowerCase()))];
}

function guides(): readonly string[] {
  return Array.from(guideList.matchAll(/^ {3}([\w-]+) /gm), ([, name = ""]) => name);
}

type FileKind = "changed" | "modified" | "staged" | "untracked" | "tracked";

async function files(call: GitCall, kind: FileKind): Promise<readonly string[]> {
  if (kind === "tracked")
    return [...new Set(call.repository.index.entries.map(({ path }) => call.relative(path)))];
  const withNew = kind === "changed" || kind === "untracked";
  const changes = await findChanges(call, { untracked: withNew ? "all" : "no" });
  return [...new Set(pathsOf(changes, kind))].map((path) => call.relative(path));
}

function pathsOf(
  { staged, unstaged, conflicts, untracked }: Changes,
  kind: Exclude<FileKind, "tracked">,
): readonly string[] {
  const modified = [...unstaged, ...conflicts].map(({ path }) => path);
  if (kind === "untracked") return untracked;
  if (kind === "staged") return staged.map(({ path }) => path);
  return kind === "changed" ? [...modified, ...untracked] : modified;
}
