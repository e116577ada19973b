/** A decimal number: `digits` / 10^`scale`. */
export interface BcNumber {
  readonly digits: bigint;
  /** How many digits stand behind the point. */
  readonly scale: number;
}

export const ZERO: BcNumber = { digits: 0n, scale: 0 };
export const ONE: BcNumber = { digits: 1n, scale: 0 };

const powers: bigint[] = [];

export function powerOfTen(exponent: number): bigint {
  if (exponent > 200) return 10n ** BigInt(exponent);
  powers[exponent] ??= 10n ** BigInt(exponent);
  return powers[exponent] as bigint;
}

export function fromInteger(value: number | bigint): BcNumber {
  return { digits: BigInt(value), scale: 0 };
}

/** With another number of digits behind the point; what is too much is cut off. */
export function rescale({ digits, scale }: BcNumber, wanted: number): BcNumber {
  if (wanted === scale) return { digits, scale };
  const scaled = wanted > scale ? digits * powerOfTen(wanted - scale) : digits / powerOfTen(scale - wanted);
  return { digits: scaled, scale: wanted };
}

export function isZero({ digits }: BcNumber): boolean {
  return digits === 0n;
}

export function negate({ digits, scale }: BcNumber): BcNumber {
  return { digits: -digits, scale };
}

export function add(a: BcNumber, b: BcNumber): BcNumber {
  const scale = Math.max(a.scale, b.scale);
  return { digits: rescale(a, scale).digits + rescale(b, scale).digits, scale };
}

export function subtract(a: BcNumber, b: BcNumber): BcNumber {
  return add(a, negate(b));
}

export function compare(a: BcNumber, b: BcNumber): number {
  const { digits } = subtract(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

export function multiply(a: BcNumber, b: BcNumber, scale: number): BcNumber {
  const full = a.scale + b.scale;
  return rescale(
    { digits: a.digits * b.digits, scale: full },
    Math.min(full, Math.max(scale, a.scale, b.scale)),
  );
}

/** The divisor must not be 0. */
export function divide(a: BcNumber, b: BcNumber, scale: number): BcNumber {
  return { digits: (a.digits * powerOfTen(scale + b.scale)) / (b.digits * powerOfTen(a.scale)), scale };
}

/** What is left where the quotient has `scale` digits: with a scale of 0 the remainder of integers. */
export function remainder(a: BcNumber, b: BcNumber, scale: number): BcNumber {
  const wanted = Math.max(a.scale, b.scale + scale);
  const quotient = divide(a, b, scale);
  return rescale(subtract(a, multiply(quotient, b, wanted)), wanted);
}

/** The base must not be 0 where the exponent is negative. */
export function raise(base: BcNumber, exponent: bigint, scale: number): BcNumber {
  if (exponent === 0n) return ONE;
  if (exponent < 0n) return divide(ONE, exactPower(base, -exponent), scale);
  const power = exactPower(base, exponent);
  const wanted = Math.min(power.scale, Math.max(scale, base.scale));
  return rescale(power, wanted);
}

function exactPower({ digits, scale }: BcNumber, exponent: bigint): BcNumber {
  return { digits: digits ** exponent, scale: scale * Number(exponent) };
}

/** Of a number that is not negative. 0 and 1 stay what they are. */
export function squareRoot(value: BcNumber, scale: number): BcNumber {
  if (isZero(value)) return ZERO;
  if (compare(value, ONE) === 0) return ONE;
  const wanted = Math.max(scale, value.scale);
  return { digits: integerRoot(rescale(value, 2 * wanted).digits), scale: wanted };
}

function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(16).length * 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The significant digits, as `length()` counts them. */
export function countDigits({ digits, scale }: BcNumber): number {
  const count = (digits < 0n ? -digits : digits).toString().length;
  if (scale === 0) return count;
  return count > scale ? count : scale;
}

/** About how many words of memory the number takes. */
export function sizeOf({ digits }: BcNumber): number {
  if (digits < 0x20000000000000n && digits > -0x20000000000000n) return 1;
  return digits.toString(16).length >> 4;
}
