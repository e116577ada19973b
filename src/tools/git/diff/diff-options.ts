import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { comparePaths } from "../index/index-file.ts";
import type { Given } from "../subcommand.ts";
import { judgePairs } from "../worktree/attributes.ts";
import { formatFaults } from "./check-blanks.ts";
import type { DiffAlgorithm } from "./compare-lines.ts";
import { type Counts, countAll, type FilePair } from "./file-pair.ts";
import { lineKeyOf } from "./line-space.ts";
import { COLOURS, formatPatch, type Paint, PLAIN } from "./patch.ts";
import { kindFilter, pickaxe } from "./pickaxe.ts";
import { formatShortStat, formatStat, formatSummary, shownName } from "./stat.ts";
import type { WordStyle } from "./word-diff.ts";

/** Colours, and how names are quoted. */
export function paintOf(call: GitCall, given: Given): Paint {
  const paint = isPainted(call, given) ? COLOURS : PLAIN;
  return call.flag("core.quotepath", true) ? paint : { ...paint, keepsBytes: true };
}

function isPainted(call: GitCall, given: Given): boolean {
  if (given.isOff("color")) return false;
  if (given.has("color-words") || given.value("word-diff") === "color") return true;
  if (!given.has("color")) return call.usesColour("diff");
  const when = given.value("color") ?? "always";
  return when === "always" || (when === "auto" && call.isTerminal);
}

