import { AMPERSAND, GREATER, isDigit, LESS, MINUS, OPEN_BRACE, PIPE } from "./characters.ts";
import { unexpected } from "./errors.ts";
import { awaitHereDocument } from "./here-documents.ts";
import type { Redirection, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { peek } from "./tokens.ts";
import { readWord } from "./words.ts";

/** All redirections at the cursor. */
export function readRedirections(state: ParseState): Redirection[] {
  const redirections: Redirection[] = [];
  while (peek(state) === "redirection") redirections.push(readRedirection(state));
  return redirections;
}

/** At a token that was recognised as a redirection. */
export function readRedirection(state: ParseState): Redirection {
  const { reader } = state;
  const start = reader.offset();
  reader.closeAliases();
  const descriptor = readDescriptor(state);
  const operator = readOperator(state);
  state.tokenAt = -1;
  state.acceptsCommand = false;
  state.trace?.mark("redirection", start, reader.endOffset());
  const target = readTarget(state, operator);
  if (operator === "<&" || operator === ">&") state.trace?.mark("redirection", start, target.span.end);
  const common = { kind: "redirection", operator, target, span: reader.spanFrom(start) } as const;
  const redirection: Redirection = descriptor === undefined ? common : { ...common, descriptor };
  if (operator === "<<" || operator === "<<-") awaitHereDocument(state, redirection);
  return redirection;
}

function readDescriptor(state: ParseState): number | { readonly variable: string } | undefined {
  const { reader } = state;
  const from = reader.pos;
  if (isDigit(reader.code(from))) {
    reader.pos += countDigits(state);
    return Number(reader.text.slice(from, reader.pos));
  }
  if (reader.code(from) !== OPEN_BRACE) return undefined;
  reader.pos = reader.find("}", from) + 1;
  return { variable: reader.text.slice(from + 1, reader.pos - 1) };
}

function readOperator(state: ParseState): Redirection["operator"] {
  const { reader } = state;
  const first = reader.code(reader.pos);
  const take = (code: number) => {
    const next = reader.pastContinuations(reader.pos);
    if (reader.code(next) !== code) return false;
    reader.pos = next + 1;
    return true;
  };
  reader.pos++;
  if (first === AMPERSAND) {
    take(GREATER);
    return take(GREATER) ? "&>>" : "&>";
  }
  if (first === GREATER) return take(GREATER) ? ">>" : take(PIPE) ? ">|" : take(AMPERSAND) ? ">&" : ">";
  if (take(AMPERSAND)) return "<&";
  if (take(GREATER)) return "<>";
  if (!take(LESS)) return "<";
  return state.knows("here-strings") && take(LESS) ? "<<<" : take(MINUS) ? "<<-" : "<<";
}

function readTarget(state: ParseState, operator: Redirection["operator"]): Word {
  const { reader } = state;
  state.trace?.expect(operator === "<<" || operator === "<<-" || operator === "<<<" ? "text" : "file");
  const token = peek(state);
  const code = reader.code(reader.pos);
  const duplicates = operator === "<&" || operator === ">&";
  // `>&-x` closes and leaves the word `x`: the `-` is a token of its own there. So is the 3 of `>&3<x`.
  if (duplicates && code === MINUS) return takeLiteral(state, 1);
  if (duplicates && token === "redirection" && isDigit(code)) return takeLiteral(state, countDigits(state));
  if (token !== "word") throw unexpected(state, ["file"]);
  state.tokenAt = -1;
  return readWord(state);
}

function countDigits({ reader }: ParseState): number {
  let count = 0;
  while (isDigit(reader.code(reader.pos + count))) count++;
  return count;
}

function takeLiteral(state: ParseState, length: number): Word {
  const { reader } = state;
  const from = reader.pos;
  state.tokenAt = -1;
  reader.pos += length;
  const span = reader.span(from, reader.pos);
  return {
    kind: "word",
    parts: [{ kind: "literal", text: reader.text.slice(from, reader.pos), span }],
    span,
  };
}
