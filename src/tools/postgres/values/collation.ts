import type { Datum } from "./datum.ts";

/**
 * en_US.utf8, as glibc 2.36 orders: by letters and digits without case and accents, then by accents, then small before
 * capital letters. Signs and blanks count only where nothing else differs.
 */
export function compareText(one: Datum, other: Datum): number {
  const [left, right] = [String(one), String(other)];
  if (left === right) return 0;
  for (const key of KEYS) {
    const [first, second] = [key(left), key(right)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return left < right ? -1 : 1;
}

const MARKS = /\p{M}/gu;
const SIGNS = /[^\p{L}\p{N}\p{M}]/gu;

const KEYS: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFD").replace(MARKS, "").replace(SIGNS, "").toLowerCase(),
  (text) => text.normalize("NFD").replace(SIGNS, "").toLowerCase(),
  // A small letter gives what sorts before that of a capital one.
  (text) =>
    [...text.replace(SIGNS, "")].map((letter) => (letter === letter.toLowerCase() ? "a" : "b")).join(""),
];
