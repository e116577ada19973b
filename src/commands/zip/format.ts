import { concat, decode, encode } from "../../base/bytes.ts";
import { SEAL_LENGTH } from "./cipher.ts";

/** What a zip archive knows of one entry (PKWARE APPNOTE, sections 4.3 and 4.4). */
export interface Entry {
  /** With a slash at the end where it is a directory. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  /** st_mode. */
  readonly mode: number;
  /** In milliseconds since 1970. */
  readonly mtime: number;
  /** The system and the version that it was made by. */
  readonly madeBy: number;
  /** Marked as text. */
  readonly isText: boolean;
  /** What Info-ZIP's extra fields keep, times in milliseconds; there are none where `zip -X` left them away. */
  readonly unix?: { readonly atime: number; readonly uid: number; readonly gid: number } | undefined;
}

/** An archive as its end tells of it. */
export interface Archive {
  readonly entries: readonly Entry[];
  readonly comment: Uint8Array;
}

/** A file that is read in place. */
export interface Source {
  readonly size: number;
  readAt(position: number, length: number): Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Made by zip 3.0 on Unix; version 1.0 needed for stored entries, 2.0 for others. */
export const MADE_BY = 0x031e;
const UNIX_SYSTEM = 3;
/** Extra fields of Info-ZIP: times in seconds; numbers of the owner and the group. */
const UNIX_TIME = 0x5455;
const UNIX_OWNER = 0x7875;
const UTF8_NAME = 0x800;
const ENCRYPTED = 1;
/** The checksum and the sizes come behind the content, too. */
const DESCRIBED = 8;
const DESCRIPTOR = 0x08074b50;

/** What an archive's end and directory say; undefined where there is none. */
export function readArchive(source: Source): Archive | undefined {
  const tail = Math.min(source.size, END_LENGTH + LONGEST_COMMENT);
  const start = source.size - tail;
  const bytes = source.readAt(start, tail).slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = bytes.length - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const length = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const entries = readEntries(source.readAt(offset, length).slice(), view.getUint16(at + 10, true));
    const from = at + END_LENGTH;
    return { entries, comment: bytes.slice(from, from + view.getUint16(at + 20, true)) };
  }
  return undefined;
}

function readEntries(bytes: Uint8Array, count: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count && at + CENTRAL_LENGTH <= bytes.length; ) {
    if (view.getUint32(at, true) !== CENTRAL) break;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + CENTRAL_LENGTH;
    const extra = bytes.subarray(nameAt + nameLength, nameAt + nameLength + extraLength);
    const attributes = view.getUint32(at + 38, true);
    const name = decode(bytes.subarray(nameAt, nameAt + nameLength));
    const dosTime = fromDosTime(view.getUint16(at + 12, true), view.getUint16(at + 14, true));
    const madeBy = view.getUint16(at + 4, true);
    const fromUnix = madeBy >> 8 === UNIX_SYSTEM;
    const mtime = unixTime(extra) ?? dosTime;
    entries.push({
      name,
      method: view.getUint16(at + 10, true) === 0 ? "stored" : "deflated",
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      mode: fromUnix ? attributes >>> 16 : name.endsWith("/") ? 0o040755 : 0o100644,
      mtime,
      madeBy,
      isText: (view.getUint16(at + 36, true) & 1) !== 0,
      unix: extraLength > 0 ? { atime: mtime, ...ownerIn(extra) } : undefined,
    });
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function unixTime(extra: Uint8Array): number | undefined {
  const field = fieldOf(extra, UNIX_TIME);
  return field && field.byteLength >= 5 ? field.getInt32(1, true) * 1000 : undefined;
}

/** Numbers of four bytes, as zip writes them. */
function ownerIn(extra: Uint8Array): { readonly uid: number; readonly gid: number } {
  const field = fieldOf(extra, UNIX_OWNER);
  if (!field || field.byteLength < 11) return { uid: 0, gid: 0 };
  return { uid: field.getUint32(2, true), gid: field.getUint32(7, true) };
}

function fieldOf(extra: Uint8Array, wanted: number): DataView | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === wanted)
      return new DataView(extra.buffer, extra.byteOffset + at + 4, Math.min(length, extra.length - at - 4));
    at += 4 + length;
  }
  return undefined;
}

/** Where an entry's content begins. */
export function contentOffset(source: Source, { offset }: Entry): number {
  const header = source.readAt(offset, LOCAL_LENGTH).slice();
  if (header.length < LOCAL_LENGTH) return source.size;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  return offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
}

export function isEncrypted({ flags }: Pick<Entry, "flags">): boolean {
  return (flags & ENCRYPTED) !== 0;
}

/** Of the packed content alone. */
export function contentSize(entry: Pick<Entry, "flags" | "packedSize">): number {
  return entry.packedSize - (isEncrypted(entry) ? SEAL_LENGTH : 0);
}

/** What the last byte before an encrypted content has to be. */
export function sealOf({ flags, mtime, crc }: Entry): number {
  return flags & DESCRIBED ? toDosTime(mtime).time >> 8 : crc >>> 24;
}

