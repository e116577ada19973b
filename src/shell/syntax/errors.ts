import { OPEN_PAREN } from "./characters.ts";
import { lookAtDoubleParen } from "./double-parens.ts";
import { Stop } from "./faults.ts";
import { readHereDocuments } from "./here-documents.ts";
import { unexpectedInWords } from "./language-errors.ts";
import type { ParseState } from "./parse-state.ts";
import { printNode } from "./print-node.ts";
import { quoteUnprintable } from "./quote-unprintable.ts";
import { peek, type Token } from "./tokens.ts";
import { readWord } from "./words.ts";

/** The token at the cursor cannot stand there: bash's message of two lines, or that the text has ended. */
export function unexpected(state: ParseState, expected?: readonly string[]): Stop {
  const { words } = state;
  if (words) return unexpectedInWords(state, words, expected);
  if (peek(state) === "end") return state.unfinished(expected);
  const { start, end, messages, line } = takeToken(state);
  const { fault } = state.fault(start, messages, expected, end);
  return new Stop({ ...fault, line: line ?? fault.line }, false);
}

/** The same behind all commands of a line: bash reads the line's here-documents before it complains. */
export function unexpectedBehindLine(state: ParseState): Stop {
  const { reader, shared } = state;
  if (peek(state) === "end" || state.hereDocuments.length === 0 || state.words) return unexpected(state);
  const { start, end, messages } = takeToken(state);
  const newline = reader.find("\n", reader.pos);
  reader.pos = newline < 0 ? reader.end : newline + 1;
  readHereDocuments(state);
  const { fault } = state.fault(start, messages, undefined, end);
  return new Stop({ ...fault, line: shared.lines.lineAt(Math.max(end, reader.endOffset()) - 1) }, false);
}

/** Goes over the token at the cursor, and names it and the line on which it ends. */
function takeToken(state: ParseState): Taken {
  const { reader, readAhead } = state;
  const token = peek(state);
  const start = reader.offset();
  const mark = reader.mark();
  const text =
    token === "word"
      ? takeWordToken(state)
      : token === "redirection"
        ? takeRedirectionToken(state)
        : takeOperator(state);
  const end = reader.endOffset();
  const message = describe(state, token, text);
  // To know where the last of it ends, bash has gone on to the line itself.
  if (readAhead && mark >= readAhead.from && mark < readAhead.to - 1) {
    const messages = [message, `\`${reader.textFrom(readAhead.from, readAhead.to).replace(/\n+$/, "")}'`];
    return { start, end, messages, line: state.shared.lines.lineAt(readAhead.to - 1) };
  }
  const line = reader.lineOf(token === "word" ? Math.max(0, reader.mark() - 1) : mark);
  return { start, end, messages: [message, `\`${line}'`] };
}

interface Taken {
  readonly start: number;
  readonly end: number;
  readonly messages: readonly string[];
  /** Where it is not the one on which the token ends. */
  readonly line?: number;
}

function describe({ reader }: ParseState, token: Token, text: string): string {
  if (token !== "redirection" || !text.startsWith("{")) {
    return `syntax error near unexpected token \`${quoteUnprintable(text)}'`;
  }
  // Bash has no name for `{fd}`, so it shows what stands before its cursor.
  const near = /[^ \t;|&]*$/.exec(`${text}${reader.text.charAt(reader.pos)}`)?.[0] ?? "";
  return `syntax error near \`${near}'`;
}

function takeWordToken(state: ParseState): string {
  if (!state.acceptsCommand) return printNode(readWord(state));
  return printNode(state.shared.grammar.firstWord(state));
}

const OPERATOR = /^(?:\d+|\{[^}]*\}|<<<|<<-|<<|<&|<>|<|>>|>&|>\||>|&>>|&>)/;

function takeRedirectionToken(state: ParseState): string {
  const { reader } = state;
  const text = OPERATOR.exec(reader.text.slice(reader.pos, reader.pos + 80))?.[0] ?? "<";
  reader.pos += text.length;
  return text;
}

function takeOperator(state: ParseState): string {
  const { reader } = state;
  const token = peek(state);
  if (token === "(" && state.acceptsCommand) {
    const expression = takeExpression(state);
    if (expression !== undefined) return expression;
  }
  reader.pos = state.tokenEnd;
  return token === "\n" ? "newline" : token;
}

/** `((…))` where a command may begin is one token, which bash names by its expression. */
function takeExpression(state: ParseState): string | undefined {
  const { reader } = state;
  const second = reader.pastContinuations(reader.pos + 1);
  if (reader.code(second) !== OPEN_PAREN) return undefined;
  const { length, arithmetic } = lookAtDoubleParen(state, second, false);
  if (!arithmetic) return undefined;
  const text = reader.text.slice(second + 1, second + length);
  reader.pos = reader.pastContinuations(second + length + 1) + 1;
  return text;
}

/** The operator or reserved word at the cursor as messages within `[[ ]]` name it; words have no name there. */
export function tokenName(state: ParseState): string | undefined {
  const token = peek(state);
  if (token === "\n") return "newline";
  if (token === "end") return "EOF";
  if (token === "redirection") {
    const { pos } = state.reader;
    const text = takeRedirectionToken(state);
    state.reader.pos = pos;
    return /^[<>&]/.test(text) ? text : undefined;
  }
  return token === "word" ? undefined : token;
}
