import { Errno } from "../../../disk/errno.ts";
import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { type IndexEntry, indexEntry } from "../index/index-file.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { updateIndexUsage } from "../usage/update-index.ts";
import { toRepositoryPath } from "../worktree/pathspec.ts";
import { stageFile, workSide } from "../worktree/snapshots.ts";

/** `git update-index`: entries of the index, one by one. */
export const updateIndex = defineSubcommand({
  name: "update-index",
  usage: updateIndexUsage,
  simulated: [
    "q",
    "add",
    "remove",
    "force-remove",
    "refresh",
    "really-refresh",
    "cacheinfo",
    "chmod",
    "assume-unchanged",
    "skip-worktree",
    "stdin",
    "z",
    "verbose",
    "ignore-missing",
  ],
  async run(call, given) {
    const { index } = call.repository;
    const mode = given.value("chmod");
    if (mode !== undefined && !/^[+-]x$/.test(mode))
      throw new Death(`error: option 'chmod' expects "+x" or "-x"\n`, 129);
    takeGiven(call, given);
    for (const word of [...given.operands, ...(await wordsOfInput(call, given))]) update(call, given, word);
    index.write();
    return given.has("refresh", "really-refresh") ? refresh(call, given) : 0;
  },
});

async function wordsOfInput(call: GitCall, given: Given): Promise<readonly string[]> {
  if (!given.has("stdin")) return [];
  const text = await call.process.stdin.text();
  return text.split(given.has("z") ? "\0" : "\n").filter((word) => word !== "");
}

/** `--cacheinfo <mode>,<object>,<path>`: an entry whose file need not be there. */
function takeGiven(call: GitCall, given: Given): void {
  for (const word of given.values("cacheinfo")) {
    const [, mode = "", id = "", path] = /^(\d+),([0-9a-f]{40}),(.+)$/.exec(word) ?? [];
    if (path === undefined) throw new Death("error: option 'cacheinfo' expects <mode>,<sha1>,<path>\n", 129);
    if (!call.repository.index.get(path) && !given.has("add")) {
      call.printError(`error: ${path}: cannot add to the index - missing --add option?\n`);
      die(`git update-index: --cacheinfo cannot add ${path}`);
    }
    call.repository.index.set(indexEntry(path, mode, id));
  }
}

/** What is said of a file itself, or taken back with `--no-`. */
function markOf(given: Given): Partial<IndexEntry> | undefined {
  if (given.has("assume-unchanged") || given.isOff("assume-unchanged"))
    return { isAssumed: given.has("assume-unchanged") };
  if (given.has("skip-worktree") || given.isOff("skip-worktree"))
    return { isSkipped: given.has("skip-worktree") };
  return undefined;
}

function update(call: GitCall, given: Given, word: string): void {
  const { index } = call.repository;
  const path = toRepositoryPath(call, word);
  const mark = markOf(given);
  const known = index.get(path);
  if (mark) return index.set({ ...(known ?? die(`Unable to mark file ${path}`)), ...mark });
  if (given.has("force-remove")) {
    index.remove(path);
    report(call, given, `remove '${path}'`);
    return;
  }
  if (!known?.isAssumed && !known?.isSkipped) takeFile(call, given, path);
  const chmod = given.value("chmod");
  const entry = index.get(path);
  if (chmod === undefined || !entry) return;
  index.set({ ...entry, mode: chmod === "+x" ? "100755" : "100644" });
  report(call, given, `chmod ${chmod} '${path}'`);
}

function takeFile(call: GitCall, given: Given, path: string): void {
  const { index } = call.repository;
  const status = call.files.lstat(call.full(path));
  if (status instanceof Errno) {
    if (given.has("remove")) {
      index.remove(path);
      return report(call, given, `remove '${path}'`);
    }
    if (given.has("ignore-missing")) return;
    return refuse(call, path, "does not exist and --remove not passed");
  }
  if (status.kind === "directory") return refuse(call, path, "is a directory - add files inside instead");
  if (!index.get(path) && !given.has("add"))
    return refuse(call, path, "cannot add to the index - missing --add option?");
  stageFile(call, path);
  report(call, given, `add '${path}'`);
}

function refuse(call: GitCall, path: string, why: string): never {
  call.printError(`error: ${path}: ${why}\n`);
  return die(`Unable to process path ${path}`);
}

function report(call: GitCall, given: Given, text: string): void {
  if (given.has("verbose")) call.print(`${text}\n`);
}

/** Tells of the files that changed, or are in conflict. */
function refresh(call: GitCall, given: Given): number {
  const { index } = call.repository;
  const marked = index.conflicts.map((path) => `${path}: needs merge\n`);
  for (const entry of index.entries) {
    if (entry.stage !== 0) continue;
    const really = given.has("really-refresh") ? { ...entry, isAssumed: undefined } : entry;
    const work = workSide(call, really);
    if (work?.id !== entry.id || work.mode !== entry.mode) marked.push(`${entry.path}: needs update\n`);
  }
  call.print(marked.join(""));
  return marked.length > 0 && !given.has("q") ? 1 : 0;
}
