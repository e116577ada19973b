import { type Command, defineCommand } from "../../process/command/define-command.ts";
import { type Example, type FlagSpec, type FlagSpecs, longNames } from "../../process/command/spec.ts";
import { loadBzip2 } from "../compression/bzip2.ts";
import { Bzip2Treater } from "./file-treater.ts";
import { LICENSE, usageOf } from "./words.ts";

const LEVELS = {
  level1: { short: "1", long: "fast", help: "set block size to 100k" },
  level2: { short: "2", long: false, help: "set block size to 200k" },
  level3: { short: "3", long: false, help: "set block size to 300k" },
  level4: { short: "4", long: false, help: "set block size to 400k" },
  level5: { short: "5", long: false, help: "set block size to 500k" },
  level6: { short: "6", long: false, help: "set block size to 600k" },
  level7: { short: "7", long: false, help: "set block size to 700k" },
  level8: { short: "8", long: false, help: "set block size to 800k" },
  level9: { short: "9", long: "best", help: "set block size to 900k" },
} as const satisfies FlagSpecs;

const FLAGS = {
  usage: { short: "h", long: "help", help: "print this message" },
  decompress: { short: "d", help: "force decompression" },
  compress: { short: "z", help: "force compression" },
  keep: { short: "k", help: "keep (don't delete) input files" },
  force: { short: "f", help: "overwrite existing output files" },
  test: { short: "t", help: "test compressed file integrity" },
  stdout: { short: "c", help: "output to standard out" },
  quiet: { short: "q", help: "suppress noncritical error messages" },
  verbose: { short: "v", repeatable: true, help: "be verbose (a 2nd -v gives more)" },
  license: { short: "LV", long: ["license", "version"], help: "display software version & license" },
  small: { short: "s", help: "use less memory (at most 2500k)" },
  ...LEVELS,
} as const satisfies FlagSpecs;

export interface Bzip2Spec {
  readonly name: string;
  readonly summary: string;
  /** What it does without an option. */
  readonly mode: "compress" | "decompress";
  readonly toStdout?: boolean;
  readonly examples: readonly Example[];
}

/** bzip2(1): one program under three names. */
export function defineBzip2({ mode, toStdout = false, ...spec }: Bzip2Spec): Command {
  return defineCommand({
    ...spec,
    operands: "[flags and input files in any order]",
    completes: "file",
    flags: FLAGS,
    noStandardOptions: true,
    helpText: usageOf,
    traditional: (words) => {
      const bad = words.slice(0, endOfOptions(words)).find(isBad);
      return bad === undefined ? words : { problem: `Bad flag \`${bad}'` };
    },
    afterUsageProblem: usageOf,
    exitStatus: "0 if all is well, 1 for trouble with files or words, 2 where a compressed file is corrupt.",
    seeAlso: ["gzip(1)", "xz(1)", "tar(1)"],

    async run(call) {
      const { flags } = call;
      if (flags.usage || flags.license) {
        call.printError(flags.usage ? usageOf(call.name) : LICENSE);
        return 0;
      }
      const chosen = call.last("compress", "decompress", "test");
      const level = call.given.findLast(({ flag }) => Object.hasOwn(LEVELS, flag))?.flag.slice(-1);
      const treater = new Bzip2Treater(
        call,
        {
          mode: chosen ?? mode,
          toStdout: toStdout || flags.stdout,
          keeps: flags.keep,
          force: flags.force,
          quiet: flags.quiet,
          verbose: flags.verbose > 0,
          // Where memory is scarce the blocks are small (bzip2.c, main).
          level: Math.min(Number(level ?? 9), flags.small ? 2 : 9),
        },
        await call.load(loadBzip2()),
      );
      return treater.treatAll();
    },
  });
}

const LETTERS: ReadonlySet<string> = new Set(
  Object.values<FlagSpec>(FLAGS).flatMap(({ short = "" }) => [...short]),
);
const LONG_NAMES: ReadonlySet<string> = new Set(
  Object.entries<FlagSpec>(FLAGS).flatMap(([key, flag]) => longNames(key, flag)),
);

function endOfOptions(words: readonly string[]): number {
  const end = words.indexOf("--");
  return end < 0 ? words.length : end;
}

/** A word with an option that there is not; long ones are never cut short. */
function isBad(word: string): boolean {
  if (word.startsWith("--")) return !LONG_NAMES.has(word.slice(2));
  return word.startsWith("-") && [...word.slice(1)].some((letter) => !LETTERS.has(letter));
}
