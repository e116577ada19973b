/** C.UTF-8 sorts by code point, which UTF-16 order differs from only where a surrogate is compared. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    if (left < 0xd800 || right < 0xd800) return left - right;
    return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogate pairs stand above all of the Basic Plane; bytes that are not UTF-8 (0x80–0xff) among the lead bytes. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit;
}
