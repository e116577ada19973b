import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs, UsageProblem } from "../../process/command/spec.ts";
import type { Level } from "../deflate/gzip-writer.ts";

const LEVELS = ["fast", "level2", "level3", "level4", "level5", "level6", "level7", "level8", "best"];

function checkBits(text: string): string | undefined {
  if (/^\d*$/.test(text)) return undefined;
  return "-b operand is not an integer\nTry `gzip --help' for more information.";
}

export const GZIP_FLAGS = {
  stdout: {
    short: "c",
    long: ["stdout", "to-stdout"],
    shows: "  -c, --stdout",
    help: "write on standard output, keep original files unchanged",
  },
  decompress: {
    short: "d",
    long: ["decompress", "uncompress"],
    shows: "  -d, --decompress",
    help: "decompress",
  },
  force: { short: "f", help: "force overwrite of output file and compress links" },
  help: { short: "h", help: "give this help" },
  keep: { short: "k", help: "keep (don't delete) input files" },
  list: { short: "l", help: "list compressed file contents" },
  license: { short: "L", help: "display software license" },
  noName: {
    short: "n",
    overrides: ["name"],
    help: "do not save or restore the original name and timestamp",
  },
  name: { short: "N", overrides: ["noName"], help: "save or restore the original name and timestamp" },
  quiet: {
    short: "q",
    long: ["quiet", "silent"],
    shows: "  -q, --quiet",
    help: "suppress all warnings",
  },
  recursive: { short: "r", help: "operate recursively on directories" },
  rsyncable: { help: "make rsync-friendly archive" },
  suffix: {
    short: "S",
    argument: { name: "SUF", completes: "none" },
    help: "use suffix SUF on compressed files",
  },
  synchronous: { shows: "      --synchronous synchronous output (safer if system crashes, but slower)" },
  test: { short: "t", help: "test compressed file integrity" },
  verbose: { short: "v", help: "verbose mode" },
  version: { short: "V", help: "display version number" },
  ascii: { short: "a", hidden: true },
  bits: { short: "b", long: "bits", argument: { name: "BITS", check: checkBits }, hidden: true },
  fast: { short: "1", help: "compress faster" },
  level2: { short: "2", long: false, hidden: true },
  level3: { short: "3", long: false, hidden: true },
  level4: { short: "4", long: false, hidden: true },
  level5: { short: "5", long: false, hidden: true },
  level6: { short: "6", long: false, hidden: true },
  level7: { short: "7", long: false, hidden: true },
  level8: { short: "8", long: false, hidden: true },
  best: { short: "9", help: "compress better" },
} as const satisfies FlagSpecs;

export interface GzipWishes {
  readonly decompress: boolean;
  readonly toStdout: boolean;
  readonly force: boolean;
  readonly keep: boolean;
  readonly list: boolean;
  readonly level: Level;
  /** Whether name and time go into the header, or come from it. */
  readonly names: boolean;
  readonly quiet: boolean;
  readonly recursive: boolean;
  readonly suffix: string;
  /** The suffix was given. */
  readonly ownSuffix: boolean;
  readonly test: boolean;
  readonly verbose: boolean;
}

interface GzipFlags {
  readonly stdout: boolean;
  readonly decompress: boolean;
  readonly force: boolean;
  readonly keep: boolean;
  readonly list: boolean;
  readonly license: boolean;
  readonly noName: boolean;
  readonly name: boolean;
  readonly quiet: boolean;
  readonly recursive: boolean;
  readonly suffix?: string;
  readonly test: boolean;
  readonly verbose: boolean;
}

const LICENSE = `Copyright (C) 2018 Free Software Foundation, Inc.
Copyright (C) 1993 Jean-loup Gailly.
This is free software.  You may redistribute copies of it under the terms of
the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
There is NO WARRANTY, to the extent permitted by law.
`;

/** What is asked for, or the status where that is answered already. */
export function readGzipWishes(call: Call, flags: GzipFlags): GzipWishes | number {
  if (flags.license) {
    call.print(`gzip 1.12\n${LICENSE}`);
    return 0;
  }
  const { suffix = ".gz" } = flags;
  if (suffix === "" || suffix.length > 30) return call.fail(`invalid suffix '${suffix}'`);
  const decompress = flags.decompress || flags.test || flags.list;
  const level = call.given.findLast(({ flag }) => LEVELS.includes(flag))?.flag;
  return {
    decompress,
    toStdout: flags.stdout || flags.test || flags.list,
    force: flags.force,
    keep: flags.keep,
    list: flags.list,
    level: levelOf(level),
    names: decompress ? flags.name : !flags.noName,
    quiet: flags.quiet,
    recursive: flags.recursive,
    suffix,
    ownSuffix: flags.suffix !== undefined,
    test: flags.test,
    verbose: flags.verbose && !flags.quiet,
  };
}

function levelOf(flag: string | undefined): Level {
  const known: readonly Level[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return known[LEVELS.indexOf(flag ?? "level6")] ?? 6;
}

/** Options in the variable GZIP come before those of the line; only harmless ones may stand there. */
export function withEnvironment(
  words: readonly string[],
  env: ReadonlyMap<string, string>,
): readonly string[] | UsageProblem {
  const given = (env.get("GZIP") ?? "").split(/[ \t]+/).filter((word) => word !== "");
  for (const word of given) {
    const allowed = /^-([1-9nNqv]+)$|^--(fast|best|no-name|name|quiet|silent|verbose|rsyncable|synchronous)$/;
    if (!word.startsWith("-") || word === "-")
      return { problem: `${word}: non-option in GZIP environment variable` };
    if (!allowed.test(word)) {
      const option = word.startsWith("--") ? word : `-${/[^1-9nNqv-]/.exec(word)?.[0] ?? ""}`;
      return { problem: `${option}: option not valid in GZIP environment variable` };
    }
  }
  return [...given, ...words];
}
