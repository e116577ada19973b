/**
 * Chromium refuses a value of more than 127 MiB, and keeps blobs outside of it: so what is large in a value can be stored as
 * blobs. The values are those that can be cloned (HTML, "StructuredSerialize"), without blobs of their own.
 */
const LARGE = 2 ** 16;
const BYTES = "application/octet-stream";
const TEXT = "text/plain;charset=utf-8";
/** Code units, for a text with halves of surrogate pairs, which UTF-8 has no place for. */
const CODE_UNITS = "text/plain;charset=utf-16";

/** The same with a blob for every array of bytes and every text that is large. */
export function largeToBlobs(value: unknown): unknown {
  return new Walk((leaf) => {
    if (leaf instanceof Uint8Array && leaf.length >= LARGE)
      return new Blob([leaf as Uint8Array<ArrayBuffer>], { type: BYTES });
    if (typeof leaf === "string" && leaf.length >= LARGE) return textBlob(leaf);
    return leaf;
  }).copy(value);
}

/** The value before `largeToBlobs`. */
export async function blobsToLarge(value: unknown): Promise<unknown> {
  const blobs = new Set<Blob>();
  new Walk((leaf) => {
    if (leaf instanceof Blob) blobs.add(leaf);
    return leaf;
  }).copy(value);
  const contents = new Map<unknown, unknown>();
  for (const blob of blobs) contents.set(blob, contentOf(blob.type, await blob.arrayBuffer()));
  return new Walk((leaf) => (contents.has(leaf) ? contents.get(leaf) : leaf)).copy(value);
}

/** Copies maps, sets, arrays and plain objects, and lets `change` have a look at all else. What is there twice stays one. */
class Walk {
  readonly #copies = new Map<unknown, unknown>();

  constructor(private readonly change: (leaf: unknown) => unknown) {}

  copy(value: unknown): unknown {
    if (this.#copies.has(value)) return this.#copies.get(value);
    if (value instanceof Map) {
      const map = this.#keep(value, new Map());
      for (const [key, entry] of value) map.set(this.copy(key), this.copy(entry));
      return map;
    }
    if (value instanceof Set) {
      const set = this.#keep(value, new Set());
      for (const entry of value) set.add(this.copy(entry));
      return set;
    }
    if (Array.isArray(value)) {
      const array = this.#keep<unknown[]>(value, []);
      for (const entry of value) array.push(this.copy(entry));
      return array;
    }
    if (isPlain(value)) {
      const record = this.#keep<Record<string, unknown>>(value, {});
      for (const [key, entry] of Object.entries(value)) record[key] = this.copy(entry);
      return record;
    }
    const changed = this.change(value);
    return changed === value ? value : this.#keep(value, changed);
  }

  #keep<T>(value: unknown, copy: T): T {
    this.#copies.set(value, copy);
    return copy;
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function textBlob(text: string): Blob {
  const bytes = encoder.encode(text);
  return decoder.decode(bytes) === text
    ? new Blob([bytes], { type: TEXT })
    : new Blob([codeUnits(text)], { type: CODE_UNITS });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function codeUnits(text: string): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

const UNITS_AT_ONCE = 2 ** 13;

function contentOf(type: string, buffer: ArrayBuffer): Uint8Array | string {
  if (type === BYTES) return new Uint8Array(buffer);
  if (type === TEXT) return decoder.decode(buffer);
  const units = new Uint16Array(buffer);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE)
    parts.push(String.fromCharCode(...units.subarray(at, at + UNITS_AT_ONCE)));
  return parts.join("");
}
