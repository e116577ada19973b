import { BACKSLASH, DOLLAR, NEWLINE, NUL } from "./characters.ts";
import { WORD } from "./modes.ts";
import type { ParseState } from "./parse-state.ts";
import { peek, type Token } from "./tokens.ts";
import type { TokenClass } from "./trace.ts";

/** Reserved words (bash manual 3.2.1): only where a command may begin, unquoted, and up to a metacharacter. In bash's order. */
export const RESERVED: ReadonlySet<string> = new Set([
  "if",
  "then",
  "else",
  "elif",
  "fi",
  "case",
  "esac",
  "for",
  "select",
  "while",
  "until",
  "do",
  "done",
  "in",
  "function",
  "time",
  "{",
  "}",
  "!",
  "[[",
  "]]",
  "coproc",
]);

/** The unquoted word at the cursor and where it ends; undefined where it has anything but plain characters. */
export function peekPlain(state: ParseState): { text: string; end: number } | undefined {
  const { reader } = state;
  let text = "";
  let from = reader.pos;
  for (;;) {
    let pos = from;
    let code = reader.code(pos);
    while ((code >= 128 || WORD.special[code] === 0) && !(code === NUL && pos >= reader.end))
      code = reader.code(++pos);
    const piece = reader.text.slice(from, pos);
    text = text === "" ? piece : text + piece;
    if (code === BACKSLASH && reader.code(pos + 1) === NEWLINE) from = pos + 2;
    else return WORD.stops[code] === 1 || code === NUL ? { text, end: pos } : undefined;
  }
}

/** The reserved word at the cursor, which stands at a word where a command may begin. */
export function peekReserved(state: ParseState): string | undefined {
  const text = peekPlain(state)?.text;
  return text !== undefined && reservedWords(state).has(text) ? text : undefined;
}

/** Those of the language. */
export function reservedWords(state: ParseState): ReadonlySet<string> {
  return state.shared.options.language?.reserved ?? RESERVED;
}

/** Goes over `text` if it is the word at the cursor. */
export function takeWord(state: ParseState, text: string, shown: TokenClass = "keyword"): boolean {
  if (peek(state) !== "word") return false;
  const word = peekPlain(state);
  if (word?.text !== text) return false;
  const { reader } = state;
  state.trace?.mark(shown, reader.offset(), reader.endOffset(word.end));
  reader.pos = word.end;
  state.tokenAt = -1;
  state.acceptsCommand = !BEFORE_NAMES.has(text);
  return true;
}

const BEFORE_NAMES: ReadonlySet<string> = new Set(["for", "case", "select", "function", "in", "-p", "--"]);

/** The token where a command may begin: aliases are put in first (bash manual 6.6), and then looked at again. */
export function peekCommand(state: ParseState): Token {
  if (!state.addedNewline) state.trace?.expect("command");
  for (;;) {
    const token = peek(state);
    if (token !== "word" || !expandAlias(state, true)) return token;
  }
}

/**
 * Puts the value of an alias in the place of the word at the cursor; true if it was one.
 *
 * @param begins the word may name a command; else it is looked up only behind an alias that ends in a blank
 */
export function expandAlias(state: ParseState, begins: boolean): boolean {
  const { alias } = state.shared.options;
  if (alias === undefined) return false;
  const { reader } = state;
  if (!reader.followsOpenAlias() && !begins) return false;
  const word = peekPlain(state);
  // A quoted word leaves the next one to be looked up.
  if (word === undefined && reader.code(reader.pos) !== DOLLAR) return false;
  const value = word && mayExpand(state, word.text, begins) ? alias(word.text) : undefined;
  if (word === undefined || value === undefined) {
    reader.closeAliases();
    return false;
  }
  reader.splice(word.text, reader.pos, word.end, value);
  state.tokenAt = -1;
  return true;
}

function mayExpand(state: ParseState, name: string, begins: boolean): boolean {
  return !state.reader.isExpanding(name) && !(begins && state.posix && reservedWords(state).has(name));
}
