import { decode } from "../../base/bytes.ts";
import { deviceOf } from "./device.ts";
import { type Member, TRAILER } from "./member.ts";

export interface Archive {
  readonly members: readonly Member[];
  /** Up to the end of the archive. */
  readonly size: number;
  readonly isWhole: boolean;
}

/** All members of an archive; bytes that are no header are passed over (copyin.c, read_in_header). */
export function decodeArchive(bytes: Uint8Array): Archive {
  const members: Member[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = readHeader(bytes, at);
    if (!found) {
      at++;
      continue;
    }
    const { header, nameAt, dataAt, end } = found;
    if (end > bytes.length) break;
    const name = decode(bytes.subarray(nameAt, nameAt + header.nameSize - 1));
    if (name === TRAILER) return { members, size: end, isWhole: true };
    const content = bytes.slice(dataAt, dataAt + header.size);
    members.push({ ...header, name, content });
    at = end;
  }
  return { members, size: bytes.length, isWhole: false };
}

type Header = Omit<Member, "name" | "content"> & { readonly nameSize: number; readonly size: number };

interface Found {
  readonly header: Header;
  readonly nameAt: number;
  readonly dataAt: number;
  readonly end: number;
}

const HEX_SIZE = 110;
const OCTAL_SIZE = 76;
const BINARY_SIZE = 26;

function readHeader(bytes: Uint8Array, at: number): Found | undefined {
  const magic = decode(bytes.subarray(at, at + 6));
  if (magic === "070701" || magic === "070702") return place(hexHeader(bytes, at), at, HEX_SIZE, 4);
  if (magic === "070707") return place(octalHeader(bytes, at), at, OCTAL_SIZE, 1);
  const [low = 0, high = 0] = bytes.subarray(at, at + 2);
  if (low !== 0xc7 || high !== 0x71) return undefined;
  return at + BINARY_SIZE <= bytes.length ? place(binaryHeader(bytes, at), at, BINARY_SIZE, 2) : undefined;
}

/** Where name and content lie; header and name are filled up together. */
function place(header: Header | undefined, at: number, size: number, unit: number): Found | undefined {
  if (!header) return undefined;
  const fill = (length: number) => Math.ceil(length / unit) * unit;
  const nameAt = at + size;
  const dataAt = at + fill(size + header.nameSize);
  return { header, nameAt, dataAt, end: dataAt + fill(header.size) };
}

/** Digits at `at`; undefined where there are others. */
function numbers(text: string, widths: readonly number[], radix: 8 | 16): readonly number[] | undefined {
  const values: number[] = [];
  let at = 0;
  for (const width of widths) {
    const digits = text.slice(at, at + width);
    if (!(radix === 8 ? /^[0-7]+$/ : /^[\da-fA-F]+$/).test(digits)) return undefined;
    values.push(Number.parseInt(digits, radix));
    at += width;
  }
  return values;
}

function hexHeader(bytes: Uint8Array, at: number): Header | undefined {
  const fields = numbers(decode(bytes.subarray(at + 6, at + HEX_SIZE)), Array(13).fill(8), 16);
  if (!fields) return undefined;
  const [ino = 0, mode = 0, uid = 0, gid = 0, nlink = 0, mtime = 0, size = 0, ...rest] = fields;
  const [major = 0, minor = 0, rawMajor = 0, rawMinor = 0, nameSize = 0] = rest;
  const [dev, rdev] = [deviceOf(major, minor), deviceOf(rawMajor, rawMinor)];
  return { ino, mode, uid, gid, nlink, mtime, size, dev, rdev, nameSize };
}

function octalHeader(bytes: Uint8Array, at: number): Header | undefined {
  const widths = [6, 6, 6, 6, 6, 6, 6, 11, 6, 11];
  const fields = numbers(decode(bytes.subarray(at + 6, at + OCTAL_SIZE)), widths, 8);
  if (!fields) return undefined;
  const [dev = 0, ino = 0, mode = 0, uid = 0, gid = 0, nlink = 0, rdev = 0, ...rest] = fields;
  const [mtime = 0, nameSize = 0, size = 0] = rest;
  return { ino, mode, uid, gid, nlink, mtime, size, dev, rdev, nameSize };
}

function binaryHeader(bytes: Uint8Array, at: number): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, BINARY_SIZE);
  const half = (index: number) => view.getUint16(index * 2, true);
  return {
    dev: half(1),
    ino: half(2),
    mode: half(3),
    uid: half(4),
    gid: half(5),
    nlink: half(6),
    rdev: half(7),
    mtime: half(8) * 0x10000 + half(9),
    nameSize: half(10),
    size: half(11) * 0x10000 + half(12),
  };
}
