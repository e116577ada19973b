import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { listMounts, type Mount, parseMounts } from "../process/command/file-systems.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { chooseMounts } from "./findmnt/choose.ts";
import { COLUMN_HELP, COLUMNS, OTHER_COLUMNS } from "./findmnt/columns.ts";
import { FLAGS } from "./findmnt/flags.ts";
import { layOutMounts } from "./findmnt/lay-out.ts";

export type FindmntCall = Call<typeof FLAGS>;

const USUAL = ["TARGET", "SOURCE", "FSTYPE", "OPTIONS"];
const LIKE_DF = ["SOURCE", "FSTYPE", "SIZE", "USED", "AVAIL", "USE%", "TARGET"];

/** findmnt(8) of util-linux. */
export const findmnt = defineCommand({
  name: "findmnt",
  package: UTIL_LINUX,
  summary: "find a filesystem",
  description: "Find a (mounted) filesystem.",
  operands: [
    "[options]",
    "[options] <device> | <mountpoint>",
    "[options] <device> <mountpoint>",
    "[options] [--source <device>] [--target <path> | --mountpoint <dir>]",
  ],
  completes: "file",
  helpColumn: 25,
  manPage: "findmnt(8)",
  flags: FLAGS,
  notes: COLUMN_HELP,
  examples: [
    {
      run: "findmnt -o TARGET,FSTYPE",
      prints: "TARGET     FSTYPE\n/          ext4\n├─/proc    proc\n└─/dev/pts devpts\n",
      shows: "all file systems, as a tree",
    },
    { run: "findmnt -no SOURCE,FSTYPE /", prints: "/dev/sda1 ext4\n", shows: "what is mounted at /" },
    { run: "findmnt -T .", shows: "the file system that this directory is on" },
  ],
  exitStatus: "0 where something was found, 1 where nothing was.",
  seeAlso: ["mount(8)", "lsblk(8)", "df(1)"],

  run(call) {
    const columns = readColumns(call);
    if (typeof columns === "number") return columns;
    if (call.operands.length > 2) return 1;
    const all = readTable(call);
    if (all instanceof Errno) return 1;
    const chosen = chooseMounts(call, all);
    if (chosen.length === 0) return 1;
    call.print(layOutMounts(call, chosen, columns));
    return 0;
  },
});

/** Their names, in upper case; a status where one is not known. */
function readColumns(call: FindmntCall): readonly string[] | number {
  const { df, output } = call.flags;
  const usual = df ? LIKE_DF : USUAL;
  if (output === undefined) return usual;
  const names = output.replace(/^\+/, "").split(",");
  for (const name of names) {
    const column = name.toUpperCase();
    if (Object.hasOwn(COLUMNS, column)) continue;
    if (Object.hasOwn(OTHER_COLUMNS, column)) return call.notSimulated(`with the column ${column}`);
    return call.fail(`unknown column: ${name}`);
  }
  const columns = names.map((name) => name.toUpperCase());
  return output.startsWith("+") ? [...usual, ...columns] : columns;
}

function readTable(call: FindmntCall): readonly Mount[] | Errno {
  const { fstab, mtab, tabFile } = call.flags;
  if (!fstab && !mtab && tabFile === undefined) return listMounts(call.files);
  const path = tabFile ?? (fstab ? "/etc/fstab" : "/etc/mtab");
  const content = call.files.readFile(path);
  if (!(content instanceof Errno)) return parseMounts(decode(content));
  call.note(`can't read ${path}: ${content.message}`);
  return content;
}
