import { formatMode } from "../../base/file-mode.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import type { FileStatus } from "../../disk/files.ts";
import { formatBlocks } from "../../process/command/block-size.ts";
import type { Users } from "../../process/users.ts";
import type { Dired } from "./dired.ts";
import type { ListedFile } from "./listed-file.ts";
import type { NamePrinter } from "./name-printer.ts";
import type { LsOptions } from "./options.ts";
import { alignsQuotes, displayWidth } from "./quoting.ts";
import { blocksText, type FileGroup, inodeText, longest } from "./short-formats.ts";
import { formatListedTime } from "./time-style.ts";

/** What the long format needs of the computer. */
export interface LongFormatHost {
  readonly users: Users;
  readonly zone: TimeZone;
  readonly now: number;
}

/** Of every line for Emacs. */
export const INDENT = "  ";

const TYPE_LETTERS: Readonly<Record<string, string>> = {
  file: "-",
  directory: "d",
  symlink: "l",
  fifo: "p",
  socket: "s",
  "character-device": "c",
  "block-device": "b",
}; // prettier-ignore

/** `ls -l`: a line for each file, with columns as wide as the widest of this directory. */
export function formatLong(
  { files, measured, directory }: FileGroup,
  options: LsOptions,
  names: NamePrinter,
  host: LongFormatHost,
  dired?: Dired,
): string {
  const widths = measure(measured, options, host);
  const pads = alignsQuotes(options.quoting) && measured.some(({ quoted }) => quoted);
  let text = "";
  for (const file of files) {
    const head = formatHead(file, options, widths, host);
    const pad = pads && !file.quoted;
    const before = names.beginEntry() + (dired ? INDENT : "") + head;
    const name = names.name(file, directory, head.length, pad);
    dired?.name(text + before + name.slice(0, name.indexOf(file.shown)), file.shown);
    text += before + name;
    if (file.kind === "symlink") {
      if (file.link?.text !== undefined) {
        const column = head.length + file.width + (pad ? 1 : 0) + " -> ".length;
        text += ` -> ${names.target(file, column)}`;
        text += names.indicator(file.link.status?.kind, file.link.status?.mode);
      }
    } else text += names.indicator(file.kind, file.status?.mode);
    text += options.end;
  }
  return text;
}

interface Widths {
  readonly inode: number;
  readonly blocks: number;
  readonly links: number;
  readonly owner: number;
  readonly group: number;
  readonly size: number;
  readonly major: number;
  readonly minor: number;
  /** Of a time, where one is not known. */
  readonly time: number;
}

function measure(files: readonly ListedFile[], options: LsOptions, host: LongFormatHost): Widths {
  const major = longest(files, ({ status }) => (isDevice(status) ? String(status.rdev >> 8) : ""));
  const minor = longest(files, ({ status }) => (isDevice(status) ? String(status.rdev & 0xff) : ""));
  const size = longest(files, ({ status }) => (isDevice(status) ? "" : sizeText(status, options)));
  return {
    inode: longest(files, inodeText),
    blocks: longest(files, (file) => blocksText(file, options)),
    links: longest(files, ({ status }) => (status ? String(status.nlink) : "?")),
    owner: longest(files, ({ status }) => ownerText(status, options, host)),
    group: longest(files, ({ status }) => groupText(status, options, host)),
    size: Math.max(size, major > 0 ? major + 2 + minor : 0),
    major,
    minor,
    time: displayWidth(formatListedTime(0, options.timeStyle, host.now, host.zone)),
  };
}

function isDevice(status: FileStatus | undefined): status is FileStatus {
  return status?.kind === "character-device" || status?.kind === "block-device";
}

function sizeText(status: FileStatus | undefined, { fileSize }: LsOptions): string {
  return status ? formatBlocks(status.size, fileSize) : "?";
}

function ownerText(
  status: FileStatus | undefined,
  { numericIds }: LsOptions,
  { users }: LongFormatHost,
): string {
  if (!status) return "?";
  return numericIds ? String(status.uid) : users.nameOf(status.uid);
}

function groupText(
  status: FileStatus | undefined,
  { numericIds }: LsOptions,
  { users }: LongFormatHost,
): string {
  if (!status) return "?";
  return numericIds ? String(status.gid) : users.groupNameOf(status.gid);
}

function formatHead(file: ListedFile, options: LsOptions, widths: Widths, host: LongFormatHost): string {
  const { status } = file;
  let text = "";
  if (options.inode) text += `${inodeText(file).padStart(widths.inode)} `;
  if (options.blocks) text += `${blocksText(file, options).padStart(widths.blocks)} `;
  const mode = status ? formatMode(status.mode) : `${TYPE_LETTERS[file.kind ?? ""] ?? "?"}?????????`;
  text += `${mode} ${(status ? String(status.nlink) : "?").padStart(widths.links)} `;
  const owner = ownerText(status, options, host);
  if (options.owner) text += `${alignId(owner, widths.owner)} `;
  if (options.group) text += `${alignId(groupText(status, options, host), widths.group)} `;
  if (options.author) text += `${alignId(owner, widths.owner)} `;
  if (options.context) text += "? ";
  text += `${formatSize(status, options, widths)} `;
  const time = status && formatListedTime(status[options.time], options.timeStyle, host.now, host.zone);
  return `${text}${time ?? "?".padStart(widths.time)} `;
}

/** Names to the left, numbers to the right. */
function alignId(text: string, width: number): string {
  return /^\d/.test(text) ? text.padStart(width) : text.padEnd(width);
}

function formatSize(
  status: FileStatus | undefined,
  options: LsOptions,
  { size, major, minor }: Widths,
): string {
  if (!isDevice(status)) return sizeText(status, options).padStart(size);
  const blanks = Math.max(0, size - (major + 2 + minor));
  return `${String(status.rdev >> 8).padStart(major + blanks)}, ${String(status.rdev & 0xff).padStart(minor)}`;
}
