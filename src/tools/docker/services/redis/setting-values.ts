import { memoryValue } from "./memory-value.ts";

/** What is wrong with a value, in the words of the server; undefined: it may stand so. */
type Judge = (value: string) => string | undefined;

const oneOf =
  (...words: readonly string[]): Judge =>
  (value) =>
    words.includes(value.toLowerCase())
      ? undefined
      : `argument(s) must be one of the following: ${words.join(", ")}`;

/** Each point: after how many seconds it saves, if so many changes have come. */
export type SavePoint = readonly [seconds: number, changes: number];

/** `seconds changes …`; undefined: it is no such list. */
export function savePointsOf(text: string): readonly SavePoint[] | undefined {
  const words = text.trim() === "" ? [] : text.trim().split(/\s+/);
  const points: SavePoint[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [seconds = "", changes = ""] = words.slice(at, at + 2);
    if (!/^[1-9]\d*$/.test(seconds) || !/^\d+$/.test(changes)) return undefined;
    points.push([Number(seconds), Number(changes)]);
  }
  return points;
}

const JUDGES: Readonly<Record<string, Judge>> = {
  appendfsync: oneOf("everysec", "always", "no"),
  appendonly: (value) => (/^(yes|no)$/i.test(value) ? undefined : "argument must be 'yes' or 'no'"),
  loglevel: oneOf("debug", "verbose", "notice", "warning"),
  maxmemory: (value) => (memoryValue(value) === undefined ? "argument must be a memory value" : undefined),
  "maxmemory-policy": oneOf(
    "volatile-lru",
    "volatile-lfu",
    "volatile-random",
    "volatile-ttl",
    "allkeys-lru",
    "allkeys-lfu",
    "allkeys-random",
    "noeviction",
  ),
  port: (value) => (/^-?\d+$/.test(value) ? undefined : "argument couldn't be parsed into an integer"),
  save: (value) => (savePointsOf(value) ? undefined : "Invalid save parameters"),
};

/** What the server says of a value that it cannot take. */
export function complaintOfValue(name: string, value: string): string | undefined {
  return Object.hasOwn(JUDGES, name) ? JUDGES[name]?.(value) : undefined;
}
