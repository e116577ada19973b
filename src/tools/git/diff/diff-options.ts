import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { Given } from "../subcommand.ts";
import { type Counts, countAll, type FilePair } from "./file-pair.ts";
import { lineKeyOf } from "./line-space.ts";
import { COLOURS, formatPatch, type Paint, PLAIN } from "./patch.ts";
import { pickaxe } from "./pickaxe.ts";
import { quotePath } from "./quote-path.ts";
import { formatShortStat, formatStat, formatSummary, shownName } from "./stat.ts";
import type { WordStyle } from "./word-diff.ts";

/** The options of diff that log, show and stash take too, as lines of a usage. */
export const DIFF_OPTIONS = `    -p, --patch           generate patch
    -s, --no-patch        suppress diff output
    -u                    generate patch
    -U, --unified <n>     generate diffs with <n> lines context
    --stat[=<width>]      generate diffstat
    --shortstat           output only the last line of --stat
    --numstat             machine friendly --stat
    --summary             condensed summary such as creations, renames and mode changes
    --name-only           show only names of changed files
    --name-status         show only names and status of changed files
    --color[=<when>]      show colored diff
    --raw                 generate the diff in raw format
    --word-diff[=<mode>]  show word diff
    --color-words         mark words by colour
    -w, --ignore-all-space  ignore whitespace
    -b, --ignore-space-change  ignore changes in amount of whitespace
    --ignore-space-at-eol  ignore whitespace at line ends
    -S <string>           look for changes of how often a string occurs
    -M, --find-renames[=<n>] detect renames
    --diff-filter <filter> select files by diff type
    --exit-code           exit with 1 if there were differences, 0 otherwise
`;
export const DIFF_NAMES = [
  "patch",
  "u",
  "no-patch",
  "unified",
  "stat",
  "shortstat",
  "numstat",
  "summary",
  "name-only",
  "name-status",
  "color",
  "find-renames",
  "exit-code",
  "diff-filter",
  "raw",
  "word-diff",
  "color-words",
  "ignore-all-space",
  "ignore-space-change",
  "ignore-space-at-eol",
  "S",
];

export function paintOf(call: GitCall, given: Given): Paint {
  if (given.isOff("color")) return PLAIN;
  if (given.has("color-words") || given.value("word-diff") === "color") return COLOURS;
  if (given.has("color")) {
    const when = given.value("color") ?? "always";
    return when === "always" || (when === "auto" && call.isTerminal) ? COLOURS : PLAIN;
  }
  return call.usesColour("diff") ? COLOURS : PLAIN;
}

const FORMS = [
  "raw",
  "word-diff",
  "color-words",
  "stat",
  "shortstat",
  "numstat",
  "summary",
  "name-only",
  "name-status",
];

export function wantsDiff(given: Given): boolean {
  return given.has("patch", "u", "unified", ...FORMS) && !given.has("no-patch");
}

export function wantsPatch(given: Given): boolean {
  return given.has("patch", "u", "unified");
}

/** The changes in the forms that were asked for; a patch where none was. */
export async function formatDiff(call: GitCall, given: Given, pairs: readonly FilePair[]): Promise<string> {
  const filter = given.value("diff-filter");
  const isWanted = pickaxe(given) ?? (() => true);
  const chosen = pairs.filter((pair) => (filter?.includes(pair.status) ?? true) && isWanted(pair));
  const keyOf = lineKeyOf(given);
  const work = (steps: number) => call.work(steps);
  if (given.has("name-only")) return chosen.map(({ path }) => `${quotePath(path)}\n`).join("");
  if (given.has("name-status")) return chosen.map(formatNameStatus).join("");
  const sums = await formatSums(call, given, chosen);
  const isPatch = wantsPatch(given);
  if (given.has(...SUMS) && !isPatch) return sums;
  const style = {
    paint: paintOf(call, given),
    context: contextOf(call, given),
    work,
    keyOf,
    words: wordsOf(call, given),
  };
  let patch = "";
  for (const pair of chosen) patch += await formatPatch(pair, style);
  return sums !== "" && patch !== "" ? `${sums}\n${patch}` : sums + patch;
}

