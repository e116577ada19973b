import { gzipSync, type Zippable, zipSync } from "fflate";
import { concat, encode } from "../../../base/bytes.ts";

/** A file of an archive. */
export interface Member {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mode: number;
}

const BLOCK = 512;

/** A tar archive (POSIX ustar), compressed. `time` in seconds. */
export function tarGz(members: readonly Member[], time: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const member of members) {
    const padding = (BLOCK - (member.content.length % BLOCK)) % BLOCK;
    parts.push(tarHeader(member, time), member.content, new Uint8Array(padding));
  }
  parts.push(new Uint8Array(BLOCK * 2));
  return gzipSync(concat(parts), { mtime: time * 1000 });
}

function tarHeader({ name, content, mode }: Member, time: number): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const put = (at: number, text: string) => header.set(encode(text), at);
  const octal = (at: number, length: number, value: number) =>
    put(at, `${value.toString(8).padStart(length - 1, "0")}\0`);
  const cut = name.length > 100 ? name.lastIndexOf("/", 154) : -1;
  put(0, cut < 0 ? name.slice(0, 100) : name.slice(cut + 1));
  if (cut >= 0) put(345, name.slice(0, cut));
  octal(100, 8, mode);
  octal(108, 8, 0);
  octal(116, 8, 0);
  octal(124, 12, content.length);
  octal(136, 12, time);
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\x0000");
  let sum = 0;
  for (const byte of header) sum += byte;
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return header;
}

/** A zip archive, as wheels are. They carry one fixed time. */
export function zip(members: readonly Member[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, content, mode } of members)
    files[name] = [content, { mtime: Date.UTC(2016, 0, 1), attrs: (0o100000 | mode) << 16, os: 3 }];
  return zipSync(files);
}
