import { expandEscapes } from "./escapes.ts";

/** `\U` and `\L` hold until `\E`, `\u` and `\l` for the next character. */
type Span = "upper" | "lower" | undefined;
type Once = "upper" | "lower" | undefined;

export interface Piece {
  /** A text, or the number of a group; 0 is the whole match. */
  readonly content: string | number;
  readonly span: Span;
  readonly once: Once;
}

/** The right side of an `s`. */
export interface Replacement {
  /** Where it is a plain text: that text. */
  readonly literal: string | undefined;
  readonly pieces: readonly Piece[];
  /** The highest group that it names. */
  readonly groupsNeeded: number;
}

export type Groups = readonly (string | undefined)[];

/** `posix`: the letters that change the case are ordinary characters. */
export function parseReplacement(source: string, posix: boolean): Replacement {
  const pieces: Piece[] = [];
  let span: Span;
  let once: Once;
  let text = "";
  const add = (content: string | number) => {
    if (content !== "") {
      pieces.push({ content, span, once });
      once = undefined;
    }
  };
  const flush = () => {
    add(text);
    text = "";
  };
  for (const [token] of expandEscapes(source, "replacement").matchAll(/\\.|./gsu)) {
    const letter = token[1] ?? "";
    if (token === "&") {
      flush();
      add(0);
    } else if (letter >= "0" && letter <= "9" && token.startsWith("\\")) {
      flush();
      add(Number(letter));
    } else if (/^\\[ULEul]$/.test(token) && !posix) {
      flush();
      if (letter === "u" || letter === "l") once = letter === "u" ? "upper" : "lower";
      else {
        span = letter === "E" ? undefined : letter === "U" ? "upper" : "lower";
        once = undefined;
      }
    } else text += token.length > 1 && token.startsWith("\\") ? token.slice(1) : token;
  }
  flush();
  const groups = pieces.map(({ content }) => (typeof content === "number" ? content : 0));
  return { pieces, literal: literalText(pieces), groupsNeeded: Math.max(0, ...groups) };
}

function literalText(pieces: readonly Piece[]): string | undefined {
  let text = "";
  for (const { content, span, once } of pieces) {
    if (typeof content === "number") return undefined;
    text += withCase(content, span, once);
  }
  return text;
}

/** The text that comes in for one match. */
export function expandReplacement({ pieces, literal }: Replacement, groups: Groups): string {
  if (literal !== undefined) return literal;
  let text = "";
  let carried: Once;
  for (const piece of pieces) {
    const once: Once = piece.once ?? carried;
    carried = undefined;
    const part = typeof piece.content === "number" ? (groups[piece.content] ?? "") : piece.content;
    // `s/\(x*\)\(y\)/\u\1\2/`: where the first group is empty the second one gets the capital.
    if (part === "") carried = piece.once && once;
    else text += withCase(part, piece.span, once);
  }
  return text;
}

function withCase(text: string, span: Span, once: Once): string {
  if (!span && !once) return text;
  if (!once) return changeCase(text, span);
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return changeCase(first, once) + changeCase(text.slice(first.length), span);
}

/** Character by character, as towupper(3) does: `ß` has no capital. */
export function changeCase(text: string, to: Span): string {
  if (!to) return text;
  const change = (part: string) => (to === "upper" ? part.toUpperCase() : part.toLowerCase());
  const changed = change(text);
  if (isAscii(text)) return changed;
  let result = "";
  for (const character of text) {
    const other = change(character);
    result += [...other].length === 1 ? other : character;
  }
  return result;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
