import { encode } from "../../base/bytes.ts";

/** Buckets of an associative array of bash (assoc.h, ASSOC_HASH_BUCKETS), and of its table of variables. */
const BUCKETS = 1024;

/** bash's place for a key in its hash tables (hashlib.c, hash_string): FNV-1 over signed bytes. */
function bucketOf(key: string, buckets: number): number {
  let hash = 2_166_136_261;
  for (const byte of encode(key)) {
    hash = Math.imul(hash, 16_777_619);
    hash ^= byte > 127 ? byte - 256 : byte;
  }
  return (hash >>> 0) & (buckets - 1);
}

/** Keys as bash's hash tables give them: bucket after bucket, in each the newest first. */
export function inHashOrder(keys: readonly string[], size = BUCKETS): string[] {
  let buckets = size;
  while (keys.length >= buckets * 2) buckets *= 4;
  const placed = keys.map((key, age) => ({ key, age, bucket: bucketOf(key, buckets) }));
  placed.sort((a, b) => a.bucket - b.bucket || b.age - a.age);
  return placed.map(({ key }) => key);
}

/** The content of an associative array; iterates in the order in which bash does. */
export class AssociativeMap extends Map<string, string> {
  #order: readonly string[] | undefined;

  constructor(
    entries: Iterable<readonly [string, string]> = [],
    private readonly buckets = BUCKETS,
  ) {
    // Map's own constructor would call `set` before #order is there.
    super();
    for (const [key, value] of entries) this.set(key, value);
  }

  override set(key: string, value: string): this {
    if (this.#order && !this.has(key)) this.#order = undefined;
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    this.#order = undefined;
    return super.delete(key);
  }

  override clear(): void {
    this.#order = undefined;
    super.clear();
  }

  override *keys(): MapIterator<string> {
    yield* this.#ordered();
  }

  override *values(): MapIterator<string> {
    for (const key of this.#ordered()) yield this.get(key) ?? "";
  }

  override *entries(): MapIterator<[string, string]> {
    for (const key of this.#ordered()) yield [key, this.get(key) ?? ""];
  }

  override [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  override forEach(visit: (value: string, key: string, map: Map<string, string>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  #ordered(): readonly string[] {
    this.#order ??= inHashOrder([...super.keys()], this.buckets);
    return this.#order;
  }
}
