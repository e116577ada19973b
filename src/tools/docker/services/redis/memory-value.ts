const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  k: 1000,
  kb: 1024,
  m: 1000 ** 2,
  mb: 1024 ** 2,
  g: 1000 ** 3,
  gb: 1024 ** 3,
};
/** `100mb` in bytes; undefined: it is no amount of memory. */
export function memoryValue(text: string): number | undefined {
  const [, digits, unit = ""] = /^(\d+)([a-z]*)$/i.exec(text) ?? [];
  const factor = Object.hasOwn(UNITS, unit.toLowerCase()) ? UNITS[unit.toLowerCase()] : undefined;
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** `1.43M` */
export function humanMemory(bytes: number): string {
  if (bytes < 1024) return `${bytes}B`;
  const [divisor, unit] =
    bytes < 1024 ** 2 ? [1024, "K"] : bytes < 1024 ** 3 ? [1024 ** 2, "M"] : [1024 ** 3, "G"];
  return `${(bytes / Number(divisor)).toFixed(2)}${unit}`;
}
