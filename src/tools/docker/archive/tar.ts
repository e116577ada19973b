import { concat, decode, encode, NO_BYTES } from "../../../base/bytes.ts";

/** An entry of a tar archive (pax(1), ustar; long names as pax records). */
export interface TarEntry {
  /** Without a slash at its end. */
  readonly name: string;
  readonly kind: "file" | "directory" | "symlink" | "link" | "character-device" | "fifo";
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  readonly content: Uint8Array;
  /** Of links. */
  readonly target: string;
  /** Of devices: major × 256 + minor. */
  readonly rdev?: number;
}

const BLOCK = 512;
const TYPES: Readonly<Record<string, TarEntry["kind"]>> = {
  "0": "file",
  "\0": "file",
  "1": "link",
  "2": "symlink",
  "3": "character-device",
  "5": "directory",
  "6": "fifo",
};

/** Two blocks of zeros. */
export const TAR_END: Uint8Array = new Uint8Array(BLOCK * 2);

export function writeTar(entries: Iterable<TarEntry>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const entry of entries) parts.push(...entryBlocks(entry));
  return concat([...parts, TAR_END]);
}

/** Header, content and padding of one entry; a pax header before it where its names are long. */
export function entryBlocks(entry: TarEntry): Uint8Array[] {
  const name = entry.kind === "directory" ? `${entry.name}/` : entry.name;
  const records: string[] = [];
  if (encode(name).length > 100) records.push(paxRecord("path", name));
  if (encode(entry.target).length > 100) records.push(paxRecord("linkpath", entry.target));
  const blocks: Uint8Array[] = [];
  if (records.length > 0) {
    const content = encode(records.join(""));
    blocks.push(
      header({ ...entry, kind: "file", target: "", content }, "PaxHeaders.0/long", "x"),
      content,
      padding(content.length),
    );
  }
  const type = Object.keys(TYPES).find((key) => TYPES[key] === entry.kind) ?? "0";
  blocks.push(header(entry, name, type));
  if (entry.kind === "file") blocks.push(entry.content, padding(entry.content.length));
  return blocks;
}

function paxRecord(key: string, value: string): string {
  const rest = encode(` ${key}=${value}\n`).length;
  let length = rest + String(rest).length;
  length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}

function header(entry: TarEntry, name: string, type: string): Uint8Array {
  const bytes = new Uint8Array(BLOCK);
  const put = (text: string, at: number, length: number) => bytes.set(encode(text).subarray(0, length), at);
  const octal = (value: number, at: number, length: number) =>
    put(
      `${Math.max(0, Math.floor(value))
        .toString(8)
        .padStart(length - 1, "0")}\0`,
      at,
      length,
    );
  put(name, 0, 100);
  octal(entry.mode & 0o7777, 100, 8);
  octal(entry.uid, 108, 8);
  octal(entry.gid, 116, 8);
  octal(entry.kind === "file" ? entry.content.length : 0, 124, 12);
  octal(entry.mtime / 1000, 136, 12);
  put("        ", 148, 8);
  put(type, 156, 1);
  put(entry.target, 157, 100);
  put("ustar\0" + "00", 257, 8);
  octal((entry.rdev ?? 0) >> 8, 329, 8);
  octal((entry.rdev ?? 0) & 0xff, 337, 8);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148, 8);
  return bytes;
}

function padding(length: number): Uint8Array {
  const over = length % BLOCK;
  return over === 0 ? NO_BYTES : new Uint8Array(BLOCK - over);
}

/** The entries of an archive; what cannot be read as one ends it. Undefined: it is damaged. */
export function readTar(bytes: Uint8Array): readonly TarEntry[] | undefined {
  const entries: TarEntry[] = [];
  let [longName, longTarget] = ["", ""];
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const head = bytes.subarray(at, at + BLOCK);
    if (head[0] === 0) return entries;
    if (!hasGoodSum(head)) return undefined;
    const size = numberAt(head, 124, 12);
    const type = String.fromCharCode(head[156] as number);
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === "x") {
      const records = paxRecords(content);
      longName = records.get("path") ?? longName;
      longTarget = records.get("linkpath") ?? longTarget;
    } else if (type === "L") longName = decode(content).replace(/\0.*$/s, "");
    else if (type === "K") longTarget = decode(content).replace(/\0.*$/s, "");
    else if (type !== "g") {
      const entry = entryOf(head, type, content, longName, longTarget);
      if (entry) entries.push(entry);
      [longName, longTarget] = ["", ""];
    }
  }
  return entries;
}

function entryOf(
  head: Uint8Array,
  type: string,
  content: Uint8Array,
  name: string,
  target: string,
): TarEntry | undefined {
  const kind = TYPES[type];
  if (!kind) return undefined;
  const prefix = textAt(head, 345, 155);
  const short = textAt(head, 0, 100);
  const whole = name || (prefix === "" ? short : `${prefix}/${short}`);
  return {
    name: whole.length > 1 ? whole.replace(/\/+$/, "") : whole,
    kind: kind === "file" && whole.endsWith("/") ? "directory" : kind,
    mode: numberAt(head, 100, 8) & 0o7777,
    uid: numberAt(head, 108, 8),
    gid: numberAt(head, 116, 8),
    mtime: numberAt(head, 136, 12) * 1000,
    content: kind === "file" ? content : NO_BYTES,
    target: target || textAt(head, 157, 100),
    rdev: numberAt(head, 329, 8) * 256 + numberAt(head, 337, 8),
  };
}

function paxRecords(content: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const length = Number(decode(content.subarray(at, space)));
    if (space < 0 || !(length > 0)) break;
    const record = decode(content.subarray(space + 1, at + length - 1));
    const equals = record.indexOf("=");
    records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}

function hasGoodSum(head: Uint8Array): boolean {
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (head[at] as number);
  return sum === numberAt(head, 148, 8);
}

function textAt(head: Uint8Array, at: number, length: number): string {
  const field = head.subarray(at, at + length);
  const end = field.indexOf(0);
  return decode(end < 0 ? field : field.subarray(0, end));
}

function numberAt(head: Uint8Array, at: number, length: number): number {
  // GNU writes large numbers in base 256.
  if ((head[at] as number) & 0x80)
    return head.subarray(at + 1, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.parseInt(textAt(head, at, length).trim() || "0", 8) || 0;
}
