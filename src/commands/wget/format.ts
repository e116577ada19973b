import { formatTime } from "../../base/format-time.ts";

/** `2025-01-15 09:00:00` */
export function stamp(now: number): string {
  return formatTime("%Y-%m-%d %H:%M:%S", now);
}

/** So little time is half a tick of the clock (ptimer.c). */
const TICK = 0.0000005;

interface Rate {
  readonly value: number;
  /** The power of 1024. */
  readonly unit: number;
}

function rateOf(bytes: number, seconds: number): Rate {
  let value = bytes / Math.max(seconds, TICK);
  let unit = 0;
  for (; value >= 1024 && unit < 3; unit++) value /= 1024;
  return { value, unit };
}

function digits(value: number): string {
  return value.toFixed(value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2);
}

/** `2.74 MB/s` */
export function formatRate(bytes: number, seconds: number): string {
  const { value, unit } = rateOf(bytes, seconds);
  return `${digits(value)} ${["B", "KB", "MB", "GB"][unit] ?? ""}/s`;
}

/** `2.74M`, at least five wide. */
export function shortRate(bytes: number, seconds: number): string {
  const { value, unit } = rateOf(bytes, seconds);
  return `${digits(value).padStart(4)}${["B", "K", "M", "G"][unit] ?? ""}`;
}

/** `2.74MB/s` for the bar. */
export function barRate(bytes: number, seconds: number): string {
  const { value, unit } = rateOf(bytes, seconds);
  return `${digits(value).padStart(4)}${["B", "KB", "MB", "GB"][unit] ?? ""}/s`;
}

/** `0.004`, `1.5`, `12` */
export function formatSeconds(seconds: number): string {
  if (seconds >= 9.95) return seconds.toFixed(0);
  if (seconds >= 0.95) return seconds.toFixed(1);
  return seconds >= 0.001 ? String(Number(seconds.toPrecision(1))) : "0";
}

/** `293K`, `1.5K`; as it is below 1024. */
export function humanSize(bytes: number): string {
  let value = bytes;
  let unit = -1;
  for (; value >= 1024; unit++) value /= 1024;
  if (unit < 0) return String(bytes);
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)}${"KMGT"[unit] ?? ""}`;
}
