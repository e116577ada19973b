import { decode } from "../../../base/bytes.ts";
import { Death, die } from "../death.ts";
import { isBinary } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { readExpression } from "../grep/expression.ts";
import { compilePatterns, type FindMatch } from "../grep/matcher.ts";
import { GrepPrinter, styleOf } from "../grep/printer.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { grepUsage } from "../usage/grep.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { indexSnapshot, treeSnapshot, workFile } from "../worktree/snapshots.ts";
import { findUntracked } from "../worktree/untracked.ts";

/** git-grep(1): lines of tracked files that match. */
export const grep = defineSubcommand({
  name: "grep",
  usage: grepUsage,
  simulated: [
    "cached",
    "untracked",
    "exclude-standard",
    "invert-match",
    "ignore-case",
    "word-regexp",
    "text",
    "I",
    "recursive",
    "extended-regexp",
    "basic-regexp",
    "fixed-strings",
    "perl-regexp",
    "line-number",
    "show-function",
    "column",
    "h",
    "H",
    "full-name",
    "files-with-matches",
    "name-only",
    "files-without-match",
    "null",
    "only-matching",
    "count",
    "color",
    "break",
    "heading",
    "context",
    "before-context",
    "after-context",
    "threads",
    "e",
    "or",
    "and",
    "not",
    "f",
    "quiet",
    "all-match",
    "max-count",
  ],
  rules: { takesNumber: true },
  async run(call, given) {
    void call.repository;
    const words = [...given.before];
    const isExpression = given.has("and", "not") || words.includes("(");
    const expression = isExpression ? readExpression(given) : undefined;
    if (expression)
      for (let at = words.length - 1; at >= 0; at--) if (/^[()]$/.test(words[at] ?? "")) words.splice(at, 1);
    const patterns = [...given.values("e"), ...given.values("f").flatMap((file) => readPatterns(call, file))];
    if (patterns.length === 0) {
      const [word] = words.length > 0 ? words.splice(0, 1) : (given.after ?? []);
      if (word === undefined) die("no pattern given");
      // Parentheses are options: they put patterns together.
      if (word === "(" || word === ")") die("unmatched parenthesis");
      patterns.push(...word.split("\n"));
    }
    const revisions = takeRevisions(call, words, given.after !== undefined);
    const paths = [...words, ...(given.after ?? [])];
    if (revisions.length > 0 && given.has("cached")) die("--cached cannot be given with trees");
    if (!given.has("quiet")) call.startPager();
    const find = expression?.find ?? compilePatterns(given, patterns);
    const printer = new GrepPrinter(call, styleOf(call, given), find);
    let isFound = false;
    for await (const file of filesToSearch(call, given, { revisions, paths })) {
      if (searchFile(given, { ...file, find, printer })) isFound = true;
      if (isFound && given.has("quiet")) return 0;
      const pause = call.work(8);
      if (pause) await pause;
    }
    return isFound ? 0 : 1;
  },
});

function readPatterns(call: GitCall, file: string): readonly string[] {
  const text = call.readFile(call.path(file));
  return text === undefined ? die(`cannot open '${file}'`) : text.replace(/\n$/, "").split("\n");
}

/** Words that name revisions come before those that name paths. */
function takeRevisions(call: GitCall, words: string[], hasDashes: boolean): readonly string[] {
  const revisions: string[] = [];
  for (let word = words[0]; word !== undefined; word = words[0]) {
    if (resolveRevision(call.repository, word) === undefined) {
      if (hasDashes) throw new Death(`fatal: unable to resolve revision: ${word}\n`, 128);
      break;
    }
    revisions.push(word);
    words.shift();
  }
  for (const word of words)
    if (!/[*?[]|^:/.test(word) && call.files.access(call.path(word), "f"))
      die(`ambiguous argument '${word}': unknown revision or path not in the working tree.
Use '--' to separate paths from revisions, like this:
'git <command> [<revision>...] -- [<file>...]'`);
  return revisions;
}

interface SearchedFile {
  /** As it is shown. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function* filesToSearch(
  call: GitCall,
  given: Given,
  { revisions, paths }: { readonly revisions: readonly string[]; readonly paths: readonly string[] },
): AsyncGenerator<SearchedFile> {
  const specs = new Pathspecs(call, paths);
  const { prefix } = call;
  const isMeant = (path: string) => (specs.isEmpty ? path.startsWith(prefix) : specs.matches(path));
  const shown = (path: string) => (given.has("full-name") ? path : call.relative(path));
  for (const revision of revisions) {
    const tree = peel(call.repository, resolveRevision(call.repository, revision) ?? "", "tree");
    const sign = revision.includes(":") ? "/" : ":";
    for (const [path, side] of treeSnapshot(call.repository.objects, tree))
      if (isMeant(path)) yield { name: `${revision}${sign}${shown(path)}`, bytes: side.read() };
  }
  if (revisions.length > 0) return;
  const tracked = indexSnapshot(call);
  const others = given.has("untracked") ? (await findUntracked(call, { collapses: false })).untracked : [];
  for (const path of [...new Set([...tracked.keys(), ...others])].sort()) {
    if (!isMeant(path)) continue;
    const bytes = given.has("cached") ? tracked.get(path)?.read() : workFile(call, path)?.read();
    if (bytes) yield { name: shown(path), bytes };
  }
}

interface Search extends SearchedFile {
  readonly find: FindMatch;
  readonly printer: GrepPrinter;
}

/** Whether something was found; tells it as was asked for. */
function searchFile(given: Given, { name, bytes, find, printer }: Search): boolean {
  const isData = !given.has("text") && isBinary(bytes);
  if (isData && given.has("I")) return false;
  const lines = decode(bytes).replace(/\n$/, "").split("\n");
  const selected: number[] = [];
  for (const [at, line] of bytes.length === 0 ? [] : lines.entries()) {
    if (selected.length >= printer.style.most) break;
    if ((find(line, 0) !== undefined) !== given.has("invert-match")) selected.push(at);
  }
  const isHit = selected.length > 0;
  if (given.has("files-without-match")) {
    if (!isHit && !given.has("quiet")) printer.printName(name);
    return !isHit;
  }
  if (!isHit || given.has("quiet")) return isHit;
  if (given.has("files-with-matches", "name-only")) printer.printName(name);
  else if (given.has("count")) printer.printCount(name, selected.length);
  else if (isData) printer.printBinary(name);
  else printer.printLines(name, lines, selected);
  return true;
}
