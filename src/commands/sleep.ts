import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseSeconds } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sleep.html */
export const sleep = defineCommand({
  name: "sleep",
  package: COREUTILS,
  summary: "delay for a specified amount of time",
  operands: ["NUMBER[SUFFIX]...", "OPTION"],
  completes: "none",
  description: `Pause for NUMBER seconds.  SUFFIX may be 's' for seconds (the default),
'm' for minutes, 'h' for hours or 'd' for days.  NUMBER need not be an
integer.  Given two or more arguments, pause for the amount of time
specified by the sum of their values.`,
  examples: [{ run: "sleep 0.5", prints: "", shows: "wait half a second" }],

  run(call) {
    if (call.operands.length === 0) return call.usageError("missing operand");
    let seconds = 0;
    for (const operand of call.operands) {
      const parsed = parseSeconds(operand);
      if (parsed === undefined) call.warn(`invalid time interval ${quoteText(operand)}`);
      else seconds += parsed;
    }
    if (call.status !== 0) return call.tryHelp();
    // Longer than the clock counts is for ever.
    return call.sleep(Math.min(seconds * 1000, Number.MAX_SAFE_INTEGER)).then(() => 0);
  },
});
