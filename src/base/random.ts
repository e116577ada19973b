/** Chance that comes from a seed alone: same seed, same numbers, on every host. */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The next number, 0 ≤ n < 2³² (splitmix32). */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let z = this.#state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }

  /** A whole number, 0 ≤ n < `limit`. */
  below(limit: number): number {
    return Math.floor((this.next() / 0x100000000) * limit);
  }

  bytes(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let i = 0; i < count; i++) bytes[i] = this.next() & 0xff;
    return bytes;
  }

  /** What a snapshot keeps; `new SeededRandom(state)` goes on from there. */
  get state(): number {
    return this.#state;
  }

  set state(state: number) {
    this.#state = state >>> 0;
  }
}
