import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, decode, encode } from "../../base/bytes.ts";

/** The one kind of key that is made and understood here (RFC 8709). */
export const KEY_TYPE = "ssh-ed25519";
const MAGIC = "openssh-key-v1\0";
const BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
const END = "-----END OPENSSH PRIVATE KEY-----";
/** OpenSSH breaks the lines of its files there. */
const LINE = 70;
const CIPHER_BLOCK = 8;

export interface PublicKey {
  /** As it goes over the line: type and point (RFC 4253, 6.6). */
  readonly blob: Uint8Array;
  readonly comment: string;
}

export interface PrivateKey extends PublicKey {
  /** 32 bytes (RFC 8032). */
  readonly seed: Uint8Array;
}

/** A key of 32 random bytes. */
export function keyOf(seed: Uint8Array, comment: string): PrivateKey {
  return { seed, comment, blob: blobOf(ed25519.getPublicKey(seed)) };
}

function blobOf(point: Uint8Array): Uint8Array {
  return concat([string(KEY_TYPE), string(point)]);
}

export function sign(key: PrivateKey, message: Uint8Array): Uint8Array {
  return ed25519.sign(message, key.seed);
}

export function verify(blob: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const point = readBlob(blob);
  try {
    return point !== undefined && ed25519.verify(signature, message, point);
  } catch {
    // What is no point of the curve, or no signature at all, is a wrong one.
    return false;
  }
}

function readBlob(blob: Uint8Array): Uint8Array | undefined {
  const reader = new Reader(blob);
  const type = reader.string();
  const point = reader.string();
  return type && point && decode(type) === KEY_TYPE && point.length === 32 ? point : undefined;
}

/** `SHA256:…` of a key, as `ssh-keygen -l` shows it. */
export function fingerprint(blob: Uint8Array): string {
  return `SHA256:${toBase64(sha256(blob)).replace(/=+$/, "")}`;
}

/** The digest that the picture of a key is drawn of. */
export function digestOf(blob: Uint8Array): Uint8Array {
  return sha256(blob);
}

/** A line of `*.pub`, `authorized_keys` and `known_hosts`. */
export function publicLine({ blob, comment }: PublicKey): string {
  return `${KEY_TYPE} ${toBase64(blob)}${comment === "" ? "" : ` ${comment}`}`;
}

/** Reads such a line; options before the type are left aside. Undefined: it holds no key of this kind. */
export function parsePublicLine(line: string): PublicKey | undefined {
  const words = line.trim().split(/\s+/);
  const at = words.indexOf(KEY_TYPE);
  const blob = at < 0 ? undefined : fromBase64(words[at + 1] ?? "");
  if (!blob || !readBlob(blob)) return undefined;
  return { blob, comment: words.slice(at + 2).join(" ") };
}

/** The file of a private key without a passphrase (OpenSSH's PROTOCOL.key). `check` is a random number. */
export function formatPrivateKey({ seed, blob, comment }: PrivateKey, check: number): string {
  const point = blob.slice(-32);
  const secret = concat([
    number(check),
    number(check),
    string(KEY_TYPE),
    string(point),
    string(concat([seed, point])),
    string(comment),
  ]);
  const missing = (CIPHER_BLOCK - (secret.length % CIPHER_BLOCK)) % CIPHER_BLOCK;
  const padding = Uint8Array.from({ length: missing }, (_, index) => index + 1);
  const content = concat([
    encode(MAGIC),
    string("none"),
    string("none"),
    string(""),
    number(1),
    string(blob),
    string(concat([secret, padding])),
  ]);
  const lines = toBase64(content).match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return `${BEGIN}\n${lines.join("\n")}\n${END}\n`;
}

/** Reads such a file; undefined: it is none, of another kind, or needs a passphrase. */
export function parsePrivateKey(text: string): PrivateKey | undefined {
  const [, body] =
    /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]*)-----END OPENSSH PRIVATE KEY-----/.exec(text) ?? [];
  const content = body === undefined ? undefined : fromBase64(body.replace(/\s/g, ""));
  if (!content || decode(content.slice(0, MAGIC.length)) !== MAGIC) return undefined;
  const outer = new Reader(content.slice(MAGIC.length));
  const cipher = outer.string();
  outer.string();
  outer.string();
  if (!cipher || decode(cipher) !== "none" || outer.number() !== 1) return undefined;
  outer.string();
  const inner = new Reader(outer.string() ?? new Uint8Array(0));
  const [check, again] = [inner.number(), inner.number()];
  if (check !== again) return undefined;
  inner.string();
  inner.string();
  const seed = inner.string()?.slice(0, 32);
  const comment = inner.string();
  return seed?.length === 32 && comment ? keyOf(seed, decode(comment)) : undefined;
}

/** uint32 and string of RFC 4251, 5. */
function number(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function string(value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === "string" ? encode(value) : value;
  return concat([number(bytes.length), bytes]);
}

class Reader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

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

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Undefined: that is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
