/**
 * The shortest edit script of two sequences of numbers, as GNU finds it (gnulib diffseq.h): E. Myers, "An O(ND)
 * Difference Algorithm and Its Variations", from both ends at once. Among equally short scripts its choice decides what
 * people see, so every loop goes the same way as there.
 */
export interface SequenceChanges {
  /** The element at this place of the first sequence goes. */
  readonly deleted: (at: number) => void;
  readonly inserted: (at: number) => void;
}

export interface SequenceOptions {
  /** Never give up a search that takes long. */
  readonly minimal: boolean;
  /** Counts work; a promise is waited for. */
  readonly spend: (steps: number) => Promise<void> | undefined;
}

interface Box {
  readonly fromX: number;
  readonly toX: number;
  readonly fromY: number;
  readonly toY: number;
  readonly minimal: boolean;
}

export async function compareSequences(
  xs: Int32Array,
  ys: Int32Array,
  changes: SequenceChanges,
  options: SequenceOptions,
): Promise<void> {
  const search = new MiddleSearch(xs, ys, options);
  const boxes: Box[] = [{ fromX: 0, toX: xs.length, fromY: 0, toY: ys.length, minimal: options.minimal }];
  for (let box = boxes.pop(); box; box = boxes.pop()) {
    let { fromX, toX, fromY, toY } = box;
    while (fromX < toX && fromY < toY && xs[fromX] === ys[fromY]) {
      fromX++;
      fromY++;
    }
    while (fromX < toX && fromY < toY && xs[toX - 1] === ys[toY - 1]) {
      toX--;
      toY--;
    }
    if (fromX === toX) for (; fromY < toY; fromY++) changes.inserted(fromY);
    else if (fromY === toY) for (; fromX < toX; fromX++) changes.deleted(fromX);
    else {
      const found = search.find({ fromX, toX, fromY, toY, minimal: box.minimal });
      const middle = found instanceof Promise ? await found : found;
      boxes.push(
        { fromX, toX: middle.x, fromY, toY: middle.y, minimal: middle.lowMinimal },
        { fromX: middle.x, toX, fromY: middle.y, toY, minimal: middle.highMinimal },
      );
    }
  }
}

/** A point that an edit script goes through, and how good the search of each side must be. */
interface Middle {
  readonly x: number;
  readonly y: number;
  readonly lowMinimal: boolean;
  readonly highMinimal: boolean;
}

/** Beyond every place. */
const FAR = 0x7fffffff;
/** At least so many steps are made before a search is given up. */
const LEAST_PATIENCE = 4096;

class MiddleSearch {
  /** How far each diagonal has come, from above and from below; diagonals begin below zero. */
  readonly #forward: Int32Array;
  readonly #backward: Int32Array;
  readonly #zero: number;
  readonly #patience: number;
  #forwardMin = 0;
  #forwardMax = 0;
  #backwardMin = 0;
  #backwardMax = 0;

  constructor(
    private readonly xs: Int32Array,
    private readonly ys: Int32Array,
    private readonly options: SequenceOptions,
  ) {
    const diagonals = xs.length + ys.length + 3;
    this.#forward = new Int32Array(diagonals);
    this.#backward = new Int32Array(diagonals);
    this.#zero = ys.length + 1;
    let root = 1;
    for (let rest = diagonals; rest !== 0; rest >>= 2) root <<= 1;
    this.#patience = Math.max(LEAST_PATIENCE, root);
  }

  /** Goes on as long as it may; a promise where it had to pause. */
  find(box: Box): Middle | Promise<Middle> {
    this.#begin(box);
    return this.#search(box, 1);
  }

