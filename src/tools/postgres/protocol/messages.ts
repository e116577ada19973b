import { concat, decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";

/** https://www.postgresql.org/docs/17/protocol-message-formats.html, version 3.0 */
export interface Message {
  /** Its letter; empty at the start of a connection. */
  readonly kind: string;
  readonly body: Uint8Array;
}

export const PROTOCOL = 196_608;
export const CANCEL_REQUEST = 80_877_102;
export const SSL_REQUEST = 80_877_103;
export const GSS_REQUEST = 80_877_104;

export function int32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value);
  return bytes;
}

export function int16(value: number): Uint8Array {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setInt16(0, value);
  return bytes;
}

/** A text with a zero behind it. */
export function text(value: string): Uint8Array {
  return concat([encode(value), Uint8Array.of(0)]);
}

export function message(kind: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concat(parts);
  return concat([encode(kind), int32(body.length + 4), body]);
}

/** Takes the parts of a message one after the other. */
export class BodyReader {
  #at = 0;
  readonly #view: DataView;

  constructor(private readonly body: Uint8Array) {
    this.#view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.body.length;
  }

  int32(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4);
  }

  int16(): number {
    this.#at += 2;
    return this.#view.getInt16(this.#at - 2);
  }

  byte(): number {
    return this.body[this.#at++] ?? 0;
  }

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.body.subarray(this.#at - length, this.#at);
  }

  text(): string {
    const end = this.body.indexOf(0, this.#at);
    const value = decode(this.body.subarray(this.#at, end));
    this.#at = end + 1;
    return value;
  }
}

/** Reads messages from one end of a connection; undefined: it is over. */
export class MessageReader {
  #waiting: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly process: Process,
    private readonly source: OpenFile,
  ) {}

  /** The first of a client has no letter. */
  first(): Promise<Message | undefined> {
    return this.#read("");
  }

  async next(): Promise<Message | undefined> {
    const kind = await this.#take(1);
    return kind && this.#read(decode(kind));
  }

  /** One byte, as the answer to SSLRequest is. */
  async byte(): Promise<string | undefined> {
    const byte = await this.#take(1);
    return byte && decode(byte);
  }

  async #read(kind: string): Promise<Message | undefined> {
    const head = await this.#take(4);
    if (!head) return undefined;
    const body = await this.#take(new BodyReader(head).int32() - 4);
    return body && { kind, body };
  }

  async #take(length: number): Promise<Uint8Array | undefined> {
    while (this.#waiting.length < length) {
      const bytes = await this.source.read(this.process, 65_536);
      if (bytes instanceof Errno || bytes.length === 0) return undefined;
      this.#waiting = concat([this.#waiting, bytes]);
    }
    const taken = this.#waiting.subarray(0, length);
    this.#waiting = this.#waiting.subarray(length);
    return taken;
  }
}