/** Of an encrypted entry: zip knows its checksum only when it has been written. */
export function descriptorOf({ flags, crc, packedSize, size }: Entry): Uint8Array {
  if ((flags & DESCRIBED) === 0) return new Uint8Array(0);
  const view = new DataView(new ArrayBuffer(16));
  for (const [at, number] of [DESCRIPTOR, crc, packedSize, size].entries())
    view.setUint32(at * 4, number, true);
  return new Uint8Array(view.buffer);
}

/** Flags of an entry that is to be encrypted. */
export const ENCRYPTED_FLAGS = ENCRYPTED | DESCRIBED;

export function localHeader(entry: Entry): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH);
  const view = new DataView(header.buffer);
  const name = encode(entry.name);
  const extra = extraOf(entry, "local");
  view.setUint32(0, LOCAL, true);
  putCommon(view, 4, entry, name.length, extra.length);
  return concat([header, name, extra]);
}

/** The directory and what ends it. */
export function directoryOf({ entries, comment }: Archive, offset: number): Uint8Array {
  const records = entries.map((entry) => {
    const header = new Uint8Array(CENTRAL_LENGTH);
    const view = new DataView(header.buffer);
    const name = encode(entry.name);
    const extra = extraOf(entry, "central");
    view.setUint32(0, CENTRAL, true);
    view.setUint16(4, entry.madeBy, true);
    putCommon(view, 6, entry, name.length, extra.length);
    view.setUint16(36, entry.isText ? 1 : 0, true);
    // The attributes of DOS too: a directory, and what must not be written.
    const attributes = (entry.name.endsWith("/") ? 16 : 0) + (entry.mode & 0o200 ? 0 : 1);
    view.setUint32(38, entry.mode * 65_536 + attributes, true);
    view.setUint32(42, entry.offset, true);
    return concat([header, name, extra]);
  });
  const directory = concat(records);
  const end = new Uint8Array(END_LENGTH);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return concat([directory, end, comment]);
}

/** What the local header and the directory have in common. */
function putCommon(view: DataView, at: number, entry: Entry, nameLength: number, extraLength: number): void {
  const { time, date } = toDosTime(entry.mtime);
  view.setUint16(at, entry.method === "stored" && !isEncrypted(entry) ? 10 : 20, true);
  view.setUint16(at + 2, entry.flags | (/[^\0-\x7f]/.test(entry.name) ? UTF8_NAME : 0), true);
  view.setUint16(at + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint16(at + 6, time, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  view.setUint16(at + 24, extraLength, true);
}

/** The directory does not repeat when the file was read. */
function extraOf({ mtime, unix }: Entry, where: "local" | "central"): Uint8Array {
  if (!unix) return new Uint8Array(0);
  const times = where === "local" ? 9 : 5;
  const extra = new Uint8Array(4 + times + 4 + 11);
  const view = new DataView(extra.buffer);
  view.setUint16(0, UNIX_TIME, true);
  view.setUint16(2, times, true);
  view.setUint8(4, 3);
  view.setInt32(5, Math.floor(mtime / 1000), true);
  if (where === "local") view.setInt32(9, Math.floor(unix.atime / 1000), true);
  const at = 4 + times;
  view.setUint16(at, UNIX_OWNER, true);
  view.setUint16(at + 2, 11, true);
  view.setUint8(at + 4, 1);
  view.setUint8(at + 5, 4);
  view.setUint32(at + 6, unix.uid, true);
  view.setUint8(at + 10, 4);
  view.setUint32(at + 11, unix.gid, true);
  return extra;
}

/** In steps of two seconds, from 1980. */
function toDosTime(milliseconds: number): { readonly time: number; readonly date: number } {
  const when = new Date(milliseconds);
  const year = when.getUTCFullYear() - 1980;
  if (year < 0) return { time: 0, date: 33 };
  return {
    time: (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1),
    date: (year << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate(),
  };
}

/** No byte of a text is a control character other than those for spaces (zip's trees.c, set_file_type). */
export function looksLikeText(bytes: Uint8Array): boolean {
  return (
    bytes.length > 0 &&
    bytes.every((byte) => byte >= 32 || (byte > 6 && byte < 14) || byte === 26 || byte === 27)
  );
}

function fromDosTime(time: number, date: number): number {
  return Date.UTC(
    1980 + (date >> 9),
    ((date >> 5) & 15) - 1,
    date & 31,
    time >> 11,
    (time >> 5) & 63,
    (time & 31) * 2,
  );
}

/** How much was saved, in whole percent (Info-ZIP, percent). */
export function percentSaved(size: number, packed: number): number {
  return size === 0 ? 0 : Math.round((100 * (size - packed)) / size);
}

/** The same in tenths of a percent, as unzip rounds it (list.c, ratio). */
export function perMilleSaved(size: number, packed: number): number {
  if (size === 0) return 0;
  const saved = Math.floor((1000 * Math.abs(size - packed) + Math.floor(size / 2)) / size);
  return size >= packed ? saved : -saved;
}
