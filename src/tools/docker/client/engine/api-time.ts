import { Failure } from "../cli/failure.ts";
import { parseDuration } from "../cli/option-values.ts";

const DURATION = /^[-+]?((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+$/;
const DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?(Z|[-+]\d\d:\d\d)?$/;

/** `--since` and `--until` as the API wants them: seconds with nine places; `10m` is so long ago. */
export function apiTime(text: string, now: number, name?: string): string | undefined {
  if (text === "") return undefined;
  if (DURATION.test(text)) return nanoseconds(now - parseDuration(text) / 1e6);
  const [, day, hour = "00", minute = "00", second = "00", zone = "Z"] = DATE.exec(text) ?? [];
  if (day !== undefined) return nanoseconds(Date.parse(`${day}T${hour}:${minute}:${second}${zone}`));
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  throw new Failure(
    `${name === undefined ? "" : `invalid value for "${name}": `}failed to parse value as time or duration: ${JSON.stringify(text)}`,
  );
}

function nanoseconds(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const rest = Math.round((milliseconds - seconds * 1000) * 1e6);
  return `${seconds}.${String(rest).padStart(9, "0")}`;
}
