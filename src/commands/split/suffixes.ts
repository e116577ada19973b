/** How the names of the pieces end. */
export interface SuffixPlan {
  readonly alphabet: string;
  readonly length: number;
  /** Whether they get longer where they would run out. */
  readonly grows: boolean;
  readonly start: string | undefined;
  readonly additional: string;
}

export interface SuffixWish {
  readonly alphabet: string;
  /** Undefined or 0: as long as is needed. */
  readonly length?: number;
  readonly start?: string;
  readonly additional: string;
  /** How many there will be, where that is known. */
  readonly pieces: number | undefined;
}

const DEFAULT_LENGTH = 2;

/** split.c, set_suffix_length; or what is wrong. */
export function planSuffixes(
  wish: SuffixWish,
): SuffixPlan | { readonly problem: string; readonly usage: boolean } {
  const { alphabet, start, additional, pieces } = wish;
  let needed = 0;
  if (pieces !== undefined) {
    let last = pieces - 1;
    const first = start === undefined ? 0 : Number(start);
    if (first < pieces) last += first;
    do {
      needed++;
      last = Math.floor(last / alphabet.length);
    } while (last > 0);
  }
  const fixed = wish.length ?? 0;
  if (fixed > 0 && fixed < needed)
    return { problem: `the suffix length needs to be at least ${needed}`, usage: false };
  const length = fixed > 0 ? fixed : Math.max(DEFAULT_LENGTH, needed);
  if (start !== undefined && start.length > length) {
    const problem = "numerical suffix start value is too large for the suffix length";
    return { problem, usage: true };
  }
  const grows = fixed === 0 && start === undefined && pieces === undefined;
  return { alphabet, length, grows, start, additional };
}

/** The names of the pieces, one after the other (split.c, next_file_name). */
export class PieceNames {
  #prefix: string;
  /** Of each place: which letter. */
  #places: number[] | undefined;

  constructor(
    prefix: string,
    private readonly plan: SuffixPlan,
  ) {
    this.#prefix = prefix;
  }

  /** Undefined where there are no more. */
  next(): string | undefined {
    if (!this.#advance()) return undefined;
    const letters = (this.#places ?? []).map((place) => this.plan.alphabet[place]).join("");
    return this.#prefix + letters + this.plan.additional;
  }

  #advance(): boolean {
    const { alphabet, length, start = "", grows } = this.plan;
    if (!this.#places) {
      const text = start.padStart(length, alphabet[0]);
      this.#places = [...text].map((letter) => alphabet.indexOf(letter));
      return true;
    }
    const places = this.#places;
    for (let at = places.length - 1; at >= 0; at--) {
      const place = (places[at] ?? 0) + 1;
      // Before the last letter comes first, it becomes part of the prefix, and the rest longer by one.
      if (grows && at === 0 && place === alphabet.length - 1) {
        this.#prefix += alphabet[place];
        this.#places = new Array<number>(places.length + 1).fill(0);
        return true;
      }
      places[at] = place;
      if (place < alphabet.length) return true;
      places[at] = 0;
    }
    return false;
  }
}
