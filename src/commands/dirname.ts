import { dirName } from "../base/paths.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/dirname.html */
export const dirname = defineCommand({
  name: "dirname",
  package: COREUTILS,
  summary: "strip last component from file name",
  operands: "[OPTION] NAME...",
  description: `Output each NAME with its last non-slash component and trailing slashes
removed; if NAME contains no /'s, output '.' (meaning the current directory).`,
  helpColumn: 18,
  flags: {
    zero: { short: "z", help: "end each output line with NUL, not newline" },
  },
  notes: `Examples:
  dirname /usr/bin/          -> "/usr"
  dirname dir1/str dir2/str  -> "dir1" followed by "dir2"
  dirname stdio.h            -> "."`,
  examples: [
    { run: "dirname /usr/bin/", prints: "/usr\n" },
    { run: "dirname dir1/str dir2/str", prints: "dir1\ndir2\n" },
    { run: "dirname stdio.h", prints: ".\n" },
  ],
  seeAlso: ["basename(1)", "readlink(1)"],

  run(call) {
    if (call.operands.length === 0) return call.usageError("missing operand");
    const end = call.flags.zero ? "\0" : "\n";
    for (const name of call.operands) call.print(dirName(name) + end);
    return 0;
  },
});
