import type { SeededRandom } from "../../base/random.ts";

/** Numbers drawn by chance, each below a limit. */
export interface Draw {
  below(limit: number): number;
}

/** The file of --random-source has no bytes left. */
export class SourceExhausted extends Error {}

export function drawOf(random: SeededRandom): Draw {
  return { below: (limit) => random.below(limit) };
}

/**
 * Draws from given bytes, as gnulib's randint.c: bytes are gathered into a number until it can be large enough; what is
 * left over of it after a draw serves the next.
 */
export class ByteDraw implements Draw {
  #at = 0;
  /** A number that was gathered, and the largest that it could have been. */
  #number = 0n;
  #most = 0n;

  constructor(private readonly bytes: Uint8Array) {}

  below(limit: number): number {
    const choices = BigInt(limit);
    const wanted = choices - 1n;
    for (;;) {
      this.#gather(wanted);
      if (this.#most === wanted) {
        const all = this.#number;
        this.#number = this.#most = 0n;
        return Number(all);
      }
      const excess = this.#most - wanted;
      const unusable = excess % choices;
      const drawn = this.#number % choices;
      if (this.#number <= this.#most - unusable) {
        this.#number /= choices;
        this.#most = excess / choices;
        return Number(drawn);
      }
      this.#number = drawn;
      this.#most = unusable - 1n;
    }
  }

  #gather(wanted: bigint): void {
    while (this.#most < wanted) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined) throw new SourceExhausted();
      this.#number = this.#number * 256n + BigInt(byte);
      this.#most = this.#most * 256n + 255n;
    }
  }
}
