import {
  AMPERSAND,
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_PAREN,
  GREATER,
  HASH,
  isBlank,
  isDigit,
  isMeta,
  isName,
  isNameStart,
  LESS,
  NEWLINE,
  NUL,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PIPE,
  SEMICOLON,
} from "./characters.ts";
import { readHereDocuments } from "./here-documents.ts";
import type { ParseState } from "./parse-state.ts";

/** What stands at the cursor. Words and redirections are only recognised here; their own readers read them. */
export type Token =
  | "word"
  | "redirection"
  | "end"
  | "\n"
  | ";"
  | ";;"
  | ";&"
  | ";;&"
  | "&"
  | "&&"
  | "|"
  | "||"
  | "|&"
  | "("
  | ")";

/** The token at the cursor, behind blanks and comments. */
export function peek(state: ParseState): Token {
  const { reader } = state;
  if (state.tokenAt === reader.pos) return state.token;
  state.behind = reader.endOffset();
  skipBlanks(state);
  const code = reader.code(reader.pos);
  const token = isMeta(code) || code === NUL ? operator(state, code) : wordOrRedirection(state, code);
  state.token = token;
  state.tokenAt = reader.pos;
  return token;
}

/** Whether the token at the cursor is the end of the text, or the newline that it lacks. */
export function isEndOfText(state: ParseState): boolean {
  const token = peek(state);
  return token === "end" || (token === "\n" && state.tokenEnd === state.reader.pos);
}

/** Goes behind the token that was just looked at (an operator or a newline). */
export function advance(state: ParseState): void {
  const { reader } = state;
  if (state.trace && state.token !== "\n") {
    state.trace.mark("operator", reader.offset(), reader.endOffset(state.tokenEnd));
  }
  if (state.tokenEnd === reader.pos) state.addedNewline = true;
  reader.closeAliases();
  reader.pos = state.tokenEnd;
  state.tokenAt = -1;
  state.acceptsCommand = true;
}

function skipBlanks(state: ParseState): void {
  const { reader } = state;
  for (;;) {
    reader.leaveBuffer();
    const code = reader.code(reader.pos);
    if (isBlank(code)) reader.pos++;
    else if (code === BACKSLASH && reader.code(reader.pos + 1) === NEWLINE) {
      reader.pos += 2;
      state.continueLine();
    } else if (code === HASH) {
      const newline = reader.find("\n", reader.pos);
      const end = newline < 0 ? reader.end : newline;
      state.trace?.mark("comment", reader.offset(), reader.endOffset(end));
      reader.pos = end;
    } else return;
  }
}

/** A word, unless digits or `{name}` stand directly before `<` or `>`. */
function wordOrRedirection(state: ParseState, code: number): Token {
  const { reader } = state;
  if (!isDigit(code) && (code !== OPEN_BRACE || !state.knows("named-descriptors"))) return "word";
  let at = reader.pos;
  if (isDigit(code)) while (isDigit(reader.code(at))) at++;
  else at = behindVariable(state);
  const next = reader.code(at);
  return at > 0 && (next === LESS || next === GREATER) ? "redirection" : "word";
}

/** Behind `{name}` or `{name[…]}`, or 0. */
function behindVariable(state: ParseState): number {
  const { reader } = state;
  let at = reader.pos + 1;
  if (!isNameStart(reader.code(at))) return 0;
  while (isName(reader.code(at))) at++;
  if (reader.code(at) === OPEN_BRACKET) {
    at++;
    while (isName(reader.code(at))) at++;
    if (reader.text.charAt(at) !== "]") return 0;
    at++;
  }
  return reader.code(at) === CLOSE_BRACE ? at + 1 : 0;
}

function operator(state: ParseState, code: number): Token {
  const { reader } = state;
  const first = reader.pos;
  const second = reader.pastContinuations(first + 1);
  const next = reader.code(second);
  state.tokenEnd = first + 1;
  switch (code) {
    case NUL:
      return endOfText(state);
    case NEWLINE:
      return newline(state);
    case OPEN_PAREN:
      return "(";
    case CLOSE_PAREN:
      return ")";
    case LESS:
    case GREATER:
      return reader.code(first + 1) === OPEN_PAREN && state.knows("processes") ? "word" : "redirection";
    case AMPERSAND:
      if (next === GREATER && state.knows("both-outputs")) return "redirection";
      return next === AMPERSAND ? long(state, second, "&&") : "&";
    case PIPE:
      if (next === AMPERSAND && state.knows("piped-errors")) return long(state, second, "|&");
      return next === PIPE ? long(state, second, "||") : "|";
    case SEMICOLON:
      return semicolons(state, second, next);
    default:
      return "word";
  }
}

/** A last line without its newline is read as if it had one. */
function endOfText(state: ParseState): Token {
  const { reader } = state;
  if (!reader.atEnd()) return "word";
  state.tokenEnd = reader.pos;
  if (state.addedNewline || reader.pos === 0 || reader.text.charCodeAt(reader.pos - 1) === NEWLINE)
    return "end";
  readHereDocuments(state);
  return "\n";
}

/** A newline, and with it the here-documents that stand behind it. */
function newline(state: ParseState): Token {
  const { reader } = state;
  if (state.hereDocuments.length === 0) return "\n";
  const at = reader.pos;
  reader.pos = at + 1;
  readHereDocuments(state);
  state.tokenEnd = reader.pos;
  reader.pos = at;
  return "\n";
}

function semicolons(state: ParseState, second: number, next: number): Token {
  const fallsThrough = state.knows("fall-through");
  if (next === AMPERSAND && fallsThrough) return long(state, second, ";&");
  if (next !== SEMICOLON) return ";";
  const third = state.reader.pastContinuations(second + 1);
  return state.reader.code(third) === AMPERSAND && fallsThrough
    ? long(state, third, ";;&")
    : long(state, second, ";;");
}

function long(state: ParseState, last: number, token: Token): Token {
  state.tokenEnd = last + 1;
  return token;
}
