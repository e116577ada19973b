import { crc32 } from "../../base/crc32.ts";
import type { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Level } from "../deflate/gzip-writer.ts";
import type { Fflate } from "../deflate/library.ts";
import {
  contentOffset,
  directoryOf,
  type Entry,
  localHeader,
  looksLikeText,
  MADE_BY,
  type Source,
} from "./format.ts";

const CHUNK = 65_536;
const TYPE = 0o170000;
const FILE = 0o100000;

/** What a new entry is made of. */
export type NewEntry = Pick<Entry, "name" | "mode" | "mtime" | "unix"> & {
  /** It is not to be packed. */
  readonly isStored?: boolean;
};

/** Writes an archive into a file: entry after entry, and the directory at the end. */
export class ZipWriter {
  readonly entries: Entry[] = [];
  /** Of the whole archive. */
  comment: Uint8Array = new Uint8Array(0);
  /** Why writing failed. */
  failed: Errno | undefined;
  #at = 0;

  constructor(
    private readonly call: Call,
    private readonly file: FileHandle,
    private readonly library: Fflate,
    private readonly level: Level,
  ) {}

  #write(bytes: Uint8Array, at = this.#at): void {
    this.failed ??= this.file.writeAt(at, bytes);
    this.#at = Math.max(this.#at, at + bytes.length);
  }

  /** Copies an entry of another archive as it is. */
  async copy(source: Source, entry: Entry): Promise<void> {
    const copy = { ...entry, offset: this.#at, flags: entry.flags & ~8 };
    this.#write(localHeader(copy));
    const start = contentOffset(source, entry);
    for (let at = 0; at < entry.packedSize; at += CHUNK) {
      this.#write(source.readAt(start + at, Math.min(CHUNK, entry.packedSize - at)).slice());
      await this.call.spend(CHUNK >> 6);
    }
    this.entries.push(copy);
  }

  /** Packs content; it is stored where packing would not make it smaller. */
  async add({ isStored = false, ...about }: NewEntry, content: Source): Promise<Entry> {
    const isFile = (about.mode & TYPE) === FILE;
    const base = {
      ...about,
      flags: 0,
      crc: 0,
      packedSize: 0,
      size: content.size,
      offset: this.#at,
      madeBy: MADE_BY,
      isText: isFile && looksLikeText(content.readAt(0, CHUNK)),
    };
    const start = base.offset + localHeader({ ...base, method: "stored" }).length;
    const packs = !isStored && isFile && this.level > 0 && content.size > 0;
    const packed = packs ? await this.#deflate(content, start) : undefined;
    const isSmaller = packed !== undefined && packed.length < content.size;
    const entry: Entry = isSmaller
      ? { ...base, method: "deflated", flags: this.#levelFlags, packedSize: packed.length, crc: packed.crc }
      : { ...base, method: "stored", packedSize: content.size, crc: await this.#store(content, start) };
    this.#write(localHeader(entry), entry.offset);
    this.#at = start + entry.packedSize;
    this.entries.push(entry);
    return entry;
  }

  /** Of deflated entries (APPNOTE 4.4.4). */
  get #levelFlags(): number {
    return this.level >= 8 ? 2 : this.level === 2 ? 4 : this.level === 1 ? 6 : 0;
  }

  async #deflate(content: Source, start: number): Promise<{ readonly length: number; readonly crc: number }> {
    let at = start;
    let crc = 0;
    const deflate = new this.library.Deflate({ level: this.level }, (bytes) => {
      this.#write(bytes, at);
      at += bytes.length;
    });
    for (let from = 0; from < content.size; from += CHUNK) {
      const bytes = content.readAt(from, CHUNK).slice();
      crc = crc32(bytes, crc);
      deflate.push(bytes, from + CHUNK >= content.size);
      await this.call.spend(bytes.length >> 3);
    }
    return { length: at - start, crc };
  }

  async #store(content: Source, start: number): Promise<number> {
    let crc = 0;
    for (let from = 0; from < content.size; from += CHUNK) {
      const bytes = content.readAt(from, CHUNK).slice();
      crc = crc32(bytes, crc);
      this.#write(bytes, start + from);
      await this.call.spend(bytes.length >> 6);
    }
    return crc;
  }

  finish(): void {
    this.file.truncate(this.#at);
    this.#write(directoryOf(this, this.#at));
  }
}
