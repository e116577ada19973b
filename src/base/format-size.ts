const UNITS = ["", "K", "M", "G", "T", "P", "E", "Z", "Y"];

/**
 * A size as `ls -h` and `du -h` show it (gnulib human.c, human_ceiling): 1023, 1.0K, 1.1K, 234M. Always rounded up.
 * With base 1000 the first unit is a small k.
 */
export function formatHumanSize(size: number, base: 1000 | 1024 = 1024): string {
  let unit = 0;
  let scale = 1;
  while (size / scale >= base && unit < UNITS.length - 1) {
    scale *= base;
    unit++;
  }
  if (unit === 0) return String(Math.ceil(size));
  let shown = roundUp(size, scale);
  if (Number(shown) >= base && unit < UNITS.length - 1) {
    shown = "1.0";
    unit++;
  }
  return shown + (base === 1000 && unit === 1 ? "k" : UNITS[unit]);
}

/** One decimal below 10, none above. */
function roundUp(size: number, scale: number): string {
  const tenths = Math.ceil((size * 10) / scale);
  return tenths < 100 ? `${Math.floor(tenths / 10)}.${tenths % 10}` : String(Math.ceil(size / scale));
}
