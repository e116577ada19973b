/** What was copied so far. */
export interface Statistics {
  fullIn: number;
  partialIn: number;
  fullOut: number;
  partialOut: number;
  truncated: number;
  bytes: number;
}

/** Records in and out. */
export function formatRecords(counts: Statistics): string {
  const { fullIn, partialIn, fullOut, partialOut, truncated } = counts;
  const lost = truncated === 0 ? "" : `${truncated} truncated record${truncated === 1 ? "" : "s"}\n`;
  return `${fullIn}+${partialIn} records in\n${fullOut}+${partialOut} records out\n${lost}`;
}

/** `1000 bytes (1.0 kB) copied, 0.5 s, 2.0 kB/s`. */
export function formatTransfer(bytes: number, seconds: number): string {
  const readable = [
    ...(bytes >= 1000 ? [formatSize(bytes, 1000, SI)] : []),
    ...(bytes >= 1024 ? [formatSize(bytes, 1024, BINARY)] : []),
  ];
  const size = readable.length === 0 ? "" : ` (${readable.join(", ")})`;
  const time = Number(seconds.toPrecision(6));
  return `${bytes} byte${bytes === 1 ? "" : "s"}${size} copied, ${formatGeneral(time)} s, ${formatRate(bytes / seconds)}/s`;
}

const SI = ["B", "kB", "MB", "GB", "TB", "PB"];
const BINARY = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** One decimal below ten, rounded to the nearest. */
function formatSize(bytes: number, base: number, units: readonly string[]): string {
  let unit = 0;
  let value = bytes;
  while (value >= base && unit < units.length - 1) {
    value /= base;
    unit++;
  }
  const shown = value.toFixed(1).length <= 3 ? value.toFixed(1) : value.toFixed(0);
  return `${shown} ${units[unit]}`;
}

/** At least in kB, with a decimal below a hundred. */
function formatRate(perSecond: number): string {
  let unit = 1;
  let value = perSecond / 1000;
  while (value >= 999.5 && unit < SI.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${SI[unit]}`;
}

/** %g of printf(3). */
function formatGeneral(value: number): string {
  if (value !== 0 && value < 1e-4) {
    const [digits = "", power = ""] = value.toExponential().split("e-");
    return `${digits}e-${power.padStart(2, "0")}`;
  }
  return String(value);
}