  #begin({ fromX, toX, fromY, toY }: Box): void {
    this.#forwardMin = this.#forwardMax = fromX - fromY;
    this.#backwardMin = this.#backwardMax = toX - toY;
    this.#forward[this.#zero + this.#forwardMin] = fromX;
    this.#backward[this.#zero + this.#backwardMin] = toX;
  }

  #search(box: Box, from: number): Middle | Promise<Middle> {
    for (let cost = from; ; cost++) {
      const met = this.#stepForward(box) ?? this.#stepBackward(box);
      if (met) return met;
      if (!box.minimal && cost >= this.#patience) return this.#giveUp(box);
      const pause = this.options.spend(1 + (cost >> 4));
      if (pause) return pause.then(() => this.#search(box, cost + 1));
    }
  }

  /** One more edit on each diagonal from above; where it meets a path from below, that is the middle. */
  #stepForward({ fromX, toX, fromY, toY }: Box): Middle | undefined {
    const { xs, ys } = this;
    const ahead = this.#forward;
    const back = this.#backward;
    const zero = this.#zero;
    if (this.#forwardMin > fromX - toY) ahead[zero + --this.#forwardMin - 1] = -1;
    else this.#forwardMin++;
    if (this.#forwardMax < toX - fromY) ahead[zero + ++this.#forwardMax + 1] = -1;
    else this.#forwardMax--;
    const odd = ((fromX - fromY - (toX - toY)) & 1) !== 0;
    for (let d = this.#forwardMax; d >= this.#forwardMin; d -= 2) {
      const low = ahead[zero + d - 1] as number;
      const high = ahead[zero + d + 1] as number;
      let x = low < high ? high : low + 1;
      let y = x - d;
      while (x < toX && y < toY && xs[x] === ys[y]) {
        x++;
        y++;
      }
      ahead[zero + d] = x;
      if (odd && this.#backwardMin <= d && d <= this.#backwardMax && (back[zero + d] as number) <= x)
        return { x, y, lowMinimal: true, highMinimal: true };
    }
    return undefined;
  }

  #stepBackward({ fromX, toX, fromY, toY }: Box): Middle | undefined {
    const { xs, ys } = this;
    const ahead = this.#forward;
    const back = this.#backward;
    const zero = this.#zero;
    if (this.#backwardMin > fromX - toY) back[zero + --this.#backwardMin - 1] = FAR;
    else this.#backwardMin++;
    if (this.#backwardMax < toX - fromY) back[zero + ++this.#backwardMax + 1] = FAR;
    else this.#backwardMax--;
    const odd = ((fromX - fromY - (toX - toY)) & 1) !== 0;
    for (let d = this.#backwardMax; d >= this.#backwardMin; d -= 2) {
      const low = back[zero + d - 1] as number;
      const high = back[zero + d + 1] as number;
      let x = low < high ? low : high - 1;
      let y = x - d;
      while (fromX < x && fromY < y && xs[x - 1] === ys[y - 1]) {
        x--;
        y--;
      }
      back[zero + d] = x;
      if (!odd && this.#forwardMin <= d && d <= this.#forwardMax && x <= (ahead[zero + d] as number))
        return { x, y, lowMinimal: true, highMinimal: true };
    }
    return undefined;
  }

  /** The search takes too long: the point that is farthest from its corner has to do. */
  #giveUp({ fromX, toX, fromY, toY }: Box): Middle {
    let forwardBest = -1;
    let forwardX = fromX;
    for (let d = this.#forwardMax; d >= this.#forwardMin; d -= 2) {
      let x = Math.min(this.#forward[this.#zero + d] as number, toX);
      let y = x - d;
      if (toY < y) {
        x = toY + d;
        y = toY;
      }
      if (forwardBest < x + y) {
        forwardBest = x + y;
        forwardX = x;
      }
    }
    let backwardBest = FAR;
    let backwardX = toX;
    for (let d = this.#backwardMax; d >= this.#backwardMin; d -= 2) {
      let x = Math.max(fromX, this.#backward[this.#zero + d] as number);
      let y = x - d;
      if (y < fromY) {
        x = fromY + d;
        y = fromY;
      }
      if (x + y < backwardBest) {
        backwardBest = x + y;
        backwardX = x;
      }
    }
    return toX + toY - backwardBest < forwardBest - (fromX + fromY)
      ? { x: forwardX, y: forwardBest - forwardX, lowMinimal: true, highMinimal: false }
      : { x: backwardX, y: backwardBest - backwardX, lowMinimal: false, highMinimal: true };
  }
}
