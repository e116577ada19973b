import type { Row } from "../values/datum.ts";

/** One version of a row (https://www.postgresql.org/docs/17/mvcc.html). */
export interface Version {
  /** Within its heap. */
  readonly id: number;
  readonly values: Row;
  /** The transaction that made it, and the one that deleted it; 0: none. */
  readonly xmin: number;
  xmax: number;
}

/** The rows of a table, in the order in which they were written. */
export class Heap {
  #versions: Version[] = [];
  #byId = new Map<number, Version>();
  #nextId = 1;
  /** By unique index: the versions with the same key. Made when first asked for. */
  readonly #keys = new Map<number, Map<string, Version[]>>();

  get versions(): readonly Version[] {
    return this.#versions;
  }

  insert(values: Row, xmin: number, id = this.#nextId): Version {
    const version: Version = { id, values, xmin, xmax: 0 };
    this.#nextId = Math.max(this.#nextId, id + 1);
    this.#versions.push(version);
    this.#byId.set(id, version);
    for (const [index, keys] of this.#keys) this.#file(keys, this.#keyers.get(index), version);
    return version;
  }

  get(id: number): Version | undefined {
    return this.#byId.get(id);
  }

  readonly #keyers = new Map<number, (values: Row) => string | undefined>();

  /** The versions whose key in that index is `key`. */
  withKey(index: number, keyOf: (values: Row) => string | undefined, key: string): readonly Version[] {
    let keys = this.#keys.get(index);
    if (!keys) {
      keys = new Map();
      for (const version of this.#versions) this.#file(keys, keyOf, version);
      this.#keys.set(index, keys);
      this.#keyers.set(index, keyOf);
    }
    return keys.get(key) ?? [];
  }

  #file(
    keys: Map<string, Version[]>,
    keyOf: ((values: Row) => string | undefined) | undefined,
    version: Version,
  ): void {
    const key = keyOf?.(version.values);
    if (key === undefined) return;
    const same = keys.get(key);
    if (same) same.push(version);
    else keys.set(key, [version]);
  }

  /** Drops what nobody can see any more; gives how many. */
  vacuum(isDead: (version: Version) => boolean): number {
    const before = this.#versions.length;
    this.#versions = this.#versions.filter((version) => !isDead(version));
    if (this.#versions.length === before) return 0;
    this.#byId = new Map(this.#versions.map((version) => [version.id, version]));
    this.#keys.clear();
    this.#keyers.clear();
    return before - this.#versions.length;
  }
}
