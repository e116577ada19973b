import type { sha512 as Sha512 } from "@noble/hashes/sha2.js";
import { encode } from "../../base/bytes.ts";

type Hash = typeof Sha512;

const PREFIX = "$6$";
const DEFAULT_ROUNDS = 5000;
const SALT_LENGTH = 16;
const DIGEST_LENGTH = 64;
const DIGITS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * crypt(3) with SHA-512, as /etc/shadow holds it: `$6$salt$hash` (U. Drepper, Unix crypt using SHA-256 and SHA-512).
 * `setting` is a salt, or a whole hash whose salt is taken.
 */
export function sha512Crypt(sha512: Hash, password: string, setting: string): string {
  const match = /^\$6\$(?:rounds=(\d+)\$)?([^$]{0,16})/.exec(setting);
  const salt = (match?.[2] ?? setting).slice(0, SALT_LENGTH);
  const rounds = match?.[1] === undefined ? DEFAULT_ROUNDS : clampRounds(Number(match[1]));
  const key = encode(password);
  const saltBytes = encode(salt);
  const digest = stretch(sha512, key, saltBytes, rounds);
  const told = match?.[1] === undefined ? "" : `rounds=${rounds}$`;
  return `${PREFIX}${told}${salt}$${encodeDigest(digest)}`;
}

function clampRounds(rounds: number): number {
  return Math.min(Math.max(rounds, 1000), 999_999_999);
}

function stretch(sha512: Hash, key: Uint8Array, salt: Uint8Array, rounds: number): Uint8Array {
  const p = repeatTo(sha512(joined(Array.from({ length: key.length }, () => key))), key.length);
  let digest = firstDigest(sha512, key, salt);
  const salts = Array.from({ length: 16 + (digest[0] ?? 0) }, () => salt);
  const s = repeatTo(sha512(joined(salts)), salt.length);
  for (let round = 0; round < rounds; round++) {
    const parts = [round % 2 === 1 ? p : digest];
    if (round % 3 !== 0) parts.push(s);
    if (round % 7 !== 0) parts.push(p);
    parts.push(round % 2 === 1 ? digest : p);
    digest = sha512(joined(parts));
  }
  return digest;
}

function firstDigest(sha512: Hash, key: Uint8Array, salt: Uint8Array): Uint8Array {
  const other = sha512(joined([key, salt, key]));
  const parts = [key, salt, repeatTo(other, key.length)];
  for (let bits = key.length; bits > 0; bits >>= 1) parts.push((bits & 1) === 1 ? other : key);
  return sha512(joined(parts));
}

function repeatTo(block: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  for (let at = 0; at < length; at += DIGEST_LENGTH)
    whole.set(block.subarray(0, Math.min(DIGEST_LENGTH, length - at)), at);
  return whole;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Three bytes become four characters; which three, turns round from group to group. */
function encodeDigest(digest: Uint8Array): string {
  let text = "";
  for (let group = 0; group < 21; group++) {
    const triple = [group, group + 21, group + 42];
    const [a = 0, b = 0, c = 0] = triple.map((_, at) => triple[(at + group) % 3] ?? 0);
    text += digits(((digest[a] ?? 0) << 16) | ((digest[b] ?? 0) << 8) | (digest[c] ?? 0), 4);
  }
  return text + digits(digest[63] ?? 0, 2);
}

function digits(value: number, count: number): string {
  let text = "";
  for (let at = 0; at < count; at++) text += DIGITS[(value >> (6 * at)) & 63];
  return text;
}
