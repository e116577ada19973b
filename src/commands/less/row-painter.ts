import type { Lines } from "./lines.ts";
import type { Settings } from "./options.ts";
import { type Hit, hitsInLine, type Pattern } from "./pattern.ts";
import { renderRow } from "./render-row.ts";
import type { Row } from "./rows.ts";

const NUMBER_WIDTH = 7;
/** Lines whose matches are remembered. */
const MOST_LINES = 1000;

/** Makes rows to be written: with line numbers, and with marks where the pattern matches. */
export class RowPainter {
  /** Marked in the text. */
  pattern: Pattern | undefined;

  readonly #hits = new Map<number, readonly Hit[]>();
  #hitsOf: Pattern | undefined;

  constructor(
    private readonly lines: Lines,
    private readonly settings: Settings,
  ) {}

  /** Columns of the line numbers, with the blank behind them. */
  get numberColumns(): number {
    return this.settings.number("numbers") === 2 ? NUMBER_WIDTH + 1 : 0;
  }

  paint(row: Row): string {
    const { lines } = this;
    const text = renderRow(row, this.#hitsAt(row), lines.shape.width);
    if (this.numberColumns === 0) return text;
    return `\x1b[1m${String(lines.lineNumber(row.start)).padStart(NUMBER_WIDTH)}\x1b[22m ${text}`;
  }

  #hitsAt(row: Row): readonly Hit[] {
    const { pattern, lines } = this;
    if (!pattern || pattern.inverted) return [];
    if (this.#hitsOf !== pattern) this.#hits.clear();
    this.#hitsOf = pattern;
    const line = lines.lineStart(row.start);
    const known = this.#hits.get(line);
    if (known) return known;
    const { bytes } = lines.source;
    const newline = bytes.indexOf(10, line);
    const hits = hitsInLine(pattern, bytes, line, newline < 0 ? bytes.length : newline, lines.shape);
    if (this.#hits.size > MOST_LINES) this.#hits.clear();
    this.#hits.set(line, hits);
    return hits;
  }

  forget(): void {
    this.#hits.clear();
  }

  /** Whether something of what was painted last is marked. */
  get hasHits(): boolean {
    return this.pattern !== undefined && [...this.#hits.values()].some((hits) => hits.length > 0);
  }
}
