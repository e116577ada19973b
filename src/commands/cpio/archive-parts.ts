import { NO_BYTES } from "../../base/bytes.ts";
import { kindOf } from "../../disk/mode.ts";
import { encodeMember, encodeTrailer } from "./encode.ts";
import type { Format, Member } from "./member.ts";

/** An archive as it grows. */
export class ArchiveParts {
  readonly parts: Uint8Array[] = [];
  size = 0;
  /** By inode: members that wait for the last name of their file. */
  readonly #waiting = new Map<number, Member[]>();

  constructor(private readonly format: Format) {}

  /** With the new formats, of several names of a file the last one alone has the content (copyout.c, add_link_defer). */
  add(member: Member): void {
    const isNew = this.format === "newc" || this.format === "crc";
    if (!isNew || kindOf(member.mode) !== "file" || member.nlink < 2) return this.#write(member);
    const waiting = [member, ...(this.#waiting.get(member.ino) ?? [])];
    this.#waiting.set(member.ino, waiting);
    if (waiting.length === member.nlink) this.#writeNames(member.ino, waiting);
  }

  finish(): void {
    for (const [ino, waiting] of this.#waiting) this.#writeNames(ino, waiting);
    this.#append(encodeTrailer(this.format, this.size));
  }

  #writeNames(ino: number, [last, ...others]: readonly Member[]): void {
    this.#waiting.delete(ino);
    for (const member of others) this.#write({ ...member, content: NO_BYTES });
    if (last) this.#write(last);
  }

  #write(member: Member): void {
    this.#append(encodeMember(member, this.format));
  }

  #append(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.size += bytes.length;
  }
}
