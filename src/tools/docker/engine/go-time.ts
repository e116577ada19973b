/** Times and durations as Go writes them. Times are the computer's: milliseconds since 1970, with fractions. */

const SECOND = 1000;
const NANOS_OF_MILLI = 1_000_000;

/** What Go calls the zero time: something has not happened. */
export const ZERO_TIME = "0001-01-01T00:00:00Z";

/** RFC 3339 with nanoseconds, without zeros at the end (time.RFC3339Nano). */
export function isoTime(time: number): string {
  const nanos = nanosOf(time).replace(/0+$/, "");
  return `${secondsText(time)}${nanos === "" ? "" : `.${nanos}`}Z`;
}

/** The same with nine digits always, as the engine's logs are shown. */
export function isoTimeFixed(time: number): string {
  return `${secondsText(time)}.${nanosOf(time)}Z`;
}

function secondsText(time: number): string {
  return new Date(Math.floor(time / SECOND) * SECOND).toISOString().slice(0, 19);
}

function nanosOf(time: number): string {
  const rest = time - Math.floor(time / SECOND) * SECOND;
  return String(Math.min(999_999_999, Math.floor(rest * NANOS_OF_MILLI))).padStart(9, "0");
}

/** Milliseconds; NaN for what is no time. */
export function parseTime(text: string): number {
  const [, whole = "", fraction = "", zone = "Z"] = /^(.*?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const milliseconds = Date.parse(`${whole}${zone}`);
  return milliseconds + (fraction === "" ? 0 : Number(`0.${fraction}`) * SECOND);
}

/** Seconds since 1970 as `1736931600.123456789`, as the API's since and until come. */
export function parseTimestamp(text: string | undefined): number | undefined {
  if (text === undefined || text === "" || text === "0") return undefined;
  const seconds = Number(text);
  if (!Number.isNaN(seconds)) return seconds * SECOND;
  const time = parseTime(text);
  return Number.isNaN(time) ? undefined : time;
}

/** units.HumanDuration of docker/go-units. */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / SECOND);
  if (seconds < 1) return "Less than a second";
  if (seconds === 1) return "1 second";
  if (seconds < 60) return `${seconds} seconds`;
  const minutes = Math.floor(seconds / 60);
  if (minutes === 1) return "About a minute";
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.floor(seconds / 3600 + 0.5);
  if (hours === 1) return "About an hour";
  if (hours < 48) return `${hours} hours`;
  if (hours < 24 * 14) return `${Math.floor(hours / 24)} days`;
  if (hours < 24 * 60) return `${Math.floor(hours / 24 / 7)} weeks`;
  if (hours < 24 * 365 * 2) return `${Math.floor(hours / 24 / 30)} months`;
  return `${Math.floor(hours / 24 / 365)} years`;
}
