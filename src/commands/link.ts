import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/link.html */
export const link = defineCommand({
  name: "link",
  package: COREUTILS,
  summary: "call the link function to create a link to a file",
  operands: ["FILE1 FILE2", "OPTION"],
  description: "Call the link function to create a link named FILE2 to an existing FILE1.",
  examples: [{ run: "echo hi > a && link a b && cat b", prints: "hi\n", shows: "another name for a file" }],
  exitStatus: "0 if it was made, 1 if it could not be.",
  seeAlso: ["ln(1)", "link(2)"],

  run(call) {
    const [from, to, extra] = call.operands;
    if (from === undefined) return call.usageError("missing operand");
    if (to === undefined) return call.usageError(`missing operand after ${quoteText(from)}`);
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const failed = call.files.link(from, to);
    if (!failed) return 0;
    return call.fail(
      `cannot create link ${quoteNameAlways(to)} to ${quoteNameAlways(from)}: ${failed.message}`,
    );
  },
});