const SUMS = ["raw", "stat", "shortstat", "numstat", "summary"];

function contextOf(call: GitCall, given: Given): number {
  return Number(given.value("unified") ?? call.config("diff.context") ?? 3);
}

/** What is told of all files together, before their patches. */
async function formatSums(call: GitCall, given: Given, chosen: readonly FilePair[]): Promise<string> {
  const keyOf = lineKeyOf(given);
  const work = (steps: number) => call.work(steps);
  const parts: string[] = [];
  if (given.has("raw")) parts.push(chosen.map(formatRaw).join(""));
  const counts = given.has("numstat", "stat", "shortstat") ? await countAll(chosen, work, keyOf) : [];
  const counted = keyOf ? chosen.filter((pair, at) => isChanged(pair, counts[at])) : chosen;
  const shown = keyOf ? counts.filter((one, at) => isChanged(chosen[at] as FilePair, one)) : counts;
  if (given.has("numstat")) parts.push(formatNumbers(counted, shown));
  if (given.has("stat")) {
    const width = Number(given.value("stat")?.split(",")[0] ?? 80);
    parts.push(await formatStat(counted, paintOf(call, given), work, width, keyOf));
  }
  if (given.has("shortstat") && counted.length > 0) parts.push(formatShortStat(shown));
  if (given.has("summary")) parts.push(formatSummary(chosen));
  return parts.join("");
}

/** The files in which something changed that counts. */
export async function changedFiles(
  call: GitCall,
  given: Given,
  pairs: readonly FilePair[],
): Promise<readonly FilePair[]> {
  const keyOf = lineKeyOf(given);
  if (!keyOf) return pairs;
  const counts = await countAll(pairs, (steps) => call.work(steps), keyOf);
  return pairs.filter((pair, at) => isChanged(pair, counts[at]));
}

/** Of a file in which nothing changed that counts, nothing is told. */
function isChanged(pair: FilePair, counts: Counts | undefined): boolean {
  return pair.status !== "M" || !counts || counts.isBinary || counts.added + counts.removed > 0;
}

/** `:100644 100644 5716ca5 e33ba78 M\tname` (git-diff(1), "RAW OUTPUT FORMAT"). */
function formatRaw({ old, new: next, status, similarity, oldPath, path }: FilePair): string {
  const side = (one: FilePair["old"]) => [
    one?.mode.padStart(6, "0") ?? "000000",
    ((one?.isUnhashed ? undefined : one?.id) ?? "0".repeat(40)).slice(0, 7),
  ];
  const [[oldMode, oldId], [mode, id]] = [side(old), side(next)];
  const shown = status === "R" ? `R${String(similarity).padStart(3, "0")}\t${quotePath(oldPath)}` : status;
  return `:${oldMode} ${mode} ${oldId} ${id} ${shown}\t${quotePath(path)}\n`;
}

function wordsOf(call: GitCall, given: Given): WordStyle | undefined {
  if (!given.has("word-diff", "color-words")) return undefined;
  const kind = given.has("color-words") ? "color" : (given.value("word-diff") ?? "plain");
  if (kind === "none") return undefined;
  if (kind === "porcelain")
    throw new Death("rockpool: not simulated here: git diff --word-diff=porcelain\n", 1);
  if (kind !== "color" && kind !== "plain")
    throw new Death(`error: bad --word-diff argument: ${kind}\n`, 129);
  return { paint: paintOf(call, given), brackets: kind === "plain" };
}

function formatNameStatus({ status, path, oldPath, similarity }: FilePair): string {
  return status === "R"
    ? `R${String(similarity).padStart(3, "0")}\t${quotePath(oldPath)}\t${quotePath(path)}\n`
    : `${status}\t${quotePath(path)}\n`;
}

function formatNumbers(pairs: readonly FilePair[], counts: readonly Counts[]): string {
  const line = ({ added, removed, isBinary }: Counts, at: number) =>
    `${isBinary ? "-" : added}\t${isBinary ? "-" : removed}\t${shownName(pairs[at] as FilePair)}\n`;
  return counts.map(line).join("");
}
