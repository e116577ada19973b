import type { Commit } from "../repository/objects.ts";

/** The lines of history at the left of `log --graph`. Each lane stands for the commit that it leads to. */
export class Graph {
  #lanes: string[] = [];
  #rows: string[] = [];
  #width = 0;

  /** The row of a commit, and what comes below it, to be taken with `next`. */
  commit({ id, parents }: Commit): string {
    let at = this.#lanes.indexOf(id);
    if (at < 0) at = this.#lanes.push(id) - 1;
    const before = this.#lanes;
    const expanded = [...before.slice(0, at), ...parents, ...before.slice(at + 1)];
    const after = [...new Set(expanded)];
    this.#width =
      2 * Math.max(before.length, expanded.length > before.length ? expanded.length : before.length);
    const row = before.map((_, lane) => (lane === at ? "*" : "|")).join(" ");
    this.#rows = [];
    if (parents.length > 1) this.#rows.push(this.#mergeRow(before.length, at, parents.length));
    const positions = expanded.map(
      (_, position) => position + (parents.length === 0 && position >= at ? 1 : 0),
    );
    this.#collapse(
      positions,
      expanded.map((lane) => after.indexOf(lane)),
    );
    this.#lanes = after;
    return `${row} `.padEnd(this.#width);
  }

  #mergeRow(count: number, at: number, parents: number): string {
    const own = `|${"\\ ".repeat(parents - 1).trimEnd()}`;
    const left = "| ".repeat(at);
    const right = Array.from({ length: count - at - 1 }, () => " \\").join("");
    return `${left}${own}${right}`.padEnd(this.#width);
  }

  /** Lanes move left, one place a row, to where they belong; those that lead to the same commit meet. */
  #collapse(from: readonly number[], to: readonly number[]): void {
    let positions = [...from];
    while (positions.some((position, lane) => position > (to[lane] ?? 0))) {
      const cells = Array.from({ length: this.#width }, () => " ");
      positions = positions.map((position, lane) => {
        const moves = position > (to[lane] ?? 0);
        if (moves) cells[2 * position - 1] = "/";
        else cells[2 * position] = "|";
        return moves ? position - 1 : position;
      });
      this.#rows.push(cells.join(""));
    }
  }

  /** Whether rows are left that must be seen before the next commit. */
  get isBusy(): boolean {
    return this.#rows.length > 0;
  }

  next(): string {
    return (
      this.#rows.shift() ??
      this.#lanes
        .map(() => "| ")
        .join("")
        .padEnd(this.#width)
    );
  }
}
