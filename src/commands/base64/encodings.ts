import { Base64Decoder, type Decoded, encodeBase64 } from "./coding.ts";
import { GroupDecoder } from "./group-decoder.ts";

/** How bytes are written as characters. */
export interface Encoding {
  /** So many bytes make a whole group of characters. */
  readonly groupSize: number;
  /** Undefined where the last group must be whole and is not. */
  readonly encode: (bytes: Uint8Array) => string | undefined;
  readonly decoder: (ignoresGarbage: boolean) => Decoder;
}

/** Decodes piece by piece. */
export interface Decoder {
  add(chunk: Uint8Array): Decoded;
  /** What is left over. */
  end(): Decoded;
}

/** RFC 4648, section 4. */
export const BASE64: Encoding = {
  groupSize: 3,
  encode: encodeBase64,
  decoder: (ignoresGarbage) => new Base64Decoder(ignoresGarbage),
};

/** Section 5: `-` and `_` in place of `+` and `/`. */
export const BASE64URL: Encoding = {
  groupSize: 3,
  encode: (bytes) => encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_"),
  decoder: (ignoresGarbage) => {
    const decoder = new Base64Decoder(ignoresGarbage);
    return {
      add: (chunk) => decoder.add(chunk.map((byte) => URL_BYTES[byte] ?? byte)),
      end: () => decoder.end(),
    };
  },
};

const GARBAGE = "!".charCodeAt(0);
const URL_BYTES: Readonly<Record<number, number>> = {
  ["-".charCodeAt(0)]: "+".charCodeAt(0),
  ["_".charCodeAt(0)]: "/".charCodeAt(0),
  ["+".charCodeAt(0)]: GARBAGE,
  ["/".charCodeAt(0)]: GARBAGE,
};

/** Section 6. */
export const BASE32: Encoding = base32Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
/** Section 7. */
export const BASE32HEX: Encoding = base32Of("0123456789ABCDEFGHIJKLMNOPQRSTUV");

const CHARACTERS_OF_32 = 8;

function base32Of(alphabet: string): Encoding {
  return {
    groupSize: 5,
    encode: (bytes) => {
      let text = "";
      for (let at = 0; at < bytes.length; at += 5)
        text += encodeGroupOf32(bytes.subarray(at, at + 5), alphabet);
      return text;
    },
    decoder: (ignoresGarbage) =>
      new GroupDecoder({
        alphabet,
        size: CHARACTERS_OF_32,
        ignoresGarbage,
        pad: "=",
        decode: decodeGroupOf32,
      }),
  };
}

function encodeGroupOf32(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((value >> (bits - 5)) & 31);
  }
  if (bits > 0) text += alphabet.charAt((value << (5 - bits)) & 31);
  return text.padEnd(CHARACTERS_OF_32, "=");
}

/** After so many characters one more byte is known; only there may the padding begin. */
const COMPLETE: readonly number[] = [2, 4, 5, 7, 8];

/** As gnulib's base32.c: what is before a fault is decoded. A value below 0 is no character of the alphabet. */
function decodeGroupOf32(values: readonly number[], padAt: number): Decoded {
  const bad = values.findIndex((value, at) => (at < padAt ? value < 0 : value !== PAD_VALUE));
  const usable = Math.min(padAt, bad < 0 ? CHARACTERS_OF_32 : bad);
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (let at = 0; at < usable; at++) {
    value = ((value << 5) | (values[at] ?? 0)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 255);
  }
  return { bytes: Uint8Array.from(bytes), valid: bad < 0 && COMPLETE.includes(padAt) };
}

const PAD_VALUE = -2;

/** Section 8: upper case alone. */
export const BASE16: Encoding = powerOfTwo("0123456789ABCDEF", 4);
export const BASE2MSBF: Encoding = powerOfTwo("01", 1);
/** The lowest bit comes first. */
export const BASE2LSBF: Encoding = powerOfTwo("01", 1, true);

function powerOfTwo(alphabet: string, bits: number, lowestFirst = false): Encoding {
  const size = 8 / bits;
  const order = Array.from({ length: size }, (_, at) => (lowestFirst ? at : size - 1 - at) * bits);
  return {
    groupSize: 1,
    encode: (bytes) => {
      let text = "";
      for (const byte of bytes)
        for (const shift of order) text += alphabet.charAt((byte >> shift) & (alphabet.length - 1));
      return text;
    },
    decoder: (ignoresGarbage) =>
      new GroupDecoder({
        alphabet,
        size,
        ignoresGarbage,
        decode: (values) => {
          const byte = values.reduce((sum, value, at) => sum | (value << (order[at] ?? 0)), 0);
          return { bytes: Uint8Array.of(byte), valid: true };
        },
      }),
  };
}

const Z85_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";

/** https://rfc.zeromq.org/spec/32/ */
export const Z85: Encoding = {
  groupSize: 4,
  encode: (bytes) => {
    if (bytes.length % 4 !== 0) return undefined;
    let text = "";
    for (let at = 0; at < bytes.length; at += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
      let value = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
      let group = "";
      for (let digit = 0; digit < 5; digit++) {
        group = Z85_ALPHABET.charAt(value % 85) + group;
        value = Math.floor(value / 85);
      }
      text += group;
    }
    return text;
  },
  decoder: (ignoresGarbage) =>
    new GroupDecoder({
      alphabet: Z85_ALPHABET,
      size: 5,
      ignoresGarbage,
      decode: (values) => {
        const value = values.reduce((sum, digit) => sum * 85 + digit, 0);
        if (value > 0xffffffff) return { bytes: new Uint8Array(0), valid: false };
        return { bytes: Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value), valid: true };
      },
    }),
};
