import { type ModeChanges, parseMode } from "../../base/file-mode.ts";
import { parseDate } from "../../base/parse-date.ts";
import { type TimeZone, UTC } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import { type BackupWish, readBackupWish } from "../../process/command/backup.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import { Users } from "../../process/users.ts";
import type { TAR_FLAGS } from "./flags.ts";
import type { Format } from "./member.ts";
import { Names } from "./names.ts";
import { type Packing, packingOfName } from "./packing.ts";
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
  /** Undefined: none. */
  readonly packing: Packing | undefined;
  readonly format: Format;
  readonly names: Names;
  readonly strip: number;
  /** The directory that holds all that is extracted. */
  readonly topLevel: string | undefined;
  /** What is done with files that members replace. */
  readonly backup: BackupWish;
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
  const topLevel = readTopLevel(flags);
  if (topLevel === "")
    return call.usageError(
      "Cannot deduce top-level directory name; please set it explicitly with --one-top-level=DIR",
    );
  const backup = readBackupWish({ ...flags, backupShort: false }, call.process.env);
  if ("problem" in backup) return call.fail(backup.problem.replace("backup type", "--backup"));
  const mode = flags.mode === undefined ? undefined : parseMode(flags.mode);
  if (flags.mode !== undefined && !mode) return call.usageError("Invalid mode given on option");
  const zone = flags.utc ? UTC : timeZoneOf(call.process);
  const users = new Users(call.files);
  const size = flags.recordSize === undefined ? undefined : readNumber(flags.recordSize);
  return {
    flags,
    operation,
    archive: flags.file === undefined || flags.file === "-" ? undefined : flags.file,
    selections: readSelections(call, flags),
    recordSize: size ?? blocks * BLOCK,
    packing,
    format,
    names: new Names(report, flags.absoluteNames, transforms),
    strip,
    topLevel,
    backup,
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

/** Where the option names none, the archive's name without its endings; empty where that is none. */
function readTopLevel({ oneTopLevel, file = "" }: TarFlags): string | undefined {
  if (oneTopLevel === undefined || oneTopLevel !== "") return oneTopLevel?.replace(/(?<=.)\/+$/, "");
  const base = file.slice(file.lastIndexOf("/") + 1);
  const stem = base.replace(
    /\.(?:tar(?:\.(?:gz|bz2|xz|lzma|lz|lzo|zst|Z))?|tgz|taz|tbz2?|tz2|txz|tlz|tzst)$/,
    "",
  );
  return stem === base || stem === "-" ? "" : stem;
}

function readNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The programs that `-I` may name, with a level or without. */
const PROGRAM = /^(?:\/usr)?(?:\/bin\/)?(gzip|bzip2|xz|lzma)(?: -[0-9])?$/;

/** Of programs that are not simulated it is said so. */
function readPacking(call: Call, flags: TarFlags): Packing | undefined | number {
  const { gzip, bzip2, xz, lzma, zstd, compress, useCompressProgram: program } = flags;
  const known = { gzip, bzip2, xz, lzma };
  const others = { zstd, compress };
  const given = Object.values({ ...known, ...others }).filter(Boolean).length + Number(program !== undefined);
  if (given > 1) return call.usageError("Conflicting compression options");
  for (const [name, isGiven] of Object.entries(others)) if (isGiven) return call.notSimulated(`--${name}`);
  if (program !== undefined)
    return PACKINGS.find((one) => one === PROGRAM.exec(program)?.[1]) ?? call.notSimulated(`-I ${program}`);
  const chosen = PACKINGS.find((one) => known[one]);
  if (chosen || !flags.autoCompress || !flags.create) return chosen;
  const name = flags.file ?? "";
  const unknown = /\.(zst|tzst|Z|taZ|lz|lzo|tzo)$/.exec(name)?.[1];
  return unknown === undefined ? packingOfName(name) : call.notSimulated(`--auto-compress of .${unknown}`);
}

const PACKINGS: readonly Packing[] = ["gzip", "bzip2", "xz", "lzma"];

function readSelections(call: Call, flags: TarFlags): readonly Selection[] {
  const added: readonly Selection[] = flags.addFile.map((name) => ({ kind: "name", name }));
  const selections: readonly Selection[] = call.operands.map((operand) => {
    const path = changedDirectory(operand);
    return path === undefined ? { kind: "name", name: operand } : { kind: "directory", path };
  });
  return [...added, ...selections];
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
    call.printError(
      `${call.name}: Substituting -9223372036854775808 for unknown date format ${quoteText(text)}\n`,
    );
    return call.now();
  }
  return Math.floor(time / 1000) * 1000;
}
