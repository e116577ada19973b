import { concat, utf8SequenceLength } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";

const NEWLINE = 10;

/** Each line, from its last character to its first. */
export const rev = defineCommand({
  name: "rev",
  package: UTIL_LINUX,
  summary: "reverse lines characterwise",
  operands: "[options] [file ...]",
  flags: {
    help: { short: "h", help: "display this help" },
    version: { short: "V", help: "display version" },
  },
  helpText: (name) => `Usage: ${name} [options] [file ...]

Reverse lines characterwise.

Options:
 -h, --help     display this help
 -V, --version  display version

For more details see rev(1).
`,
  examples: [{ run: "echo stressed | rev", prints: "desserts\n", shows: "read backwards" }],
  seeAlso: ["tac(1)"],

  async run(call) {
    await call.eachInput((input) => reverseLines(call, input), {
      dashIsFile: call.operands.length > 0,
      openProblem: (name, errno) => `cannot open ${name}: ${errno.message}`,
      readProblem: (name, errno) => `${name === "-" ? "stdin" : name}: 0: ${errno.message}`,
    });
    return call.status;
  },
});

async function reverseLines(call: Call, input: Input): Promise<void> {
  let line = 0;
  await input.eachBlock((read) => {
    const block = read.includes(0) ? withoutHidden(read) : read;
    const reversed = new Uint8Array(block.length);
    for (let from = 0; from < block.length; ) {
      const found = block.indexOf(NEWLINE, from);
      const to = found < 0 ? block.length : found;
      if (!reverseInto(reversed, block, from, to)) {
        const name = input.isStdin ? "stdin" : input.name;
        call.print(concat([reversed.subarray(0, from)]));
        call.warn(`${name}: ${line}: ${Errno.EILSEQ.message}`);
        return false;
      }
      if (found >= 0) reversed[to] = NEWLINE;
      from = to + 1;
      line++;
    }
    return call.print(reversed);
  });
}

/** A line is a wide string of C: a NUL hides the rest of it and its newline, and the next line follows. */
function withoutHidden(block: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let isHidden = false;
  for (const byte of block) {
    if (byte === 0) isHidden = true;
    if (!isHidden) kept.push(byte);
    if (byte === NEWLINE) isHidden = false;
  }
  return Uint8Array.from(kept);
}

/** The characters between two places in reverse; false where they are no UTF-8. */
function reverseInto(target: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  let end = to;
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number;
    if (byte < 128) {
      target[--end] = byte;
      at++;
      continue;
    }
    const length = utf8SequenceLength(bytes, at);
    if (length === 0) return false;
    end -= length;
    for (let i = 0; i < length; i++) target[end + i] = bytes[at + i] as number;
    at += length;
  }
  return true;
}
