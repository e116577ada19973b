import { clusterAt, clusterBefore } from "../../base/text-width.ts";

/** How an editor shows what is no plain character. */
export interface DisplayRules {
  readonly tabSize: number;
  /** Tabs are shown as other control characters are: `^I`. */
  readonly tabsAsControls?: boolean;
  /** A byte that is no text. */
  readonly showByte: (byte: number) => string;
}

/** One character of a line as it is shown. */
export interface DisplayCell {
  /** Where it begins in the line, and where the next one does. */
  readonly index: number;
  readonly end: number;
  readonly column: number;
  readonly width: number;
  readonly text: string;
}

/** The characters of a line from `from` on, which is shown in column 0, until `toColumn`. */
export function* displayCells(
  line: string,
  rules: DisplayRules,
  toColumn = Number.POSITIVE_INFINITY,
  from = 0,
): Generator<DisplayCell, void, undefined> {
  let column = 0;
  for (let index = from; index < line.length && column < toColumn; ) {
    const { end, text, width } = shownAt(line, index, column, rules);
    yield { index, end, column, width, text };
    column += width;
    index = end;
  }
}

function shownAt(
  line: string,
  index: number,
  column: number,
  { tabSize, tabsAsControls, showByte }: DisplayRules,
): { readonly end: number; readonly text: string; readonly width: number } {
  const code = line.charCodeAt(index);
  if (code >= 0x20 && code < 0x7f) {
    const next = line.charCodeAt(index + 1);
    if (!(next >= 0x300)) return { end: index + 1, text: line[index] as string, width: 1 };
  }
  if (code === 9 && !tabsAsControls) {
    const width = tabSize - (column % tabSize);
    return { end: index + 1, text: " ".repeat(width), width };
  }
  if (code < 0x20 || code === 0x7f)
    return { end: index + 1, text: `^${String.fromCharCode(code ^ 0x40)}`, width: 2 };
  // A byte that is not UTF-8 (`decode` of base/bytes.ts).
  if (code >= 0xdc80 && code <= 0xdcff) {
    const text = showByte(code - 0xdc00);
    return { end: index + 1, text, width: text.length };
  }
  if (code >= 0x80 && code < 0xa0) {
    const text = showByte(code);
    return { end: index + 1, text, width: text.length };
  }
  const { end, width } = clusterAt(line, index);
  return { end, text: line.slice(index, end), width };
}

/** The column in which the character at `index` begins. */
export function columnOf(line: string, index: number, rules: DisplayRules): number {
  let column = 0;
  for (let at = 0; at < index && at < line.length; ) {
    const { end, width } = shownAt(line, at, column, rules);
    if (end > index) break;
    column += width;
    at = end;
  }
  return column;
}

/** The character that is shown in `column`; the line's end where it is shorter. */
export function indexAt(line: string, column: number, rules: DisplayRules): number {
  let at = 0;
  for (let x = 0; at < line.length; ) {
    const { end, width } = shownAt(line, at, x, rules);
    if (x + width > column) break;
    x += width;
    at = end;
  }
  return at;
}

export function nextIndex(line: string, index: number): number {
  return index < line.length ? clusterAt(line, index).end : index;
}

export function previousIndex(line: string, index: number): number {
  return index > 0 ? clusterBefore(line, index) : 0;
}
