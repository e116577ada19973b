import { decode, encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { FileStatus, Files } from "../disk/files.ts";
import { S_ISGID, S_ISUID } from "../disk/mode.ts";

/**
 * The files of compiled programs. On the disk they are ELF files, as `file` and a pager expect, and name in a note
 * which program of the computer they stand for; a copy under another name runs the same program.
 */
const MAGIC = "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x3e\x00";
const NOTE = "\0rockpool:";
const HEAD = encode(MAGIC + NOTE);

/** The content of `/usr/bin/NAME`. */
export function programFile(name: string): Uint8Array {
  const ending = encode(`${name}\0`);
  const bytes = new Uint8Array(HEAD.length + ending.length);
  bytes.set(HEAD);
  bytes.set(ending, HEAD.length);
  return bytes;
}

/** Whose rights a set-ID program takes. */
export interface SetId {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

/** What execve(2) makes of a file. */
export type Executable =
  | { readonly kind: "program"; readonly name: string; readonly setId: SetId | undefined }
  /** `#!interpreter argument`. */
  | { readonly kind: "script"; readonly interpreter: string; readonly argument: string | undefined };

const HEAD_LENGTH = 256;

/** Reads the head of the file at `path`; the errno of execve(2) where it cannot be run. */
export function readExecutable(files: Files, path: string): Executable | Errno {
  const status = files.stat(path);
  if (status instanceof Errno) return status;
  if (status.kind !== "file") return Errno.EACCES;
  const refused = files.access(path, "x");
  if (refused) return refused;
  // The kernel reads the file whatever its read permission says; a script's interpreter opens it by itself.
  const head = readHead(files, path);
  if (head instanceof Errno) return head;
  return parseHead(head, status);
}

function readHead(files: Files, path: string): Uint8Array | Errno {
  const asKernel = files.disk.view({ uid: 0, gid: 0, groups: [0] }, { root: files.root });
  const handle = asKernel.open(path, { read: true }, 0, path.startsWith("/") ? undefined : files.cwd);
  if (handle instanceof Errno) return handle;
  const head = handle.readAt(0, HEAD_LENGTH).slice();
  handle.close();
  return head;
}

function parseHead(head: Uint8Array, status: FileStatus): Executable | Errno {
  if (head[0] === 0x7f && head[1] === 0x45 && head[2] === 0x4c && head[3] === 0x46) {
    const name = /\0rockpool:([^\0]+)\0/.exec(decode(head))?.[1];
    return name === undefined ? Errno.ENOEXEC : { kind: "program", name, setId: setIdOf(status) };
  }
  if (head[0] !== 0x23 || head[1] !== 0x21) return Errno.ENOEXEC;
  const end = head.indexOf(10);
  const line = decode(head.subarray(2, end < 0 ? head.length : end)).replace(/^[ \t]+|[ \t]+$/g, "");
  if (line === "") return Errno.ENOEXEC;
  const blank = line.search(/[ \t]/);
  if (blank < 0) return { kind: "script", interpreter: line, argument: undefined };
  return { kind: "script", interpreter: line.slice(0, blank), argument: line.slice(blank).trim() };
}

function setIdOf({ mode, uid, gid }: FileStatus): SetId | undefined {
  if ((mode & (S_ISUID | S_ISGID)) === 0) return undefined;
  return { uid: mode & S_ISUID ? uid : undefined, gid: mode & S_ISGID ? gid : undefined };
}
