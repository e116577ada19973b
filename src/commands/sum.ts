import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS, writeErrorWithoutReason } from "../process/command/packages.ts";
import { openProblem } from "./digest/digest.ts";
import { formatPlainSum, plainSum } from "./digest/plain-sums.ts";

/** https://www.gnu.org/software/coreutils/manual/html_node/sum-invocation.html */
export const sum = defineCommand({
  name: "sum",
  package: COREUTILS,
  closedStdin: "standard input",
  writeProblem: writeErrorWithoutReason,
  summary: "checksum and count the blocks in a file",
  operands: "[OPTION]... [FILE]...",
  description: `Print or check BSD (16-bit) checksums.

With no FILE, or when FILE is -, read standard input.`,
  helpColumn: 19,
  flags: {
    bsd: {
      short: "r",
      long: false,
      overrides: ["sysv"],
      help: "use BSD sum algorithm (the default), use 1K blocks",
    },
    sysv: {
      short: "s",
      overrides: ["bsd"],
      help: "use System V sum algorithm, use 512 bytes blocks",
    },
  },
  examples: [{ run: "printf 'hello\\n' | sum", prints: "36979     1\n", shows: "sum and blocks" }],

  async run(call) {
    const algorithm = call.flags.sysv ? "sysv" : "bsd";
    await call.eachInput(
      async (input) => {
        const result = await plainSum(input, algorithm);
        const name = call.operands.length === 0 ? "" : input.name;
        if (!input.failed) call.print(`${formatPlainSum(algorithm, result, name)}\n`);
      },
      { openProblem, readProblem: openProblem },
    );
    return call.status;
  },
});
