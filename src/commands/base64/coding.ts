const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES: readonly number[] = Array.from({ length: 256 }, (_, byte) =>
  ALPHABET.indexOf(String.fromCharCode(byte)),
);
const PAD = 0x3d;
const NEWLINE = 10;

/** RFC 4648, section 4. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const left = bytes.length - at;
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((group >> 6) & 63) : "=";
    text += left > 2 ? ALPHABET.charAt(group & 63) : "=";
  }
  return text;
}

export interface Decoded {
  readonly bytes: Uint8Array;
  /** False: what follows is no base64; the bytes are what came before. */
  readonly valid: boolean;
}

/** Decodes piece by piece. Newlines are passed over, and with `ignoresGarbage` all that is not of the alphabet. */
export class Base64Decoder {
  #group: number[] = [];
  #pads = 0;

  constructor(private readonly ignoresGarbage: boolean) {}

  add(chunk: Uint8Array): Decoded {
    const bytes: number[] = [];
    for (const byte of chunk) {
      if (byte === NEWLINE) continue;
      const value = VALUES[byte] ?? -1;
      if (value < 0 && byte !== PAD) {
        if (this.ignoresGarbage) continue;
        return this.#invalid(bytes);
      }
      if (byte === PAD) {
        this.#pads++;
        if (this.#group.length < 2 || this.#group.length + this.#pads > 4) return this.#invalid(bytes);
        if (this.#group.length + this.#pads === 4) this.#flush(bytes);
        continue;
      }
      if (this.#pads > 0) return this.#invalid(bytes);
      this.#group.push(value);
      if (this.#group.length === 4) this.#flush(bytes);
    }
    return { bytes: Uint8Array.from(bytes), valid: true };
  }

  /** What is left over must have been a whole group. */
  end(): Decoded {
    const bytes: number[] = [];
    const valid = this.#group.length === 0 && this.#pads === 0;
    if (!valid) this.#flush(bytes);
    return { bytes: Uint8Array.from(bytes), valid };
  }

  #invalid(bytes: number[]): Decoded {
    this.#flush(bytes);
    return { bytes: Uint8Array.from(bytes), valid: false };
  }

  #flush(bytes: number[]): void {
    const [a = 0, b = 0, c = 0, d = 0] = this.#group;
    const group = (a << 18) | (b << 12) | (c << 6) | d;
    const count = this.#group.length - 1;
    if (count > 0) bytes.push(group >> 16);
    if (count > 1) bytes.push((group >> 8) & 255);
    if (count > 2) bytes.push(group & 255);
    this.#group = [];
    this.#pads = 0;
  }
}
