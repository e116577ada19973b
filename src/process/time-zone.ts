import { decode } from "../base/bytes.ts";
import { parseTimeZone, type TimeZone, UTC } from "../base/time-zone.ts";
import { Errno } from "../disk/errno.ts";
import type { Process } from "./process.ts";

export const ZONES = "/usr/share/zoneinfo/";
export const LOCALTIME = "/etc/localtime";
/** tzfile(5): the rule stands at the end, between newlines. */
const FOOTER = /\n([^\n]*)\n$/;

/** The local time of a process, by its environment. */
export function timeZoneOf(process: Process): TimeZone {
  return timeZoneFor(process, process.env.get("TZ"));
}

/** What a value of TZ says; where it is not set, the computer's zone (tzset(3)). */
export function timeZoneFor(process: Process, tz: string | undefined): TimeZone {
  const other = (name: string) => parseTimeZone(name, (one) => ruleOf(process, one));
  return { at: (tz === undefined ? localZone(process) : other(tz)).at, other };
}

function ruleOf({ kernel }: Process, name: string): string | undefined {
  return kernel.zoneRule?.(name.startsWith(ZONES) ? name.slice(ZONES.length) : name);
}

/** Mostly a symbolic link into the zones; a copy of one, or a rule of one's own, is read. */
function localZone(process: Process): TimeZone {
  const path = process.files.realpath(LOCALTIME);
  if (path instanceof Errno) return UTC;
  const rule = path.startsWith(ZONES) ? ruleOf(process, path) : ruleIn(process.files.readFile(path));
  return rule === undefined ? UTC : parseTimeZone(rule);
}

function ruleIn(content: Uint8Array | Errno): string | undefined {
  return content instanceof Errno ? undefined : FOOTER.exec(decode(content))?.[1];
}
