/**
 * A floating point number as it is: mantissa × 2^exponent, exactly. Doubles have 53 bits of mantissa; the long
 * double that bash's and GNU's printf use on x86-64 has 64.
 */
export type BinaryFloat =
  | {
      readonly kind: "finite";
      readonly negative: boolean;
      readonly mantissa: bigint;
      readonly exponent: number;
    }
  | { readonly kind: "infinite"; readonly negative: boolean }
  | { readonly kind: "nan"; readonly negative: boolean };

export const LONG_DOUBLE_BITS = 64;
/** Beyond these powers of ten a long double overflows or is zero; keeps the arithmetic small. */
const MAX_DECIMAL_EXPONENT = 4_940;
const MIN_DECIMAL_EXPONENT = -4_970;

export function fromDouble(value: number): BinaryFloat {
  const negative = value < 0 || Object.is(value, -0);
  if (Number.isNaN(value)) return { kind: "nan", negative: false };
  if (!Number.isFinite(value)) return { kind: "infinite", negative };
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { kind: "finite", negative, mantissa, exponent: (biased === 0 ? 1 : biased) - 1075 };
}

const NUMBER =
  /^[ \t\n\v\f\r]*([-+]?)(?:(inf(?:inity)?|nan)|0[xX]([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?(?:[pP]([-+]?\d+))?|(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?)/i;

/** strtold(3): the number at the start of `text` and how many characters it takes; 0 characters: there is none. */
export function parseFloatExactly(
  text: string,
  bits = LONG_DOUBLE_BITS,
): { value: BinaryFloat; length: number } {
  const match = NUMBER.exec(text);
  const none = { value: { kind: "finite", negative: false, mantissa: 0n, exponent: 0 }, length: 0 } as const;
  if (!match) return none;
  const [all, sign, word, hexWhole, hexPart = "", hexPower, whole, part = "", power] = match;
  const negative = sign === "-";
  const length = all.length;
  if (word) return { value: { kind: word.toLowerCase() === "nan" ? "nan" : "infinite", negative }, length };
  if (hexWhole !== undefined) {
    if (hexWhole + hexPart === "") return { value: { ...none.value, negative }, length: all.search(/[xX]/) };
    const mantissa = BigInt(`0x${hexWhole}${hexPart}`);
    return {
      value: normalize(negative, mantissa, 1n, Number(hexPower ?? 0) - 4 * hexPart.length, bits),
      length,
    };
  }
  if ((whole ?? "") + part === "") return none;
  return {
    value: fromDecimal(negative, `${whole ?? ""}${part}`, Number(power ?? 0) - part.length, bits),
    length,
  };
}

function fromDecimal(negative: boolean, digits: string, power: number, bits: number): BinaryFloat {
  const significant = digits.replace(/^0+/, "");
  const size = significant.length + power;
  if (significant === "" || size < MIN_DECIMAL_EXPONENT)
    return { kind: "finite", negative, mantissa: 0n, exponent: 0 };
  if (size > MAX_DECIMAL_EXPONENT) return { kind: "infinite", negative };
  const mantissa = BigInt(significant);
  return power >= 0
    ? normalize(negative, mantissa * 10n ** BigInt(power), 1n, 0, bits)
    : normalize(negative, mantissa, 10n ** BigInt(-power), 0, bits);
}

/** numerator / denominator × 2^exponent, rounded to `bits` bits, half to even. */
function normalize(
  negative: boolean,
  numerator: bigint,
  denominator: bigint,
  exponent: number,
  bits: number,
): BinaryFloat {
  if (numerator === 0n) return { kind: "finite", negative, mantissa: 0n, exponent: 0 };
  const shift = bits + 1 - (bitLength(numerator) - bitLength(denominator));
  const scaled = shift >= 0 ? numerator << BigInt(shift) : numerator;
  const divisor = shift >= 0 ? denominator : denominator << BigInt(-shift);
  const quotient = scaled / divisor;
  const excess = bitLength(quotient) - bits;
  const sticky = scaled % divisor !== 0n;
  const mantissa = roundShift(quotient, excess, sticky);
  return { kind: "finite", negative, mantissa, exponent: exponent - shift + Math.max(0, excess) };
}

function roundShift(value: bigint, shift: number, sticky: boolean): bigint {
  if (shift <= 0) return value;
  const half = 1n << BigInt(shift - 1);
  const rest = value & ((1n << BigInt(shift)) - 1n);
  const kept = value >> BigInt(shift);
  const up = rest > half || (rest === half && (sticky || (kept & 1n) === 1n));
  return up ? kept + 1n : kept;
}

export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}
