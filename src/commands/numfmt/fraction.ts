/** A number as an exact fraction; the denominator is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ROUNDINGS = ["up", "down", "from-zero", "towards-zero", "nearest"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

export function fractionOf(over: bigint, under = 1n): Fraction {
  return { over, under };
}

export function times({ over, under }: Fraction, factor: bigint): Fraction {
  return { over: over * factor, under };
}

export function dividedBy({ over, under }: Fraction, divisor: bigint): Fraction {
  return { over, under: under * divisor };
}

export function magnitude({ over, under }: Fraction): Fraction {
  return { over: over < 0n ? -over : over, under };
}

export function isLess(value: Fraction, than: bigint): boolean {
  return value.over < than * value.under;
}

/** To a multiple of 10^-digits. */
export function round(value: Fraction, digits: number, how: Rounding): Fraction {
  const unit = 10n ** BigInt(digits);
  return { over: roundToInteger(times(value, unit), how), under: unit };
}

function roundToInteger({ over, under }: Fraction, how: Rounding): bigint {
  const towardsZero = over / under;
  const rest = over - towardsZero * under;
  if (rest === 0n) return towardsZero;
  const away = towardsZero + (over < 0n ? -1n : 1n);
  switch (how) {
    case "up":
      return over < 0n ? towardsZero : away;
    case "down":
      return over < 0n ? away : towardsZero;
    case "from-zero":
      return away;
    case "towards-zero":
      return towardsZero;
    case "nearest":
      return (rest < 0n ? -rest : rest) * 2n >= under ? away : towardsZero;
  }
}

/** As printf(3) prints it with %.*f: a half goes to the even digit. */
export function toFixed(value: Fraction, digits: number): string {
  const { over, under } = times(magnitude(value), 10n ** BigInt(digits));
  const rest = 2n * (over % under);
  const floor = over / under;
  const rounded = rest > under || (rest === under && floor % 2n === 1n) ? floor + 1n : floor;
  const text = rounded.toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return `${value.over < 0n ? "-" : ""}${whole}${digits > 0 ? `.${text.slice(whole.length)}` : ""}`;
}

/** The power of `base` that the number reaches, counted in whole steps. */
export function powerOf(value: Fraction, base: bigint): number {
  let power = 0;
  for (let limit = base; !isLess(magnitude(value), limit); limit *= base) power++;
  return power;
}
