import { formatMode } from "../../base/file-mode.ts";
import { formatTime } from "../../base/format-time.ts";
import type { Call } from "../../process/command/call.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import { Users } from "../../process/users.ts";
import type { TreeOptions } from "./options.ts";
import type { TreeNode } from "./reader.ts";

/** Half a year, as tree counts it. */
const HALF_YEAR = 6 * 31 * 24 * 3600 * 1000;

/** What is known of a file, for those columns that are asked for. */
export interface Meta {
  readonly name: "inode" | "dev" | "prot" | "user" | "group" | "size" | "time";
  /** As the text format aligns it. */
  readonly text: string;
  readonly value: string | number;
}

export function metaOf(node: TreeNode, options: TreeOptions, call: Call): readonly Meta[] {
  const { status } = node;
  if (!status) return [];
  const { has } = options;
  const users = new Users(call.files);
  const meta: Meta[] = [];
  if (has("inodes")) meta.push({ name: "inode", text: String(status.ino).padStart(7), value: status.ino });
  if (has("device")) meta.push({ name: "dev", text: String(status.dev).padStart(3), value: status.dev });
  if (has("p")) {
    const letters = formatMode(status.mode);
    meta.push({ name: "prot", text: letters, value: letters });
  }
  if (has("u")) meta.push(nameMeta("user", users.nameOf(status.uid)));
  if (has("g")) meta.push(nameMeta("group", users.groupNameOf(status.gid)));
  if (showsSize(options)) meta.push({ name: "size", text: formatSize(node.size, options), value: node.size });
  if (has("D") || options.timeFormat !== undefined) {
    const time = formatDate(has("c") ? status.ctime : status.mtime, options, call);
    meta.push({ name: "time", text: time, value: time });
  }
  return meta;
}

function nameMeta(name: "user" | "group", text: string): Meta {
  return { name, text: text.slice(0, 32).padEnd(8), value: text };
}

export function showsSize({ has }: TreeOptions): boolean {
  return has("s") || has("h") || has("si") || has("du");
}

/** In columns: `    5000`, `4.9K`. */
export function formatSize(size: number, { has }: TreeOptions): string {
  if (!has("h") && !has("si")) return String(size).padStart(11);
  const [base, units] = has("si") ? [1000, "dkMGTPEZY"] : [1024, "BKMGTPEZY"];
  if (size < base) return String(size).padStart(4);
  let rest = size;
  let unit = 1;
  while (rest >= base * base) {
    rest = Math.floor(rest / base);
    unit++;
  }
  const shown = rest / base;
  return (shown >= 10 ? shown.toFixed(0).padStart(3) : shown.toFixed(1)) + units[unit];
}

function formatDate(time: number, { timeFormat }: TreeOptions, call: Call): string {
  const zone = timeZoneOf(call.process);
  if (timeFormat !== undefined) return formatTime(timeFormat, time, zone);
  const now = call.now();
  const recent = time <= now && now - time <= HALF_YEAR;
  return formatTime(recent ? "%b %e %H:%M" : "%b %e  %Y", time, zone);
}
