import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import type { Files } from "../../disk/files.ts";
import { readLogins } from "./login-sessions.ts";
import { readLoad, readUptime } from "./process-table.ts";

/** The first line of `w`, `top` and `uptime` (procps). */
export function uptimeLine(files: Files, now: number, zone: TimeZone): string {
  const minutes = Math.floor(readUptime(files) / 60);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const users = readLogins(files).length;
  const load = readLoad(files).map((average) => average.toFixed(2));
  const whole = days === 0 ? "" : `${days} day${days === 1 ? "" : "s"}, `;
  const time = hours === 0 ? `${rest} min` : `${String(hours).padStart(2)}:${String(rest).padStart(2, "0")}`;
  return ` ${formatTime("%H:%M:%S", now, zone)} up ${whole}${time}, ${String(users).padStart(2)} user${users > 1 ? "s" : ""},  load average: ${load.join(", ")}\n`;
}

/** `up 5 hours, 22 minutes`. */
export function prettyUptime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(minutes / 10_080), "week"],
    [Math.floor(minutes / 1440) % 7, "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ];
  const shown = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count > 1 ? "s" : ""}`);
  return `up ${shown.length > 0 ? shown.join(", ") : "0 minutes"}\n`;
}
