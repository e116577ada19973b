import { compareBytes } from "../comm/compare-bytes.ts";

/** The order of two join fields (join.c, keycmp). */
export function compareKeys(a: Uint8Array, b: Uint8Array, ignoreCase: boolean): number {
  if (!ignoreCase) return compareBytes(a, b);
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = upper(a[i] as number) - upper(b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function upper(byte: number): number {
  return byte >= 97 && byte <= 122 ? byte - 32 : byte;
}
