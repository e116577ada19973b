import { formatTime } from "../../base/format-time.ts";
import { UTC } from "../../base/time-zone.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import type { AwkMachine } from "./machine.ts";
import { isTrue, type Scalar, toNumber } from "./values.ts";

const DEFAULT_FORMAT = "%a %b %e %H:%M:%S %Z %Y";

/** `strftime([format [, timestamp [, utc]]])`. */
export function strftime(machine: AwkMachine, [format, time, utc]: readonly Scalar[]): string {
  const zone = isTrue(utc) ? UTC : timeZoneOf(machine.call.process);
  const milliseconds = time === undefined ? machine.call.now() : Math.trunc(toNumber(time)) * 1000;
  return formatTime(format === undefined ? DEFAULT_FORMAT : machine.text(format), milliseconds, zone);
}

/** `mktime("YYYY MM DD HH MM SS")`: seconds since 1970; -1 where it is no date. */
export function makeTime(machine: AwkMachine, text: string): number {
  const parts = text.trim().split(/\s+/).map(Number);
  if (parts.length < 6 || parts.some(Number.isNaN)) return -1;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const universal = Date.UTC(year, month - 1, day, hour, minute, second);
  const zone = timeZoneOf(machine.call.process);
  const guess = universal - zone.at(universal).offset * 1000;
  return Math.floor((universal - zone.at(guess).offset * 1000) / 1000);
}
