/** A line of history that leads down to a commit; its colour is a place in `PALETTE`. */
interface Lane {
  readonly id: string;
  readonly colour: number;
}

/** git-config(1), log.graphColors: six colours, and the same in bold. */
const CODES = [31, 32, 33, 34, 35, 36];
const PALETTE = ["", "1;"].flatMap((bold) => CODES.map((code) => `\x1b[${bold}${code}m`));

type RowKind = "none" | "commit" | "merge" | "collapse";

interface CommitRows {
  /** What makes room for an octopus. */
  readonly before: readonly string[];
  readonly row: string;
  /** An empty line above all that, where one was asked for and is needed. */
  readonly gap: string | undefined;
}

/**
 * The lines of history at the left of `log --graph` (Documentation/technical/api-history-graph). Lanes stand two columns
 * apart; between two commits each moves left, column by column, to the place it has below.
 */
export class Graph {
  /** Those that hang down from the last commit. */
  #lanes: readonly Lane[] = [];
  #rows: string[] = [];
  #width = 0;
  #colour = PALETTE.length - 1;
  /** What was drawn last, at which lane, and how many lanes that brought. */
  #last: { kind: RowKind; at: number; added: number } = { kind: "none", at: 0, added: 0 };
  /** Which lane stands at each column, as the last collapsing row has left it; undefined for none. */
  #columns: readonly (number | undefined)[] = [];

  constructor(private readonly paints = false) {}

