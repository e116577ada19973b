import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, decode } from "../../base/bytes.ts";
import { Reader, string } from "./wire.ts";

/** The one kind of key that is made and understood here (RFC 8709). */
export const KEY_TYPE = "ssh-ed25519";

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

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Undefined: that is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
