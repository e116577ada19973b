import { baseName } from "../base/paths.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/basename.html */
export const basename = defineCommand({
  name: "basename",
  package: COREUTILS,
  summary: "strip directory and suffix from filenames",
  operands: ["NAME [SUFFIX]", "OPTION... NAME..."],
  description: `Print NAME with any leading directory components removed.
If specified, also remove a trailing SUFFIX.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 24,
  flags: {
    multiple: { short: "a", help: "support multiple arguments and treat each as a NAME" },
    suffix: {
      short: "s",
      argument: { name: "SUFFIX", completes: "none" },
      help: "remove a trailing SUFFIX; implies -a",
    },
    zero: { short: "z", help: "end each output line with NUL, not newline" },
  },
  stopAtFirstOperand: true,
  notes: `Examples:
  basename /usr/bin/sort          -> "sort"
  basename include/stdio.h .h     -> "stdio"
  basename -s .h include/stdio.h  -> "stdio"
  basename -a any/str1 any/str2   -> "str1" followed by "str2"`,
  examples: [
    { run: "basename /usr/bin/sort", prints: "sort\n" },
    { run: "basename include/stdio.h .h", prints: "stdio\n" },
    { run: "basename -a any/str1 any/str2", prints: "str1\nstr2\n" },
  ],
  seeAlso: ["dirname(1)", "readlink(1)"],

  run(call) {
    const { flags, operands } = call;
    const [name, second, third] = operands;
    if (name === undefined) return call.usageError("missing operand");
    const many = flags.multiple || flags.suffix !== undefined;
    if (!many && third !== undefined) return call.usageError(`extra operand ${quoteText(third)}`);
    const suffix = many ? (flags.suffix ?? "") : (second ?? "");
    const end = flags.zero ? "\0" : "\n";
    for (const each of many ? operands : [name]) call.print(withoutSuffix(baseName(each), suffix) + end);
    return 0;
  },
});

/** A suffix that is the whole name stays. */
function withoutSuffix(name: string, suffix: string): string {
  return suffix !== "" && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}
