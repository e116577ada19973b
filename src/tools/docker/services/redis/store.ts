export type Value = string | string[] | Map<string, string> | Set<string>;

interface Entry {
  value: Value;
  /** Milliseconds since 1970. */
  expires: number | undefined;
}

/** The keys of a server. */
export class Store {
  readonly #entries = new Map<string, Entry>();
  /** Changes since they were written to the disk. */
  changes = 0;

  constructor(private readonly now: () => number) {}

  get(key: string): Value | undefined {
    return this.#entry(key)?.value;
  }

  #entry(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.expires === undefined || entry.expires > this.now()) return entry;
    this.#entries.delete(key);
    return undefined;
  }

  set(key: string, value: Value, expires?: number): void {
    this.#entries.set(key, { value, expires });
    this.changes++;
  }

  delete(key: string): boolean {
    if (!this.#entry(key)) return false;
    this.changes++;
    return this.#entries.delete(key);
  }

  expiryOf(key: string): number | undefined {
    return this.#entry(key)?.expires;
  }

  setExpiry(key: string, expires: number | undefined): boolean {
    const entry = this.#entry(key);
    if (!entry) return false;
    entry.expires = expires;
    this.changes++;
    return true;
  }

  get keys(): readonly string[] {
    return [...this.#entries.keys()].filter((key) => this.#entry(key));
  }

  clear(): void {
    this.changes += this.#entries.size;
    this.#entries.clear();
  }
}
