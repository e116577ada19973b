import { goTime } from "./print.ts";
import type { GoValue } from "./types.ts";
import { bool, int, text, textOf } from "./value.ts";

/** Methods of time.Time that take nothing. */
export function timeMethod(value: GoValue, name: string): GoValue | undefined {
  const written = textOf(value);
  const [, year, month, day, hour, minute, second] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(written || "0001-01-01T00:00:00Z")?.map(Number) ?? [];
  switch (name) {
    case "Year":
      return int(year ?? 0);
    case "Day":
      return int(day ?? 0);
    case "Hour":
      return int(hour ?? 0);
    case "Minute":
      return int(minute ?? 0);
    case "Second":
      return int(second ?? 0);
    case "Month":
      return text(MONTHS[(month ?? 1) - 1] ?? "");
    case "Unix":
      return int(Math.floor(Date.parse(written.replace(/\.\d+/, "")) / 1000));
    case "IsZero":
      return bool(year === 1);
    case "String":
      return text(goTime(written));
    default:
      return undefined;
  }
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
