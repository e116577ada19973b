/** Runs of so many are put in order one by one. */
const RUN = 12;
/** So many comparisons go by between two looks at the clock of steps. */
const BETWEEN_PAUSES = 4_096;

/**
 * Sorts numbers of lines by what `compare` says of them; equal ones keep their order. `spend` counts work; its promise
 * is waited for, so that a long sort can be interrupted, which the platform's own cannot.
 */
export async function mergeSort(
  order: Uint32Array,
  compare: (a: number, b: number) => number,
  spend: (steps: number) => Promise<void> | undefined,
): Promise<Uint32Array> {
  const { length } = order;
  let source = order;
  let target = new Uint32Array(length);
  let work = 0;
  for (let from = 0; from < length; from += RUN) {
    insertionSort(source, from, Math.min(from + RUN, length), compare);
    work += RUN * 2;
    if (work < BETWEEN_PAUSES) continue;
    work = 0;
    const pause = spend(BETWEEN_PAUSES >> 2);
    if (pause) await pause;
  }
  for (let width = RUN; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const middle = Math.min(from + width, length);
      const end = Math.min(from + 2 * width, length);
      const merge = new Merge(source, target, from, middle, end);
      while (!merge.advance(compare, BETWEEN_PAUSES)) {
        const pause = spend(BETWEEN_PAUSES >> 2);
        if (pause) await pause;
      }
      work += end - from;
      if (work < BETWEEN_PAUSES) continue;
      work = 0;
      const pause = spend(BETWEEN_PAUSES >> 2);
      if (pause) await pause;
    }
    [source, target] = [target, source as Uint32Array<ArrayBuffer>];
  }
  return source;
}

function insertionSort(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  for (let i = from + 1; i < to; i++) {
    const line = order[i] as number;
    let at = i;
    while (at > from && compare(order[at - 1] as number, line) > 0) {
      order[at] = order[at - 1] as number;
      at--;
    }
    order[at] = line;
  }
}

/** Two sorted runs that become one. */
class Merge {
  #left: number;
  #right: number;
  #out: number;

  constructor(
    private readonly source: Uint32Array,
    private readonly target: Uint32Array,
    from: number,
    private readonly middle: number,
    private readonly end: number,
  ) {
    this.#left = this.#out = from;
    this.#right = middle;
  }

  /** Makes at most so many comparisons; whether it has ended. */
  advance(compare: (a: number, b: number) => number, steps: number): boolean {
    const { source, target, middle, end } = this;
    let left = this.#left;
    let right = this.#right;
    let out = this.#out;
    for (let step = 0; step < steps && left < middle && right < end; step++) {
      const isLeft = compare(source[left] as number, source[right] as number) <= 0;
      target[out++] = source[isLeft ? left++ : right++] as number;
    }
    const hasEnded = left === middle || right === end;
    if (hasEnded) {
      target.set(source.subarray(left, middle), out);
      target.set(source.subarray(right, end), out + middle - left);
    }
    this.#left = left;
    this.#right = right;
    this.#out = out;
    return hasEnded;
  }
}
