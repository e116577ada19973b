/** `20G`, `1.5M`: the largest unit, with a digit after the point where there is a rest (util-linux strutils.c). */
export function shortSize(bytes: number): string {
  const units = "BKMGTP";
  let power = 0;
  while (power < units.length - 1 && bytes >= 1024 ** (power + 1)) power++;
  const value = Math.round((bytes / 1024 ** power) * 10) / 10;
  return `${value}${units[power]}`;
}
