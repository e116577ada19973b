/** A map that a subshell takes over without copying it: whoever writes first, parent or child, copies. */
export class SharedMap<K, V> {
  #map: Map<K, V>;
  #shared: boolean;

  constructor(map: Map<K, V> = new Map(), shared = false) {
    this.#map = map;
    this.#shared = shared;
  }

  get size(): number {
    return this.#map.size;
  }

  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  has(key: K): boolean {
    return this.#map.has(key);
  }

  set(key: K, value: V): void {
    this.#own().set(key, value);
  }

  delete(key: K): boolean {
    return this.#map.has(key) && this.#own().delete(key);
  }

  clear(): void {
    this.#map = new Map();
    this.#shared = false;
  }

  entries(): IterableIterator<[K, V]> {
    return this.#map.entries();
  }

  keys(): IterableIterator<K> {
    return this.#map.keys();
  }

  values(): IterableIterator<V> {
    return this.#map.values();
  }

  fork(): SharedMap<K, V> {
    this.#shared = true;
    return new SharedMap(this.#map, true);
  }

  #own(): Map<K, V> {
    if (this.#shared) {
      this.#map = new Map(this.#map);
      this.#shared = false;
    }
    return this.#map;
  }
}
