import { concat, NO_BYTES } from "../../base/bytes.ts";
import type { Decoded } from "./coding.ts";

const NEWLINE = 10;
const NONE = -1;
const PAD = -2;

export interface GroupOptions {
  readonly alphabet: string;
  /** So many characters make a group. */
  readonly size: number;
  readonly ignoresGarbage: boolean;
  /** The character that fills the last group. With one, a group is looked at as a whole. */
  readonly pad?: string;
  /** `padAt`: where the padding begins, the size where there is none. Values below 0 are none of the alphabet. */
  readonly decode: (values: readonly number[], padAt: number) => Decoded;
}

/** Decodes groups of characters. Newlines are passed over, and garbage where that is wished. */
export class GroupDecoder {
  #group: number[] = [];
  readonly #values: readonly number[];

  constructor(private readonly options: GroupOptions) {
    this.#values = Array.from({ length: 256 }, (_, byte) => {
      const character = String.fromCharCode(byte);
      return character === options.pad ? PAD : options.alphabet.indexOf(character);
    });
  }

  add(chunk: Uint8Array): Decoded {
    const { ignoresGarbage, pad, size, decode } = this.options;
    const parts: Uint8Array[] = [];
    for (const byte of chunk) {
      const value = this.#values[byte] ?? NONE;
      if (byte === NEWLINE || (value === NONE && ignoresGarbage)) continue;
      if (value === NONE && pad === undefined) return { bytes: concat(parts), valid: false };
      this.#group.push(value);
      if (this.#group.length < size) continue;
      const padAt = this.#group.indexOf(PAD);
      const { bytes, valid } = decode(this.#group, padAt < 0 ? size : padAt);
      this.#group = [];
      parts.push(bytes);
      if (!valid) return { bytes: concat(parts), valid: false };
    }
    return { bytes: concat(parts), valid: true };
  }

  /** The last group must have been whole. */
  end(): Decoded {
    return { bytes: NO_BYTES, valid: this.#group.length === 0 };
  }
}
