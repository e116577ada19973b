import type { Files } from "../../disk/files.ts";
import { type Mount, usageOf } from "../../process/command/file-systems.ts";
import { shortSize } from "../../process/command/short-size.ts";

export interface Column {
  readonly about: string;
  readonly right?: boolean;
  /** How it is written in JSON, where that is not a string. */
  readonly number?: boolean;
  /** Undefined: there is no value. */
  readonly value: (mount: Mount, look: Look) => string | undefined;
}

export interface Look {
  readonly files: Files;
  /** `--bytes`. */
  readonly bytes: boolean;
}

const size = (about: string, blocksOf: (usage: ReturnType<typeof usageOf>) => number): Column => ({
  about,
  right: true,
  number: true,
  value: (mount, { files, bytes }) => {
    const usage = usageOf(files, mount);
    const count = blocksOf(usage) * usage.blockSize;
    return bytes || count === 0 ? String(count) : shortSize(count);
  },
});

/** Those that /proc/mounts and statvfs(3) tell; by their names, in the order of the help. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  AVAIL: size("filesystem size available", ({ freeBlocks }) => freeBlocks),
  FSTYPE: { about: "filesystem type", value: ({ type }) => type },
  LABEL: { about: "filesystem label", value: () => undefined },
  OPTIONS: { about: "all mount options", value: ({ options }) => options },
  SIZE: size("filesystem size", ({ blocks }) => blocks),
  SOURCE: { about: "source device", value: ({ source }) => source },
  TARGET: { about: "mountpoint", value: ({ target }) => target },
  USED: size("filesystem size used", ({ blocks, freeBlocks }) => blocks - freeBlocks),
  "USE%": {
    about: "filesystem use percentage",
    right: true,
    value: (mount, { files }) => {
      const { blocks, freeBlocks } = usageOf(files, mount);
      return blocks === 0 ? "-" : `${Math.ceil(((blocks - freeBlocks) * 100) / blocks)}%`;
    },
  },
};

/** Known to findmnt(8), and not to this computer. */
export const OTHER_COLUMNS: Readonly<Record<string, string>> = {
  ACTION: "action detected by --poll",
  FREQ: "dump(8) period in days [fstab only]",
  FSROOT: "filesystem root",
  "FS-OPTIONS": "FS specific mount options",
  ID: "mount ID",
  "MAJ:MIN": "major:minor device number",
  "OLD-OPTIONS": "old mount options saved by --poll",
  "OLD-TARGET": "old mountpoint saved by --poll",
  "OPT-FIELDS": "optional mount fields",
  PARENT: "mount parent ID",
  PARTLABEL: "partition label",
  PARTUUID: "partition UUID",
  PASSNO: "pass number on parallel fsck(8) [fstab only]",
  PROPAGATION: "VFS propagation flags",
  SOURCES: "all possible source devices",
  TID: "task ID",
  UUID: "filesystem UUID",
  "VFS-OPTIONS": "VFS specific mount options",
};

/** In the order of findmnt.c. */
const ORDER =
  `ACTION AVAIL FREQ FSROOT FSTYPE FS-OPTIONS ID LABEL MAJ:MIN OLD-OPTIONS OLD-TARGET OPTIONS OPT-FIELDS PARENT
PARTLABEL PARTUUID PASSNO PROPAGATION SIZE SOURCE SOURCES TARGET TID USED USE% UUID VFS-OPTIONS`.split(/\s+/);

export const COLUMN_HELP = `Available output columns:
${ORDER.map((name) => ` ${name.padStart(11)}  ${COLUMNS[name]?.about ?? OTHER_COLUMNS[name] ?? ""}\n`).join("")}`;
