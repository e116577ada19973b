/** So far down from a last element that was deleted the one before it is looked for step by step. */
const NEAR = 64;

/** The elements of an indexed array: index → value, sparse; knows its last index and its order without looking. */
export class IndexedArray extends Map<number, string> {
  #last = -1;
  /** Whether the elements were put in in the order of their indexes. */
  #isOrdered = true;

  static of(entries: Iterable<readonly [number, string]>): IndexedArray {
    const array = new IndexedArray();
    for (const [index, value] of entries) array.set(index, value);
    return array;
  }

  static from(values: Iterable<string>): IndexedArray {
    const array = new IndexedArray();
    for (const value of values) array.set(array.size, value);
    return array;
  }

  override set(index: number, value: string): this {
    if (index > this.#last) this.#last = index;
    else if (this.#isOrdered && index !== this.#last && !this.has(index)) this.#isOrdered = false;
    return super.set(index, value);
  }

  override delete(index: number): boolean {
    const deleted = super.delete(index);
    if (index === this.#last) this.#last = this.#lastBefore(index);
    return deleted;
  }

  /** -1 where there is no element. */
  get lastIndex(): number {
    return this.#last;
  }

  /** The indexes in order. */
  indexes(): readonly number[] {
    const all = [...this.keys()];
    return this.#isOrdered ? all : all.sort((a, b) => a - b);
  }

  #lastBefore(index: number): number {
    for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) if (this.has(at)) return at;
    let last = -1;
    for (const at of this.keys()) if (at > last) last = at;
    return last;
  }
}
