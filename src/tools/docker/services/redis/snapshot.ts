import { decode, encode } from "../../../../base/bytes.ts";
import { pairsOf } from "./command.ts";
import { type Scored, SortedSet } from "./sorted-set.ts";
import type { Store, Value } from "./store.ts";

const MAGIC = "REDIS0011";
const STRING = 0;
const LIST = 1;
const SET = 2;
const HASH = 4;
const SORTED_SET = 5;
const SELECT = 0xfe;
const EXPIRES = 0xfc;
const END = 0xff;
const WIDE = 0x80;

/** The file dump.rdb (RDB version 11), in its plain encodings; without a checksum, as `rdbchecksum no` has it. */
export function writeSnapshot(stores: readonly Store[]): Uint8Array {
  const bytes: number[] = [...encode(MAGIC)];
  for (const [index, store] of stores.entries()) {
    // The first is named even where it is empty: so the file is never without one.
    if (index > 0 && store.keys.length === 0) continue;
    bytes.push(SELECT, index);
    writeKeys(bytes, store);
  }
  bytes.push(END, 0, 0, 0, 0, 0, 0, 0, 0);
  return Uint8Array.from(bytes);
}

function writeKeys(bytes: number[], store: Store): void {
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
    bytes.push(kindOf(value));
    text(key);
    if (typeof value === "string") text(value);
    else if (value instanceof SortedSet) {
      length(value.size);
      for (const [member, score] of value.inOrder) {
        text(member);
        bytes.push(...new Uint8Array(Float64Array.of(score).buffer));
      }
    } else {
      const items = value instanceof Map ? [...value].flat() : [...value];
      length(value instanceof Map ? value.size : items.length);
      for (const item of items) text(item);
    }
  }
}

function kindOf(value: Value): number {
  if (typeof value === "string") return STRING;
  if (Array.isArray(value)) return LIST;
  if (value instanceof Map) return HASH;
  return value instanceof Set ? SET : SORTED_SET;
}

/** False: it is no such file. */
export function readSnapshot(bytes: Uint8Array, stores: readonly Store[]): boolean {
  if (decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return false;
  let at = MAGIC.length;
  let store = stores[0];
  const length = () => {
    at += 5;
    return bytes.subarray(at - 4, at).reduce((sum, byte) => sum * 256 + byte, 0);
  };
  const text = () => {
    const size = length();
    at += size;
    return decode(bytes.subarray(at - size, at));
  };
  const score = () => {
    at += 8;
    return new DataView(bytes.slice(at - 8, at).buffer).getFloat64(0, true);
  };
  while (at < bytes.length && bytes[at] !== END) {
    if (bytes[at] === SELECT) {
      store = stores[bytes[at + 1] ?? 0];
      at += 2;
      continue;
    }
    let expires: number | undefined;
    if (bytes[at] === EXPIRES) {
      expires = bytes.subarray(at + 1, at + 9).reduceRight((sum, byte) => sum * 256 + byte, 0);
      at += 9;
    }
    const kind = bytes[at++];
    const key = text();
    store?.set(key, readValue(kind, { length, text, score }), expires);
  }
  for (const one of stores) one.changes = 0;
  return true;
}

interface Fields {
  length(): number;
  text(): string;
  score(): number;
}

function readValue(kind: number | undefined, { length, text, score }: Fields): Value {
  if (kind === STRING) return text();
  const size = length();
  if (kind === SORTED_SET)
    return new SortedSet(Array.from({ length: size }, (): Scored => [text(), score()]));
  const items = Array.from({ length: size * (kind === HASH ? 2 : 1) }, text);
  if (kind === LIST) return items;
  return kind === SET ? new Set(items) : new Map(pairsOf(items));
}
