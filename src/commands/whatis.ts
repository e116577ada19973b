import { defineCommand } from "../process/command/define-command.ts";
import { formatFlag } from "../process/command/help.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { PAGE_FLAGS } from "./whatis/flags.ts";
import { describePages } from "./whatis/search.ts";

const FLAGS = {
  debug: { short: "d", notSimulated: true, help: "emit debugging messages" },
  verbose: { short: "v", help: "print verbose warning messages" },
  regex: { short: "r", help: "interpret each keyword as a regex" },
  wildcard: { short: "w", help: "the keyword(s) contain wildcards" },
  long: { short: "l", help: "do not trim output to terminal width" },
  ...PAGE_FLAGS,
} as const satisfies FlagSpecs;

/** whatis(1) of man-db. */
export const whatis = defineCommand({
  name: "whatis",
  summary: "display one-line manual page descriptions",
  operands: "[OPTION...] KEYWORD...",
  completes: "command",
  flags: FLAGS,
  helpText: () => {
    const options = Object.entries(FLAGS).map(([key, flag]) => formatFlag(key, flag, 30));
    return `Usage: whatis [OPTION...] KEYWORD...\n\n${options.join("")}
Mandatory or optional arguments to long options are also mandatory or optional
for any corresponding short options.

Report bugs to cjwatson@debian.org.\n`;
  },
  versionText: () => "whatis 2.11.2\n",
  examples: [
    {
      run: "whatis wc",
      prints: "wc (1)               - print newline, word, and byte counts for each file\n",
      shows: "what a command is for",
    },
  ],
  exitStatus: "0 if something was found, 16 if not.",
  seeAlso: ["apropos(1)", "man(1)"],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) {
      call.print("whatis what?\n");
      return 1;
    }
    return describePages(call, operands, { ...flags, exact: !flags.regex && !flags.wildcard });
  },
});
