import { hmac } from "@noble/hashes/hmac.js";
import { md5, ripemd160, sha1 } from "@noble/hashes/legacy.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha224, sha256, sha384, sha512, sha512_256 } from "@noble/hashes/sha2.js";
import { sha3_256, sha3_512 } from "@noble/hashes/sha3.js";
import type { CHash } from "@noble/hashes/utils.js";
import { deflateSync, gunzipSync, gzipSync, inflateSync, unzlibSync, zlibSync } from "fflate";
import { NO_BYTES } from "../../../base/bytes.ts";
import { type HostCall, text } from "./file-calls.ts";
import type { Plain } from "./values.ts";

const HASHES: Readonly<Record<string, CHash | undefined>> = {
  md5,
  rmd160: ripemd160,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  "sha512-256": sha512_256,
  "sha3-256": sha3_256,
  "sha3-512": sha3_512,
};

/** What a moment of gzip's header would tell is left at none, as zlib leaves it. */
const NO_TIME = 0;

type Compress = (bytes: Uint8Array, level: number) => Uint8Array;
const FORMATS: Readonly<Record<string, Compress | undefined>> = {
  gzip: (bytes, level) => gzipSync(bytes, { level: levelOf(level), mtime: NO_TIME }),
  deflate: (bytes, level) => zlibSync(bytes, { level: levelOf(level) }),
  deflateRaw: (bytes, level) => deflateSync(bytes, { level: levelOf(level) }),
  gunzip: (bytes) => gunzipSync(bytes),
  inflate: (bytes) => unzlibSync(bytes),
  inflateRaw: (bytes) => inflateSync(bytes),
  unzip: (bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : unzlibSync(bytes)),
};

function levelOf(level: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 {
  return level >= 0 && level <= 9 ? (level as 0) : 6;
}

function bytesOf(value: Plain): Uint8Array {
  return value instanceof Uint8Array ? value : NO_BYTES;
}

/** The calls of `crypto` and `zlib`. null: there is no such way, or the bytes are not of it. */
export const digestCalls: Readonly<Record<string, HostCall>> = {
  hashNames: () => Object.keys(HASHES),
  hash: (name, bytes) => HASHES[text(name)]?.(bytesOf(bytes)) ?? null,
  hmac: (name, key, bytes) => {
    const hash = HASHES[text(name)];
    return hash ? hmac(hash, bytesOf(key), bytesOf(bytes)) : null;
  },
  pbkdf2: (name, password, salt, rounds, size) => {
    const hash = HASHES[text(name)];
    if (!hash) return null;
    return pbkdf2(hash, bytesOf(password), bytesOf(salt), { c: Number(rounds), dkLen: Number(size) });
  },
  scrypt: (password, salt, size, cost, block, lanes) =>
    scrypt(bytesOf(password), bytesOf(salt), {
      N: Number(cost),
      r: Number(block),
      p: Number(lanes),
      dkLen: Number(size),
    }),
  compress: (format, bytes, level) => {
    try {
      return FORMATS[text(format)]?.(bytesOf(bytes), Number(level)) ?? null;
    } catch {
      return null;
    }
  },
};
