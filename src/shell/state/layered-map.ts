/** From this size on the upper layer goes into the lower one when it must be copied anyway. */
const LARGE = 16;

/**
 * A map that a fork takes over without copying it. What is written while both share it goes into a small layer of
 * one's own, over one that nobody changes any more: copying all variables would be most of what a subshell costs.
 */
export class LayeredMap<V extends object> {
  #lower: Map<string, V>;
  #upper: Map<string, V> | undefined;
  #ownsLower: boolean;
  #ownsUpper: boolean;

  constructor(from?: LayeredMap<V>) {
    this.#lower = from ? from.#lower : new Map();
    this.#upper = from ? from.#upper : undefined;
    this.#ownsLower = this.#ownsUpper = from === undefined;
    if (from) from.#ownsLower = from.#ownsUpper = false;
  }

  fork(): LayeredMap<V> {
    return new LayeredMap(this);
  }

  get(name: string): V | undefined {
    return this.#upper?.get(name) ?? this.#lower.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, value: V): void {
    this.#writable().set(name, value);
  }

  delete(name: string): void {
    if (this.#lower.has(name)) this.#merge();
    this.#writable().delete(name);
  }

  /** In the order in which the names came. */
  values(): IterableIterator<V> {
    if (this.#upper) this.#merge();
    return this.#lower.values();
  }

  #writable(): Map<string, V> {
    if (this.#ownsLower) return this.#lower;
    const upper = this.#upper;
    if (upper && this.#ownsUpper) return upper;
    if (upper && upper.size >= LARGE) {
      this.#merge();
      return this.#lower;
    }
    this.#ownsUpper = true;
    this.#upper = new Map(upper);
    return this.#upper;
  }

  /** One layer, which is this map's alone. */
  #merge(): void {
    if (!this.#ownsLower) this.#lower = new Map(this.#lower);
    this.#ownsLower = true;
    if (this.#upper) for (const [name, value] of this.#upper) this.#lower.set(name, value);
    this.#upper = undefined;
  }
}
