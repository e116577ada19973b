/** RANDOM: the generator of bash 5.2 (lib/sh/random.c; Park and Miller), so that a seed gives bash's own numbers. */
export class BashRandom {
  #seed: number;
  #last = -1;

  constructor(seed: number) {
    this.#seed = seed >>> 0;
  }

  /** 0 to 32767, never the same twice in a row. */
  next(): number {
    let value: number;
    do {
      this.#seed = step(this.#seed);
      value = ((this.#seed >>> 16) ^ (this.#seed & 0xffff)) & 0x7fff;
    } while (value === this.#last);
    this.#last = value;
    return value;
  }
}

/** x(n+1) = 16807 · x(n) mod (2³¹ - 1), in 32-bit arithmetic as Schrage does it. */
function step(last: number): number {
  const seed = last === 0 ? 123_459_876 : last;
  const high = Math.trunc(seed / 127_773);
  const low = seed - 127_773 * high;
  const next = (16_807 * low - 2836 * high) | 0;
  return next < 0 ? (next + 0x7fff_ffff) >>> 0 : next;
}
