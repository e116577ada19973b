import { concat, encode } from "../../../base/bytes.ts";
import type { ArchiveEntry, ArchiveHead } from "./collect-entries.ts";

const BLOCK = 512;
/** An archive is a multiple of so many bytes (archive-tar.c, BLOCKSIZE). */
const RECORD = 20 * BLOCK;
const [NAME_ROOM, PREFIX_ROOM] = [100, 155];

/** A tar archive as git writes it: its commit stands in a pax header for all members. */
export function writeTar(entries: readonly ArchiveEntry[], { commit, time }: ArchiveHead): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = (name: string, type: string, mode: number, content: Uint8Array, link = "") => {
    parts.push(header({ name, type, mode, size: content.length, time, link }), content);
    const rest = content.length % BLOCK;
    if (rest > 0) parts.push(new Uint8Array(BLOCK - rest));
  };
  if (commit !== undefined) add("pax_global_header", "g", 0o666, encode(record("comment", commit)));
  for (const { path, mode, content } of entries) {
    const link = mode === "120000" ? new TextDecoder().decode(content) : "";
    if (!fits(path)) add(`${commit ?? "0".repeat(40)}.paxheader`, "x", 0o666, encode(record("path", path)));
    const shown = fits(path) ? path : `${commit ?? "0".repeat(40)}.data`;
    if (path.endsWith("/")) add(shown, "5", 0o775, new Uint8Array());
    else if (mode === "120000") add(shown, "2", 0o777, new Uint8Array(), link);
    else add(shown, "0", mode === "100755" ? 0o775 : 0o664, content);
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  // At least two empty blocks end an archive.
  const end = Math.ceil((length + 2 * BLOCK) / RECORD) * RECORD;
  return concat([...parts, new Uint8Array(end - length)]);
}

/** `52 comment=…`: its own length counts too. */
function record(name: string, value: string): string {
  const rest = ` ${name}=${value}\n`;
  const own = encode(rest).length;
  const length = own + String(own + String(own).length).length;
  return `${length}${rest}`;
}

/** Where a long path is cut into prefix and name. */
function cutAt(path: string): number {
  if (encode(path).length <= NAME_ROOM) return -1;
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1))
    if (at <= PREFIX_ROOM && at < path.length - 1 && path.length - at - 1 <= NAME_ROOM) return at;
  return Number.NaN;
}

function fits(path: string): boolean {
  return !Number.isNaN(cutAt(path));
}

interface TarHeader {
  readonly name: string;
  readonly type: string;
  readonly mode: number;
  readonly size: number;
  readonly time: number;
  readonly link: string;
}

function header({ name, type, mode, size, time, link }: TarHeader): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const cut = cutAt(name);
  const put = (at: number, text: string) => block.set(encode(text), at);
  const octal = (at: number, value: number, width: number) => put(at, value.toString(8).padStart(width, "0"));
  put(0, cut > 0 ? name.slice(cut + 1) : name);
  octal(100, mode, 7);
  octal(108, 0, 7);
  octal(116, 0, 7);
  octal(124, size, 11);
  octal(136, time, 11);
  put(148, " ".repeat(8));
  put(156, type);
  put(157, link);
  put(257, "ustar\0");
  put(263, "00");
  put(265, "root");
  put(297, "root");
  octal(329, 0, 7);
  octal(337, 0, 7);
  if (cut > 0) put(345, name.slice(0, cut));
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.set(encode(`${sum.toString(8).padStart(7, "0")}\0`), 148);
  return block;
}
