import { concat, encode } from "../../base/bytes.ts";

/** uint32 and string of RFC 4251, 5. */
export function number(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

export function string(value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === "string" ? encode(value) : value;
  return concat([number(bytes.length), bytes]);
}

export class Reader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number | undefined {
    return this.bytes[this.#at++];
  }

  number(): number | undefined {
    if (this.#at + 4 > this.bytes.length) return undefined;
    const [a = 0, b = 0, c = 0, d = 0] = this.bytes.slice(this.#at, this.#at + 4);
    this.#at += 4;
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  }

  string(): Uint8Array | undefined {
    const length = this.number();
    if (length === undefined || this.#at + length > this.bytes.length) return undefined;
    this.#at += length;
    return this.bytes.slice(this.#at - length, this.#at);
  }
}
