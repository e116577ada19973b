import type { FlagSpecs } from "../../process/command/spec.ts";

const LIST = { name: "LIST", completes: "file" } as const;

export const ZIP_FLAGS = {
  freshen: { short: "f", help: "freshen: only changed files" },
  update: { short: "u", help: "update: only changed or new files" },
  delete: { short: "d", help: "delete entries in zipfile" },
  move: { short: "m", help: "move into zipfile (delete OS files)" },
  recurse: { short: "r", long: "recurse-paths", help: "recurse into directories" },
  junk: { short: "j", long: "junk-paths", help: "junk (don't record) directory names" },
  level0: { short: "0", long: false, help: "store only" },
  level1: { short: "1", long: false, help: "compress faster" },
  level2: { short: "2", long: false, hidden: true },
  level3: { short: "3", long: false, hidden: true },
  level4: { short: "4", long: false, hidden: true },
  level5: { short: "5", long: false, hidden: true },
  level6: { short: "6", long: false, hidden: true },
  level7: { short: "7", long: false, hidden: true },
  level8: { short: "8", long: false, hidden: true },
  level9: { short: "9", long: false, help: "compress better" },
  quiet: { short: "q", help: "quiet operation" },
  verbose: { short: "v", help: "verbose operation/print version info" },
  stdinNames: { short: "@", long: "names-stdin", help: "read names from stdin" },
  exclude: { short: "x", argument: LIST, repeatable: true, help: "exclude the following names" },
  include: { short: "i", argument: LIST, repeatable: true, help: "include only the following names" },
  noDirectories: { short: "D", long: "no-dir-entries", help: "do not add directory entries" },
  test: { short: "T", help: "test zipfile integrity" },
  noExtra: { short: "X", long: "no-extra", help: "exclude extra file attributes" },
  symlinks: { short: "y", help: "store symbolic links as the link instead of the referenced file" },
  grow: { short: "g", long: "grow", help: "allow growing existing zipfile" },
  oldTime: { short: "o", long: "latest-time", help: "make zipfile as old as latest entry" },
  storedSuffixes: {
    short: "n",
    long: "suffixes",
    argument: { name: "SUFFIXES" },
    help: "don't compress these suffixes: .gz:.zip",
  },
  temporary: {
    short: "b",
    long: "temp-path",
    argument: { name: "PATH", completes: "directory" },
    help: "use PATH for the temporary archive",
  },
  showFiles: { long: "show-files", help: "show what the archive holds" },
  filesync: { long: "filesync", help: "add, update and delete, so that the archive is as the disk" },
  shortHelp: { short: "h", long: false, hidden: true },
  toDos: { short: "l", long: "to-crlf", help: "convert LF to CR LF (-ll CR LF to LF)" },
  fromDos: { long: "from-crlf", help: "convert CR LF to LF" },
  dosNames: { short: "k", long: "DOS-names", help: "use names as DOS has them", notSimulated: true },
  fix: { short: "F", long: "fix", help: "fix zipfile (-FF try harder)", notSimulated: true },
  fromDate: { short: "t", long: "from-date", argument: { name: "DATE" }, notSimulated: true },
  output: { short: "O", long: "output-file", argument: { name: "FILE" }, notSimulated: true },
  encrypt: { short: "e", help: "encrypt" },
  password: {
    short: "P",
    argument: { name: "PASSWORD" },
    help: "encrypt with a password",
  },
  split: {
    short: "s",
    argument: { name: "SIZE" },
    long: "split-size",
    help: "make a split archive",
    notSimulated: true,
  },
  comment: { short: "z", long: "archive-comment", help: "add zipfile comment" },
} as const satisfies FlagSpecs;

/** Short options of two letters. */
const OF_TWO_LETTERS: Readonly<Record<string, string>> = {
  "-sf": "--show-files",
  "-FS": "--filesync",
  "-ll": "--from-crlf",
};

/** `-x` and `-i` take all words up to the next option, or a lone `@`. */
export function rewriteLists(words: readonly string[]): readonly string[] {
  const rewritten: string[] = [];
  let list: string | undefined;
  for (const word of words) {
    if (list !== undefined && (word === "@" || (word.startsWith("-") && word !== "-"))) {
      list = undefined;
      if (word === "@") continue;
    }
    if (list !== undefined) rewritten.push(`${list}${word}`);
    else if (word === "-x" || word === "--exclude") list = "-x";
    else if (word === "-i" || word === "--include") list = "-i";
    else rewritten.push(OF_TWO_LETTERS[word] ?? word);
  }
  const last = words.at(-1) ?? "";
  return ["-x", "-i", "--exclude", "--include"].includes(last) ? [...rewritten, last] : rewritten;
}

/** What options with a value are about, in zip's words. */
const WANTING: Readonly<Record<string, string>> = {
  b: "dir to use for temp archive",
  i: "include only files matching patterns",
  include: "include only files matching patterns",
  P: "encrypt entries, option value is password",
  n: "suffixes to not compress: .gz:.zip",
  t: "exclude before date",
  x: "exclude files matching patterns",
  exclude: "exclude files matching patterns",
};

/** What is said of a word that zip does not know. */
export function describeBadOption(problem: string): string {
  const [, letter, long] = /^invalid option -- '(.)'|^unrecognized option '--([^=']*)/.exec(problem) ?? [];
  if (letter !== undefined) return `short option '${letter}' not supported`;
  if (long !== undefined) return `long option '${long}' not supported`;
  const [, short, name] = /requires an argument -- '(.)'|option '--(.*)' requires/.exec(problem) ?? [];
  const wanting = short ?? name;
  if (wanting === undefined) return problem;
  const about = WANTING[wanting];
  return `option '${wanting}'${about === undefined ? "" : ` (${about})`} requires a value`;
}
