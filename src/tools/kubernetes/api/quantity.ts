/** Quantities (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/). */
const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
  Ti: 1024 ** 4,
  Pi: 1024 ** 5,
};

/** `250m` → 0.25; undefined: it is none. */
export function parseQuantity(text: string): number | undefined {
  const [, digits, unit = ""] =
    /^([-+]?(?:\d+\.?\d*|\.\d+))((?:[eE][-+]?\d+)|[a-zA-Z]{0,2})$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (/^[eE][-+]?\d/.test(unit)) return Number(digits + unit);
  const factor = FACTORS[unit];
  return factor === undefined ? undefined : Number(digits) * factor;
}

export function quantityOf(text: string | undefined): number {
  return parseQuantity(text ?? "") ?? 0;
}

/** Processors in thousandths, rounded up as the scheduler and the metrics do. */
export function milliOf(text: string | undefined): number {
  return Math.ceil(quantityOf(text) * 1000 - 1e-9);
}

/** `250m`, `2`. */
export function formatMilli(milli: number): string {
  return milli % 1000 === 0 ? String(milli / 1000) : `${milli}m`;
}

/** `64Mi`, `1Gi`: the largest binary unit without a rest. */
export function formatBytes(bytes: number): string {
  for (const unit of ["Pi", "Ti", "Gi", "Mi", "Ki"]) {
    const factor = FACTORS[unit] ?? 1;
    if (bytes !== 0 && bytes % factor === 0) return `${bytes / factor}${unit}`;
  }
  return String(bytes);
}

/** As Go writes a quantity that it has read: `2048000Ki` is `2000Mi`. */
export function canonicalQuantity(text: string): string {
  return text.endsWith("i") ? formatBytes(quantityOf(text)) : text;
}
