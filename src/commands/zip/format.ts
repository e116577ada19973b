import { concat, decode, encode } from "../../base/bytes.ts";

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
const MADE_BY = 0x031e;
const UNIX_TIME = 0x5455;
const UTF8_NAME = 0x800;

/** The directory of an archive; undefined where there is none. */
export function readDirectory(source: Source): readonly Entry[] | undefined {
  const tail = Math.min(source.size, END_LENGTH + LONGEST_COMMENT);
  const start = source.size - tail;
  const bytes = source.readAt(start, tail).slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = bytes.length - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const length = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    return readEntries(source.readAt(offset, length).slice(), view.getUint16(at + 10, true));
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
    const fromUnix = bytes[at + 5] === MADE_BY >> 8;
    entries.push({
      name,
      method: view.getUint16(at + 10, true) === 0 ? "stored" : "deflated",
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      mode: fromUnix ? attributes >>> 16 : name.endsWith("/") ? 0o040755 : 0o100644,
      mtime: unixTime(extra) ?? dosTime,
    });
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The extra field of Info-ZIP with the time in seconds. */
function unixTime(extra: Uint8Array): number | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === UNIX_TIME && length >= 5) return view.getInt32(at + 5, true) * 1000;
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

export function localHeader(entry: Entry): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH);
  const view = new DataView(header.buffer);
  const name = encode(entry.name);
  const extra = timeExtra(entry);
  view.setUint32(0, LOCAL, true);
  putCommon(view, 4, entry, name.length, extra.length);
  return concat([header, name, extra]);
}

/** The directory and what ends it. */
export function directoryOf(entries: readonly Entry[], offset: number): Uint8Array {
  const records = entries.map((entry) => {
    const header = new Uint8Array(CENTRAL_LENGTH);
    const view = new DataView(header.buffer);
    const name = encode(entry.name);
    const extra = timeExtra(entry);
    view.setUint32(0, CENTRAL, true);
    view.setUint16(4, MADE_BY, true);
    putCommon(view, 6, entry, name.length, extra.length);
    const isDirectory = entry.name.endsWith("/");
    view.setUint32(38, entry.mode * 65_536 + (isDirectory ? 16 : 0), true);
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
  return concat([directory, end]);
}

/** What the local header and the directory have in common. */
function putCommon(view: DataView, at: number, entry: Entry, nameLength: number, extraLength: number): void {
  const { time, date } = toDosTime(entry.mtime);
  view.setUint16(at, entry.method === "stored" ? 10 : 20, true);
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

function timeExtra({ mtime }: Entry): Uint8Array {
  const extra = new Uint8Array(9);
  const view = new DataView(extra.buffer);
  view.setUint16(0, UNIX_TIME, true);
  view.setUint16(2, 5, true);
  view.setUint8(4, 1);
  view.setInt32(5, Math.floor(mtime / 1000), true);
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
