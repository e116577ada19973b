import { formatTime } from "../../../base/format-time.ts";
import { die } from "../death.ts";
import type { Person } from "./person.ts";

const KINDS = ["default", "human", "iso", "iso-strict", "raw", "relative", "rfc", "short", "unix"] as const;
const OTHER_NAMES: Readonly<Record<string, string>> = {
  iso8601: "iso",
  "iso8601-strict": "iso-strict",
  local: "default-local",
  rfc2822: "rfc",
};

/** How dates are shown (git-log(1), `--date=<format>`). */
export interface DateStyle {
  readonly kind: (typeof KINDS)[number] | "format";
  /** For `format:`, what strftime(3) takes. */
  readonly format?: string;
  /** In the zone of the reader, not in that of the writer. */
  readonly isLocal?: boolean;
}

export const DEFAULT_DATE: DateStyle = { kind: "default" };

/** Dies of a name that is no style. */
export function parseDateStyle(text: string): DateStyle {
  const [, head = "", format] = /^(format(?:-local)?):(.*)$/s.exec(text) ?? [];
  if (format !== undefined) return { kind: "format", format, isLocal: head.endsWith("-local") };
  const name = OTHER_NAMES[text] ?? OTHER_NAMES[text.replace(/-local$/, "")] ?? text;
  const isLocal = text.endsWith("-local") || name.endsWith("-local");
  const kind = KINDS.find((one) => one === name.replace(/-local$/, ""));
  return kind ? { kind, isLocal } : die(`unknown date format ${text}`);
}

/** A date as `--date` and the placeholders of `--format` show it. */
export function formatDate(person: Person, style: DateStyle, now: number): string {
  const { time } = person;
  // Unlike git: the reader's zone is that of the computer, which is UTC.
  const zone = style.isLocal ? "+0000" : person.zone;
  const at = (format: string) => formatAt(time, zone, format);
  switch (style.kind) {
    case "unix":
      return String(time);
    case "raw":
      return `${time} ${zone}`;
    case "relative":
      return relativeDate(time, now);
    case "human":
      return humanDate(time, zone, now);
    case "short":
      return at("%Y-%m-%d");
    case "iso":
      return at("%Y-%m-%d %H:%M:%S %z");
    case "iso-strict":
      return at("%Y-%m-%dT%H:%M:%S%:z");
    case "rfc":
      return at("%a, %-d %b %Y %H:%M:%S %z");
    case "format":
      return at(style.format ?? "");
    case "default":
      return at(style.isLocal ? "%a %b %-d %H:%M:%S %Y" : "%a %b %-d %H:%M:%S %Y %z");
  }
}

function formatAt(time: number, zone: string, format: string): string {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  const offset = (zone.startsWith("-") ? -60 : 60) * minutes;
  return formatTime(format, time * 1000, { at: () => ({ offset, name: zone === "+0000" ? "UTC" : "" }) });
}

/** What is near is told shortly: no year of this one, no date of these days (date.c, show_date_normal). */
function humanDate(time: number, zone: string, now: number): string {
  const part = (format: string) => [time, now].map((one) => Number(formatAt(one, zone, format)));
  const [year, thisYear] = part("%Y");
  const [month, thisMonth] = part("%m");
  const [day = 0, today = 0] = part("%d");
  if (year !== thisYear) return formatAt(time, zone, "%b %-d %Y");
  const isThisMonth = month === thisMonth;
  if (isThisMonth && day === today) return relativeDate(time, now);
  const isNear = isThisMonth && day < today && day + 5 > today;
  const told = formatAt(time, zone, isNear ? "%a %H:%M" : "%a %b %-d %H:%M");
  return isNear && zone !== "+0000" ? `${told} ${zone}` : told;
}

/** show_date_relative() rounds up from half a unit on. */
function relativeDate(time: number, now: number): string {
  if (now < time) return "in the future";
  const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  const seconds = now - time;
  if (seconds < 90) return `${plural(seconds, "second")} ago`;
  const minutes = Math.floor((seconds + 30) / 60);
  if (minutes < 90) return `${plural(minutes, "minute")} ago`;
  const hours = Math.floor((minutes + 30) / 60);
  if (hours < 36) return `${plural(hours, "hour")} ago`;
  const days = Math.floor((hours + 12) / 24);
  if (days < 14) return `${plural(days, "day")} ago`;
  if (days < 70) return `${plural(Math.floor((days + 3) / 7), "week")} ago`;
  if (days < 365) return `${plural(Math.floor((days + 15) / 30), "month")} ago`;
  if (days < 1825) {
    const months = Math.floor((days * 12 * 2 + 365) / (365 * 2));
    const rest = months % 12;
    return `${plural(Math.floor(months / 12), "year")}${rest > 0 ? `, ${plural(rest, "month")}` : ""} ago`;
  }
  return `${plural(Math.floor((days + 183) / 365), "year")} ago`;
}
