import { concat, decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";

/** https://dev.mysql.com/doc/dev/mysql-server/latest/PAGE_PROTOCOL.html: packets of at most 16 MB, little-endian. */
export const QUIT = 1;
export const INIT_DB = 2;
export const QUERY = 3;
export const SHUTDOWN = 8;
export const PING = 14;

/** LONG_PASSWORD, CONNECT_WITH_DB, PROTOCOL_41, TRANSACTIONS, SECURE_CONNECTION, PLUGIN_AUTH */
export const CAPABILITIES = 0x1 | 0x8 | 0x200 | 0x2000 | 0x8000 | 0x80000;
export const PLUGIN = "caching_sha2_password";
/** utf8mb4_0900_ai_ci */
export const CHARACTER_SET = 255;
export const NONCE = 20;

export function whole(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);
}

export function zeroEnded(text: string): Uint8Array {
  return concat([encode(text), Uint8Array.of(0)]);
}

export function lengthEncoded(value: number): Uint8Array {
  if (value < 251) return Uint8Array.of(value);
  if (value < 65_536) return concat([Uint8Array.of(0xfc), whole(value, 2)]);
  if (value < 16_777_216) return concat([Uint8Array.of(0xfd), whole(value, 3)]);
  return concat([Uint8Array.of(0xfe), whole(value, 8)]);
}

export function lengthText(text: string): Uint8Array {
  const bytes = encode(text);
  return concat([lengthEncoded(bytes.length), bytes]);
}

/** Takes the parts of a packet one after the other. */
export class PacketReader {
  #at = 0;

  constructor(private readonly body: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at >= this.body.length;
  }

  whole(bytes: number): number {
    return this.bytes(bytes).reduceRight((sum, byte) => sum * 256 + byte, 0);
  }

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.body.subarray(this.#at - length, this.#at);
  }

  zeroEnded(): string {
    const end = this.body.indexOf(0, this.#at);
    const text = decode(this.body.subarray(this.#at, end < 0 ? this.body.length : end));
    this.#at = end < 0 ? this.body.length : end + 1;
    return text;
  }

  /** undefined: NULL. */
  lengthEncoded(): number | undefined {
    const first = this.whole(1);
    if (first === 0xfb) return undefined;
    return first < 0xfb ? first : this.whole(first === 0xfc ? 2 : first === 0xfd ? 3 : 8);
  }

  lengthText(): string | null {
    const length = this.lengthEncoded();
    return length === undefined ? null : decode(this.bytes(length));
  }

  rest(): string {
    return decode(this.body.subarray(this.#at));
  }
}

/** One end of a connection: packets with their numbers. */
export class PacketStream {
  #waiting: Uint8Array = new Uint8Array(0);
  #sequence = 0;

  constructor(
    private readonly process: Process,
    private readonly socket: OpenFile & { send(process: Process, bytes: Uint8Array): unknown },
  ) {}

  /** A new command begins. */
  begin(): void {
    this.#sequence = 0;
  }

  async send(...bodies: readonly Uint8Array[]): Promise<void> {
    const packets = bodies.flatMap((body) => [
      whole(body.length, 3),
      Uint8Array.of(this.#sequence++ % 256),
      body,
    ]);
    await this.socket.send(this.process, concat(packets));
  }

  /** undefined: the connection is over. */
  async next(): Promise<Uint8Array | undefined> {
    const head = await this.#take(4);
    if (!head) return undefined;
    this.#sequence = (head[3] ?? 0) + 1;
    return this.#take(new PacketReader(head).whole(3));
  }

  async #take(length: number): Promise<Uint8Array | undefined> {
    while (this.#waiting.length < length) {
      const bytes = await this.socket.read(this.process, 65_536);
      if (bytes instanceof Errno || bytes.length === 0) return undefined;
      this.#waiting = concat([this.#waiting, bytes]);
    }
    const taken = this.#waiting.subarray(0, length);
    this.#waiting = this.#waiting.subarray(length);
    return taken;
  }
}