  /** The row of a commit; what comes below it is taken with `next`. */
  commit(
    id: string,
    parents: readonly string[],
    { mark = "*", hasGap = false }: { readonly mark?: string | undefined; readonly hasGap?: boolean } = {},
  ): CommitRows {
    const old = this.#lanes;
    const found = old.findIndex((lane) => lane.id === id);
    const at = found < 0 ? old.length : found;
    const drawn = new Step(this, { old, id, parents, at, isKnown: found >= 0, mark });
    const step = drawn.place();
    this.#width = step.width;
    this.#lanes = step.lanes;
    const before = drawn.rowsBefore(step, this.#last).map((row) => this.#pad(row));
    const isApart = before.length > 0 || hasGap;
    const row = this.#pad(
      drawn.commitRow(step, isApart ? { ...this.#last, kind: "none" } : this.#last, this.#columns),
    );
    const rows: string[] = [];
    let kind: RowKind = "commit";
    if (parents.length > 1) {
      rows.push(this.#pad(drawn.mergeRow(step)));
      kind = "merge";
    }
    let columns = step.columns;
    let earlier = columns;
    while (!isSettled(columns)) {
      const collapsed = collapse(columns);
      rows.push(this.#pad(drawn.collapsedRow(step.lanes, collapsed)));
      earlier = collapsed.moved;
      columns = collapsed.columns;
      kind = "collapse";
    }
    this.#columns = kind === "collapse" ? earlier : [];
    this.#rows = rows;
    this.#last = { kind, at, added: step.added };
    const room = Math.max(0, parents.length - 2) * 2;
    const gap = old.flatMap((lane) => [
      this.cell(lane, "|"),
      ...(lane.id === id ? " ".repeat(room) : ""),
      " ",
    ]);
    return { before, row, gap: hasGap && before.length === 0 ? this.#pad(gap) : undefined };
  }

  /** Whether rows are left that must be seen before the next commit. */
  get isBusy(): boolean {
    return this.#rows.length > 0;
  }

  next(): string {
    return this.#rows.shift() ?? this.#pad(this.#lanes.flatMap((lane) => [this.cell(lane, "|"), " "]));
  }

  /** A sign in the colour of its lane. */
  cell(lane: Lane | undefined, sign: string): string {
    return this.paints && lane ? `${PALETTE[lane.colour]}${sign}\x1b[m` : sign;
  }

  nextColour(): number {
    this.#colour = (this.#colour + 1) % PALETTE.length;
    return this.#colour;
  }

  get colour(): number {
    return this.#colour;
  }

  #pad(cells: readonly string[]): string {
    const missing = Math.max(0, this.#width - cells.length);
    return cells.join("") + " ".repeat(missing);
  }
}

function isSettled(columns: readonly (number | undefined)[]): boolean {
  return columns.every((lane, column) => lane === undefined || lane === Math.floor(column / 2));
}

interface Collapsed {
  /** Where lanes stand after this row. */
  readonly columns: (number | undefined)[];
  /** The same with all that this row draws. */
  readonly moved: readonly (number | undefined)[];
  /** The lane that runs flat in this row, and the column where its end comes from. */
  readonly flat: { readonly lane: number; readonly from: number } | undefined;
}

/** Each lane goes one column to the left, or crosses another; one of them may run flat over several. */
function collapse(before: readonly (number | undefined)[]): Collapsed {
  const columns: (number | undefined)[] = before.map(() => undefined);
  let flat: { lane: number; from: number } | undefined;
  for (const [column, lane] of before.entries()) {
    if (lane === undefined) continue;
    if (lane * 2 === column) columns[column] = lane;
    else if (columns[column - 1] === lane) continue;
    else {
      const isFree = columns[column - 1] === undefined;
      columns[isFree ? column - 1 : column - 2] = lane;
      if (flat) continue;
      flat = { lane, from: isFree ? column : column - 1 };
      for (let under = lane * 2 + 3; under < column - 2; under += 2) columns[under] = lane;
    }
  }
  const moved = [...columns];
  if (columns.at(-1) === undefined) columns.pop();
  return { columns, moved, flat };
}

interface Placed {
  readonly lanes: readonly Lane[];
  readonly columns: readonly (number | undefined)[];
  readonly width: number;
  /** How many lanes a merge brings; fewer than none where its last edge joins at once. */
  readonly added: number;
  /** 0 where the first parent of a merge is at the left of it. */
  readonly lean: number;
}

interface Given {
  readonly old: readonly Lane[];
  readonly id: string;
  readonly parents: readonly string[];
  readonly at: number;
  readonly isKnown: boolean;
  readonly mark: string;
}

/** From the lanes above a commit to those below it. */
class Step {
  readonly #lanes: Lane[] = [];
  readonly #columns: (number | undefined)[] = [];
  #width = 0;
  #added = 0;
  #lean = -1;

  constructor(
    private readonly graph: Graph,
    private readonly given: Given,
  ) {}

  place(): Placed {
    const { old, parents, at, isKnown, id } = this.given;
    const above = isKnown ? old : [...old, { id, colour: 0 }];
    for (const [n, lane] of above.entries()) {
      if (n !== at) {
        this.#insert(lane.id, undefined);
        continue;
      }
      for (const parent of parents) {
        if (parents.length > 1 || !isKnown) this.graph.nextColour();
        this.#insert(parent, n);
      }
      if (parents.length === 0) this.#width += 2;
    }
    const columns = Array.from({ length: this.#columns.length }, (_, n) => this.#columns[n]);
    return { lanes: this.#lanes, columns, width: this.#width, added: this.#added, lean: this.#lean };
  }

  #insert(id: string, from: number | undefined): void {
    const { parents, old } = this.given;
    let lane = this.#lanes.findIndex((one) => one.id === id);
    if (lane < 0)
      lane =
        this.#lanes.push({ id, colour: old.find((one) => one.id === id)?.colour ?? this.graph.colour }) - 1;
    let column = this.#width;
    if (parents.length > 1 && from !== undefined && this.#lean < 0) {
      const far = from - lane;
      this.#lean = far > 0 ? 0 : 1;
      this.#added = parents.length + this.#lean - 2;
      column += (this.#lean - 1) * (far > 1 ? 2 * far - 3 : 1);
      this.#width += 2 * this.#lean;
    } else if (this.#added > 0 && lane === this.#columns[this.#width - 2]) {
      column = this.#width - 2;
      this.#added = -1;
    } else this.#width += 2;
    this.#columns[column] = lane;
  }

  /** Parents of an octopus whose edges are drawn beside it. */
  #dashed({ lean }: Placed): number {
    return this.given.parents.length + lean - 3;
  }

  /** Room is made for an octopus, row by row. */
  rowsBefore(
    placed: Placed,
    last: { readonly kind: RowKind; readonly at: number },
  ): readonly (readonly string[])[] {
    const { old, parents, at } = this.given;
    if (parents.length < 3 || at >= old.length - 1) return [];
    return Array.from({ length: this.#dashed(placed) * 2 }, (_, n) =>
      old.flatMap((lane, lane_at) => {
        if (lane_at === at) return [this.graph.cell(lane, "|"), ..." ".repeat(n), " "];
        const leans = lane_at > at && (n > 0 || (last.kind === "merge" && last.at < lane_at));
        return [this.graph.cell(lane, leans ? "\\" : "|"), " "];
      }),
    );
  }

  commitRow(
    placed: Placed,
    last: { readonly kind: RowKind; readonly at: number; readonly added: number },
    columns: readonly (number | undefined)[],
  ): readonly string[] {
    const { old, at, isKnown, parents, mark } = this.given;
    const cells: string[] = [];
    const above: readonly (Lane | undefined)[] = isKnown ? old : [...old, undefined];
    for (const [n, lane] of above.entries()) {
      if (n === at) {
        cells.push(mark);
        if (parents.length > 2) cells.push(...this.#octopus(placed));
      } else if (n > at && placed.added > 1) cells.push(this.graph.cell(lane, "\\"));
      else if (n > at && placed.added === 1) {
        const leans = last.kind === "merge" && last.added > 0 && last.at < n;
        cells.push(this.graph.cell(lane, leans ? "\\" : "|"));
      } else {
        const target = placed.columns[2 * n];
        const leans =
          last.kind === "collapse" && columns[2 * n + 1] === n && (target === undefined || target < n);
        cells.push(this.graph.cell(lane, leans ? "/" : "|"));
      }
      cells.push(" ");
    }
    return cells;
  }

  #octopus(placed: Placed): readonly string[] {
    const count = this.#dashed(placed);
    return Array.from({ length: Math.max(0, count) }, (_, n) => {
      const lane = placed.lanes[placed.columns[(this.given.at + n + 2) * 2] ?? 0];
      return [this.graph.cell(lane, "-"), this.graph.cell(lane, n === count - 1 ? "." : "-")];
    }).flat();
  }

  /** The edges from a merge to its parents. */
  mergeRow({ lanes, added, lean }: Placed): readonly string[] {
    const { old, at, isKnown, parents } = this.given;
    const above: readonly (Lane | undefined)[] = isKnown ? old : [...old, undefined];
    const cells: string[] = [];
    let flat: Lane | undefined;
    for (const [n, lane] of above.entries()) {
      if (n === at) {
        for (const [nth, parent] of parents.entries()) {
          const shape = Math.min(2, lean + nth);
          cells.push(
            this.graph.cell(
              lanes.find((one) => one.id === parent),
              "/|\\"[shape] ?? "|",
            ),
          );
          if (shape === 2 && (added > 0 || nth < parents.length - 1)) cells.push(" ");
        }
        if (added === 0) cells.push(" ");
      } else if (n > at) cells.push(this.graph.cell(lane, added > 0 ? "\\" : "|"), " ");
      else {
        cells.push(this.graph.cell(lane, "|"));
        if (lean !== 0 || n !== at - 1) cells.push(flat ? this.graph.cell(flat, "_") : " ");
      }
      if (lane?.id === parents[0]) flat = lane;
    }
    return cells;
  }

  collapsedRow(lanes: readonly Lane[], collapsed: Collapsed): readonly string[] {
    const { flat, columns } = collapsed;
    let isFlat = false;
    return collapsed.moved.slice(0, columns.length).map((lane, column) => {
      if (lane === undefined) return " ";
      if (lane * 2 === column) return this.graph.cell(lanes[lane], "|");
      if (flat && lane === flat.lane && column !== flat.from - 1) {
        // Only its first piece goes on in the next row.
        if (column !== lane * 2 + 3) columns[column] = undefined;
        isFlat = true;
        return this.graph.cell(lanes[lane], "_");
      }
      if (isFlat && flat && column < flat.from) columns[column] = undefined;
      return this.graph.cell(lanes[lane], "/");
    });
  }
}
