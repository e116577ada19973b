import { formatMode } from "../../base/file-mode.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileKind, FileStatus } from "../../disk/files.ts";
import { mountOf } from "../../process/command/file-systems.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { FindContext } from "./context.ts";
import type { Entry } from "./entry.ts";

type Field = (entry: Entry, context: FindContext) => string | undefined;

const LETTERS: Readonly<Record<FileKind, string>> = {
  file: "f",
  directory: "d",
  symlink: "l",
  fifo: "p",
  socket: "s",
  "character-device": "c",
  "block-device": "b",
};

/** Directives that are numbers. */
export const NUMBERS: Readonly<Record<string, (entry: Entry) => number | undefined>> = {
  d: ({ depth }) => depth,
  m: ({ status }) => status && status.mode & 0o7777,
};

function ofStatus(text: (status: FileStatus, context: FindContext) => string): Field {
  return ({ status }, context) => status && text(status, context);
}

/** Directives that are text; undefined: nothing is known, and nothing is printed. */
export const FIELDS: Readonly<Record<string, Field>> = {
  p: ({ path }) => path,
  f: lastPart,
  h: leadingPart,
  H: ({ start }) => start,
  P: ({ depth, path, start }) =>
    depth === 0 ? "" : path.slice(start.length + (start.endsWith("/") ? 0 : 1)),
  a: ofStatus(({ atime }, context) => formatWhole(atime, context)),
  c: ofStatus(({ ctime }, context) => formatWhole(ctime, context)),
  t: ofStatus(({ mtime }, context) => formatWhole(mtime, context)),
  b: ofStatus(({ blocks }) => String(blocks)),
  k: ofStatus(({ blocks }) => String(Math.ceil(blocks / 2))),
  D: ofStatus(({ dev }) => String(dev)),
  F: ({ path }, { files }) => {
    const mount = mountOf(files, path);
    return mount instanceof Errno ? "unknown" : mount.type;
  },
  g: ofStatus(({ gid }, { users }) => users.groupNameOf(gid)),
  G: ofStatus(({ gid }) => String(gid)),
  i: ofStatus(({ ino }) => String(ino)),
  l: (entry, context) => (entry.kind === "symlink" ? readTarget(entry, context) : ""),
  M: ofStatus(({ mode }) => formatMode(mode)),
  n: ofStatus(({ nlink }) => String(nlink)),
  s: ofStatus(({ size }) => String(size)),
  S: ofStatus(sparseness),
  u: ofStatus(({ uid }, { users }) => users.nameOf(uid)),
  U: ofStatus(({ uid }) => String(uid)),
  y: ({ kind }) => (kind === undefined ? "U" : LETTERS[kind]),
  Y: followedType,
  Z: ({ path }, { call }) => {
    call.warn(`getfilecon failed: ${quoteText(path)}: No data available`);
    return "";
  },
};

/** The last part, with one of the slashes that follow it. */
function lastPart({ path, depth, name }: Entry): string {
  if (depth > 0) return name;
  return /([^/]+\/?)\/*$/.exec(path)?.[1] ?? (path === "" ? "" : "/");
}

/** What stands before the last part (print.c: a name of one letter keeps the slashes behind it). */
function leadingPart({ path }: Entry): string {
  const end = path.search(/\/*$/);
  const trimmed = end > 1 ? path.slice(0, end) : path;
  const slash = trimmed.lastIndexOf("/");
  return slash < 0 ? "." : trimmed.slice(0, slash);
}

function readTarget({ name, at, path }: Entry, context: FindContext): string {
  const target = context.files.readlink(name, at);
  if (!(target instanceof Errno)) return target;
  context.complain(path, target);
  return "";
}

function followedType(entry: Entry, context: FindContext): string {
  const { kind } = entry;
  if (kind !== "symlink") return kind === undefined ? "U" : LETTERS[kind];
  const status = context.files.stat(entry.name, entry.at);
  if (!(status instanceof Errno)) return LETTERS[status.kind];
  if (status === Errno.ENOENT || status === Errno.ENOTDIR) return "N";
  if (status === Errno.ELOOP) return "L";
  context.complain(entry.path, status);
  return "?";
}

/** Allocated bytes for a byte of size, as %g has it. */
function sparseness({ size, blocks }: FileStatus): string {
  if (size === 0) return blocks === 0 ? "1" : "inf";
  return String(Number(((blocks * 512) / size).toPrecision(6)));
}

const TIMES = { A: "atime", B: "btime", C: "ctime", T: "mtime" } as const;
/** With the fraction of the second, which strftime(3) does not know. */
const WITH_FRACTION: Readonly<Record<string, string>> = {
  "@": "%s",
  "+": "%Y-%m-%d+%T",
  S: "%S",
  T: "%T",
  X: "%T",
};
const PLAIN = "aAbBcCdDeFgGhHIjklmMnpPrRstuUVwWxyYzZ%";

/** `%Tk`: a part of a time; undefined where the time is not known: find knows no times of birth. */
export function timeField(
  which: string,
  part: string,
  { status }: Entry,
  { zone }: FindContext,
): string | undefined {
  if (!status || which === "B") return undefined;
  const time = status[TIMES[which as keyof typeof TIMES]];
  const long = WITH_FRACTION[part];
  if (long !== undefined) return `${formatTime(long, time, zone)}.${fraction(time)}`;
  return PLAIN.includes(part) ? formatTime(`%${part}`, time, zone) : `%${part}`;
}

function formatWhole(time: number, { zone }: FindContext): string {
  return formatTime(`%a %b %e %H:%M:%S.${fraction(time)} %Y`, time, zone);
}

/** Ten digits: nanoseconds and a zero. */
function fraction(time: number): string {
  return `${formatTime("%N", time)}0`;
}
