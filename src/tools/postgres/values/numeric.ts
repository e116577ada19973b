import { fail } from "../postgres-error.ts";

/** A decimal number: `digits` / 10^`scale`. */
export class Numeric {
  constructor(
    readonly digits: bigint,
    readonly scale: number,
  ) {}
}

const FORM = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?\s*$/;
/** NUMERIC_MIN_SIG_DIGITS: a quotient has at least so many digits. */
const LEAST_DIGITS = 16;
const MOST_SCALE = 1000;

export function parseNumeric(text: string): Numeric | undefined {
  const [, sign, whole = "", part = "", power] = FORM.exec(text) ?? [];
  if (whole === "" && part === "") return undefined;
  const exponent = Number(power ?? 0);
  const digits = BigInt(`${whole}${part}`) * (sign === "-" ? -1n : 1n);
  const scale = part.length - exponent;
  return scale >= 0 ? new Numeric(digits, scale) : new Numeric(digits * 10n ** BigInt(-scale), 0);
}

export function fromInteger(value: number | bigint): Numeric {
  return new Numeric(BigInt(value), 0);
}

export function formatNumeric({ digits, scale }: Numeric): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const sign = digits < 0n ? "-" : "";
  return scale === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export function toNumber(value: Numeric): number {
  return Number(formatNumeric(value));
}

/** With so many digits behind the point; halves go away from zero. */
export function rescale(value: Numeric, scale: number): Numeric {
  const step = scale - value.scale;
  if (step >= 0) return new Numeric(value.digits * 10n ** BigInt(step), scale);
  return new Numeric(divideRounded(value.digits, 10n ** BigInt(-step)), scale);
}

function divideRounded(digits: bigint, by: bigint): bigint {
  const negative = digits < 0n !== by < 0n;
  const [upper, lower] = [digits < 0n ? -digits : digits, by < 0n ? -by : by];
  const quotient = (upper * 2n + lower) / (lower * 2n);
  return negative ? -quotient : quotient;
}

function aligned(one: Numeric, other: Numeric): readonly [bigint, bigint, number] {
  const scale = Math.max(one.scale, other.scale);
  return [rescale(one, scale).digits, rescale(other, scale).digits, scale];
}

export function compareNumeric(one: Numeric, other: Numeric): number {
  const [left, right] = aligned(one, other);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function add(one: Numeric, other: Numeric): Numeric {
  const [left, right, scale] = aligned(one, other);
  return new Numeric(left + right, scale);
}

export function negate({ digits, scale }: Numeric): Numeric {
  return new Numeric(-digits, scale);
}

export function multiply(one: Numeric, other: Numeric): Numeric {
  return new Numeric(one.digits * other.digits, one.scale + other.scale);
}

export function divide(one: Numeric, other: Numeric): Numeric {
  if (other.digits === 0n) fail("22012", "division by zero");
  const scale = quotientScale(one, other);
  const raised = one.digits * 10n ** BigInt(scale + other.scale);
  return new Numeric(divideRounded(raised, other.digits * 10n ** BigInt(one.scale)), scale);
}

export function remainder(one: Numeric, other: Numeric): Numeric {
  if (other.digits === 0n) fail("22012", "division by zero");
  const [left, right, scale] = aligned(one, other);
  return new Numeric(left % right, scale);
}

/** Towards minus infinity. */
export function floor(value: Numeric): Numeric {
  const unit = 10n ** BigInt(value.scale);
  const whole = value.digits / unit;
  return new Numeric(value.digits % unit < 0n ? whole - 1n : whole, 0);
}

export function truncate(value: Numeric, scale: number): Numeric {
  if (scale >= value.scale) return rescale(value, scale);
  return new Numeric(value.digits / 10n ** BigInt(value.scale - scale), scale);
}

/** `select_div_scale` of numeric.c, which counts in digits of base 10000. */
function quotientScale(one: Numeric, other: Numeric): number {
  const [weight, first] = leading(one);
  const [otherWeight, otherFirst] = leading(other);
  const quotientWeight = weight - otherWeight - (first <= otherFirst ? 1 : 0);
  const wanted = Math.max(LEAST_DIGITS - quotientWeight * 4, one.scale, other.scale, 0);
  return Math.min(wanted, MOST_SCALE);
}

/** The place of the first digit of base 10000 that is not 0, and that digit. */
function leading({ digits, scale }: Numeric): readonly [weight: number, first: number] {
  const text = String(digits < 0n ? -digits : digits);
  if (text === "0") return [0, 0];
  const highest = text.length - scale - 1;
  const weight = Math.floor(highest / 4);
  return [weight, Number(text.slice(0, highest - weight * 4 + 1).padEnd(highest - weight * 4 + 1, "0"))];
}
