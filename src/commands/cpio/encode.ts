import { concat, encode } from "../../base/bytes.ts";
import { majorOf, minorOf } from "./device.ts";
import { BLOCK, type Format, type Member, TRAILER } from "./member.ts";

/** A member as it stands in an archive: header, name and content, each filled up as the format wants it. */
export function encodeMember(member: Member, format: Format): Uint8Array {
  const name = encode(`${member.name}\0`);
  switch (format) {
    case "bin":
      return concat([binaryHeader(member, name.length), pad(name, 2), pad(member.content, 2)]);
    case "odc":
      return concat([encode(octalHeader(member, name.length)), name, member.content]);
    default: {
      const head = concat([encode(hexHeader(member, name.length, format)), name]);
      return concat([pad(head, 4), pad(member.content, 4)]);
    }
  }
}

/** The end of an archive of which `length` bytes were written. */
export function encodeTrailer(format: Format, length: number): Uint8Array {
  const numbers = { mode: 0, ino: 0, dev: 0, rdev: 0, uid: 0, gid: 0, nlink: 1, mtime: 0 };
  const trailer = encodeMember({ ...numbers, name: TRAILER, content: new Uint8Array() }, format);
  const rest = (length + trailer.length) % BLOCK;
  return concat([trailer, new Uint8Array(rest === 0 ? 0 : BLOCK - rest)]);
}

function pad(bytes: Uint8Array, unit: number): Uint8Array {
  const rest = bytes.length % unit;
  return rest === 0 ? bytes : concat([bytes, new Uint8Array(unit - rest)]);
}

const BINARY_MAGIC = 0o70707;
const BINARY_SIZE = 26;

/** Numbers of 16 bits; of those of 32 the high half first. */
function binaryHeader(member: Member, nameSize: number): Uint8Array {
  const { dev, ino, mode, uid, gid, nlink, rdev, mtime, content } = member;
  const view = new DataView(new ArrayBuffer(BINARY_SIZE));
  const halves = (value: number) => [Math.floor(value / 0x10000) & 0xffff, value & 0xffff];
  const fields = [BINARY_MAGIC, dev, ino, mode, uid, gid, nlink, rdev];
  [...fields, ...halves(mtime), nameSize, ...halves(content.length)].forEach((value, index) => {
    view.setUint16(index * 2, value & 0xffff, true);
  });
  return new Uint8Array(view.buffer);
}

function octalHeader(member: Member, nameSize: number): string {
  const octal = (value: number, width: number) => (value % 8 ** width).toString(8).padStart(width, "0");
  const { dev, ino, mode, uid, gid, nlink, rdev, mtime, content } = member;
  const six = [dev, ino, mode, uid, gid, nlink, rdev].map((value) => octal(value, 6)).join("");
  return `070707${six}${octal(mtime, 11)}${octal(nameSize, 6)}${octal(content.length, 11)}`;
}

function hexHeader(member: Member, nameSize: number, format: Format): string {
  const { dev, ino, mode, uid, gid, nlink, rdev, mtime, content } = member;
  const sum = format === "crc" ? content.reduce((total, byte) => total + byte, 0) : 0;
  const devices = [majorOf(dev), minorOf(dev), majorOf(rdev), minorOf(rdev)];
  const fields = [ino, mode, uid, gid, nlink, mtime, content.length, ...devices, nameSize, sum];
  const hex = (value: number) => (value >>> 0).toString(16).toUpperCase().padStart(8, "0");
  return `${format === "crc" ? "070702" : "070701"}${fields.map(hex).join("")}`;
}
