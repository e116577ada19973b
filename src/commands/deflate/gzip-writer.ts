import { concat, encode } from "../../base/bytes.ts";
import { crc32 } from "../../base/crc32.ts";
import type { Fflate } from "./library.ts";

/** Compression: 1 is fast, 9 is best, 6 the middle. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface GzipHeader {
  readonly level: Level;
  /** The original name. */
  readonly name?: string;
  /** Of the last change, in seconds since 1970; 0: none. */
  readonly mtime: number;
}

const NAMED = 8;
const UNIX = 3;
const TRAILER = 8;

/** Packs bytes that come in pieces as one gzip member (RFC 1952). */
export class GzipWriter {
  bytesIn = 0;
  bytesOut = 0;
  /** Of the header and the trailer. */
  readonly overhead: number;
  #crc = 0;
  #pieces: Uint8Array[] = [];
  readonly #deflate: InstanceType<Fflate["Deflate"]>;

  constructor({ Deflate }: Fflate, { level, name, mtime }: GzipHeader) {
    this.#deflate = new Deflate({ level }, (bytes) => {
      this.#pieces.push(bytes);
    });
    const header = new Uint8Array(10);
    header.set([0x1f, 0x8b, 8, name === undefined ? 0 : NAMED]);
    new DataView(header.buffer).setUint32(4, mtime, true);
    // What the level was (RFC 1952, XFL), and the system.
    header.set([level === 9 ? 2 : level === 1 ? 4 : 0, UNIX], 8);
    const head = name === undefined ? header : concat([header, encode(name), Uint8Array.of(0)]);
    this.overhead = head.length + TRAILER;
    this.#pieces.push(head);
  }

  /** Takes bytes; gives what is packed so far. */
  push(bytes: Uint8Array): readonly Uint8Array[] {
    this.#crc = crc32(bytes, this.#crc);
    this.bytesIn += bytes.length;
    if (bytes.length > 0) this.#deflate.push(bytes);
    return this.#take();
  }

  finish(): readonly Uint8Array[] {
    this.#deflate.push(new Uint8Array(0), true);
    const trailer = new Uint8Array(TRAILER);
    const view = new DataView(trailer.buffer);
    view.setUint32(0, this.#crc, true);
    view.setUint32(4, this.bytesIn % 2 ** 32, true);
    this.#pieces.push(trailer);
    return this.#take();
  }

  #take(): readonly Uint8Array[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    for (const { length } of pieces) this.bytesOut += length;
    return pieces;
  }
}
