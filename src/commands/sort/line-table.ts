import { compareBinary, type KeyColumn, keyColumns, type Prepared } from "./compare.ts";
import type { Key } from "./key.ts";
import type { RandomRank } from "./random-rank.ts";

export interface OrderWish {
  readonly keys: readonly Key[];
  readonly separator: string | undefined;
  /** Lines with equal keys are ordered as wholes, unless they are to keep their order. */
  readonly lastResort: "none" | "ascending" | "descending";
  /** What -R shuffles by. */
  readonly rank: RandomRank;
}

/** Lines, one character a byte (sort counts bytes), with what their keys are turned into, column by column. */
export class LineTable {
  readonly texts: string[] = [];
  readonly #columns: readonly KeyColumn[];
  readonly #values: readonly Prepared[][];

  constructor(private readonly wish: OrderWish) {
    this.#columns = keyColumns(wish.keys, wish.separator, wish.rank);
    this.#values = wish.keys.map(() => []);
  }

  add(text: string): void {
    this.texts.push(text);
    for (let k = 0; k < this.#columns.length; k++)
      (this.#values[k] as Prepared[]).push((this.#columns[k] as KeyColumn).prepare(text));
  }

  /** Forgets all lines but the last so many. */
  keepLast(count: number): void {
    const gone = this.texts.length - count;
    if (gone <= 0) return;
    this.texts.splice(0, gone);
    for (const values of this.#values) values.splice(0, gone);
  }

  /** The order of two lines by their keys, then as wholes. */
  readonly compare = (a: number, b: number): number => {
    const order = this.compareKeys(a, b);
    if (order !== 0 || this.wish.lastResort === "none") return order;
    const whole = compareBinary(this.texts[a] as string, this.texts[b] as string);
    return this.wish.lastResort === "descending" ? -whole : whole;
  };

  readonly compareKeys = (a: number, b: number): number => {
    for (let k = 0; k < this.#columns.length; k++) {
      const column = this.#columns[k] as KeyColumn;
      const values = this.#values[k] as Prepared[];
      const order = column.compare(values[a] as Prepared, values[b] as Prepared);
      if (order !== 0) return column.reverse ? -order : order;
    }
    return 0;
  };
}
