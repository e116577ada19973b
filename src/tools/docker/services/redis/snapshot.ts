import { decode, encode } from "../../../../base/bytes.ts";
import type { Store } from "./store.ts";

const MAGIC = "REDIS0011";
const STRING = 0;
const LIST = 1;
const SET = 2;
const HASH = 4;
const SELECT = 0xfe;
const EXPIRES = 0xfc;
const END = 0xff;
const WIDE = 0x80;

/** The file dump.rdb (RDB version 11), in its plain encodings; without a checksum, as `rdbchecksum no` has it. */
export function writeSnapshot(store: Store): Uint8Array {
  const bytes: number[] = [...encode(MAGIC), SELECT, 0];
  const length = (size: number) =>
    bytes.push(WIDE, size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255);
  const text = (value: string) => {
    const encoded = encode(value);
    length(encoded.length);
    for (const byte of encoded) bytes.push(byte);
  };
  for (const key of store.keys) {
    const value = store.get(key);
    const expires = store.expiryOf(key);
    if (value === undefined) continue;
    if (expires !== undefined) {
      bytes.push(EXPIRES);
      for (let at = 0; at < 8; at++) bytes.push(Math.floor(expires / 256 ** at) % 256);
    }
    const kind =
      typeof value === "string" ? STRING : Array.isArray(value) ? LIST : value instanceof Map ? HASH : SET;
    bytes.push(kind);
    text(key);
    if (typeof value === "string") text(value);
    else {
      const items = value instanceof Map ? [...value].flat() : [...value];
      length(value instanceof Map ? value.size : items.length);
      for (const item of items) text(item);
    }
  }
  bytes.push(END, 0, 0, 0, 0, 0, 0, 0, 0);
  return Uint8Array.from(bytes);
}

/** False: it is no such file. */
export function readSnapshot(bytes: Uint8Array, store: Store): boolean {
  if (decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return false;
  let at = MAGIC.length + 2;
  const length = () => {
    at += 5;
    return bytes.subarray(at - 4, at).reduce((sum, byte) => sum * 256 + byte, 0);
  };
  const text = () => {
    const size = length();
    at += size;
    return decode(bytes.subarray(at - size, at));
  };
  while (at < bytes.length && bytes[at] !== END) {
    let expires: number | undefined;
    if (bytes[at] === EXPIRES) {
      expires = bytes.subarray(at + 1, at + 9).reduceRight((sum, byte) => sum * 256 + byte, 0);
      at += 9;
    }
    const kind = bytes[at++];
    const key = text();
    if (kind === STRING) store.set(key, text(), expires);
    else {
      const items = Array.from({ length: length() * (kind === HASH ? 2 : 1) }, text);
      if (kind === LIST) store.set(key, items, expires);
      else if (kind === SET) store.set(key, new Set(items), expires);
      else store.set(key, pairsOf(items), expires);
    }
  }
  store.changes = 0;
  return true;
}

function pairsOf(items: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < items.length; at += 2) pairs.set(items[at] ?? "", items[at + 1] ?? "");
  return pairs;
}
