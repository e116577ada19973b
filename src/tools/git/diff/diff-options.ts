import type { GitCall } from "../git-call.ts";
import type { Given } from "../subcommand.ts";
import { type Counts, countAll, type FilePair } from "./file-pair.ts";
import { COLOURS, formatPatch, type Paint, PLAIN } from "./patch.ts";
import { quotePath } from "./quote-path.ts";
import { formatShortStat, formatStat, formatSummary, shownName } from "./stat.ts";

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
    -w, --ignore-all-space
    -b, --ignore-space-change
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
];

export function paintOf(call: GitCall, given: Given): Paint {
  if (given.isOff("color")) return PLAIN;
  if (given.has("color")) {
    const when = given.value("color") ?? "always";
    return when === "always" || (when === "auto" && call.isTerminal) ? COLOURS : PLAIN;
  }
  return call.usesColour("diff") ? COLOURS : PLAIN;
}

const FORMS = ["stat", "shortstat", "numstat", "summary", "name-only", "name-status"];

export function wantsDiff(given: Given): boolean {
  return given.has("patch", "u", "unified", ...FORMS) && !given.has("no-patch");
}

/** The changes in the forms that were asked for; a patch where none was. */
export async function formatDiff(call: GitCall, given: Given, pairs: readonly FilePair[]): Promise<string> {
  const filter = given.value("diff-filter");
  const shown = filter === undefined ? pairs : pairs.filter(({ status }) => filter.includes(status));
  const paint = paintOf(call, given);
  const context = Number(given.value("unified") ?? call.config("diff.context") ?? 3);
  const work = (steps: number) => call.work(steps);
  const parts: string[] = [];
  if (given.has("name-only")) return shown.map(({ path }) => `${quotePath(path)}\n`).join("");
  if (given.has("name-status")) return shown.map(formatNameStatus).join("");
  if (given.has("numstat")) parts.push(formatNumbers(shown, await countAll(shown, work)));
  if (given.has("stat"))
    parts.push(await formatStat(shown, paint, work, Number(given.value("stat")?.split(",")[0] ?? 80)));
  if (given.has("shortstat") && shown.length > 0) parts.push(formatShortStat(await countAll(shown, work)));
  if (given.has("summary")) parts.push(formatSummary(shown));
  const other = given.has("stat", "shortstat", "numstat", "summary");
  if (!other || given.has("patch", "u", "unified")) {
    let patch = "";
    for (const pair of shown) patch += await formatPatch(pair, { paint, context, work });
    if (other && patch !== "") parts.push("\n");
    parts.push(patch);
  }
  return parts.join("");
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
