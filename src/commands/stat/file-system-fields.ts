import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { type Mount, mountOf, usageOf } from "../../process/command/file-systems.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import type { StatField, StatValue } from "./print-format.ts";

/** statfs(2): the magic numbers, and stat.c's names for them. */
const TYPES: Readonly<Record<string, readonly [magic: number, name: string]>> = {
  ext4: [0xef53, "ext2/ext3"],
  proc: [0x9fa0, "proc"],
  tmpfs: [0x01021994, "tmpfs"],
  devpts: [0x1cd1, "devpts"],
  overlay: [0x794c7630, "overlayfs"],
};
const NAME_MAX = 255;

/** What the directives of `stat -f` say of the file system that a file is on; undefined, after the message. */
export function fileSystemFields(call: Call, name: string): StatField | undefined {
  if (name === "-") {
    call.warn(`using ${quoteNameAlways(name)} to denote standard input does not work in file system mode`);
    return undefined;
  }
  const mount = mountOf(call.files, name);
  if (mount instanceof Errno) {
    call.warn(`cannot read file system information for ${quoteNameAlways(name)}: ${mount.message}`);
    return undefined;
  }
  return (letter) => fieldOf(call, name, mount, letter);
}

function fieldOf(call: Call, name: string, mount: Mount, letter: string): StatValue {
  const as = (value: number, base: "d" | "u" | "x" = "d"): StatValue => ({ kind: "number", value, base });
  const [magic, type] = TYPES[mount.type] ?? [0, `UNKNOWN (0x0)`];
  const usage = usageOf(call.files, mount);
  switch (letter) {
    case "n":
      return { kind: "text", text: name };
    case "T":
      return { kind: "text", text: type };
    case "t":
      return as(magic, "x");
    case "i":
      return as(idOf(mount), "x");
    case "l":
      return as(NAME_MAX, "u");
    case "b":
      return as(usage.blocks);
    case "f":
    case "a":
      return as(usage.freeBlocks);
    case "s":
    case "S":
      return as(usage.blockSize, "u");
    case "c":
      return as(usage.inodes, "u");
    case "d":
      return as(usage.freeInodes);
  }
  return undefined;
}

/** f_fsid: the same for the same file system, whenever it is asked for (FNV-1a of its source). */
function idOf({ source, type }: Mount): number {
  let hash = 0x811c9dc5;
  for (const character of source + type) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
