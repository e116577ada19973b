import { crc32 } from "../../base/crc32.ts";
import type { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Level } from "../deflate/gzip-writer.ts";
import type { Fflate } from "../deflate/library.ts";
import { SEAL_LENGTH, ZipCipher } from "./cipher.ts";
import {
  contentOffset,
  descriptorOf,
  directoryOf,
  ENCRYPTED_FLAGS,
  type Entry,
  isEncrypted,
  localHeader,
  looksLikeText,
  MADE_BY,
  type Source,
  sealOf,
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
    /** What its new entries are encrypted with. */
    private readonly password: Uint8Array | undefined,
  ) {}

  #write(bytes: Uint8Array, at = this.#at): void {
    this.failed ??= this.file.writeAt(at, bytes);
    this.#at = Math.max(this.#at, at + bytes.length);
  }

  /** Copies an entry of another archive as it is. */
  async copy(source: Source, entry: Entry): Promise<void> {
    const described = isEncrypted(entry) ? entry.flags : entry.flags & ~8;
    const copy = { ...entry, offset: this.#at, flags: described };
    this.#write(localHeader(copy));
    const start = contentOffset(source, entry);
    for (let at = 0; at < entry.packedSize; at += CHUNK) {
      this.#write(source.readAt(start + at, Math.min(CHUNK, entry.packedSize - at)).slice());
      await this.call.spend(CHUNK >> 6);
    }
    this.#write(descriptorOf(copy));
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
    const encrypts = this.password !== undefined && !about.name.endsWith("/");
    const seal = encrypts ? SEAL_LENGTH : 0;
    const packs = !isStored && isFile && this.level > 0 && content.size > 0;
    const packed = packs ? await this.#deflate(content, start + seal) : undefined;
    const isSmaller = packed !== undefined && packed.length < content.size;
    const crc = isSmaller ? packed.crc : await this.#store(content, start + seal);
    const entry: Entry = {
      ...base,
      method: isSmaller ? "deflated" : "stored",
      flags: (isSmaller ? this.#levelFlags : 0) | (encrypts ? ENCRYPTED_FLAGS : 0),
      packedSize: (isSmaller ? packed.length : content.size) + seal,
      crc,
    };
    if (encrypts) await this.#encrypt(entry, start);
    this.#write(localHeader(entry), entry.offset);
    this.#at = start + entry.packedSize;
    this.#write(descriptorOf(entry));
    this.entries.push(entry);
    return entry;
  }

  /** Over what was packed, in its place. */
  async #encrypt(entry: Entry, start: number): Promise<void> {
    const cipher = new ZipCipher(this.password ?? new Uint8Array(0));
    const { random } = this.call.process.kernel;
    const seal = Uint8Array.from({ length: SEAL_LENGTH }, () => random.below(256));
    seal[SEAL_LENGTH - 1] = sealOf(entry);
    this.#write(cipher.encrypt(seal), start);
    for (let at = SEAL_LENGTH; at < entry.packedSize; at += CHUNK) {
      const plain = this.file.readAt(start + at, Math.min(CHUNK, entry.packedSize - at)).slice();
      this.#write(cipher.encrypt(plain), start + at);
      await this.call.spend(plain.length >> 3);
    }
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
