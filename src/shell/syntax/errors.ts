import type { Stop } from "./faults.ts";
import type { ParseState } from "./parse-state.ts";
import { peek } from "./tokens.ts";
import { readWord } from "./words.ts";

/** The token at the cursor cannot stand there: bash's message of two lines, or that the text has ended. */
export function unexpected(state: ParseState, expected?: readonly string[]): Stop {
  const { reader, shared } = state;
  const token = peek(state);
  if (token === "end") return state.unfinished(expected);
  const start = reader.offset();
  const end = endOfToken(state);
  const text = token === "\n" ? "newline" : shared.lines.source.slice(start, end);
  return state.fault(start, [`syntax error near unexpected token \`${text}'`, `\`${shared.lines.textAt(end - 1)}'`], expected, end);
}

/** The token at the cursor as messages name it; it is read in the course. */
export function tokenText(state: ParseState): string {
  const token = peek(state);
  if (token === "\n" || token === "end") return "newline";
  const { reader, shared } = state;
  const { pos } = reader;
  const start = reader.offset();
  const text = shared.lines.source.slice(start, endOfToken(state));
  reader.pos = pos;
  return text;
}

/** The source offset behind the token at the cursor. */
function endOfToken(state: ParseState): number {
  const { reader } = state;
  const token = peek(state);
  if (token === "word") {
    readWord(state);
    return reader.endOffset();
  }
  if (token !== "redirection") return reader.endOffset(state.tokenEnd);
  return endOfRedirection(state);
}

const OPERATOR = /^(?:\d+|\{[^}]*\}|<<<|<<-|<<|<&|<>|<|>>|>&|>\||>|&>>|&>)/;

function endOfRedirection(state: ParseState): number {
  const { reader } = state;
  const text = OPERATOR.exec(reader.text.slice(reader.pos, reader.pos + 80))?.[0] ?? "<";
  return reader.endOffset(reader.pos + text.length);
}
