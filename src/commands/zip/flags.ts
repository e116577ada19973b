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
  encrypt: { short: "e", help: "encrypt", notSimulated: true },
  password: {
    short: "P",
    argument: { name: "PASSWORD" },
    help: "encrypt with a password",
    notSimulated: true,
  },
  split: {
    short: "s",
    argument: { name: "SIZE" },
    long: "split-size",
    help: "make a split archive",
    notSimulated: true,
  },
  comment: { short: "z", long: "archive-comment", help: "add zipfile comment", notSimulated: true },
} as const satisfies FlagSpecs;

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
    else rewritten.push(word);
  }
  return rewritten;
}
