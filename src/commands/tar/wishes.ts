import { type ModeChanges, parseMode } from "../../base/file-mode.ts";
import { parseDate } from "../../base/parse-date.ts";
import { parseTimeZone, type TimeZone, UTC } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import { Users } from "../../process/users.ts";
import type { TAR_FLAGS } from "./flags.ts";
import type { Format } from "./member.ts";
import { Names } from "./names.ts";
import { type Report, readLines } from "./report.ts";
import { parseTransforms } from "./transform.ts";
import { changedDirectory } from "./words.ts";

export type TarFlags = FlagValues<typeof TAR_FLAGS>;

export type Operation = "catenate" | "create" | "delete" | "diff" | "append" | "list" | "update" | "extract";

const OPERATIONS: readonly Operation[] = [
  "catenate",
  "create",
  "delete",
  "diff",
  "append",
  "list",
  "update",
  "extract",
];

/** A name on the line, or a change of directory for those behind it. */
export type Selection =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "directory"; readonly path: string };

export interface Identity {
  readonly id: number;
  readonly name: string;
}

/** What the options ask for, read once. */
export interface TarWishes {
  readonly flags: TarFlags;
  readonly operation: Operation;
  /** Undefined: standard input or output. */
  readonly archive: string | undefined;
  readonly selections: readonly Selection[];
  readonly recordSize: number;
  readonly gzip: boolean;
  readonly format: Format;
  readonly names: Names;
  readonly strip: number;
  readonly occurrence: number | undefined;
  readonly owner: Identity | undefined;
  readonly group: Identity | undefined;
  readonly mode: ModeChanges | undefined;
  readonly mtime: number | undefined;
  readonly newer: number | undefined;
  readonly zone: TimeZone;
  readonly verbosity: number;
  readonly users: Users;
}

const RECORD_BLOCKS = 20;
const BLOCK = 512;
const FORMATS: Readonly<Record<string, Format>> = {
  gnu: "gnu",
  oldgnu: "gnu",
  pax: "pax",
  posix: "pax",
  ustar: "ustar",
  v7: "v7",
};

/** The wishes, or the status after the message. */
export function readTarWishes(call: Call, flags: TarFlags, report: Report): TarWishes | number {
  const chosen = OPERATIONS.filter((name) => flags[name]);
  const [operation] = chosen;
  if (operation === undefined)
    return call.usageError("You must specify one of the '-Acdtrux', '--delete' or '--test-label' options");
  if (chosen.length > 1)
    return call.usageError(
      "You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option",
    );
  const packing = readPacking(call, flags);
  if (typeof packing === "number") return packing;
  const transforms = parseTransforms(flags.transform);
  if (typeof transforms === "string") return call.usageError(transforms);
  const format = flags.posix ? "pax" : FORMATS[flags.format ?? "gnu"];
  if (format === undefined) return call.usageError(`${flags.format}: Invalid archive format`);
  const strip = readNumber(flags.stripComponents ?? "0");
  if (strip === undefined) return call.usageError(`${flags.stripComponents}: Invalid number of elements`);
  const blocks = readNumber(flags.blockingFactor ?? String(RECORD_BLOCKS));
  if (!blocks) return call.usageError("Invalid blocking factor");
  const mode = flags.mode === undefined ? undefined : parseMode(flags.mode);
  if (flags.mode !== undefined && !mode) return call.usageError("Invalid mode given on option");
  const zone = flags.utc ? UTC : parseTimeZone(call.env("TZ"));
  const users = new Users(call.files);
  const size = flags.recordSize === undefined ? undefined : readNumber(flags.recordSize);
  return {
    flags,
    operation,
    archive: flags.file === undefined || flags.file === "-" ? undefined : flags.file,
    selections: readSelections(call, flags, report),
    recordSize: size ?? blocks * BLOCK,
    gzip: packing,
    format,
    names: new Names(report, flags.absoluteNames, transforms),
    strip,
    occurrence: flags.occurrence === undefined ? undefined : readNumber(flags.occurrence),
    owner: readIdentity(
      flags.owner,
      (name) => users.byName(name)?.uid,
      (id) => users.byUid(id)?.name,
    ),
    group: readIdentity(
      flags.group,
      (name) => users.groupByName(name)?.gid,
      (id) => users.groupByGid(id)?.name,
    ),
    mode,
    mtime: readTime(call, flags.mtime, zone, report),
    newer: readTime(call, flags.newer, zone, report),
    zone,
    verbosity: flags.verbose,
    users,
  };
}

function readNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Whether it is packed with gzip; of others it is said that they are not simulated. */
function readPacking(call: Call, flags: TarFlags): boolean | number {
  const { gzip, bzip2, xz, zstd, compress, useCompressProgram: program } = flags;
  const others = { bzip2, xz, zstd, compress };
  const count = Object.values(others).filter(Boolean).length + Number(gzip) + Number(program !== undefined);
  if (count > 1) return call.usageError("Conflicting compression options");
  for (const [name, given] of Object.entries(others)) if (given) return call.notSimulated(`--${name}`);
  if (program !== undefined && !/^(?:\/usr)?(?:\/bin\/)?gzip(?: -[1-9])?$/.test(program))
    return call.notSimulated(`-I ${program}`);
  if (gzip || program !== undefined) return true;
  if (!flags.autoCompress || !flags.create) return false;
  const suffix = /\.(gz|tgz|taz|bz2|tz2|tbz2|tbz|xz|txz|zst|tzst|Z|lz|lzma|lzo)$/.exec(flags.file ?? "")?.[1];
  if (suffix === undefined) return false;
  return /^(gz|tgz|taz)$/.test(suffix) || call.notSimulated(`--auto-compress of .${suffix}`);
}

function readSelections(call: Call, flags: TarFlags, report: Report): readonly Selection[] {
  const selections: Selection[] = call.operands.map((operand) => {
    const path = changedDirectory(operand);
    return path === undefined ? { kind: "name", name: operand } : { kind: "directory", path };
  });
  return [...selections, ...flags.filesFrom.flatMap((list) => readListed(call, list, flags.null, report))];
}

/** Standard input is read by its name: it comes whole. */
export const LISTED_ON_STDIN = "-";

function readListed(call: Call, list: string, isNull: boolean, report: Report): readonly Selection[] {
  if (list === LISTED_ON_STDIN) return [];
  const content = call.files.readFile(list);
  if (content instanceof Errno) return report.fatal(`${list}: Cannot open: ${content.message}`);
  return listedNames(content, isNull);
}

export function listedNames(content: Uint8Array, isNull: boolean): readonly Selection[] {
  return readLines(content, isNull ? "\0" : "\n")
    .filter((name) => name !== "")
    .map((name) => {
      const path = isNull ? undefined : /^-C *(.+)$/.exec(name)?.[1];
      return path === undefined ? { kind: "name", name } : { kind: "directory", path };
    });
}

/** `NAME`, `ID` or `NAME:ID`. */
function readIdentity(
  text: string | undefined,
  idOf: (name: string) => number | undefined,
  nameOf: (id: number) => string | undefined,
): Identity | undefined {
  if (text === undefined) return undefined;
  const colon = text.lastIndexOf(":");
  const name = colon < 0 ? text : text.slice(0, colon);
  const written = colon < 0 ? readNumber(text) : readNumber(text.slice(colon + 1));
  const known = idOf(name);
  if (known !== undefined && colon < 0) return { id: known, name };
  if (written === undefined) return { id: 0, name };
  return { id: written, name: colon < 0 ? (nameOf(written) ?? "") : name };
}

/** A date, or the time of a file. */
function readTime(call: Call, text: string | undefined, zone: TimeZone, report: Report): number | undefined {
  if (text === undefined) return undefined;
  if (/^[./]/.test(text)) {
    const status = call.files.stat(text);
    return status instanceof Errno ? report.fatal(`${text}: Cannot stat: ${status.message}`) : status.mtime;
  }
  const time = parseDate(text, call.now(), zone);
  if (time === undefined) {
    call.printError(`${call.name}: Substituting -9223372036854775808 for unknown date format ‘${text}’\n`);
    return call.now();
  }
  return Math.floor(time / 1000) * 1000;
}
