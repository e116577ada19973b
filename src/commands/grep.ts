import { decode } from "../base/bytes.ts";
import { MatchOverrun } from "../base/match-overrun.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { GREP } from "../process/command/packages.ts";
import { colorWish } from "./grep/colors.ts";
import { GREP_FLAGS, GREP_HELP } from "./grep/flags.ts";
import { compileMatcher, type MatcherOptions, PatternFault, warningsOf } from "./grep/matcher.ts";
import { type GrepCall, GrepRun, searchOptions } from "./grep/run.ts";

const USAGE = "Usage: grep [OPTION]... PATTERNS [FILE]...\n";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/grep.html */
export const grep = defineCommand({
  name: "grep",
  package: GREP,
  stdinProblem: (errno) => `(standard input): ${errno.message}`,
  summary: "print lines that match patterns",
  operands: "[OPTION]... PATTERNS [FILE]...",
  completes: "file",
  flags: GREP_FLAGS,
  digits: "digits",
  helpText: () => GREP_HELP,
  afterUsageProblem: (name) => `${USAGE}Try '${name} --help' for more information.\n`,
  statusOfUsage: 2,
  statusOfChoice: 1,
  examples: [
    { run: "printf 'one\\ntwo\\n' | grep t", prints: "two\n", shows: "the lines with a t" },
    { run: "printf 'a\\nB\\n' | grep -ic b", prints: "1\n", shows: "count, whatever the case" },
    { run: "grep -rn TODO .", shows: "where it says TODO below this directory" },
  ],
  exitStatus: "0 if a line is selected, 1 if none is, 2 if an error occurred.",
  seeAlso: ["sed(1)", "awk(1)", "find(1)"],

  async run(call) {
    call.warningStatus = 2;
    if (colorWish(call.flags.color) === undefined) {
      call.print(GREP_HELP);
      return 0;
    }
    try {
      if (call.flags.unixByteOffsets) call.note("warning: --unix-byte-offsets (-u) is obsolete");
      // They are looked at while they are read: a missing pattern is told after them.
      const search = searchOptions(call);
      const patterns = await readPatterns(call);
      if (typeof patterns === "number") return patterns;
      const options = matcherOptions(call);
      const perl = options.dialect === "perl" ? await call.load(import("./grep/perl.ts")) : undefined;
      for (const warning of warningsOf(patterns.list, options)) call.note(`warning: ${warning}`);
      // Nothing can be found: no file is looked at (grep.c, main).
      if (patterns.list.length === 0 && !call.flags.invertMatch && !call.flags.filesWithoutMatch) return 1;
      const matcher = compileMatcher(patterns.list, options, perl?.compilePerl);
      const run = new GrepRun(call, matcher, patterns.files, search);
      return await run.run();
    } catch (thrown) {
      if (thrown instanceof PatternFault) return call.fail(thrown.message);
      if (thrown instanceof MatchOverrun) return call.fail("exceeded PCRE's backtracking limit");
      throw thrown;
    }
  },
});

async function readPatterns(
  call: GrepCall,
): Promise<{ list: readonly string[]; files: readonly string[] } | number> {
  const { flags, operands } = call;
  if (flags.regexp.length === 0 && flags.file.length === 0) {
    const [first, ...files] = operands;
    if (first === undefined) return call.tryHelp(2);
    return { list: first.split("\n"), files };
  }
  const list = flags.regexp.flatMap((text) => text.split("\n"));
  for (const path of flags.file) {
    const input = await call.open(path, { openProblem: (wrong, { message }) => `${wrong}: ${message}` });
    const content = (await input?.bytes()) ?? new Uint8Array();
    if (input) call.close(input);
    if (call.status !== 0) return call.status;
    const text = decode(content).replace(/\n$/, "");
    if (content.length > 0) list.push(...text.split("\n"));
  }
  return { list, files: operands };
}

function matcherOptions(call: GrepCall): MatcherOptions {
  const { flags } = call;
  return {
    dialect: dialectOf(call),
    isNullData: flags.nullData,
    ignoreCase: flags.ignoreCase,
    words: flags.wordRegexp && !flags.lineRegexp,
    wholeLines: flags.lineRegexp,
  };
}

/** The names of matchers that -X knows. */
const MATCHERS: Readonly<Record<string, MatcherOptions["dialect"]>> = {
  grep: "basic",
  egrep: "extended",
  fgrep: "fixed",
  awk: "extended",
  gawk: "extended",
  posixawk: "extended",
  perl: "perl",
};
const LETTERS: Readonly<Record<string, string>> = {
  basicRegexp: "grep",
  extendedRegexp: "egrep",
  fixedStrings: "fgrep",
  perlRegexp: "perl",
};

function dialectOf({ given }: GrepCall): MatcherOptions["dialect"] {
  let chosen: string | undefined;
  for (const { flag, value } of given) {
    const name = flag === "matcher" ? value : LETTERS[flag];
    if (name === undefined) continue;
    if (chosen !== undefined && chosen !== name) throw new PatternFault("conflicting matchers specified");
    if (!Object.hasOwn(MATCHERS, name)) throw new PatternFault(`invalid matcher ${name}`);
    chosen = name;
  }
  return MATCHERS[chosen ?? "grep"] ?? "basic";
}
