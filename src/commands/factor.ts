import { decode } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { factorize } from "./factor/factorize.ts";

/** https://www.gnu.org/software/coreutils/manual/html_node/factor-invocation.html */
export const factor = defineCommand({
  name: "factor",
  package: COREUTILS,
  stdinProblem: () => undefined,
  summary: "factor numbers",
  operands: ["[NUMBER]...", "OPTION"],
  description: `Print the prime factors of each specified integer NUMBER.  If none
are specified on the command line, read them from standard input.
`,
  tight: true,
  examples: [
    { run: "factor 360", prints: "360: 2 2 2 3 3 5\n", shows: "the primes that make a number" },
    { run: "seq 5 7 | factor", prints: "5: 5\n6: 2 3\n7: 7\n", shows: "of many numbers" },
  ],
  exitStatus: "0 if all numbers were factored, 1 if one was no number.",
  seeAlso: ["primes(6)", "seq(1)"],

  async run(call) {
    if (call.operands.length > 0) {
      for (const operand of call.operands) await printFactors(call, operand);
      return call.status;
    }
    let rest = "";
    await call.stdin.eachBlock(async (block) => {
      const words = (rest + decode(block)).split(/[\s\0]+/);
      rest = words.pop() ?? "";
      for (const word of words) if (word !== "") await printFactors(call, word);
    });
    if (rest !== "") await printFactors(call, rest);
    return call.status;
  },
});

async function printFactors(call: Call, text: string): Promise<void> {
  const [, digits] = /^[ \t\n\v\f\r]*\+?([0-9]+)$/.exec(text) ?? [];
  if (digits === undefined) {
    call.warn(`${quoteText(text)} is not a valid positive integer`);
    return;
  }
  const value = BigInt(digits);
  const factors = await factorize(value, (steps) => call.spend(steps));
  const pause = call.print(`${value}:${factors.map((each) => ` ${each}`).join("")}\n`);
  if (pause) await pause;
}
