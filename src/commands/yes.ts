import { encode } from "../base/bytes.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";

const BLOCK = 8_192;

export const yes = defineCommand({
  name: "yes",
  package: COREUTILS,
  summary: "output a string repeatedly until killed",
  operands: ["[STRING]...", "OPTION"],
  completes: "none",
  description: "Repeatedly output a line with all specified STRING(s), or 'y'.",
  stopAtFirstOperand: true,
  writeProblem: (errno) => `standard output: ${errno.message}`,
  examples: [{ run: "yes | head -n 2", prints: "y\ny\n" }],

  async run(call) {
    const line = `${call.operands.length > 0 ? call.operands.join(" ") : "y"}\n`;
    const block = encode(line.repeat(Math.max(1, Math.floor(BLOCK / line.length))));
    for (;;) {
      await call.print(block);
      await call.spend(1 + (block.length >> 6));
    }
  },
});
