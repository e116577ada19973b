import type { Vi } from "./vi.ts";

const HEXADECIMAL = /0[xX][0-9a-fA-F]+/g;
const DECIMAL = /-?\d+/g;

/** `C-a` and `C-x`: the number under the cursor or behind it in the line, of 'nrformats' bin,hex. */
export function addToNumber(vi: Vi, amount: number): boolean {
  const { buffer } = vi;
  const { line, column } = buffer.cursor;
  const found = numberFrom(buffer.line, column);
  if (!found) return false;
  const [start, digits] = found;
  const text =
    digits.startsWith("0x") || digits.startsWith("0X")
      ? addHexadecimal(digits, amount)
      : addDecimal(digits, amount);
  buffer.text.setLine(line, buffer.line.slice(0, start) + text + buffer.line.slice(start + digits.length));
  buffer.moveTo({ line, column: start + text.length - 1 }, vi.rules);
  return true;
}

function numberFrom(line: string, column: number): readonly [start: number, text: string] | undefined {
  for (const pattern of [HEXADECIMAL, DECIMAL])
    for (const { index, 0: text } of line.matchAll(pattern))
      if (index + text.length > column) return [index, text];
  return undefined;
}

function addHexadecimal(digits: string, amount: number): string {
  const sum = BigInt.asUintN(64, BigInt(digits) + BigInt(amount));
  const isUpper = /[A-F]/.test(digits);
  const text = sum.toString(16).padStart(digits.length - 2, "0");
  return digits.slice(0, 2) + (isUpper ? text.toUpperCase() : text);
}

/** Leading zeros stay. */
function addDecimal(digits: string, amount: number): string {
  const sum = BigInt(digits) + BigInt(amount);
  const zeros = /^-?0+(?=\d)/.test(digits) ? digits.replace("-", "").length : 0;
  const text = (sum < 0n ? -sum : sum).toString().padStart(zeros, "0");
  return sum < 0n ? `-${text}` : text;
}
