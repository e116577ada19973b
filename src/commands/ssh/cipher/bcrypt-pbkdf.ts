import { sha512 } from "@noble/hashes/sha2.js";
import { concat, encode } from "../../../base/bytes.ts";
import { Blowfish } from "./blowfish.ts";

/** bcrypt_pbkdf(3) of OpenBSD: a key of a passphrase, at such a cost that guessing takes long. */

const HASH = 32;
const COST = 64;
const TEXT = words(encode("OxychromaticBlowfishSwatDynamite"));

/** `pause` is called after each round, with a promise to wait for now and then. */
export async function bcryptPbkdf(
  passphrase: Uint8Array,
  salt: Uint8Array,
  length: number,
  rounds: number,
  pause: () => Promise<void> | undefined,
): Promise<Uint8Array> {
  const key = new Uint8Array(length);
  const secret = words(sha512(passphrase));
  const stride = Math.ceil(length / HASH);
  for (let count = 0; count < stride; count++) {
    const block = Uint8Array.of(0, 0, 0, count + 1);
    let hash = bcryptHash(secret, words(sha512(concat([salt, block]))));
    const sum = hash.slice();
    for (let round = 1; round < rounds; round++) {
      hash = bcryptHash(secret, words(sha512(hash)));
      for (const [at, byte] of hash.entries()) sum[at] = (sum[at] as number) ^ byte;
      await pause();
    }
    // The bytes are spread over the key.
    for (const [at, byte] of sum.entries()) if (at * stride + count < length) key[at * stride + count] = byte;
  }
  return key;
}

function bcryptHash(secret: Uint32Array, salt: Uint32Array): Uint8Array {
  const cipher = new Blowfish();
  cipher.expand(secret, salt);
  for (let i = 0; i < COST; i++) {
    cipher.expand(salt);
    cipher.expand(secret);
  }
  const text = TEXT.slice();
  for (let at = 0; at < text.length; at += 2) for (let i = 0; i < COST; i++) cipher.encrypt(text, at);
  return Uint8Array.from({ length: HASH }, (_, at) => ((text[at >> 2] as number) >>> (8 * (at & 3))) & 255);
}

function words(bytes: Uint8Array): Uint32Array {
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at * 4, at * 4 + 4);
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  });
}
