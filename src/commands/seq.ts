import { ByteList } from "../base/byte-list.ts";
import { encode } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { parseDecimal } from "./seq/decimal.ts";
import { chooseFormat, readFormat } from "./seq/format.ts";

export const seq = defineCommand({
  name: "seq",
  package: COREUTILS,
  summary: "print a sequence of numbers",
  operands: ["[OPTION]... LAST", "[OPTION]... FIRST LAST", "[OPTION]... FIRST INCREMENT LAST"],
  completes: "none",
  description: `Print numbers from FIRST to LAST, in steps of INCREMENT.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 28,
  flags: {
    format: {
      short: "f",
      argument: { name: "FORMAT", completes: "none" },
      help: "use printf style floating-point FORMAT",
    },
    separator: {
      short: "s",
      argument: { name: "STRING", completes: "none" },
      help: "use STRING to separate numbers (default: \\n)",
    },
    equalWidth: { short: "w", help: "equalize width by padding with leading zeroes" },
  },
  stopAtFirstOperand: true,
  traditional: markNegativeNumbers,
  notes: `If FIRST or INCREMENT is omitted, it defaults to 1.  That is, an
omitted INCREMENT defaults to 1 even when LAST is smaller than FIRST.
The sequence of numbers ends when the sum of the current number and
INCREMENT would become greater than LAST.
FIRST, INCREMENT, and LAST are interpreted as floating point values.
INCREMENT is usually positive if FIRST is smaller than LAST, and
INCREMENT is usually negative if FIRST is greater than LAST.
INCREMENT must not be 0; none of FIRST, INCREMENT and LAST may be NaN.
FORMAT must be suitable for printing one argument of type 'double';
it defaults to %.PRECf if FIRST, INCREMENT, and LAST are all fixed point
decimal numbers with maximum precision PREC, and to %g otherwise.`,
  examples: [
    { run: "seq 3", prints: "1\n2\n3\n" },
    { run: "seq -s, 2 2 8", prints: "2,4,6,8\n" },
    { run: "seq -w 9 11", prints: "09\n10\n11\n" },
  ],

  async run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) return call.usageError("missing operand");
    if (operands.length > 3) return call.usageError(`extra operand ${quoteText(operands[3] ?? "")}`);
    const wrongFormat = flags.format === undefined ? undefined : readFormat(flags.format);
    if (typeof wrongFormat === "string") return call.fail(wrongFormat);
    const numbers = [];
    for (const operand of operands) {
      const number = parseDecimal(operand);
      if (number === "not a number") {
        return call.usageError(`invalid ${quoteText("not-a-number")} argument: ${quoteText(operand)}`);
      }
      if (!number) return call.usageError(`invalid floating point argument: ${quoteText(operand)}`);
      numbers.push(number);
    }
    const one = { units: 1n, scale: 0, precision: 0, width: 1 };
    const last = numbers.at(-1) ?? one;
    const first = numbers.length > 1 ? (numbers[0] ?? one) : one;
    const step = numbers.length > 2 ? (numbers[1] ?? one) : one;
    if (step.units === 0n) {
      return call.usageError(`invalid Zero increment value: ${quoteText(operands[1] ?? "")}`);
    }
    if (flags.format !== undefined && flags.equalWidth) {
      return call.usageError("format string may not be specified when printing equal width strings");
    }
    const format = chooseFormat({ first, step, last }, flags.format, flags.equalWidth);
    if (typeof format === "string") return call.fail(format);

    const scale = Math.max(first.scale, step.scale, last.scale);
    const rescale = (units: bigint | number, from: number) =>
      typeof units === "number" ? units : units * 10n ** BigInt(scale - from);
    const from = rescale(first.units, first.scale);
    const by = rescale(step.units, step.scale);
    const to = rescale(last.units, last.scale);
    const separator = flags.separator ?? "\n";
    const isPast = (value: bigint | number) => (by < 0 ? value < to : value > to);
    if (isPast(from)) return 0;

    const isMinusZero = first.units === 0n && operands.length > 1 && /^\s*-/.test(operands[0] ?? "");
    const isWhole =
      !isMinusZero && first.precision === 0 && step.precision === 0 && last.precision !== undefined;
    if (flags.format === undefined && !flags.equalWidth && isWhole && scale === 0 && from >= 0 && by > 0) {
      const bounds = [from, by, to].map(Number);
      if (bounds.every((bound) => bound < 2 ** 52)) return countUp(call, bounds, separator);
    }
    const safe = [from, by, to].every((value) => value > -(2 ** 52) && value < 2 ** 52);
    const spell = format(scale);
    let text = "";
    if (isMinusZero) text = `-${spell(0).slice(flags.equalWidth ? 1 : 0)}`;
    let value: bigint | number = safe ? Number(from) : from;
    const increment: bigint | number = safe ? Number(by) : by;
    for (let isSpelled = isMinusZero; ; isSpelled = false) {
      if (!isSpelled) text += spell(value);
      value = typeof value === "number" ? value + Number(increment) : value + BigInt(increment);
      if (isPast(value)) break;
      text += separator;
      if (text.length < BLOCK) continue;
      await call.print(text);
      await call.spend(text.length >> 4);
      text = "";
    }
    call.print(`${text}\n`);
    return 0;
  },
});

const BLOCK = 16_384;

/** Whole numbers upwards, as bytes: what seq is used for most. */
async function countUp(
  call: Pick<Call, "print" | "spend">,
  [from = 0, by = 1, to = 0]: readonly number[],
  separator: string,
): Promise<number> {
  const between = encode(separator);
  let block = new ByteList(BLOCK + 64);
  for (let value = from; ; ) {
    block.addDecimal(value);
    value += by;
    if (value > to) break;
    block.addAll(between);
    if (block.length < BLOCK) continue;
    await call.print(block.bytes);
    const pause = call.spend(block.length >> 6);
    if (pause) await pause;
    block = new ByteList(BLOCK + 64);
  }
  block.addAll(encode("\n"));
  await call.print(block.bytes);
  return 0;
}

/** A negative number is no option (seq.c, main). */
function markNegativeNumbers(words: readonly string[]): readonly string[] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (/^-[.\d]/.test(word)) return [...words.slice(0, i), "--", ...words.slice(i)];
    if (!word.startsWith("-") || word === "--") return words;
    if (/^(?:-[fs]|--f[a-z]*|--s[a-z]*)$/.test(word)) i++;
  }
  return words;
}
