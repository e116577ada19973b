import { Errno } from "../../../disk/errno.ts";
import { Death, die } from "../death.ts";
import { pairsOfBlobs } from "../diff/blobs.ts";
import { formatFaults } from "../diff/check-blanks.ts";
import { formatInConflict, listedPairs } from "../diff/conflicts.ts";
import { DIFF_NAMES, DIFF_OPTIONS } from "../diff/diff-option-table.ts";
import { changedFiles, formatDiff } from "../diff/diff-options.ts";
import { compareSnapshots, type Snapshot } from "../diff/file-pair.ts";
import { pairsOutside } from "../diff/outside-index.ts";
import { PLAIN } from "../diff/patch.ts";
import type { GitCall } from "../git-call.ts";
import { mergeBases } from "../repository/history.ts";
import { ambiguousArgument, peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { diffUsage } from "../usage/diff.ts";
import { diffNoIndexUsage } from "../usage/diff-no-index.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import {
  commitSnapshot,
  indexSnapshot,
  treeSnapshot,
  wholeWorkSnapshot,
  workSnapshot,
} from "../worktree/snapshots.ts";

export const diff = defineSubcommand({
  name: "diff",
  usage: diffUsage,
  more: `${DIFF_OPTIONS}    --index               compare with what is staged\n    --merge-base          from where both come\n    --base                stage 1\n    --ours                stage 2\n    --theirs              stage 3\n    --cached              compare with what is staged\n    --staged              the same\n    -q, --quiet           no output\n`,
  simulated: [...DIFF_NAMES, "index", "merge-base", "cached", "staged", "quiet", "base", "ours", "theirs"],
  rules: { unknown: (word) => new Death(`error: invalid option: ${word}\n${diffUsage}`, 129) },
  async run(call, given) {
    if (isOutside(call, given)) return diffOutside(call, given);
    const { revisions, paths } = splitOperands(call, given);
    const specs = new Pathspecs(call, paths);
    const pairs =
      pairsOfBlobs(call, given, revisions, paths) ??
      compareSnapshots(...(await sides(call, given, revisions))).filter(
        ({ path, oldPath }) => specs.matches(path) || specs.matches(oldPath),
      );
    const conflicts =
      revisions.length === 0 ? call.repository.index.conflicts.filter((path) => specs.matches(path)) : [];
    const settled = pairs.filter(({ path }) => !conflicts.includes(path));
    if (!given.has("quiet")) {
      call.startPager();
      call.print(await formatInConflict(call, given, settled, conflicts));
    }
    if (given.has("check")) {
      const checked = [...settled, ...listedPairs(call, given, conflicts)];
      return (await formatFaults(call, checked, PLAIN)) === "" ? 0 : 2;
    }
    if (!given.has("exit-code", "quiet")) return 0;
    if (conflicts.length > 0) return 1;
    return (await changedFiles(call, given, pairs)).length > 0 ? 1 : 0;
  },
});

/** No repository is there, or two paths are asked for as if none were. */
function isOutside(call: GitCall, given: Given): boolean {
  return given.isOff("index") || !call.maybeRepository;
}

async function diffOutside(call: GitCall, given: Given): Promise<number> {
  const [from, to, ...more] = given.operands;
  if (from === undefined || to === undefined || more.length > 0) {
    const warning = given.isOff("index")
      ? ""
      : "warning: Not a git repository. Use --no-index to compare two paths outside a working tree\n";
    throw new Death(warning + diffNoIndexUsage, 129);
  }
  const pairs = pairsOutside(call, from, to);
  call.startPager();
  if (!given.has("quiet")) call.print(await formatDiff(call, given, pairs));
  return pairs.length > 0 ? 1 : 0;
}

/** Words before `--` are revisions as long as they name some; what follows must be paths that exist. */
export function splitOperands(
  call: GitCall,
  given: Given,
): { revisions: readonly string[]; paths: readonly string[] } {
  const revisions: string[] = [];
  const words = [...given.before];
  for (let word = words[0]; word !== undefined; word = words[0]) {
    if (!isRevision(call, word)) break;
    if (given.after === undefined) refuseFileName(call, word);
    revisions.push(word);
    words.shift();
  }
  for (const word of words) {
    if (given.after !== undefined) throw new Death(`fatal: bad revision '${word}'\n`, 128);
    if (/[*?[]|^:/.test(word)) continue;
    if (call.files.lstat(call.path(word)) instanceof Object && !call.files.access(call.path(word), "f"))
      continue;
    ambiguousArgument(word);
  }
  return { revisions, paths: [...words, ...(given.after ?? [])] };
}

/** A word that could be both is neither (setup.c, verify_non_filename). */
function refuseFileName(call: GitCall, word: string): void {
  const { repository } = call;
  if (repository.top === undefined || `${call.process.cwd}/`.startsWith(`${repository.gitDirectory}/`))
    return;
  if (call.files.lstat(call.path(word)) instanceof Errno) return;
  die(`ambiguous argument '${word}': both revision and filename
Use '--' to separate paths from revisions, like this:
'git <command> [<revision>...] -- [<file>...]'`);
}

function isRevision(call: GitCall, word: string): boolean {
  const range = /^(.*?)\.\.\.?(.*)$/.exec(word);
  const names = range
    ? [range[1] || "HEAD", range[2] || "HEAD"]
    : [word.replace(/^\^/, "").replace(/\^(?:[!@]|-\d*)$/, "")];
  return names.every((name) => resolveRevision(call.repository, name) !== undefined);
}

async function sides(
  call: GitCall,
  given: Given,
  revisions: readonly string[],
): Promise<readonly [Snapshot, Snapshot]> {
  const { repository } = call;
  const of = (text: string): Snapshot => {
    const id = resolveRevision(repository, text === "" ? "HEAD" : text);
    const tree = id === undefined ? undefined : peel(repository, id, "tree");
    return tree === undefined ? ambiguousArgument(text) : treeSnapshot(repository.objects, tree);
  };
  const [first, second] = revisions;
  const isStaged = given.has("cached", "staged");
  if (first === undefined)
    return isStaged
      ? [commitSnapshot(repository.objects, repository.head), indexSnapshot(call)]
      : [indexSnapshot(call), await workSnapshot(call, "modified")];
  const isMerged = given.has("merge-base");
  if (isMerged && !first.includes("..")) {
    const id = (text: string) => resolveRevision(repository, text) ?? ambiguousArgument(text);
    const [base] = mergeBases(repository, id(first), id(second ?? "HEAD"));
    const old = of(base ?? die("no merge base found"));
    if (second !== undefined) return [old, of(second)];
    return [old, isStaged ? indexSnapshot(call) : await wholeWorkSnapshot(call, "ignored")];
  }
  if (second !== undefined) return [of(first), of(second)];
  const range = /^(.*?)(\.\.\.?)(.*)$/.exec(first);
  if (!range) return [of(first), isStaged ? indexSnapshot(call) : await wholeWorkSnapshot(call, "modified")];
  const [, from = "", dots = "", to = ""] = range;
  if (dots === "..") return [of(from), of(to)];
  const ids = [from, to].map((text) => resolveRevision(repository, text === "" ? "HEAD" : text) ?? "");
  return [of(mergeBases(repository, ids[0] ?? "", ids[1] ?? "")[0] ?? from), of(to)];
}
