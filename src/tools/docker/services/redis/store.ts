import type { SortedSet } from "./sorted-set.ts";
import { sizeOfKey } from "./value-size.ts";

export type Value = string | string[] | Map<string, string> | Set<string> | SortedSet;

interface Entry {
  value: Value;
  /** Milliseconds since 1970. */
  expires: number | undefined;
  /** When it was last asked for, counted in uses of all keys, and how often. */
  use: { last: number; count: number };
}

/** The keys of one database. */
export class Store {
  #entries = new Map<string, Entry>();
  /** How often each key has been changed: who watches one sees by it that another was there. */
  readonly #versions = new Map<string, number>();
  /** Changes since they were written to the disk. */
  changes = 0;
  #uses = 0;
  readonly #sizes = new Map<string, number>();
  readonly #unmeasured = new Set<string>();
  #bytes = 0;

  constructor(private readonly now: () => number) {}

  get(key: string): Value | undefined {
    return this.#used(key)?.value;
  }

  has(key: string): boolean {
    return this.#used(key) !== undefined;
  }

  #used(key: string): Entry | undefined {
    const entry = this.#entry(key);
    if (entry) entry.use = { last: ++this.#uses, count: entry.use.count + 1 };
    return entry;
  }

  useOf(key: string): Entry["use"] {
    return this.#entries.get(key)?.use ?? { last: 0, count: 0 };
  }

  /** What the keys take of the memory, about. */
  get bytes(): number {
    for (const key of this.#unmeasured) {
      const value = this.#entries.get(key)?.value;
      const size = value === undefined ? 0 : sizeOfKey(key, value);
      this.#bytes += size - (this.#sizes.get(key) ?? 0);
      if (size === 0) this.#sizes.delete(key);
      else this.#sizes.set(key, size);
    }
    this.#unmeasured.clear();
    return this.#bytes;
  }

  #entry(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.expires === undefined || entry.expires > this.now()) return entry;
    this.#entries.delete(key);
    this.#unmeasured.add(key);
    this.#versions.set(key, this.#changesOf(key) + 1);
    return undefined;
  }

  #changesOf(key: string): number {
    return this.#versions.get(key) ?? 0;
  }

  #changed(key: string): void {
    this.changes++;
    this.#unmeasured.add(key);
    this.#versions.set(key, this.#changesOf(key) + 1);
  }

  versionOf(key: string): number {
    this.#entry(key);
    return this.#changesOf(key);
  }

  set(key: string, value: Value, expires?: number): void {
    const count = (this.#entries.get(key)?.use.count ?? 0) + 1;
    this.#entries.set(key, {
      value,
      expires: wholeMilliseconds(expires),
      use: { last: ++this.#uses, count },
    });
    this.#changed(key);
  }

  delete(key: string): boolean {
    if (!this.#entry(key)) return false;
    this.#changed(key);
    return this.#entries.delete(key);
  }

  expiryOf(key: string): number | undefined {
    return this.#entry(key)?.expires;
  }

  setExpiry(key: string, expires: number | undefined): boolean {
    const entry = this.#entry(key);
    if (!entry) return false;
    entry.expires = wholeMilliseconds(expires);
    this.#changed(key);
    return true;
  }

  get keys(): readonly string[] {
    return [...this.#entries.keys()].filter((key) => this.#entry(key));
  }

  clear(): void {
    for (const key of this.#entries.keys()) this.#changed(key);
    this.#entries.clear();
  }

  /** SWAPDB: the keys of both change places. */
  swap(other: Store): void {
    for (const store of [this, other])
      for (const key of new Set([...this.keys, ...other.keys])) store.#changed(key);
    [this.#entries, other.#entries] = [other.#entries, this.#entries];
  }
}

/** The computer's clock has parts of them. */
function wholeMilliseconds(time: number | undefined): number | undefined {
  return time === undefined ? undefined : Math.floor(time);
}
