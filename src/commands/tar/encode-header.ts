import { concat, encode } from "../../base/bytes.ts";
import {
  BLOCK,
  FIELDS,
  type Format,
  headerSum,
  LONG_LINK,
  LONG_NAME,
  type Member,
  PAX,
  TYPE_FLAGS,
} from "./member.ts";

const NAME_LENGTH = 100;
const PREFIX_LENGTH = 155;
const GNU_MAGIC = "ustar  ";
const POSIX_MAGIC = "ustar\x0000";

/** The blocks that stand before a member's content; or why the format has no room for it. */
export function encodeHeader(member: Member, format: Format): Uint8Array | string {
  const name = encode(member.name);
  const target = encode(member.target);
  if (format === "gnu") {
    const blocks: Uint8Array[] = [];
    if (target.length > NAME_LENGTH) blocks.push(longBlocks(LONG_LINK, target));
    if (name.length > NAME_LENGTH) blocks.push(longBlocks(LONG_NAME, name));
    return concat([...blocks, plainBlock(member, name, GNU_MAGIC)]);
  }
  if (format === "pax") {
    const records = paxRecords(member, name, target);
    const head = records === "" ? [] : [paxBlocks(member.name, records)];
    return concat([...head, plainBlock(member, name, POSIX_MAGIC)]);
  }
  if (target.length > NAME_LENGTH) return "link name is too long; not dumped";
  if (name.length <= NAME_LENGTH) return plainBlock(member, name, format === "v7" ? "" : POSIX_MAGIC);
  if (format === "v7") return "file name is too long (max 99); not dumped";
  if (name.length > NAME_LENGTH + PREFIX_LENGTH + 1) return "file name is too long (max 256); not dumped";
  const slash = name.lastIndexOf(0x2f, PREFIX_LENGTH);
  const rest = name.length - slash - 1;
  if (slash <= 0 || rest > NAME_LENGTH || rest === 0)
    return "file name is too long (cannot be split); not dumped";
  return plainBlock(member, name.subarray(slash + 1), POSIX_MAGIC, name.subarray(0, slash));
}

/** GNU: a member of its own that holds a long name. */
function longBlocks(type: string, text: Uint8Array): Uint8Array {
  const content = concat([text, Uint8Array.of(0)]);
  const block = new Uint8Array(BLOCK);
  put(block, "name", encode("././@LongLink"));
  putNumbers(block, { mode: 0o644, uid: 0, gid: 0, size: content.length, mtime: 0 });
  put(block, "userName", encode("root"));
  put(block, "groupName", encode("root"));
  return concat([finish(block, type, GNU_MAGIC), padded(content)]);
}

function paxRecords(member: Member, name: Uint8Array, target: Uint8Array): string {
  let records = "";
  if (name.length > NAME_LENGTH || !isAscii(name)) records += paxRecord("path", member.name);
  if (target.length > NAME_LENGTH || !isAscii(target)) records += paxRecord("linkpath", member.target);
  if (member.mtime % 1000 !== 0) records += paxRecord("mtime", String(member.mtime / 1000));
  return records;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** `20 path=long/name\n`: the number counts the whole record (POSIX pax). */
function paxRecord(keyword: string, value: string): string {
  const rest = encode(` ${keyword}=${value}\n`).length;
  let length = rest + 1;
  while (String(length).length + rest !== length) length = String(length).length + rest;
  return `${length} ${keyword}=${value}\n`;
}

function paxBlocks(name: string, records: string): Uint8Array {
  const content = encode(records);
  const block = new Uint8Array(BLOCK);
  const base = name.replace(/\/+$/, "");
  const slash = base.lastIndexOf("/");
  const directory = slash < 0 ? "." : base.slice(0, slash);
  put(block, "name", encode(`${directory}/PaxHeaders/${base.slice(slash + 1)}`));
  putNumbers(block, { mode: 0o644, uid: 0, gid: 0, size: content.length, mtime: 0 });
  return concat([finish(block, PAX, POSIX_MAGIC), padded(content)]);
}

function plainBlock(member: Member, name: Uint8Array, magic: string, prefix?: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK);
  put(block, "name", name);
  if (prefix) put(block, "prefix", prefix);
  putNumbers(block, {
    mode: member.mode,
    uid: member.uid,
    gid: member.gid,
    size: member.size,
    mtime: Math.floor(member.mtime / 1000),
  });
  put(block, "target", encode(member.target));
  put(block, "userName", encode(member.userName));
  put(block, "groupName", encode(member.groupName));
  if (member.kind.endsWith("device")) putNumbers(block, { major: member.major, minor: member.minor });
  return finish(block, TYPE_FLAGS[member.kind], magic);
}

/** Content up to the end of a block. */
export function padded(content: Uint8Array): Uint8Array {
  const rest = content.length % BLOCK;
  return rest === 0 ? content : concat([content, new Uint8Array(BLOCK - rest)]);
}

function put(block: Uint8Array, field: keyof typeof FIELDS, bytes: Uint8Array): void {
  const [at, length] = FIELDS[field];
  block.set(bytes.subarray(0, length), at);
}

/** In octal, with a NUL at the end; what is larger in base 256, as GNU does. */
function putNumbers(block: Uint8Array, numbers: Partial<Record<keyof typeof FIELDS, number>>): void {
  for (const field of ["mode", "uid", "gid", "size", "mtime", "major", "minor"] as const) {
    const value = numbers[field];
    if (value === undefined) continue;
    const [at, length] = FIELDS[field];
    const digits = value < 0 ? "" : value.toString(8).padStart(length - 1, "0");
    if (value >= 0 && digits.length < length) put(block, field, encode(digits));
    else {
      let rest = BigInt.asUintN(8 * (length - 1), BigInt(value));
      for (let place = length - 1; place > 0; place--) {
        block[at + place] = Number(rest & 255n);
        rest >>= 8n;
      }
      block[at] = value < 0 ? 0xff : 0x80;
    }
  }
}

function finish(block: Uint8Array, type: string, magic: string): Uint8Array {
  put(block, "type", encode(type));
  put(block, "magic", encode(magic));
  put(block, "checksum", encode(`${headerSum(block).toString(8).padStart(6, "0")}\0 `));
  return block;
}
