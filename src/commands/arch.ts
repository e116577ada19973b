import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** arch(1) of GNU. */
export const arch = defineCommand({
  name: "arch",
  package: COREUTILS,
  summary: "print machine hardware name (same as uname -m)",
  operands: "[OPTION]...",
  completes: "none",
  description: "Print machine architecture.",
  examples: [{ run: "arch", prints: "x86_64\n", shows: "the kind of processor" }],
  seeAlso: ["uname(1)"],

  run(call) {
    const [extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    call.print("x86_64\n");
    return 0;
  },
});
