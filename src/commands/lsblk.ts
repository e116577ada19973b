import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { listMounts } from "../process/command/file-systems.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { shortSize } from "../process/command/short-size.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const FAILED = 32;
const KIB = 1024;

const FLAGS = {
  json: { short: "J", notSimulated: true, help: "use JSON output format" },
  pairs: { short: "P", notSimulated: true, help: 'use key="value" output format' },
  all: { short: "a", help: "print all devices" },
  bytes: { short: "b", help: "print SIZE in bytes rather than in human readable format" },
  nodeps: { short: "d", help: "don't print slaves or holders" },
  fs: { short: "f", notSimulated: true, help: "output info about filesystems" },
  ascii: { short: "i", help: "use ascii characters only" },
  list: { short: "l", help: "use list format output" },
  noheadings: { short: "n", help: "don't print headings" },
  output: { short: "o", argument: { name: "list", completes: "none" }, help: "output columns" },
  paths: { short: "p", help: "print complete device path" },
  raw: { short: "r", help: "use raw output format" },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

type LsblkCall = Call<typeof FLAGS>;

interface Device {
  readonly name: string;
  readonly numbers: string;
  readonly bytes: number;
  readonly parts: readonly Device[];
  readonly mounted: string;
  readonly fileSystem: string;
}

interface Column {
  readonly right?: boolean;
  /** It is never narrower. */
  readonly least?: number;
  readonly value: (device: Device, call: LsblkCall, isPart: boolean) => string;
}

const COLUMNS: Readonly<Record<string, Column>> = {
  NAME: { value: ({ name }, { flags }) => (flags.paths ? `/dev/${name}` : name) },
  KNAME: { value: ({ name }, { flags }) => (flags.paths ? `/dev/${name}` : name) },
  PATH: { value: ({ name }) => `/dev/${name}` },
  "MAJ:MIN": { value: ({ numbers }) => numbers },
  RM: { right: true, value: () => "0" },
  SIZE: {
    right: true,
    least: 5,
    value: ({ bytes }, { flags }) => (flags.bytes ? String(bytes) : shortSize(bytes)),
  },
  RO: { right: true, value: () => "0" },
  TYPE: { value: (_, __, isPart) => (isPart ? "part" : "disk") },
  MOUNTPOINTS: { value: ({ mounted }) => mounted },
  MOUNTPOINT: { value: ({ mounted }) => mounted },
  FSTYPE: { value: ({ fileSystem }) => fileSystem },
};
const USUAL = ["NAME", "MAJ:MIN", "RM", "SIZE", "RO", "TYPE", "MOUNTPOINTS"];

/** lsblk(8) of util-linux, on /proc/partitions. */
export const lsblk = defineCommand({
  name: "lsblk",
  package: UTIL_LINUX,
  summary: "list block devices",
  description: "List information about block devices.",
  operands: "[options] [<device> ...]",
  completes: "file",
  helpColumn: 23,
  flags: FLAGS,
  examples: [
    { run: "lsblk", shows: "the disks, their partitions, and where they are mounted" },
    { run: "lsblk -no NAME,SIZE -l", prints: "sda   513M\nsda1  512M\n", shows: "two columns" },
  ],
  exitStatus: "0; 32 where a device is none.",
  seeAlso: ["df(1)", "mount(8)"],

  run(call) {
    const { flags, operands } = call;
    const columns = (flags.output?.toUpperCase().split(",") ?? USUAL).map((name) => ({
      name,
      ...COLUMNS[name],
    }));
    const unknown = columns.find(({ value }) => value === undefined);
    if (unknown) return call.notSimulated(`with the column ${unknown.name}`);
    const devices = readDevices(call.files);
    const rows: { readonly device: Device; readonly lead: string; readonly isPart: boolean }[] = [];
    const isTree = !flags.list && !flags.raw && columns.some(({ name }) => name === "NAME");
    for (const device of devices) {
      if (operands.length === 0 || operands.includes(`/dev/${device.name}`)) {
        rows.push({ device, lead: "", isPart: false });
        for (const [at, part] of (flags.nodeps ? [] : device.parts).entries()) {
          const isLast = at === device.parts.length - 1;
          const lead = flags.ascii ? (isLast ? "`-" : "|-") : isLast ? "└─" : "├─";
          rows.push({ device: part, lead: isTree ? lead : "", isPart: true });
        }
      } else
        for (const part of device.parts)
          if (operands.includes(`/dev/${part.name}`)) rows.push({ device: part, lead: "", isPart: true });
    }
    for (const name of operands)
      if (!rows.some(({ device }) => `/dev/${device.name}` === name))
        call.warn(`${name}: not a block device`);
    const cells = rows.map(({ device, lead, isPart }) =>
      columns.map(
        ({ name, value }) => `${name === "NAME" ? lead : ""}${value?.(device, call, isPart) ?? ""}`,
      ),
    );
    const table = flags.noheadings ? cells : [columns.map(({ name }) => name), ...cells];
    if (rows.length > 0) call.print(layOut(table, columns, flags.raw));
    return call.status === 0 ? 0 : FAILED;
  },
});

function layOut(
  table: readonly (readonly string[])[],
  columns: readonly Partial<Column>[],
  raw: boolean,
): string {
  if (raw) return table.map((row) => `${row.join(" ")}\n`).join("");
  const widths = columns.map(({ least = 0 }, at) =>
    Math.max(least, ...table.map((row) => row[at]?.length ?? 0)),
  );
  return table
    .map((row) => {
      const cells = row.map((cell, at) => {
        const width = widths[at] ?? 0;
        if (columns[at]?.right) return cell.padStart(width);
        return at === row.length - 1 ? cell : cell.padEnd(width);
      });
      return `${cells.join(" ")}\n`;
    })
    .join("");
}

function readDevices(files: Files): readonly Device[] {
  const table = files.readFile("/proc/partitions");
  const mounts = listMounts(files);
  const rows = table instanceof Errno ? [] : decode(table).split("\n").slice(2);
  const all = rows.flatMap((row): Device[] => {
    const [major = "", minor = "", blocks = "", name = ""] = row.trim().split(/\s+/);
    if (name === "") return [];
    const mount =
      mounts instanceof Errno ? undefined : mounts.find(({ source }) => source === `/dev/${name}`);
    const numbers = `${major.padStart(3)}:${minor.padEnd(3)}`;
    return [
      {
        name,
        numbers,
        bytes: Number(blocks) * KIB,
        parts: [],
        mounted: mount?.target ?? "",
        fileSystem: mount?.type ?? "",
      },
    ];
  });
  const isPartOf = (part: Device, disk: Device) => part !== disk && part.name.startsWith(disk.name);
  return all
    .filter((device) => !all.some((disk) => isPartOf(device, disk)))
    .map((disk) => ({ ...disk, parts: all.filter((part) => isPartOf(part, disk)) }));
}
