import type { IBuffer, IBufferCell } from "@xterm/xterm";

/** A command on the screen, behind its prompt. */
export interface CommandOnScreen {
  readonly line: string;
  readonly words: readonly WordOnScreen[];
}

export interface WordOnScreen {
  readonly text: string;
  /** So many of the words before it say the same. */
  readonly before: number;
  readonly from: Place;
  /** Its last character. */
  readonly to: Place;
}

/** A cell of the buffer. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const PROMPT = /^(?:\([^()]*\) )*[^\s@]+@[^\s:]+:.*?[$#] /;
/** What the shell takes for a word, an operator or a redirection, as far as plain text tells. */
const WORD =
  /&&|\|\||&>>?|\d?(?:>>|>&|>|<<<|<<|<)|[|;&()]|(?:\\.|"(?:\\.|[^"])*"|'[^']*'|[^\s;&|<>()'"\\])+/g;

/** The command that stands in the row, which may be one of several that it fills; undefined where there is none. */
export function commandAt(buffer: IBuffer, row: number): CommandOnScreen | undefined {
  const { text, places } = readLine(buffer, row);
  const prompt = PROMPT.exec(text)?.[0];
  if (prompt === undefined) return undefined;
  const line = text.slice(prompt.length).trimEnd();
  const words: WordOnScreen[] = [];
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const from = places[prompt.length + index];
    const to = places[prompt.length + index + word.length - 1];
    const before = words.filter((one) => one.text === word).length;
    if (from && to) words.push({ text: word, before, from, to });
  }
  return { line, words };
}

/** Whether the cell lies in the word. */
export function covers({ from, to }: WordOnScreen, { row, column }: Place): boolean {
  const isAfter = row > from.row || (row === from.row && column >= from.column);
  return isAfter && (row < to.row || (row === to.row && column <= to.column));
}

/** A line with the rows that it was wrapped to, and where each of its characters stands. What the shell suggests, dimmed, is left out. */
function readLine(
  buffer: IBuffer,
  row: number,
): { readonly text: string; readonly places: readonly Place[] } {
  let first = row;
  while (first > 0 && buffer.getLine(first)?.isWrapped) first--;
  let text = "";
  let certain = 0;
  const places: Place[] = [];
  let cell: IBufferCell | undefined;
  for (let at = first; at === first || buffer.getLine(at)?.isWrapped; at++) {
    const line = buffer.getLine(at);
    if (!line) break;
    for (let column = 0; column < line.length; column++) {
      cell = line.getCell(column, cell);
      if (!cell || cell.getWidth() === 0) continue;
      const characters = cell.getChars() || " ";
      for (let unit = 0; unit < characters.length; unit++) places.push({ row: at, column });
      text += characters;
      if (characters !== " " && !cell.isDim()) certain = text.length;
    }
  }
  return { text: text.slice(0, certain), places };
}
