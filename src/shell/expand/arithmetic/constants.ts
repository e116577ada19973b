import { type ArithmeticValue, wrap } from "./values.ts";

/** Why a constant is none, in bash's words. */
export interface ConstantFault {
  readonly fault: string;
}

/** Reads a constant: decimal, `0` octal, `0x` hexadecimal, `base#digits` (bash manual 6.5). */
export function readConstant(text: string): ArithmeticValue | ConstantFault {
  if (/^(0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  if (/^0[xX]/.test(text)) return readDigits(text.slice(2), 16);
  if (text.startsWith("0")) return readDigits(text.slice(1), 8);
  const hash = text.indexOf("#");
  if (hash < 0) return readDigits(text, 10);
  const base = readDigits(text.slice(0, hash), 10);
  if (typeof base === "object") return base;
  if (base < 2 || base > 64) return { fault: "invalid arithmetic base" };
  if (!/^[0-9A-Za-z@_]/.test(text.slice(hash + 1))) return { fault: "invalid integer constant" };
  return readDigits(text.slice(hash + 1), Number(base));
}

function readDigits(digits: string, base: number): ArithmeticValue | ConstantFault {
  let value = 0n;
  for (const digit of digits) {
    if (digit === "#") return { fault: "invalid number" };
    const worth = digitValue(digit, base);
    if (worth >= base) return { fault: "value too great for base" };
    value = BigInt.asIntN(64, value * BigInt(base) + BigInt(worth));
  }
  return wrap(value);
}

/** Letters are one series up to base 36, two beyond: `a`–`z`, `A`–`Z`, `@`, `_`. */
function digitValue(digit: string, base: number): number {
  const code = digit.charCodeAt(0);
  if (digit >= "0" && digit <= "9") return code - 0x30;
  if (digit >= "a" && digit <= "z") return code - 0x61 + 10;
  if (digit >= "A" && digit <= "Z") return code - 0x41 + (base <= 36 ? 10 : 36);
  return digit === "@" ? 62 : 63;
}
