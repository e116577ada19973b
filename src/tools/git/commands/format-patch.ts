import { encode } from "../../../base/bytes.ts";
import { Death, die } from "../death.ts";
import { fileNameOf } from "../diff/expand-format.ts";
import { mailHeaders } from "../diff/mail-headers.ts";
import { formatPatch, PLAIN } from "../diff/patch.ts";
import { formatStat, formatSummary } from "../diff/stat.ts";
import type { GitCall } from "../git-call.ts";
import { rangePoints } from "../log/choose-commits.ts";
import { walkHistory } from "../repository/history.ts";
import { commitPairs } from "../repository/make-commit.ts";
import type { Commit } from "../repository/objects.ts";
import { resolveCommit } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { formatPatchUsage } from "../usage/format-patch.ts";
import { GIT_VERSION } from "../usage/git.ts";

/** git-format-patch(1): each commit as a mail with its patch. */
export const formatPatchCommand = defineSubcommand({
  name: "format-patch",
  usage: formatPatchUsage,
  more: "    --root                from the first commit on\n    --max-count <n>       so many\n    --patch               no stat\n",
  simulated: [
    "numbered",
    "no-numbered",
    "signoff",
    "stdout",
    "suffix",
    "start-number",
    "reroll-count",
    "rfc",
    "subject-prefix",
    "output-directory",
    "keep-subject",
    "zero-commit",
    "no-stat",
    "patch",
    "signature",
    "quiet",
    "root",
    "max-count",
  ],
  rules: { takesNumber: true, unknown: (word) => new Death(`fatal: unrecognized argument: ${word}\n`, 128) },
  async run(call, given) {
    const commits = chosen(call, given);
    const folder = given.value("output-directory");
    if (folder !== undefined && given.has("stdout"))
      die("options '--stdout' and '--output-directory' cannot be used together");
    if (folder !== undefined) makeFolder(call, folder);
    const first = Number(given.value("start-number") ?? 1);
    const isNumbered = !isUnnumbered(given) && (given.has("numbered") || commits.length > 1);
    for (const [at, commit] of commits.entries()) {
      const number = first + at;
      const total = isNumbered ? first + commits.length - 1 : undefined;
      const mail = await formatMail(call, given, commit, { number, total });
      if (given.has("stdout")) {
        call.print(`${at > 0 ? "\n" : ""}${mail}`);
        continue;
      }
      const name = `${folder === undefined ? "" : `${folder.replace(/\/+$/, "")}/`}${fileName(given, commit, number)}`;
      const failed = call.files.writeFile(call.path(name), encode(mail), 0o644);
      if (failed)
        throw new Death(
          `error: cannot open patch file ${name}: ${failed.message}\nfatal: failed to create output files\n`,
          128,
        );
      if (!given.has("quiet")) call.print(`${name}\n`);
    }
    return 0;
  },
});

function isUnnumbered(given: Given): boolean {
  return (
    given.last("numbered", "no-numbered") === "no-numbered" ||
    given.isOff("numbered") ||
    given.has("keep-subject")
  );
}

function makeFolder(call: GitCall, folder: string): void {
  const parts = call.path(folder).split("/");
  for (let depth = 2; depth <= parts.length; depth++) call.files.mkdir(parts.slice(0, depth).join("/"));
}

/** A single revision means all since then; `-<n>` the last ones. Merges are no patches. */
function chosen(call: GitCall, given: Given): readonly Commit[] {
  const { repository } = call;
  const words = given.operands;
  const count =
    given.number ?? (given.value("max-count") === undefined ? undefined : Number(given.value("max-count")));
  const [only] = words;
  const isSince = words.length === 1 && only !== undefined && !/\.\.|^\^/.test(only);
  if (only !== undefined && isSince && resolveCommit(repository, only) === undefined)
    die(`ambiguous argument '${only}': unknown revision or path not in the working tree.
Use '--' to separate paths from revisions, like this:
'git <command> [<revision>...] -- [<file>...]'`);
  if (words.length === 0 && count === undefined) return [];
  const range =
    isSince && count === undefined && !given.has("root")
      ? [`${only}..HEAD`]
      : words.length === 0
        ? ["HEAD"]
        : words;
  const commits = walkHistory(repository, { ...rangePoints(call, range), isTopological: true }).filter(
    ({ parents }) => parents.length < 2,
  );
  return commits.slice(0, count).toReversed();
}

/** As much of a subject as a name of a file takes (log-tree.c, fmt_output_subject). */
const LONGEST_NAME = 64;

function fileName(given: Given, { message }: Commit, number: number): string {
  const suffix = given.value("suffix") ?? ".patch";
  const version = given.value("reroll-count");
  const head = `${version === undefined ? "" : `v${version}-`}${String(number).padStart(4, "0")}-`;
  return `${`${head}${fileNameOf(message)}`.slice(0, LONGEST_NAME - suffix.length - 1)}${suffix}`;
}

interface Place {
  readonly number: number;
  /** Of how many it is one; undefined where that is not told. */
  readonly total: number | undefined;
}

async function formatMail(call: GitCall, given: Given, commit: Commit, place: Place): Promise<string> {
  const body = bodyOf(call, given, commit);
  const pairs = commitPairs(call, commit.id);
  const work = (steps: number) => call.work(steps);
  const headers = mailHeaders(commit, {
    prefix: prefixOf(call, given, place),
    isPlain: /^[\x00-\x7f]*$/.test(body),
    hidesId: given.has("zero-commit"),
  });
  const isBare = given.has("no-stat", "patch");
  const sums = isBare ? "" : `---\n${await formatStat(pairs, PLAIN, work, 72)}${formatSummary(pairs)}`;
  let patch = "";
  for (const pair of pairs) patch += await formatPatch(pair, { paint: PLAIN, context: 3, work });
  const version = GIT_VERSION.replace(/^git version /, "").trim();
  const signature = given.isOff("signature")
    ? ""
    : (given.value("signature") ?? call.config("format.signature") ?? version);
  const text = `${headers.join("\n")}\n\n${body}${sums}\n${patch}`;
  return signature === "" ? text : `${text}-- \n${signature}\n\n`;
}

function bodyOf(call: GitCall, given: Given, { message }: Commit): string {
  const body = message.replace(/^\n*[\s\S]*?(\n\s*\n|$)/, "").trimEnd();
  if (!given.has("signoff")) return body === "" ? "" : `${body}\n`;
  const { name, email } = call.committer();
  const line = `Signed-off-by: ${name} <${email}>`;
  const last = body.split(/\n\n/).at(-1) ?? "";
  if (last.split("\n").includes(line)) return `${body}\n`;
  const isTrailer = /^([A-Za-z-]+: .*\n?)+$/.test(last);
  return body === "" ? `${line}\n` : `${body}\n${isTrailer ? "" : "\n"}${line}\n`;
}

/** `[PATCH v2 1/3] ` */
function prefixOf(call: GitCall, given: Given, { number, total }: Place): string {
  if (given.has("keep-subject")) return "";
  const word = given.value("subject-prefix") ?? call.config("format.subjectPrefix") ?? "PATCH";
  const version = given.value("reroll-count");
  const parts = [
    given.has("rfc") ? `RFC ${word}` : word,
    ...(version === undefined ? [] : [`v${version}`]),
    ...(total === undefined ? [] : [`${String(number).padStart(String(total).length, "0")}/${total}`]),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `[${parts.join(" ")}] `;
}
