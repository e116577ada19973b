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

/** The prompt of a line that goes on with the one before it. */
const CONTINUED = /^>(?: |$)/;
/** So many lines a command may have. */
const MOST_LINES = 100;

/** The command that stands in the row, which may be one of several that it fills; undefined where there is none. */
export function commandAt(buffer: IBuffer, row: number): CommandOnScreen | undefined {
  let line = readLine(buffer, row);
  const { last } = line;
  for (let up = 0; !PROMPT.test(line.text); up++) {
    if (!CONTINUED.test(line.text) || line.first === 0 || up > MOST_LINES) return undefined;
    line = readLine(buffer, line.first - 1);
  }
  let command = withoutPrompt(line, PROMPT);
  while (isUnfinished(command.text)) {
    const next = readLine(buffer, line.last + 1);
    if (!CONTINUED.test(next.text)) break;
    line = next;
    const { text, places } = withoutPrompt(next, CONTINUED);
    const end = command.places.at(-1) ?? { row: next.first, column: 0 };
    command = { text: `${command.text}\n${text}`, places: [...command.places, end, ...places] };
  }
  return line.last < last ? undefined : { line: command.text.trimEnd(), words: wordsOf(command) };
}

interface PlacedText {
  readonly text: string;
  /** Where each of its characters stands. */
  readonly places: readonly Place[];
}

function withoutPrompt({ text, places }: PlacedText, prompt: RegExp): PlacedText {
  const { length } = prompt.exec(text)?.[0] ?? "";
  return { text: text.slice(length), places: places.slice(length) };
}

function wordsOf({ text, places }: PlacedText): readonly WordOnScreen[] {
  const words: WordOnScreen[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const from = places[index];
    const to = places[index + word.length - 1];
    const before = words.filter((one) => one.text === word).length;
    if (from && to) words.push({ text: word, before, from, to });
  }
  return words;
}

const OPENED = /(?:^|[\s;&|(])(?:if|for|while|until|select|case|\{)(?=\s|$)/g;
const CLOSED = /(?:^|[\s;&|(])(?:fi|done|esac|\})(?=[\s;&|)]|$)/g;

/** Whether the shell would ask for more, as far as plain text tells: what a program printed may begin with `> ` too. */
function isUnfinished(text: string): boolean {
  if (/(?:\\|\||&&)\s*$/.test(text) || /<<-?\s*["'\\]?\w/.test(text)) return true;
  const bare = text.replaceAll(/\\.|"(?:\\[\s\S]|[^"\\])*"|'[^']*'/g, "");
  if (/["']/.test(bare)) return true;
  const count = (form: RegExp) => bare.match(form)?.length ?? 0;
  return count(OPENED) > count(CLOSED) || count(/\(/g) > count(/\)/g);
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
): PlacedText & { readonly first: number; readonly last: number } {
  let first = row;
  while (first > 0 && buffer.getLine(first)?.isWrapped) first--;
  let text = "";
  let certain = 0;
  const places: Place[] = [];
  let cell: IBufferCell | undefined;
  let at = first;
  for (; at === first || buffer.getLine(at)?.isWrapped; at++) {
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
  return {
    text: text.slice(0, certain),
    places: places.slice(0, certain),
    first,
    last: Math.max(first, at - 1),
  };
}
