import { formatPermissions } from "../../base/file-mode.ts";
import { formatTime } from "../../base/format-time.ts";
import type { Call } from "../../process/command/call.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import { contentSize, type Entry, isEncrypted, perMilleSaved } from "../zip/format.ts";
import type { OpenedZip, UnzipFlags } from "./run.ts";

const SYSTEMS: Readonly<Record<number, string>> = { 0: "fat", 3: "unx", 10: "ntf", 19: "osx" };

export interface Chosen {
  readonly entries: readonly Entry[];
  /** Nothing was left out. */
  readonly isAll: boolean;
}

/** `unzip -Z`, in the formats of zipinfo(1). */
export function listAsZipinfo(
  call: Call,
  flags: UnzipFlags,
  zip: OpenedZip,
  { entries, isAll }: Chosen,
): void {
  const namesOnly = flags.namesOnly || flags.namesAndMore;
  const hasFormat = namesOnly || flags.shortFormat || flags.mediumFormat || flags.list;
  const framesAlone = (flags.header || flags.test) && !hasFormat;
  const frames = !namesOnly && !framesAlone && isAll;
  if (frames || (flags.header && !flags.namesOnly)) {
    call.print(`Archive:  ${zip.name}\n`);
    if (flags.comment && zip.comment !== "") call.print(`${zip.comment}\n`);
    call.print(`Zip file size: ${zip.handle.size} bytes, number of entries: ${zip.entries.length}\n`);
  }
  if (!framesAlone)
    for (const entry of entries) call.print(namesOnly ? `${entry.name}\n` : rowOf(call, flags, entry));
  if (frames || (flags.test && !flags.namesOnly)) call.print(totalOf(entries));
}

function rowOf(call: Call, flags: UnzipFlags, entry: Entry): string {
  const { name, mode, madeBy, size, packedSize, mtime } = entry;
  const kind = name.endsWith("/") ? "d" : (mode & 0o170000) === 0o120000 ? "l" : "-";
  const version = `${Math.floor((madeBy & 255) / 10)}.${(madeBy & 255) % 10}`;
  const text = entry.isText ? "t" : "b";
  const letters = (isEncrypted(entry) ? text.toUpperCase() : text) + extraLetter(entry);
  const time = formatTime(
    flags.timestamps ? "%Y%m%d.%H%M%S" : "%y-%b-%d %H:%M",
    mtime,
    timeZoneOf(call.process),
  );
  const packed = flags.list
    ? ` ${String(packedSize).padStart(8)}`
    : flags.mediumFormat
      ? `${String(Math.trunc((perMilleSaved(size, contentSize(entry)) + 5) / 10)).padStart(3)}%`
      : "";
  const system = `${version.padStart(4)} ${SYSTEMS[madeBy >> 8] ?? "???"}`;
  const permissions = `${kind}${formatPermissions(mode)}`;
  return `${permissions} ${system} ${String(size).padStart(8)} ${letters}${packed} ${methodOf(entry)} ${time} ${name}\n`;
}

/** Whether there are extra fields, a descriptor behind the content, or both. */
function extraLetter({ unix, flags }: Entry): string {
  const isDescribed = (flags & 8) !== 0;
  return unix ? (isDescribed ? "X" : "x") : isDescribed ? "l" : "-";
}

function methodOf({ method, flags }: Entry): string {
  return method === "stored" ? "stor" : `def${"NXFS".charAt((flags >> 1) & 3)}`;
}

function totalOf(entries: readonly Entry[]): string {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + contentSize(entry), 0);
  const files = `${entries.length} file${entries.length === 1 ? "" : "s"}`;
  const saved = (perMilleSaved(size, packed) / 10).toFixed(1);
  return `${files}, ${size} bytes uncompressed, ${packed} bytes compressed:  ${saved}%\n`;
}
