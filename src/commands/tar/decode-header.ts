import { decode } from "../../base/bytes.ts";
import { FIELDS, headerSum, type Member, type MemberKind, TYPE_FLAGS } from "./member.ts";

export interface Header extends Member {
  /** Also of entries that are no members of their own: long names, pax records. */
  readonly type: string;
}

const KINDS = new Map<string, MemberKind>(
  (Object.keys(TYPE_FLAGS) as MemberKind[]).map((kind) => [TYPE_FLAGS[kind], kind]),
);

/** Undefined where the block is no header. */
export function decodeHeader(block: Uint8Array): Header | undefined {
  if (readNumber(block, "checksum") !== headerSum(block)) return undefined;
  const type = readText(block, "type");
  const plain = readText(block, "name");
  const isPosix = readText(block, "magic").startsWith("ustar") && block[FIELDS.magic[0] + 5] === 0;
  const prefix = isPosix ? readText(block, "prefix") : "";
  const name = prefix === "" ? plain : `${prefix}/${plain}`;
  const known = KINDS.get(type) ?? "file";
  const kind = known === "file" && name.endsWith("/") ? "directory" : known;
  return {
    type,
    name,
    kind,
    mode: readNumber(block, "mode") & 0o7777,
    uid: readNumber(block, "uid"),
    gid: readNumber(block, "gid"),
    userName: readText(block, "userName"),
    groupName: readText(block, "groupName"),
    size: kind === "file" || !KINDS.has(type) ? readNumber(block, "size") : 0,
    mtime: readNumber(block, "mtime") * 1000,
    target: readText(block, "target"),
    major: readNumber(block, "major"),
    minor: readNumber(block, "minor"),
  };
}

function field(block: Uint8Array, name: keyof typeof FIELDS): Uint8Array {
  const [at, length] = FIELDS[name];
  return block.subarray(at, at + length);
}

function readText(block: Uint8Array, name: keyof typeof FIELDS): string {
  const bytes = field(block, name);
  const end = bytes.indexOf(0);
  return decode(end < 0 ? bytes : bytes.subarray(0, end));
}

function readNumber(block: Uint8Array, name: keyof typeof FIELDS): number {
  const bytes = field(block, name);
  const first = bytes[0] ?? 0;
  if (first & 0x80) {
    let value = first === 0xff ? -1n : 0n;
    for (const byte of bytes.subarray(1)) value = (value << 8n) | BigInt(byte);
    return Number(value);
  }
  const digits = /[0-7]+/.exec(decode(bytes));
  return digits ? Number.parseInt(digits[0], 8) : 0;
}

/** The records of a pax header by their keywords. */
export function decodePax(content: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(0x20, at);
    const length = blank < 0 ? 0 : Number(decode(content.subarray(at, blank)));
    if (!(length > 0)) break;
    const record = decode(content.subarray(blank + 1, at + length - 1));
    const equals = record.indexOf("=");
    records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}

/** What pax records say stands before what the header says. */
export function applyPax(header: Header, records: ReadonlyMap<string, string>): Header {
  const number = (keyword: string, otherwise: number) => {
    const value = records.get(keyword);
    return value === undefined ? otherwise : Number(value);
  };
  return {
    ...header,
    name: records.get("path") ?? header.name,
    target: records.get("linkpath") ?? header.target,
    userName: records.get("uname") ?? header.userName,
    groupName: records.get("gname") ?? header.groupName,
    uid: number("uid", header.uid),
    gid: number("gid", header.gid),
    size: number("size", header.size),
    mtime: number("mtime", header.mtime / 1000) * 1000,
  };
}
