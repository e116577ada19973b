import { formatMode } from "../../base/file-mode.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { escapeCharacter } from "../../process/command/quote-name.ts";
import type { FindContext } from "./context.ts";
import type { Entry } from "./entry.ts";

/** Half a Gregorian year, in milliseconds. */
const HALF_YEAR = (31_556_952 / 2) * 1000;
const HOUR = 3_600_000;

type Column = "inode" | "blocks" | "links" | "owner" | "group" | "size" | "major" | "minor";

/** The lines of -ls: `ls -dils`, with columns that grow as they must (listfile.c). */
export class ListFormat {
  readonly #widths: Record<Column, number> = {
    inode: 9,
    blocks: 6,
    links: 3,
    owner: 8,
    group: 8,
    size: 8,
    major: 3,
    minor: 3,
  };

  constructor(private readonly context: FindContext) {}

  format(entry: Entry, status: FileStatus): string {
    const { users, call } = this.context;
    const unit = call.process.env.has("POSIXLY_CORRECT") ? 512 : 1024;
    const fields = [
      this.#right("inode", String(status.ino)),
      this.#right("blocks", String(Math.ceil((status.blocks * 512) / unit))),
      formatMode(status.mode),
      this.#right("links", String(status.nlink)),
      this.#left("owner", users.nameOf(status.uid)),
      this.#left("group", users.groupNameOf(status.gid)),
      this.#size(status),
      this.#time(status.mtime),
      escapeName(entry.path) + this.#target(entry, status),
    ];
    return `${fields.join(" ")}\n`;
  }

  #right(column: Column, text: string): string {
    this.#grow(column, text);
    return text.padStart(this.#widths[column]);
  }

  #left(column: Column, text: string): string {
    this.#grow(column, text);
    return text.padEnd(this.#widths[column]);
  }

  #grow(column: Column, text: string): void {
    if (text.length > this.#widths[column]) this.#widths[column] = text.length;
  }

  #size(status: FileStatus): string {
    if (status.kind !== "character-device" && status.kind !== "block-device")
      return this.#right("size", String(status.size));
    const major = this.#right("major", String(status.rdev >> 8));
    return `${major}, ${this.#right("minor", String(status.rdev & 0xff))}`;
  }

  #time(time: number): string {
    const { startTime, zone } = this.context;
    const recent = time > startTime - HALF_YEAR && time <= startTime + HOUR;
    return formatTime(recent ? "%b %e %H:%M" : "%b %e  %Y", time, zone);
  }

  #target({ name, at, path }: Entry, { kind }: FileStatus): string {
    if (kind !== "symlink") return "";
    const target = this.context.files.readlink(name, at);
    if (!(target instanceof Errno)) return ` -> ${escapeName(target)}`;
    this.context.complain(path, target);
    return "";
  }
}

/** Blanks, quotes and backslashes get a backslash; what is not ASCII is shown in octal. */
function escapeName(name: string): string {
  return name.replace(/[^!#-[\]-~]/gsu, (character) => {
    if (character === " " || character === '"' || character === "\\") return `\\${character}`;
    return escapeCharacter(character);
  });
}