const FORMS = [
  "check",
  "compact-summary",
  "patch-with-stat",
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

/** Files are listed or counted, not their lines shown. */
export function wantsList(given: Given): boolean {
  return given.has("name-only", "name-status", "check", ...SUMS);
}

export function wantsPatch(given: Given): boolean {
  return given.has("patch", "u", "unified", "patch-with-stat");
}

/** The changes in the forms that were asked for; a patch where none was. */
export async function formatDiff(call: GitCall, given: Given, pairs: readonly FilePair[]): Promise<string> {
  const chosen = await choosePairs(call, given, pairs);
  if (given.has("check")) return formatFaults(call, chosen, paintOf(call, given));
  const end = given.has("z") ? "\0" : "\n";
  const shown = (path: string) => (given.has("z") ? path : call.quote(path));
  if (given.has("name-only")) return chosen.map(({ path }) => `${shown(path)}${end}`).join("");
  if (given.has("name-status"))
    return chosen.map((pair) => formatNameStatus(pair, shown, given.has("z") ? "\0" : "\t", end)).join("");
  const sums = await formatSums(call, given, chosen);
  if (given.has(...SUMS) && !wantsPatch(given)) return sums;
  const style = {
    paint: paintOf(call, given),
    context: contextOf(call, given),
    between: Number(given.value("inter-hunk-context") ?? call.config("diff.interHunkContext") ?? 0),
    prefixes: prefixesOf(call, given),
    idLength: given.has("full-index") ? 40 : (idLengthOf(call, given) ?? 7),
    work: (steps: number) => call.work(steps),
    keyOf: lineKeyOf(given),
    algorithm: algorithmOf(call, given),
    words: wordsOf(call, given),
  };
  let patch = "";
  for (const pair of chosen.flatMap(withoutTypeChange)) patch += await formatPatch(pair, style);
  return sums !== "" && patch !== "" ? `${sums}\n${patch}` : sums + patch;
}

/** Those that are wished for, seen from the side and the place that are. */
export async function choosePairs(
  call: GitCall,
  given: Given,
  pairs: readonly FilePair[],
): Promise<readonly FilePair[]> {
  const isOfKind = kindFilter(given);
  const isWanted = pickaxe(call, given);
  const prefix = given.has("relative") ? relativeTo(call, given) : "";
  const judged = given.has("text")
    ? pairs.map((pair) => ({ ...pair, isBinary: false }))
    : judgePairs(call, pairs);
  const isApart = given.isOff("renames") || call.config("diff.renames") === "false";
  const all = isApart ? judged.flatMap(withoutRename) : judged;
  const chosen: FilePair[] = [];
  for (const pair of all)
    if ((isOfKind?.(pair) ?? true) && pair.path.startsWith(prefix) && (!isWanted || (await isWanted(pair))))
      chosen.push(given.has("R") ? turned(pair) : pair);
  const cut = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  return prefix === ""
    ? chosen
    : chosen.map((pair) => ({ ...pair, path: cut(pair.path), oldPath: cut(pair.oldPath) }));
}

/** A file that became a link is shown as one that went, and another that came. */
function withoutTypeChange(pair: FilePair): readonly FilePair[] {
  if (pair.status !== "T") return [pair];
  return [
    { ...pair, new: undefined, status: "D" },
    { ...pair, old: undefined, status: "A" },
  ];
}

function relativeTo(call: GitCall, given: Given): string {
  const below = given.value("relative");
  if (below === undefined) return call.prefix;
  return `${call.prefix}${below.replace(/\/*$/, "/")}`;
}

export function withoutRename(pair: FilePair): readonly FilePair[] {
  const { old, new: next, path, oldPath, status } = pair;
  if (status !== "R") return [pair];
  return [
    { path: oldPath, oldPath, old, new: undefined, status: "D" as const, similarity: 0 },
    { path, oldPath: path, old: undefined, new: next, status: "A" as const, similarity: 0 },
  ].sort((a, b) => comparePaths(a.path, b.path));
}

const TURNED = { A: "D", D: "A", M: "M", R: "R", T: "T", U: "U" } as const;

function turned({ path, oldPath, old, new: next, status, similarity }: FilePair): FilePair {
  return { path: oldPath, oldPath: path, old: next, new: old, status: TURNED[status], similarity };
}

function prefixesOf(call: GitCall, given: Given): readonly [string, string] {
  const isBare = given.isOff("prefix") || call.flag("diff.noprefix", false);
  const [a, b] = isBare ? ["", ""] : [given.value("src-prefix") ?? "a/", given.value("dst-prefix") ?? "b/"];
  return given.has("R") ? [b, a] : [a, b];
}

const ALGORITHMS = ["histogram", "minimal", "myers", "patience"] as const;

function algorithmOf(call: GitCall, given: Given): DiffAlgorithm {
  const last = given.last("diff-algorithm", "minimal", "patience", "histogram");
  const word = last === undefined || last === "diff-algorithm" ? given.value("diff-algorithm") : last;
  const name = word ?? call.config("diff.algorithm") ?? "myers";
  if (name === "default") return "myers";
  const known = ALGORITHMS.find((one) => one === name);
  if (known) return known;
  throw new Death(
    'error: option diff-algorithm accepts "myers", "minimal", "patience" and "histogram"\n',
    129,
  );
}

const SUMS = ["compact-summary", "patch-with-stat", "raw", "stat", "shortstat", "numstat", "summary"];

/** The digits of ids, where a number is wished for (git-diff(1), `--abbrev`). */
export function idLengthOf(call: GitCall, given: Given): number | undefined {
  if (given.isOff("abbrev")) return 40;
  const digits = given.value("abbrev") ?? call.config("core.abbrev");
  if (digits === undefined || !/^\d+$/.test(digits)) return undefined;
  return Math.min(40, Math.max(4, Number(digits)));
}

function contextOf(call: GitCall, given: Given): number {
  return Number(given.value("unified") ?? call.config("diff.context") ?? 3);
}

/** What is told of all files together, before their patches. */
async function formatSums(call: GitCall, given: Given, chosen: readonly FilePair[]): Promise<string> {
  const keyOf = lineKeyOf(given);
  const work = (steps: number) => call.work(steps);
  const quote = (path: string) => call.quote(path);
  const parts: string[] = [];
  if (given.has("raw"))
    parts.push(chosen.map((pair) => formatRaw(pair, quote, idLengthOf(call, given))).join(""));
  const counts = given.has("numstat", "stat", "shortstat", "compact-summary", "patch-with-stat")
    ? await countAll(chosen, work, keyOf)
    : [];
  const counted = keyOf ? chosen.filter((pair, at) => isChanged(pair, counts[at])) : chosen;
  const shown = keyOf ? counts.filter((one, at) => isChanged(chosen[at] as FilePair, one)) : counts;
  if (given.has("numstat")) parts.push(formatNumbers(counted, shown, paintOf(call, given).keepsBytes));
  if (given.has("stat", "compact-summary", "patch-with-stat")) {
    const width = Number(given.value("stat")?.split(",")[0] ?? 80);
    parts.push(
      await formatStat(counted, paintOf(call, given), work, width, keyOf, given.has("compact-summary")),
    );
  }
  const merged = shown.filter((_, at) => counted[at]?.status !== "U");
  if (given.has("shortstat") && merged.length > 0) parts.push(formatShortStat(merged));
  const told = chosen.filter(({ status }) => status !== "U");
  if (given.has("summary")) parts.push(formatSummary(told, paintOf(call, given).keepsBytes));
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
function formatRaw(
  { old, new: next, status, similarity, oldPath, path }: FilePair,
  quote: (path: string) => string,
  idLength = 7,
): string {
  const side = (one: FilePair["old"]) => [
    one?.mode.padStart(6, "0") ?? "000000",
    ((one?.isUnhashed ? undefined : one?.id) ?? "0".repeat(40)).slice(0, idLength),
  ];
  const [[oldMode, oldId], [mode, id]] = [side(old), side(next)];
  const shown = status === "R" ? `R${String(similarity).padStart(3, "0")}\t${quote(oldPath)}` : status;
  return `:${oldMode} ${mode} ${oldId} ${id} ${shown}\t${quote(path)}\n`;
}

function wordsOf(call: GitCall, given: Given): WordStyle | undefined {
  if (!given.has("word-diff", "color-words", "word-diff-regex")) return undefined;
  const kind = given.has("color-words") ? "color" : (given.value("word-diff") ?? "plain");
  if (kind === "none") return undefined;
  if (kind !== "color" && kind !== "plain" && kind !== "porcelain")
    throw new Death(`error: bad --word-diff argument: ${kind}\n`, 129);
  const text = given.value("color-words") ?? given.value("word-diff-regex") ?? call.config("diff.wordregex");
  const pattern = text === undefined ? undefined : compileRegex(text, { dialect: "egrep" });
  if (pattern instanceof RegexFault) throw new Death(`fatal: invalid regular expression: ${text}\n`, 128);
  const isPorcelain = kind === "porcelain";
  return { paint: paintOf(call, given), brackets: kind === "plain", isPorcelain, pattern };
}

function formatNameStatus(
  { status, path, oldPath, similarity }: FilePair,
  shown: (path: string) => string,
  gap: string,
  end: string,
): string {
  return status === "R"
    ? `R${String(similarity).padStart(3, "0")}${gap}${shown(oldPath)}${gap}${shown(path)}${end}`
    : `${status}${gap}${shown(path)}${end}`;
}

function formatNumbers(pairs: readonly FilePair[], counts: readonly Counts[], keepsBytes?: boolean): string {
  const line = ({ added, removed, isBinary }: Counts, at: number) =>
    `${isBinary ? "-" : added}\t${isBinary ? "-" : removed}\t${shownName(pairs[at] as FilePair, keepsBytes)}\n`;
  return counts.map(line).join("");
}
