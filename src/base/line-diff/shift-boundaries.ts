/** Which lines of one file changed: a flag for each, and a 0 that is never set at either end. */
export class ChangedLines {
  readonly #flags: Uint8Array;

  constructor(readonly count: number) {
    this.#flags = new Uint8Array(count + 2);
  }

  get(line: number): boolean {
    return this.#flags[line + 1] === 1;
  }

  set(line: number, changed: boolean): void {
    this.#flags[line + 1] = changed ? 1 : 0;
  }
}

/** One file in the comparison: its changed lines, and the class of equal lines that each belongs to. */
export interface ComparedLines {
  readonly changed: ChangedLines;
  readonly classes: Int32Array;
}

/**
 * Moves runs of changes where that is possible: they merge, and end as late as they can, or where the other file has
 * changed too (diffutils analyze.c, shift_boundaries).
 */
export function shiftBoundaries(file: ComparedLines, { changed: others }: ComparedLines): void {
  const { changed, classes } = file;
  const end = changed.count;
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < end && !changed.get(i)) {
      while (others.get(j++));
      i++;
    }
    if (i === end) return;
    const run = new Run(changed, others, classes, i, j);
    run.settle();
    i = run.end;
    j = run.otherEnd;
  }
}

/** A run of changes that is moved up and down. */
class Run {
  end: number;
  /** The corresponding place in the other file. */
  otherEnd: number;
  #start: number;

  constructor(
    private readonly changed: ChangedLines,
    private readonly others: ChangedLines,
    private readonly classes: Int32Array,
    start: number,
    otherStart: number,
  ) {
    this.#start = start;
    this.end = start + 1;
    this.otherEnd = otherStart;
    while (changed.get(this.end)) this.end++;
    while (others.get(this.otherEnd)) this.otherEnd++;
  }

  settle(): void {
    const last = this.changed.count;
    let corresponding: number;
    let length: number;
    do {
      length = this.end - this.#start;
      this.#moveBack();
      // The end of the run where a run of the other file ends too; `last` where there is none.
      corresponding = this.others.get(this.otherEnd - 1) ? this.end : last;
      while (this.end !== last && this.classes[this.#start] === this.classes[this.end]) {
        this.changed.set(this.#start++, false);
        this.changed.set(this.end++, true);
        while (this.changed.get(this.end)) this.end++;
        while (this.others.get(++this.otherEnd)) corresponding = this.end;
      }
    } while (length !== this.end - this.#start);
    while (corresponding < this.end) this.#stepBack();
  }

  #moveBack(): void {
    while (this.#start > 0 && this.classes[this.#start - 1] === this.classes[this.end - 1]) {
      this.changed.set(--this.#start, true);
      this.changed.set(--this.end, false);
      while (this.changed.get(this.#start - 1)) this.#start--;
      while (this.others.get(--this.otherEnd));
    }
  }

  #stepBack(): void {
    this.changed.set(--this.#start, true);
    this.changed.set(--this.end, false);
    while (this.others.get(--this.otherEnd));
  }
}
