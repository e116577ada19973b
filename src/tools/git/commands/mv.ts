import { Errno } from "../../../disk/errno.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { moveSubmodule } from "../repository/submodules.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { mvUsage } from "../usage/mv.ts";
import { GITLINK } from "../worktree/gitlink.ts";
import { toRepositoryPath } from "../worktree/pathspec.ts";

export const mv = defineSubcommand({
  name: "mv",
  usage: mvUsage,
  simulated: ["verbose", "dry-run", "force", "k"],
  run(call, given) {
    void call.top;
    const words = given.operands.map((word) => (word === "/" ? word : word.replace(/\/+$/, "")));
    const last = given.operands.at(-1);
    if (last === undefined || words.length < 2) throw given.usageDeath();
    const moves = readMoves(call, words, last);
    const agreed = moves.flatMap((move) => checkMove(call, given, move, moves));
    for (const { from, to, isOnDisk } of agreed) {
      if (given.has("verbose", "dry-run")) call.print(`Renaming ${from} to ${to}\n`);
      if (given.has("dry-run")) continue;
      if (isOnDisk) {
        const failed = call.files.rename(call.full(from), call.full(to));
        if (failed) {
          if (given.has("k")) continue;
          die(`renaming '${from}' failed: ${failed.message}`);
        }
      }
      renameEntry(call, from, to);
    }
    if (!given.has("dry-run")) call.repository.index.write();
    return 0;
  },
});

interface Move {
  readonly from: string;
  readonly to: string;
  /** Files of a folder move with it. */
  readonly isOnDisk: boolean;
  /** The target was written with a slash, but is no folder. */
  readonly wantsFolder: boolean;
}

function readMoves(call: GitCall, words: readonly string[], last: string): readonly Move[] {
  const target = toRepositoryPath(call, words.at(-1) ?? "");
  const sources = words.slice(0, -1).map((word) => toRepositoryPath(call, word));
  const isFolder = kindOf(call, target) === "directory";
  if (!isFolder && sources.length > 1) die(`destination '${target}' is not a directory`);
  const wantsFolder = !isFolder && last.endsWith("/");
  return sources.map((from) => {
    const name = from.slice(from.lastIndexOf("/") + 1);
    const into = target === "" ? name : `${target}/${name}`;
    // A folder may be given a new name with a slash after it.
    const to = isFolder ? into : target;
    return { from, to, isOnDisk: true, wantsFolder: wantsFolder && kindOf(call, from) !== "directory" };
  });
}

function isSubmodule(call: GitCall, path: string): boolean {
  return call.repository.index.get(path)?.mode === GITLINK;
}

function kindOf(call: GitCall, path: string): string | undefined {
  const status = call.files.lstat(call.full(path));
  return status instanceof Errno ? undefined : status.kind;
}

/** A move with those of the files in it, or none where it cannot be done and `-k` was given. */
function checkMove(call: GitCall, given: Given, move: Move, all: readonly Move[]): readonly Move[] {
  const { from, to } = move;
  const shownTo = move.wantsFolder ? `${to}/` : to;
  if (given.has("dry-run")) call.print(`Checking rename of '${from}' to '${shownTo}'\n`);
  const bad = problemOf(call, given, move, all);
  if (bad !== undefined) {
    if (given.has("k")) return [];
    die(`${bad}, source=${from}, destination=${shownTo}`);
  }
  if (kindOf(call, from) !== "directory" || isSubmodule(call, from)) return [move];
  const inside = call.repository.index.entries.filter(({ path }) => path.startsWith(`${from}/`));
  const below = inside.map(({ path }) => ({
    from: path,
    to: `${to}${path.slice(from.length)}`,
    isOnDisk: false,
    wantsFolder: false,
  }));
  if (given.has("dry-run"))
    for (const one of below) call.print(`Checking rename of '${one.from}' to '${one.to}'\n`);
  return [move, ...below];
}

function problemOf(
  call: GitCall,
  given: Given,
  { from, to, wantsFolder }: Move,
  all: readonly Move[],
): string | undefined {
  const { index } = call.repository;
  const kind = isSubmodule(call, from) ? "file" : kindOf(call, from);
  if (kind === undefined) return "bad source";
  if (to === from || to.startsWith(`${from}/`)) return "can not move directory into itself";
  const target = kindOf(call, to);
  if (kind === "directory") {
    if (target !== undefined) return "cannot move directory over file";
    return index.entries.some(({ path }) => path.startsWith(`${from}/`))
      ? undefined
      : "source directory is empty";
  }
  if (index.conflicts.includes(from)) return "conflicted";
  if (!index.get(from)) return "not under version control";
  if (target !== undefined) {
    if (!given.has("force")) return "destination exists";
    if (target === "directory") return "Cannot overwrite";
    if (given.has("verbose")) call.printError(`warning: overwriting '${to}'\n`);
    return undefined;
  }
  if (all.find((other) => other.to === to)?.from !== from) return "multiple sources for the same target";
  return wantsFolder ? "destination directory does not exist" : undefined;
}

function renameEntry(call: GitCall, from: string, to: string): void {
  const { index } = call.repository;
  const entry = index.get(from);
  if (!entry) return;
  index.remove(from);
  index.set({ ...entry, path: to });
  if (entry.mode === GITLINK) moveSubmodule(call, from, to);
}
