import { type DeflateOptions, deflateSync } from "fflate";
import { concat, encode } from "../../../base/bytes.ts";
import { crc32 } from "../../../base/crc32.ts";
import type { ArchiveEntry, ArchiveHead } from "./collect-entries.ts";

const [STORED, DEFLATED] = [0, 8];

interface Member {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
  readonly isUnix: boolean;
}

/** A zip archive as git writes it: times of the commit, and its id as the comment (archive-zip.c). */
export function writeZip(
  entries: readonly ArchiveEntry[],
  { commit = "", time }: ArchiveHead,
  level: DeflateOptions["level"],
): Uint8Array {
  const members = entries.map((entry) => packed(entry, level));
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const member of members) {
    const local = concat([localHeader(member, time), member.packed]);
    directory.push(directoryHeader(member, time, at));
    parts.push(local);
    at += local.length;
  }
  const index = concat(directory);
  return concat([...parts, index, endRecord(members.length, index.length, at, commit)]);
}

function packed({ path, mode, content }: ArchiveEntry, level: DeflateOptions["level"]): Member {
  const isFile = !path.endsWith("/") && mode !== "120000";
  const deflated =
    isFile && level !== 0 ? deflateSync(content, level === undefined ? {} : { level }) : content;
  const isSmaller = deflated.length < content.length;
  const isLink = mode === "120000";
  const isExecutable = mode === "100755";
  const unix = isLink ? 0o120777 : path.endsWith("/") ? 0 : isExecutable ? 0o100755 : 0;
  return {
    name: encode(path),
    packed: isSmaller ? deflated : content,
    method: isSmaller ? DEFLATED : STORED,
    crc: crc32(content),
    size: content.length,
    attributes: path.endsWith("/") ? 16 : unix * 0x10000,
    isUnix: unix !== 0,
  };
}

class Fields {
  readonly #bytes: number[] = [];

  two(...values: readonly number[]): this {
    for (const value of values) this.#bytes.push(value & 0xff, (value >>> 8) & 0xff);
    return this;
  }

  four(...values: readonly number[]): this {
    for (const value of values) this.two(value & 0xffff, value >>> 16);
    return this;
  }

  with(...parts: readonly Uint8Array[]): Uint8Array {
    return concat([Uint8Array.from(this.#bytes), ...parts]);
  }
}

/** MS-DOS knows two seconds, and no zone. */
function dosTime(time: number): readonly [number, number] {
  const date = new Date(time * 1000);
  const clock = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return [clock, day];
}

/** The extended time stamp of Info-ZIP. */
function stamp(time: number): Uint8Array {
  return new Fields().two(0x5455, 5).with(Uint8Array.of(1), new Fields().four(time).with());
}

function localHeader({ name, packed, method, crc, size }: Member, time: number): Uint8Array {
  return new Fields()
    .four(0x04034b50)
    .two(10, 0, method, ...dosTime(time))
    .four(crc, packed.length, size)
    .two(name.length, stamp(time).length)
    .with(name, stamp(time));
}

function directoryHeader(member: Member, time: number, at: number): Uint8Array {
  const { name, packed, method, crc, size, attributes, isUnix } = member;
  return new Fields()
    .four(0x02014b50)
    .two(isUnix ? 0x0317 : 0, 10, 0, method, ...dosTime(time))
    .four(crc, packed.length, size)
    .two(name.length, stamp(time).length, 0, 0, 0)
    .four(attributes, at)
    .with(name, stamp(time));
}

function endRecord(count: number, length: number, at: number, comment: string): Uint8Array {
  return new Fields()
    .four(0x06054b50)
    .two(0, 0, count, count)
    .four(length, at)
    .two(comment.length)
    .with(encode(comment));
}
