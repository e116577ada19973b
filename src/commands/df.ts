import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { isDummy, listMounts, type Mount, mountFrom, mountOf } from "../process/command/file-systems.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import { readColumns } from "./df/columns.ts";
import { DF_FLAGS } from "./df/flags.ts";
import { type DfRow, formatTable, measure } from "./df/table.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/df.html */
export const df = defineCommand({
  name: "df",
  package: COREUTILS,
  summary: "report file system space usage",
  operands: "[OPTION]... [FILE]...",
  description: `Show information about the file system on which each FILE resides,
or all file systems by default.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 25,
  flags: DF_FLAGS,
  notes: `Display values are in units of the first available SIZE from --block-size,
and the DF_BLOCK_SIZE, BLOCK_SIZE and BLOCKSIZE environment variables.
Otherwise, units default to 1024 bytes (or 512 if POSIXLY_CORRECT is set).

The SIZE argument is an integer and optional unit (example: 10K is 10*1024).
Units are K,M,G,T,P,E,Z,Y (powers of 1024) or KB,MB,... (powers of 1000).
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.

FIELD_LIST is a comma-separated list of columns to be included.  Valid
field names are: 'source', 'fstype', 'itotal', 'iused', 'iavail', 'ipcent',
'size', 'used', 'avail', 'pcent', 'file' and 'target' (see info page).`,
  examples: [
    { run: "df -h .", shows: "how full the disk is" },
    { run: "df -i /", shows: "how many more files there can be" },
  ],
  exitStatus: "0 if all was well, 1 if not.",
  seeAlso: ["du(1)"],

  run(call) {
    const conflict = describeConflict(call);
    if (conflict !== undefined) return call.fail(conflict);
    const columns = readColumns(call);
    if (typeof columns === "number") return columns;
    const mounts = call.operands.length > 0 ? mountsOfOperands(call) : mountsOfAll(call);
    if (mounts instanceof Errno)
      return call.fail(`cannot read table of mounted file systems: ${mounts.message}`);
    const rows = mounts.filter(({ mount }) => isWanted(call, mount)).map((row) => measure(call.files, row));
    if (rows.length === 0) return call.status === 0 ? call.fail("no file systems processed") : call.status;
    const shown = call.flags.total && call.operands.length === 0 ? rows.filter(({ size }) => size > 0) : rows;
    call.print(formatTable(columns, shown, call.flags.total));
    return call.status;
  },
});

function describeConflict({ flags }: Call<typeof DF_FLAGS>): string | undefined {
  const both = flags.type.find((type) => flags.excludeType.includes(type));
  return both === undefined ? undefined : `file system type ${quoteText(both)} both selected and excluded`;
}

function mountsOfOperands(call: Call): readonly DfRow[] {
  return call.operands.flatMap((file) => {
    const mount = mountFrom(call.files, file) ?? mountOf(call.files, file);
    if (!(mount instanceof Errno)) return [{ mount, file }];
    call.warn(`${quoteName(file)}: ${mount.message}`);
    return [];
  });
}

function mountsOfAll(call: Call<typeof DF_FLAGS>): readonly DfRow[] | Errno {
  const mounts = listMounts(call.files);
  if (mounts instanceof Errno) return mounts;
  const showsDummies = call.flags.all || call.flags.type.length > 0;
  return (showsDummies ? mounts : oncePerDevice(mounts.filter((mount) => !isDummy(mount)))).map((mount) => ({
    mount,
    file: undefined,
  }));
}

/** Of a device that is mounted in several places the one nearest to the root is shown (coreutils' filter_mount_list). */
function oncePerDevice(mounts: readonly Mount[]): readonly Mount[] {
  const nearest = new Map<string, Mount>();
  for (const mount of mounts) {
    const key = mount.source.startsWith("/") ? mount.source : `${mount.source} ${mount.target}`;
    const known = nearest.get(key);
    if (!known || mount.target.length < known.target.length) nearest.set(key, mount);
  }
  return [...nearest.values()];
}

function isWanted({ flags }: Call<typeof DF_FLAGS>, { type }: Mount): boolean {
  if (flags.type.length > 0 && !flags.type.includes(type)) return false;
  return !flags.excludeType.includes(type);
}
