const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];

/** `560 B`, `12.3 KiB` (xz's util.c, uint64_to_nicestr): bytes up to 9999, else with one digit behind the point. */
export function formatSize(bytes: number): string {
  if (bytes < 10_000) return `${bytes} B`;
  let size = bytes;
  let unit = 0;
  do {
    size /= 1024;
    unit++;
  } while (size > 9999.9 && unit < UNITS.length - 1);
  return `${size.toFixed(1)} ${UNITS[unit]}`;
}
