import type { LineSource } from "./line-source.ts";
import type { Settings } from "./settings.ts";

/** What stands in one column of one row: the line, and its number where it has one. */
export interface Cell {
  readonly line: Uint8Array;
  readonly number: number | undefined;
}

/** Undefined: nothing, as after the end of a column's file. */
export type Row = readonly (Cell | undefined)[];

export interface Page {
  readonly rows: readonly Row[];
  /** The input asked for its end. */
  readonly formFeed: boolean;
}

interface Stretch {
  readonly lines: readonly Uint8Array[];
  readonly formFeed: boolean;
}

/** The pages of one run, in their order. */
export class Pages {
  /** Of the next line. */
  lineNumber: number;

  constructor(
    private readonly sources: readonly LineSource[],
    private readonly settings: Settings,
  ) {
    this.lineNumber = 1;
  }

  /** Undefined after the last. */
  async next(): Promise<Page | undefined> {
    const { settings } = this;
    if (settings.order === "merge") return this.#merge();
    const [source] = this.sources;
    if (!source) return undefined;
    const stretch = await readStretch(source, settings.body * settings.columns);
    if (isEmpty(stretch)) return undefined;
    const cells = stretch.lines.map((line) => ({ line, number: this.#count() }));
    const rows =
      settings.order === "across" ? across(cells, settings.columns) : down(cells, settings.columns);
    return { rows, formFeed: stretch.formFeed };
  }

  #count(): number | undefined {
    return this.settings.number && this.lineNumber++;
  }

  async #merge(): Promise<Page | undefined> {
    const stretches: Stretch[] = [];
    for (const source of this.sources) stretches.push(await readStretch(source, this.settings.body));
    if (stretches.every(isEmpty)) return undefined;
    const height = Math.max(...stretches.map(({ lines }) => lines.length));
    const rows = Array.from({ length: height }, (_row, at) => {
      const number = this.#count();
      return stretches.map(({ lines }, column) => {
        const line = lines[at];
        const own = column === 0 ? number : undefined;
        return line ? { line, number: own } : own === undefined ? undefined : { line: NOTHING, number: own };
      });
    });
    return { rows, formFeed: stretches.some(({ formFeed }) => formFeed) };
  }
}

const NOTHING = new Uint8Array();

/** As many lines as fit, up to a form feed. */
async function readStretch(source: LineSource, most: number): Promise<Stretch> {
  const lines: Uint8Array[] = [];
  while (lines.length < most) {
    const piece = await source.next();
    if (!piece) return { lines, formFeed: false };
    if (piece === "form feed") return { lines, formFeed: true };
    lines.push(piece.line);
  }
  await source.skipFormFeed();
  return { lines, formFeed: false };
}

function isEmpty({ lines, formFeed }: Stretch): boolean {
  return lines.length === 0 && !formFeed;
}

function across(cells: readonly Cell[], columns: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  return rows;
}

/** The columns are balanced: the first are longer by one where it does not come out even. */
function down(cells: readonly Cell[], columns: number): readonly Row[] {
  if (columns === 1) return cells.map((cell) => [cell]);
  const least = Math.floor(cells.length / columns);
  const longer = cells.length % columns;
  const height = least + (longer > 0 ? 1 : 0);
  const starts = Array.from(
    { length: columns },
    (_start, column) => column * least + Math.min(column, longer),
  );
  return Array.from({ length: height }, (_row, at) =>
    starts.flatMap((start, column) => {
      const cell = at < least + (column < longer ? 1 : 0) ? cells[start + at] : undefined;
      return cell ? [cell] : [];
    }),
  );
}
