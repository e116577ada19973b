import { clusterAt } from "../../base/text-width.ts";

/** One place on the screen: a character, one or two columns wide. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** SGR parameters (`1;32`); empty: as the prompt left the colours. */
  readonly style: string;
  /** Control sequences of the prompt that come before the character. */
  readonly before?: string;
}

/** A row of the screen as far as it is used. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Where the first cell stands. */
  readonly from: number;
  /** Ended by the edge of the screen, not by a newline. */
  wraps: boolean;
}

/** Where everything stands that the editor shows. */
export interface Frame {
  readonly rows: readonly Row[];
  readonly cursor: { readonly row: number; readonly column: number };
  /** What follows the prompt's last character: usually the reset of its colours. */
  readonly promptTail: string;
  /** Where the text begins. */
  readonly textStart: { readonly row: number; readonly column: number };
}

/** A stretch of the text in one style. */
export interface StyledSpan {
  readonly start: number;
  readonly end: number;
  readonly style: string;
}

export interface FrameContent {
  /** Decoded; `\x01` and `\x02` enclose what takes no room (readline's RL_PROMPT_START_IGNORE). */
  readonly prompt: string;
  readonly text: string;
  readonly point: number;
  readonly styles?: readonly StyledSpan[];
  /** Shown in grey after the text. */
  readonly suggestion?: string;
  /** Where the prompt begins: what was there before stays. */
  readonly startColumn: number;
}

const SUGGESTION_STYLE = "90";

/** Control sequences that take no room even where the prompt does not say so. */
const SEQUENCE =
  /\x01([^\x02]*)\x02|\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P^_X][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])|\x02/y;

/** How one character is shown: as cells side by side. */
interface Shown {
  readonly text: string;
  readonly width: number;
}

class Layouter {
  readonly rows: Row[] = [];
  #cells: Cell[] = [];
  #column = 0;

  constructor(
    private readonly columns: number,
    startColumn: number,
  ) {
    this.newline(startColumn >= columns ? 0 : startColumn);
  }

  /** Where the next character would stand; `column` is the screen's width where a row is full. */
  get position(): { row: number; column: number } {
    return { row: this.rows.length - 1, column: this.#column };
  }

  newline(from = 0): void {
    this.#cells = [];
    this.#column = from;
    this.rows.push({ cells: this.#cells, from, wraps: false });
  }

  /** Goes to the next row where `width` columns are not left. */
  fit(width: number): void {
    if (this.#column === 0 || this.#column + width <= this.columns) return;
    (this.rows.at(-1) as Row).wraps = true;
    this.newline();
  }

  place(shown: Shown, style: string, before?: string): void {
    this.fit(shown.width);
    this.#cells.push({ text: shown.text, width: shown.width, style, before });
    this.#column += shown.width;
  }

  /** A tab goes to the next stop, at most to the edge. */
  placeTab(style: string): void {
    this.fit(1);
    const stop = Math.min(this.columns, this.#column - (this.#column % 8) + 8);
    while (this.#column < stop) this.place({ text: " ", width: 1 }, style);
  }
}

/** Control characters as `^X`; what cannot be shown as the replacement character. */
function shownAs(text: string, width: number): readonly Shown[] {
  const code = text.charCodeAt(0);
  if (code < 0x20 || code === 0x7f) {
    return [
      { text: "^", width: 1 },
      { text: String.fromCharCode(code ^ 0x40), width: 1 },
    ];
  }
  if ((code >= 0x80 && code < 0xa0) || isLoneSurrogate(text)) return [{ text: "\ufffd", width: 1 }];
  // A mark without a letter would join what stands before it.
  return width === 0 ? [{ text: `\u25cc${text}`, width: 1 }] : [{ text, width }];
}

function isLoneSurrogate(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff;
}

/** Lays out prompt, text and suggestion on a screen so many columns wide. */
export function layOut(content: FrameContent, columns: number): Frame {
  const layouter = new Layouter(Math.max(2, columns), content.startColumn);
  const promptTail = layOutPrompt(layouter, content.prompt);
  const textStart = layouter.position;
  const cursor = layOutText(layouter, content);
  return { rows: layouter.rows, cursor, promptTail, textStart };
}

function layOutPrompt(layouter: Layouter, prompt: string): string {
  let before = "";
  for (let at = 0; at < prompt.length; ) {
    SEQUENCE.lastIndex = at;
    const sequence = SEQUENCE.exec(prompt);
    if (sequence) {
      before += sequence[1] ?? (sequence[0] === "\x02" ? "" : sequence[0]);
      at += sequence[0].length;
      continue;
    }
    const { end, width } = clusterAt(prompt, at);
    const character = prompt.slice(at, end);
    at = end;
    if (character === "\n") layouter.newline();
    else if (character === "\x07") before += character;
    else if (character === "\t") layouter.placeTab("");
    else if (character !== "\r" && character !== "\x01") {
      for (const shown of shownAs(character, width)) {
        layouter.place(shown, "", before || undefined);
        before = "";
      }
    }
  }
  return before;
}

function layOutText(layouter: Layouter, content: FrameContent): { row: number; column: number } {
  const { text, point } = content;
  const styleAt = styleFinder(content.styles ?? []);
  let cursor: { row: number; column: number } | undefined;
  for (let at = 0; at < text.length; ) {
    const { end, width } = clusterAt(text, at);
    const character = text.slice(at, end);
    if (character === "\n") {
      if (at === point) cursor = layouter.position;
      layouter.newline();
      at = end;
      continue;
    }
    const cells = character === "\t" ? [] : shownAs(character, width);
    layouter.fit(cells[0]?.width ?? 1);
    if (at === point) cursor = layouter.position;
    if (character === "\t") layouter.placeTab(styleAt(at));
    for (const cell of cells) layouter.place(cell, styleAt(at));
    at = end;
  }
  if (!cursor) {
    layouter.fit(1);
    cursor = layouter.position;
  }
  layOutSuggestion(layouter, content.suggestion ?? "");
  return cursor;
}

function layOutSuggestion(layouter: Layouter, suggestion: string): void {
  for (let at = 0; at < suggestion.length; ) {
    const { end, width } = clusterAt(suggestion, at);
    const character = suggestion.slice(at, end);
    at = end;
    if (character === "\n") layouter.newline();
    else if (character === "\t") layouter.placeTab(SUGGESTION_STYLE);
    else for (const cell of shownAs(character, width)) layouter.place(cell, SUGGESTION_STYLE);
  }
}

/** Spans come in order and do not overlap; positions are asked for in order too. */
function styleFinder(spans: readonly StyledSpan[]): (at: number) => string {
  let index = 0;
  return (at) => {
    while (index < spans.length && (spans[index] as StyledSpan).end <= at) index++;
    const span = spans[index];
    return span && span.start <= at ? span.style : "";
  };
}
