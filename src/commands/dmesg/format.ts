import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import type { KernelMessage } from "../../process/kernel-log.ts";

export const LEVELS = ["emerg", "alert", "crit", "err", "warn", "notice", "info", "debug"];
export const FACILITIES = ["kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news"];

export type TimeFormat = "time" | "delta" | "reltime" | "ctime" | "notime" | "iso";

export interface Looks {
  readonly time: TimeFormat;
  readonly delta: boolean;
  readonly decode: boolean;
  readonly raw: boolean;
  readonly color: boolean;
  /** When the computer was started, in milliseconds since 1970. */
  readonly start: number;
  readonly zone: TimeZone;
}

const GREEN = "\x1b[32m";
const BROWN = "\x1b[33m";
const BOLD = "\x1b[1m";
const RED = "\x1b[31m";
const PLAIN = "\x1b[0m";

/** A line for each message; `before` is the one that was shown last. */
export function formatMessage(
  message: KernelMessage,
  before: KernelMessage | undefined,
  looks: Looks,
): string {
  const priority = message.facility * LEVELS.length + message.level;
  const time = stamp(message, before, looks);
  if (looks.raw) return `<${priority}>${time}${message.text}\n`;
  const kind = `${FACILITIES[message.facility]?.padEnd(6)}:${LEVELS[message.level]?.padEnd(6)}: `;
  const shownTime = looks.color && time !== "" ? `${GREEN}${time}${PLAIN}` : time;
  return `${looks.decode ? kind : ""}${shownTime}${looks.color ? colored(message) : message.text}\n`;
}

function stamp(message: KernelMessage, before: KernelMessage | undefined, looks: Looks): string {
  const { time, start, zone } = looks;
  const since = (message.microseconds - (before?.microseconds ?? message.microseconds)) / 1e6;
  const moment = start + message.microseconds / 1000;
  const delta = looks.delta ? ` <${since.toFixed(6).padStart(12)}>` : "";
  if (time === "notime") return "";
  if (time === "delta") return `[<${since.toFixed(6).padStart(12)}>] `;
  if (time === "ctime") return `[${formatTime("%a %b %e %H:%M:%S %Y", moment, zone)}${delta}] `;
  if (time === "time") return `[${(message.microseconds / 1e6).toFixed(6).padStart(12)}${delta}] `;
  if (time === "iso") {
    const fraction = String(message.microseconds % 1_000_000).padStart(6, "0");
    return `${formatTime("%Y-%m-%dT%H:%M:%S", moment, zone)},${fraction}${formatTime("%:z", moment, zone)} `;
  }
  const minute = formatTime("%b%e %H:%M", moment, zone);
  const minuteBefore = before && formatTime("%b%e %H:%M", start + before.microseconds / 1000, zone);
  return minute === minuteBefore ? `[${`+${since.toFixed(6)}`.padStart(11)}] ` : `[${minute}] `;
}

/** The part up to the first colon names who speaks (dmesg.c, print_record). */
function colored({ text, level }: KernelMessage): string {
  const subsystem = /^[^:]*: /.exec(text)?.[0] ?? "";
  const rest = text.slice(subsystem.length);
  const shown = level <= 3 ? `${RED}${rest}${PLAIN}` : level === 4 ? `${BOLD}${rest}${PLAIN}` : rest;
  return subsystem === "" ? shown : `${BROWN}${subsystem}${PLAIN}${shown}`;
}

export function formatJson(messages: readonly KernelMessage[]): string {
  const objects = messages.map(
    ({ facility, level, microseconds, text }) =>
      `{\n         "pri": ${facility * LEVELS.length + level},\n         "time": ${(microseconds / 1e6).toFixed(6).padStart(12)},\n         "msg": ${JSON.stringify(text)}\n      }`,
  );
  return `{\n   "dmesg": [\n${objects.length > 0 ? `      ${objects.join(",")}\n` : ""}   ]\n}\n`;
}
