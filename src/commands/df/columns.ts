import {
  type BlockSize,
  BYTES,
  blockSizeOf,
  describeBadBlockSize,
  formatBlocks,
  HUMAN,
  KIBIBYTES,
  parseBlockSize,
  SI,
} from "../../process/command/block-size.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { DF_FLAGS } from "./flags.ts";
import type { MeasuredRow } from "./table.ts";

type DfCall = Call<typeof DF_FLAGS>;

/** One column of the table. */
export interface DfColumn {
  readonly heading: string;
  readonly width: number;
  readonly right: boolean;
  readonly cell: (row: MeasuredRow) => string;
}

const FIELDS = [
  "source",
  "fstype",
  "itotal",
  "iused",
  "iavail",
  "ipcent",
  "size",
  "used",
  "avail",
  "pcent",
  "file",
  "target",
] as const;
type Field = (typeof FIELDS)[number];

const USUAL: readonly Field[] = ["source", "size", "used", "avail", "pcent", "target"];
const OF_INODES: readonly Field[] = ["source", "itotal", "iused", "iavail", "ipcent", "target"];

/** The columns that are asked for, or the status after the message. */
export function readColumns(call: DfCall): readonly DfColumn[] | number {
  const { flags } = call;
  const size = readBlockSize(call);
  if (typeof size === "number") return size;
  const chosen = flags.output.length > 0;
  const rival = flags.inodes ? "-i" : flags.portability ? "-P" : flags.printType ? "-T" : undefined;
  if (chosen && rival) return call.usageError(`options ${rival} and --output are mutually exclusive`);
  const fields = chosen ? readFields(flags.output) : usualFields(flags.inodes, flags.printType);
  if (typeof fields === "string") return call.usageError(fields);
  const inodeSize = size.human ? size : BYTES;
  return fields.map((field) => makeColumn(field, size, inodeSize, flags));
}

function usualFields(inodes: boolean, printsType: boolean): readonly Field[] {
  const [source, ...rest] = inodes ? OF_INODES : USUAL;
  return printsType ? [source ?? "source", "fstype", ...rest] : [source ?? "source", ...rest];
}

function readFields(lists: readonly string[]): readonly Field[] | string {
  const fields: Field[] = [];
  const names = lists.flatMap((list) => (list === "" ? FIELDS : list.split(",")));
  for (const name of names) {
    const field = FIELDS.find((known) => known === name);
    if (!field) return `option --output: field ${quoteText(name)} unknown`;
    if (fields.includes(field)) return `option --output: field ${quoteText(name)} used more than once`;
    fields.push(field);
  }
  return fields;
}

function readBlockSize(call: DfCall): BlockSize | number {
  const { env } = call.process;
  // POSIX knows no sizes of the environment but one.
  const posix = env.has("POSIXLY_CORRECT") ? { bytes: 512, suffix: "" } : KIBIBYTES;
  let size = call.flags.portability ? posix : blockSizeOf(env, "DF_BLOCK_SIZE");
  for (const { flag, value = "", spelling } of call.given) {
    if (flag === "humanReadable") size = HUMAN;
    else if (flag === "si") size = SI;
    else if (flag === "kibibytes") size = KIBIBYTES;
    else if (flag === "mebibytes") size = { bytes: 1024 ** 2, suffix: "" };
    else if (flag === "blockSize") {
      const parsed = parseBlockSize(value);
      if (!parsed) return call.fail(describeBadBlockSize(spelling, value));
      size = parsed;
    }
  }
  return size;
}

function makeColumn(
  field: Field,
  size: BlockSize,
  inodeSize: BlockSize,
  { portability, output }: { readonly portability: boolean; readonly output: readonly string[] },
): DfColumn {
  const isPosix = portability && !size.human;
  const isShort = size.human !== undefined || output.length > 0;
  const number = (heading: string, value: (row: MeasuredRow) => number, unit: BlockSize): DfColumn => ({
    heading,
    width: 5,
    right: true,
    cell: (row) => formatBlocks(value(row), unit),
  });
  const percent = (
    heading: string,
    used: (row: MeasuredRow) => number,
    free: (row: MeasuredRow) => number,
  ) => ({
    heading,
    width: 4,
    right: true,
    cell: (row: MeasuredRow) => formatPercent(used(row), free(row)),
  });
  const text = (heading: string, width: number, cell: (row: MeasuredRow) => string): DfColumn => ({
    heading,
    width,
    right: false,
    cell,
  });
  switch (field) {
    case "source":
      return text("Filesystem", 14, ({ source }) => source);
    case "fstype":
      return text("Type", 4, ({ type }) => type);
    case "file":
      return text("File", 0, ({ file }) => file);
    case "target":
      return text("Mounted on", 0, ({ target }) => target);
    case "itotal":
      return number("Inodes", ({ inodes }) => inodes, inodeSize);
    case "iused":
      return number("IUsed", ({ inodes, freeInodes }) => inodes - freeInodes, inodeSize);
    case "iavail":
      return number("IFree", ({ freeInodes }) => freeInodes, inodeSize);
    case "ipcent":
      return percent(
        "IUse%",
        ({ inodes, freeInodes }) => inodes - freeInodes,
        ({ freeInodes }) => freeInodes,
      );
    case "size":
      return number(sizeHeading(size, isPosix), (row) => row.size, size);
    case "used":
      return number("Used", ({ size: whole, free }) => whole - free, size);
    case "avail":
      return number(isShort ? "Avail" : "Available", ({ free }) => free, size);
    case "pcent":
      return percent(
        isPosix ? "Capacity" : "Use%",
        ({ size: whole, free }) => whole - free,
        ({ free }) => free,
      );
  }
}

/** Rounded up, as a warning should be. */
function formatPercent(used: number, free: number): string {
  return used + free === 0 ? "-" : `${Math.ceil((used * 100) / (used + free))}%`;
}

/** `1K-blocks`, `1kB-blocks`, `512B-blocks`; with -P the number of bytes. */
function sizeHeading({ bytes, human }: BlockSize, inBytes: boolean): string {
  if (human) return "Size";
  if (inBytes) return `${bytes}-blocks`;
  const [base, units] =
    bytes % 1024 === 0 ? [1024, ["", "K", "M", "G", "T", "P", "E"]] : [1000, ["", "kB", "MB", "GB", "TB"]];
  let unit = 0;
  let count = bytes;
  while (count % base === 0 && unit < units.length - 1) {
    count /= base;
    unit++;
  }
  return `${count}${unit === 0 ? "B" : units[unit]}-blocks`;
}
