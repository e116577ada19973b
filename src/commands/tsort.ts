import { decode } from "../base/bytes.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import { sortPartialOrder } from "./tsort/partial-order.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tsort.html */
export const tsort = defineCommand({
  name: "tsort",
  package: COREUTILS,
  stdinProblem: () => undefined,
  closedStdin: "standard input",
  summary: "perform topological sort",
  operands: "[OPTION] [FILE]",
  description: `Write totally ordered list consistent with the partial ordering in FILE.

With no FILE, or when FILE is -, read standard input.`,
  examples: [
    {
      run: "printf 'sock shoe\\nfoot sock\\n' | tsort",
      prints: "foot\nsock\nshoe\n",
      shows: "what comes first",
    },
  ],

  async run(call) {
    const [name = "-", extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const input = await call.open(name);
    if (!input) return call.status;
    // Unlike others, GNU tsort does not notice that it cannot read.
    if (input.status?.kind === "directory") return 0;
    const bytes = await input.bytes();
    if (input.failed) return call.status;
    const words = decode(bytes)
      .split(/[ \t\n]+/)
      .filter((word) => word !== "");
    const shown = quoteName(name);
    if (words.length % 2 === 1) return call.fail(`${shown}: input contains an odd number of tokens`);
    await sortPartialOrder(words, {
      print: (word) => call.print(`${word}\n`),
      loop: (members) => {
        call.warn(`${shown}: input contains a loop:`);
        for (const member of members) call.note(member);
      },
      spend: (steps) => call.spend(steps),
    });
    return call.status;
  },
});
