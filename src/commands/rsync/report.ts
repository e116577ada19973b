import { formatMode } from "../../base/file-mode.ts";
import { formatTime } from "../../base/format-time.ts";
import type { RsyncCall, Settings } from "./flags.ts";
import type { Item } from "./side.ts";

/** What is counted on the way. */
export interface Counts {
  files: Record<"reg" | "dir" | "link" | "special", number>;
  created: Record<"reg" | "dir" | "link" | "special", number>;
  deleted: number;
  transferred: number;
  totalSize: number;
  transferredSize: number;
  /** Bytes over the line, to the receiver and back: names, attributes and contents, in our own protocol. */
  sent: number;
  received: number;
}

export function newCounts(): Counts {
  const none = () => ({ reg: 0, dir: 0, link: 0, special: 0 });
  return {
    files: none(),
    created: none(),
    deleted: 0,
    transferred: 0,
    totalSize: 0,
    transferredSize: 0,
    sent: 0,
    received: 0,
  };
}

export function sortOf({ kind }: Item): "reg" | "dir" | "link" | "special" {
  if (kind === "file") return "reg";
  if (kind === "directory") return "dir";
  return kind === "symlink" ? "link" : "special";
}

/** 1,234,567 */
export function withCommas(value: number): string {
  return String(Math.floor(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** As -h has it: from a thousand on with two digits and a letter. */
export function formatNumber({ flags }: RsyncCall, value: number): string {
  if (!flags.humanReadable || value < 1000) return withCommas(value);
  const power = Math.min(4, Math.floor(Math.log10(value) / 3));
  return `${(value / 1000 ** power).toFixed(2)}${"KMGT"[power - 1]}`;
}

/** rsync's size over what went over the line; the time counts from half a second on (main.c, output_summary). */
export function formatSummary(call: RsyncCall, counts: Counts, milliseconds: number): string {
  const line = counts.sent + counts.received;
  const rate = line / (0.5 + Math.floor(milliseconds / 1000));
  const number = (value: number) => formatNumber(call, value);
  const decimals = (value: number) => `${withCommas(value)}${value.toFixed(2).slice(-3)}`;
  return `
sent ${number(counts.sent)} bytes  received ${number(counts.received)} bytes  ${call.flags.humanReadable && rate >= 1000 ? number(rate) : decimals(rate)} bytes/sec
total size is ${number(counts.totalSize)}  speedup is ${decimals(line === 0 ? 0 : counts.totalSize / line)}${call.flags.dryRun ? " (DRY RUN)" : ""}
`;
}

export function formatStats(call: RsyncCall, counts: Counts): string {
  const number = (value: number) => formatNumber(call, value);
  const parts = (sorts: Counts["files"]) => {
    const names = (["reg", "dir", "link", "special"] as const).filter((sort) => sorts[sort] > 0);
    const all = Object.values(sorts).reduce((sum, one) => sum + one, 0);
    const each = names.map((sort) => `${sort}: ${number(sorts[sort])}`).join(", ");
    return `${number(all)}${each && ` (${each})`}`;
  };
  return `
Number of files: ${parts(counts.files)}
Number of created files: ${parts(counts.created)}
Number of deleted files: ${number(counts.deleted)}
Number of regular files transferred: ${number(counts.transferred)}
Total file size: ${number(counts.totalSize)} bytes
Total transferred file size: ${number(counts.transferredSize)} bytes
Literal data: ${number(counts.transferredSize)} bytes
Matched data: 0 bytes
File list size: 0
File list generation time: 0.001 seconds
File list transfer time: 0.000 seconds
Total bytes sent: ${number(counts.sent)}
Total bytes received: ${number(counts.received)}
`;
}

/** The eleven letters of -i (rsync(1), --itemize-changes). */
export interface Changes {
  /** `<` sent, `>` received, `c` changed here, `.` nothing but attributes. */
  readonly act: string;
  readonly isNew: boolean;
  readonly checksum: boolean;
  readonly size: boolean;
  readonly time: boolean;
  readonly perms: boolean;
  readonly owner: boolean;
  readonly group: boolean;
}

export function formatChanges(item: Item, changes: Changes, { times }: Settings): string {
  const letter =
    { file: "f", directory: "d", symlink: "L" }[item.kind as string] ??
    (item.kind.endsWith("device") ? "D" : "S");
  if (changes.isNew) return `${changes.act}${letter}+++++++++`;
  const mark = (on: boolean, sign: string) => (on ? sign : ".");
  return [
    changes.act,
    letter,
    mark(changes.checksum, "c"),
    mark(changes.size, "s"),
    mark(changes.time, times ? "t" : "T"),
    mark(changes.perms, "p"),
    mark(changes.owner, "o"),
    mark(changes.group, "g"),
    "...",
  ].join("");
}

/** A line of --list-only. */
export function formatListed(item: Item, name: string): string {
  const mode = formatMode(item.mode).slice(0, 10);
  const time = formatTime("%Y/%m/%d %H:%M:%S", item.mtime);
  const target = item.target === undefined ? "" : ` -> ${item.target}`;
  return `${mode} ${withCommas(item.size).padStart(14)} ${time} ${name}${target}\n`;
}

/** How --progress shows a file that has arrived: `bytes`, all that had until then, in `milliseconds`. */
export function formatProgress(
  {
    size,
    arrived,
    milliseconds,
  }: { readonly size: number; readonly arrived: number; readonly milliseconds: number },
  { number, left, all }: { readonly number: number; readonly left: number; readonly all: number },
): string {
  const rate = milliseconds === 0 ? 0 : arrived / 1.024 / milliseconds;
  const [value, unit] =
    rate > 1024 * 1024 ? [rate / 1024 / 1024, "GB/s"] : rate > 1024 ? [rate / 1024, "MB/s"] : [rate, "kB/s"];
  const line = `\r${withCommas(size).padStart(15)} 100% ${value.toFixed(2).padStart(7)}${unit}    0:00:00`;
  return `${line}  ${line} (xfr#${number}, to-chk=${left}/${all})\n`;
}
