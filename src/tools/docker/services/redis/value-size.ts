import type { Value } from "./store.ts";

/** A table's entry for a key, and its part of the table itself. */
const ENTRY = 40;
/** An object's head and that of its text. */
const HEAD = 20;

/** As jemalloc rounds: by sixteens, and from 128 on by a quarter of the power of two. */
function rounded(size: number): number {
  if (size <= 8) return 8;
  if (size <= 128) return Math.ceil(size / 16) * 16;
  const step = 2 ** (Math.ceil(Math.log2(size)) - 3);
  return Math.ceil(size / step) * step;
}

/** An estimate of what a key takes. */
export function sizeOfKey(key: string, value: Value): number {
  return ENTRY + rounded(key.length + 2) + valueSize(value);
}

function valueSize(value: Value): number {
  if (typeof value === "string") return rounded(value.length + HEAD);
  const items: Iterable<string> = Array.isArray(value)
    ? value
    : value instanceof Map
      ? [...value].flat()
      : value instanceof Set
        ? value
        : value.inOrder.map(([member, score]) => `${member}${score}`);
  let sum = 0;
  for (const item of items) sum += item.length + HEAD;
  return rounded(64 + sum);
}
