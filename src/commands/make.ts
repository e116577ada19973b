import { defineCommand } from "../process/command/define-command.ts";
import { flagValues, parseWords } from "../process/command/parse-options.ts";
import { MAKE_FLAGS } from "./make/flags.ts";
import { MAKE_HELP } from "./make/help-text.ts";
import { runMake } from "./make/run.ts";
import { joinNumbers, type MakeFlags, splitFlags } from "./make/settings.ts";

const FAILED = 2;

/** GNU make 4.3: https://www.gnu.org/software/make/manual/ */
export const make = defineCommand({
  name: "make",
  summary: "GNU make utility to maintain groups of programs",
  operands: "[OPTION]... [TARGET]...",
  completes: "none",
  description:
    "Brings the targets of a makefile up to date: runs the recipes of those that are older than what they need.",
  flags: MAKE_FLAGS,
  helpText: () => MAKE_HELP,
  versionText: () => VERSION,
  traditional: (words, env) => joinNumbers([...splitFlags(env.get("MAKEFLAGS") ?? ""), ...words]),
  afterUsageProblem: () => MAKE_HELP,
  statusOfUsage: FAILED,
  examples: [
    { run: "printf 'hello:\\n\\t@echo hi\\n' > Makefile && make", prints: "hi\n", shows: "the first target" },
    { run: "make -n build", shows: "what would be run" },
    { run: "make -j4 test", shows: "up to four jobs at a time" },
  ],
  exitStatus: "0 if all is up to date, 1 if -q was given and something is not, 2 for an error.",
  seeAlso: ["sh(1)"],

  async run(call) {
    const { jobs } = call.flags;
    if (jobs !== undefined && jobs !== "" && !/^[1-9]\d*$/.test(jobs))
      return call.usageError("the '-j' option requires a positive integer argument");
    // What a makefile adds to MAKEFLAGS counts as if it stood on the line.
    const reread = (text: string): MakeFlags | undefined => {
      const words = joinNumbers(splitFlags(text.replace(/(?:^| )-- .*/s, "")));
      const parsed = parseWords(make.spec, words);
      if (parsed.kind !== "parsed") return undefined;
      const added = flagValues(MAKE_FLAGS, parsed.given) as MakeFlags;
      return {
        ...added,
        directory: [],
        file: call.flags.file,
        eval: call.flags.eval,
        oldFile: call.flags.oldFile,
        whatIf: call.flags.whatIf,
      };
    };
    return runMake(call, reread);
  },
});

const VERSION = `GNU Make 4.3
Built for x86_64-pc-linux-gnu
Copyright (C) 1988-2020 Free Software Foundation, Inc.
License GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>
This is free software: you are free to change and redistribute it.
There is NO WARRANTY, to the extent permitted by law.
`;
