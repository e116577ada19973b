import { formatMode } from "../../base/file-mode.ts";
import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { describeKind } from "../../process/command/file-kind.ts";
import { findMountPoint } from "../../process/command/file-systems.ts";
import { quoteNameAlways, quoteText } from "../../process/command/quote-name.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import { Users } from "../../process/users.ts";
import { QUOTING_STYLES, quoteListed } from "../ls/quoting.ts";
import type { StatField, StatValue } from "./print-format.ts";

const HUMAN_TIME = "%Y-%m-%d %H:%M:%S.%N %z";
const PERMISSIONS = 0o7777;
/** The times by their letters: %x and %X. */
const TIMES = { w: "btime", x: "atime", y: "mtime", z: "ctime" } as const;

/** What the directives of `stat` say of files. */
export class FileFields {
  readonly #users: Users;
  #styleIsNoted = false;
  readonly #zone: TimeZone;

  constructor(private readonly call: Call) {
    this.#users = new Users(call.files);
    this.#zone = timeZoneOf(call.process);
  }

  of(name: string, status: FileStatus): StatField {
    return (letter, modifier) =>
      this.#text(letter, name, status) ?? time(letter, status) ?? number(letter, modifier, status);
  }

  #text(letter: string, name: string, status: FileStatus): StatValue {
    const text = this.#textOf(letter, name, status);
    return text === undefined ? undefined : { kind: "text", text };
  }

  #textOf(letter: string, name: string, status: FileStatus): string | undefined {
    switch (letter) {
      case "n":
        return name;
      case "N":
        return this.#quotedName(name, status);
      case "A":
        return formatMode(status.mode);
      case "F":
        return describeKind(status);
      case "U":
        return this.#users.byUid(status.uid)?.name ?? "UNKNOWN";
      case "G":
        return this.#users.groupByGid(status.gid)?.name ?? "UNKNOWN";
      case "m":
        return this.#mountPoint(name);
      case "C":
        this.call.warn(`failed to get security context of ${quoteNameAlways(name)}: No data available`);
        return "?";
      case "w":
      case "x":
      case "y":
      case "z":
        return formatTime(HUMAN_TIME, status[TIMES[letter]], this.#zone);
    }
    return undefined;
  }

  /** Quoted as QUOTING_STYLE says, with where a link leads. */
  #quotedName(name: string, status: FileStatus): string {
    const target = status.kind === "symlink" ? this.target(name) : undefined;
    const names = target === undefined ? [name] : [name, target];
    return names.map((each) => this.#quote(each)).join(" -> ");
  }

  /** Where a symbolic link leads; undefined, after the message, where nobody knows. */
  target(name: string): string | undefined {
    const target = this.call.files.readlink(name);
    if (!(target instanceof Errno)) return target;
    this.call.warn(`cannot read symbolic link ${quoteNameAlways(name)}: ${target.message}`);
    return undefined;
  }

  #quote(name: string): string {
    const wish = this.call.env("QUOTING_STYLE");
    const known = QUOTING_STYLES.find(([style]) => style === wish)?.[0];
    if (wish !== undefined && known === undefined) this.#noteStyle(wish);
    const style = known ?? "shell-escape-always";
    return quoteListed(name, { style, hidesControls: false, special: "" }).text;
  }

  /** Told once, as the first name is quoted. */
  #noteStyle(wish: string): void {
    if (this.#styleIsNoted) return;
    this.#styleIsNoted = true;
    this.call.note(`ignoring invalid value of environment variable QUOTING_STYLE: ${quoteText(wish)}`);
  }

  #mountPoint(name: string): string {
    const found = findMountPoint(this.call.files, name);
    if (!(found instanceof Errno)) return found;
    this.call.warn(`failed to canonicalize ${quoteNameAlways(name)}: ${found.message}`);
    return "?";
  }
}

function time(letter: string, status: FileStatus): StatValue {
  const key = letter.toLowerCase();
  if (letter === key || !isTimeLetter(key)) return undefined;
  return { kind: "seconds", time: status[TIMES[key]] };
}

function isTimeLetter(letter: string): letter is keyof typeof TIMES {
  return letter in TIMES;
}

function number(letter: string, modifier: string, status: FileStatus): StatValue {
  const as = (value: number, base: "d" | "u" | "o" | "x" = "u"): StatValue => ({
    kind: "number",
    value,
    base,
  });
  const device = letter === "d" ? status.dev : status.rdev;
  if (modifier === "H") return as(device >> 8);
  if (modifier === "L") return as(device & 0xff);
  switch (letter) {
    case "a":
      return as(status.mode & PERMISSIONS, "o");
    case "f":
      return as(status.mode, "x");
    case "d":
    case "r":
      return as(device);
    case "D":
      return as(status.dev, "x");
    case "R":
      return as(status.rdev, "x");
    case "t":
      return as(status.rdev >> 8, "x");
    case "T":
      return as(status.rdev & 0xff, "x");
    case "s":
      return as(status.size, "d");
    case "B":
      return as(512);
  }
  const plain = PLAIN[letter];
  return plain === undefined ? undefined : as(status[plain]);
}

const PLAIN: Readonly<Record<string, "ino" | "nlink" | "uid" | "gid" | "blocks" | "blksize">> = {
  i: "ino",
  h: "nlink",
  u: "uid",
  g: "gid",
  b: "blocks",
  o: "blksize",
};
