import type { FlagSpecs } from "../../process/command/spec.ts";

export const UNZIP_FLAGS = {
  pipe: { short: "p", long: false, help: "extract files to pipe, no messages" },
  list: { short: "l", long: false, help: "list files (short format)" },
  freshen: { short: "f", long: false, help: "freshen existing files, create none" },
  test: { short: "t", long: false, help: "test compressed archive data" },
  update: { short: "u", long: false, help: "update files, create if necessary" },
  toStdout: { short: "c", long: false, help: "extract files to stdout, with their names" },
  verbose: { short: "v", long: false, help: "list verbosely/show version info" },
  comment: { short: "z", long: false, help: "display archive comment only" },
  zipinfo: { short: "Z", long: false, help: "ZipInfo mode: zipinfo(1)" },
  namesOnly: { short: "1", long: false, hidden: true },
  namesAndMore: { short: "2", long: false, hidden: true },
  shortFormat: { short: "s", long: false, hidden: true },
  mediumFormat: { short: "m", long: false, hidden: true },
  header: { short: "h", long: false, hidden: true },
  timestamps: { short: "T", long: false, hidden: true },
  exclude: {
    short: "x",
    long: false,
    argument: { name: "LIST", completes: "none" },
    repeatable: true,
    help: "exclude files that follow (in xlist)",
  },
  directory: {
    short: "d",
    long: false,
    argument: { name: "EXDIR", completes: "directory" },
    help: "extract files into exdir",
  },
  never: { short: "n", long: false, help: "never overwrite existing files" },
  quiet: { short: "q", long: false, repeatable: true, help: "quiet mode (-qq => quieter)" },
  overwrite: { short: "o", long: false, help: "overwrite files WITHOUT prompting" },
  junk: { short: "j", long: false, help: "junk paths (do not make directories)" },
  ignoreCase: { short: "C", long: false, help: "match filenames case-insensitively" },
  lowercase: { short: "L", long: false, help: "make (some) names lowercase" },
  password: {
    short: "P",
    long: false,
    argument: { name: "PASSWORD" },
    help: "a password",
  },
} as const satisfies FlagSpecs;

/** `-x` takes all words up to the next option. */
export function rewriteUnzipWords(words: readonly string[]): readonly string[] {
  const rewritten: string[] = [];
  let excluding = false;
  for (const word of words) {
    if (word.startsWith("-")) excluding = false;
    if (word === "-x") excluding = true;
    else rewritten.push(excluding ? `-x${word}` : word);
  }
  return rewritten;
}
