import type { BytesView } from "./bytes-view.ts";
import { type FileType, fileType } from "./kind.ts";

const MACHINES: Readonly<Record<number, string>> = {
  3: "Intel 80386",
  40: "ARM",
  62: "x86-64",
  183: "ARM aarch64",
  243: "UCB RISC-V",
};
const TYPES: Readonly<Record<number, readonly [string, string]>> = {
  1: ["relocatable", "application/x-object"],
  2: ["executable", "application/x-executable"],
  3: ["shared object", "application/x-sharedlib"],
  4: ["core file", "application/x-coredump"],
};
/** How the computer's own programs say which one they are (process/executable.ts). */
const NOTE = "\0rockpool:";

/** elf(5). */
export function elfType(view: BytesView): FileType | undefined {
  if (!view.has("\x7fELF")) return undefined;
  const bits = view.u8(4) === 2 ? "64-bit" : "32-bit";
  const little = view.u8(5) !== 2;
  const order = little ? "LSB" : "MSB";
  const machine = MACHINES[view.u16(18, little)] ?? "*unknown arch*";
  const note = view.indexOf(NOTE, 16, 64);
  if (note >= 0) return programType(view.string(note + NOTE.length), `${bits} ${order}`, machine);
  const [kind, mime] = TYPES[view.u16(16, little)] ?? ["*unknown*", "application/octet-stream"];
  return fileType(`ELF ${bits} ${order} ${kind}, ${machine}, version 1 (SYSV)`, mime);
}

/** A program of this computer is what such a file is on any other: dynamically linked, with an id of its build. */
function programType(name: string, head: string, machine: string): FileType {
  return fileType(
    `ELF ${head} pie executable, ${machine}, version 1 (SYSV), dynamically linked, interpreter /lib64/ld-linux-x86-64.so.2, BuildID[sha1]=${buildId(name)}, for GNU/Linux 3.2.0, stripped`,
    "application/x-pie-executable",
  );
}

/** Forty hexadecimal digits that are always the same for the same program (FNV-1a, with another start for each part). */
function buildId(name: string): string {
  let id = "";
  for (let part = 0; part < 5; part++) {
    let hash = 0x811c9dc5 + part;
    for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    id += ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, "0");
  }
  return id;
}
