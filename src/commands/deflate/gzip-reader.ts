import { concat, decode, NO_BYTES } from "../../base/bytes.ts";
import { crc32 } from "../../base/crc32.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Inflater } from "./inflater.ts";
import type { Fflate } from "./library.ts";

/** Where packed bytes come from: an `Input` is one. */
export interface ByteSource {
  read(max?: number): MaybePromise<Uint8Array>;
  unread(bytes: Uint8Array): void;
}

/** What is wrong, in gzip's words. */
export interface GzipFault {
  readonly message: string;
  /** The data is all there nevertheless. */
  readonly isWarning: boolean;
}

const NOT_GZIP: GzipFault = { message: "not in gzip format", isWarning: false };
const ENDS_EARLY: GzipFault = { message: "unexpected end of file", isWarning: false };
const BAD_FORMAT: GzipFault = { message: "invalid compressed data--format violated", isWarning: false };
const BAD_CRC: GzipFault = { message: "invalid compressed data--crc error", isWarning: false };
const BAD_LENGTH: GzipFault = { message: "invalid compressed data--length error", isWarning: false };
const GARBAGE: GzipFault = { message: "decompression OK, trailing garbage ignored", isWarning: true };

const HAS_CRC = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;

/** A thousand times as much may come out of it. */
const PIECE = 16_384;

/** Unpacks a gzip file of one or more members (RFC 1952). After the end, or a fault, nothing more comes. */
export class GzipReader {
  /** Of the first member. */
  name: string | undefined;
  mtime = 0;
  faults: readonly GzipFault[] = [];
  bytesIn = 0;
  /** Of the last member: what it unpacks to, the length of header and trailer, the checksum. */
  bytesOut = 0;
  overhead = 0;
  crc = 0;
  #inflater: Inflater | undefined;
  #members = 0;
  #ended = false;

  constructor(
    private readonly library: Fflate,
    private readonly source: ByteSource,
  ) {}

  /** Reads the first header; false: it is none. What was looked at stays to be read where it is no gzip file. */
  async start(): Promise<boolean> {
    return this.#inflater !== undefined || (await this.#begin());
  }

  /** The next unpacked bytes; empty at the end. */
  async read(): Promise<Uint8Array> {
    while (!this.#ended) {
      if (this.#inflater?.ended) await this.#finishMember(this.#inflater);
      else if (this.#inflater) {
        const bytes = await this.#unpack(this.#inflater);
        if (bytes.length > 0) return bytes;
      } else await this.#begin();
    }
    return NO_BYTES;
  }

  async #unpack(inflater: Inflater): Promise<Uint8Array> {
    const packed = await this.source.read(PIECE);
    this.bytesIn += packed.length;
    const bytes = packed.length === 0 ? ENDS_EARLY : (inflater.push(packed) ?? BAD_FORMAT);
    if (!(bytes instanceof Uint8Array)) {
      this.#fail(bytes);
      return NO_BYTES;
    }
    this.crc = crc32(bytes, this.crc);
    this.bytesOut += bytes.length;
    return bytes;
  }

  async #finishMember(inflater: Inflater): Promise<void> {
    const { rest } = inflater;
    this.source.unread(rest);
    this.bytesIn -= rest.length;
    this.#inflater = undefined;
    const trailer = await this.#take(8);
    if (trailer.length < 8) return this.#fail(ENDS_EARLY);
    const view = new DataView(trailer.buffer, trailer.byteOffset);
    const crcFits = view.getUint32(0, true) === this.crc;
    const lengthFits = view.getUint32(4, true) === this.bytesOut % 2 ** 32;
    if (!crcFits) this.#fail(BAD_CRC);
    if (!lengthFits) this.#fail(BAD_LENGTH);
  }

  #fail(fault: GzipFault): void {
    this.faults = [...this.faults, fault];
    this.#ended = true;
  }

  /** Reads a header; whether a member begins. */
  async #begin(): Promise<boolean> {
    const before = this.bytesIn;
    const magic = await this.#take(2);
    if (magic[0] !== 0x1f || magic[1] !== 0x8b) return this.#stop(magic);
    const [method, flags = 0, ...times] = await this.#take(8);
    if (times.length < 6) this.#fail(ENDS_EARLY);
    else if (method !== 8)
      this.#fail({ message: `unknown method ${method} -- not supported`, isWarning: false });
    else if (await this.#readExtras(flags)) this.#open(times, this.bytesIn - before);
    return this.#inflater !== undefined;
  }

  #open(times: readonly number[], headerLength: number): void {
    const seconds = times.slice(0, 4).reduce((sum, byte, place) => sum + byte * 256 ** place, 0);
    if (this.#members === 0) this.mtime = seconds;
    this.#members++;
    this.overhead = headerLength + 8;
    this.crc = this.bytesOut = 0;
    this.#inflater = new Inflater(this.library);
  }

  /** No member begins here: that is the end, or a fault. */
  async #stop(magic: Uint8Array): Promise<false> {
    const isFirst = this.#members === 0;
    if (isFirst && magic.length < 2) this.#fail(ENDS_EARLY);
    else if (isFirst) {
      this.source.unread(magic);
      this.bytesIn -= magic.length;
      this.#fail(NOT_GZIP);
    } else if (magic.length > 0 && !(await this.#isPadding(magic))) this.#fail(GARBAGE);
    this.#ended = true;
    return false;
  }

  /** Zeros up to the end, as on tapes. */
  async #isPadding(start: Uint8Array): Promise<boolean> {
    for (let bytes = start; bytes.length > 0; bytes = await this.source.read()) {
      if (bytes.some((byte) => byte !== 0)) return false;
    }
    return true;
  }

  /** What a header may have more; false after a fault. */
  async #readExtras(flags: number): Promise<boolean> {
    if (flags & HAS_EXTRA) {
      const [low = 0, high = 0] = await this.#take(2);
      await this.#take(low + high * 256);
    }
    if (flags & HAS_NAME) {
      const name = await this.#takeText();
      if (this.#members === 0) this.name = name;
    }
    if (flags & HAS_COMMENT) await this.#takeText();
    if (flags & HAS_CRC) await this.#take(2);
    return !this.#ended;
  }

  /** So many bytes, or fewer at the end. */
  async #take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = count;
    while (missing > 0) {
      const bytes = await this.source.read(missing);
      if (bytes.length === 0) break;
      parts.push(bytes);
      missing -= bytes.length;
    }
    this.bytesIn += count - missing;
    return concat(parts);
  }

  /** Up to a NUL. */
  async #takeText(): Promise<string> {
    const bytes: number[] = [];
    for (;;) {
      const [byte] = await this.#take(1);
      if (byte === undefined) this.#fail(ENDS_EARLY);
      if (!byte) return decode(Uint8Array.from(bytes));
      bytes.push(byte);
    }
  }
}
