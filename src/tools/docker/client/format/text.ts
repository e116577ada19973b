import { formatTime } from "../../../../base/format-time.ts";
import type { JsonRecord } from "../engine/json.ts";

const ID_LENGTH = 12;

/** `sha256:` is gone, and all but twelve digits. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, "").slice(0, ID_LENGTH);
}

/** At most so many characters, the last an ellipsis where some are missing. */
export function ellipsis(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  if (most < 2) return characters.slice(0, most).join("");
  return `${characters.slice(0, most - 1).join("")}…`;
}

/** Go's `time.Time.String()`, of seconds, in UTC. */
export function goTime(seconds: number): string {
  return formatTime("%Y-%m-%d %H:%M:%S +0000 UTC", seconds * 1000);
}

/** `a=1,b=2`, by name. */
export function formatLabels(labels: JsonRecord): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join(",");
}

/** An RFC 3339 time to milliseconds; NaN where it is none. */
export function parseTime(text: string): number {
  return Date.parse(text.replace(/(\.\d{3})\d+/, "$1"));
}

/** As people count: `web2` before `web10`. */
export function naturalLess(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D+/g) ?? []);
  for (let at = 0; left?.[at] !== undefined && right?.[at] !== undefined; at++) {
    const [x = "", y = ""] = [left[at], right[at]];
    if (x === y) continue;
    const difference = Number(x) - Number(y);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    return x < y ? -1 : 1;
  }
  return a.length - b.length;
}
