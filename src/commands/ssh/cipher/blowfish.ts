/** Blowfish as bcrypt needs it: its tables begin as the digits of π (https://www.schneier.com/academic/blowfish/). */

const ROUNDS = 16;
const SUBKEYS = ROUNDS + 2;
const BOXES = 4 * 256;

let digits: Uint32Array | undefined;

/** The fraction of π in words of 32 bits: Machin's formula, with room for what its terms round away. */
function digitsOfPi(): Uint32Array {
  if (digits) return digits;
  const words = SUBKEYS + BOXES;
  const spare = 64n;
  const bits = BigInt(words * 32);
  const one = 1n << (bits + spare);
  const arctan = (denominator: bigint): bigint => {
    const square = denominator * denominator;
    let sum = 0n;
    let sign = 1n;
    let term = one / denominator;
    for (let odd = 1n; term > 0n; odd += 2n) {
      sum += (sign * term) / odd;
      term /= square;
      sign = -sign;
    }
    return sum;
  };
  const pi = 16n * arctan(5n) - 4n * arctan(239n);
  const fraction = (pi >> spare) & ((1n << bits) - 1n);
  const text = fraction.toString(16).padStart(words * 8, "0");
  digits = Uint32Array.from({ length: words }, (_, at) =>
    Number.parseInt(text.slice(at * 8, at * 8 + 8), 16),
  );
  return digits;
}

export class Blowfish {
  readonly #subkeys: Uint32Array;
  readonly #boxes: Uint32Array;

  constructor() {
    const start = digitsOfPi();
    this.#subkeys = start.slice(0, SUBKEYS);
    this.#boxes = start.slice(SUBKEYS);
  }

  /** Encrypts the pair of words at a place, where it stands. */
  encrypt(words: Uint32Array, at: number): void {
    const p = this.#subkeys;
    const s = this.#boxes;
    let left = words[at] as number;
    let right = words[at + 1] as number;
    for (let round = 0; round < ROUNDS; round++) {
      left = (left ^ (p[round] as number)) >>> 0;
      const mixed =
        ((((s[left >>> 24] as number) + (s[256 + ((left >>> 16) & 255)] as number)) ^
          (s[512 + ((left >>> 8) & 255)] as number)) +
          (s[768 + (left & 255)] as number)) |
        0;
      const next = (right ^ mixed) >>> 0;
      right = left;
      left = next;
    }
    words[at] = (right ^ (p[ROUNDS + 1] as number)) >>> 0;
    words[at + 1] = (left ^ (p[ROUNDS] as number)) >>> 0;
  }

  /** Mixes a key into the tables, and what is given besides (bcrypt's ExpandKey); both as words. */
  expand(key: Uint32Array, salt?: Uint32Array): void {
    for (let i = 0; i < SUBKEYS; i++)
      this.#subkeys[i] = ((this.#subkeys[i] as number) ^ (key[i % key.length] as number)) >>> 0;
    const block = new Uint32Array(2);
    let at = 0;
    for (const table of [this.#subkeys, this.#boxes])
      for (let i = 0; i < table.length; i += 2) {
        if (salt) {
          block[0] = ((block[0] as number) ^ (salt[at++ % salt.length] as number)) >>> 0;
          block[1] = ((block[1] as number) ^ (salt[at++ % salt.length] as number)) >>> 0;
        }
        this.encrypt(block, 0);
        table[i] = block[0] as number;
        table[i + 1] = block[1] as number;
      }
  }
}
