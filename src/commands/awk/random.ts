const DEGREE = 63;
const SEPARATION = 1;
const WORD = 2 ** 31;
const SHUFFLED = 512;

/**
 * The generator that gawk brings along, random(3) of BSD with its largest state and behind it Knuth's algorithm B, which
 * hands the words out in another order: the same numbers after the same seed.
 */
export class AwkRandom {
  readonly #state = new Int32Array(DEGREE);
  readonly #waiting = new Int32Array(SHUFFLED);
  #front = SEPARATION;
  #rear = 0;
  #last = 0;

  constructor(seed: number) {
    this.seed(seed);
  }

  seed(seed: number): void {
    this.#state[0] = seed | 0;
    for (let at = 1; at < DEGREE; at++) this.#state[at] = parkMiller(this.#state[at - 1] ?? 0);
    this.#front = SEPARATION;
    this.#rear = 0;
    for (let at = 0; at < SHUFFLED; at++) this.#waiting[at] = this.#raw();
    this.#last = this.#raw();
    for (let round = 0; round < 10 * DEGREE; round++) this.#bits();
  }

  #raw(): number {
    const sum = ((this.#state[this.#front] ?? 0) + (this.#state[this.#rear] ?? 0)) | 0;
    this.#state[this.#front] = sum;
    this.#front = (this.#front + 1) % DEGREE;
    this.#rear = (this.#rear + 1) % DEGREE;
    return sum >>> 1;
  }

  /** The word before says which of those that wait comes next. */
  #bits(): number {
    const at = this.#last % SHUFFLED;
    this.#last = this.#waiting[at] ?? 0;
    this.#waiting[at] = this.#raw();
    return this.#last;
  }

  /** 0 ≤ n < 1: two words of 31 bits. */
  next(): number {
    for (;;) {
      const low = this.#bits();
      const high = this.#bits();
      const value = 0.5 + (low / WORD + high) / WORD - 0.5;
      if (value !== 1) return value;
    }
  }
}

/** x ← 16807 x mod 2³¹ - 1, without going over 32 bits. */
function parkMiller(before: number): number {
  const x = before === 0 ? 123459876 : before;
  const next = 16807 * (x % 127773) - 2836 * Math.trunc(x / 127773);
  return next < 0 ? next + 0x7fffffff : next;
}
