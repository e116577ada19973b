import { defineCommand } from "../process/command/define-command.ts";
import { formatFlag } from "../process/command/help.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { PAGE_FLAGS } from "./whatis/flags.ts";
import { searchPages } from "./whatis/search.ts";

const FLAGS = {
  debug: { short: "d", notSimulated: true, help: "emit debugging messages" },
  verbose: { short: "v", help: "print verbose warning messages" },
  exact: { short: "e", help: "search each keyword for exact match" },
  regex: { short: "r", help: "interpret each keyword as a regex" },
  wildcard: { short: "w", help: "the keyword(s) contain wildcards" },
  and: { short: "a", help: "require all keywords to match" },
  long: { short: "l", help: "do not trim output to terminal width" },
  ...PAGE_FLAGS,
} as const satisfies FlagSpecs;

/** apropos(1) of man-db. */
export const apropos = defineCommand({
  name: "apropos",
  summary: "search the manual page names and descriptions",
  operands: "[OPTION...] KEYWORD...",
  completes: "none",
  flags: FLAGS,
  helpText: () => {
    const options = Object.entries(FLAGS).map(([key, flag]) => formatFlag(key, flag, 30));
    return `Usage: apropos [OPTION...] KEYWORD...\n\n${options.join("")}
Mandatory or optional arguments to long options are also mandatory or optional
for any corresponding short options.

The --regex option is enabled by default.

Report bugs to cjwatson@debian.org.\n`;
  },
  versionText: () => "apropos 2.11.2\n",
  examples: [{ run: "apropos checksum", shows: "which commands have to do with checksums" }],
  exitStatus: "0 if something was found, 16 if not.",
  seeAlso: ["whatis(1)", "man(1)"],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) {
      call.print("apropos what?\n");
      return 1;
    }
    return searchPages(call, operands, flags);
  },
});
