import { GREATER, LESS } from "./characters.ts";
import type { CompoundDraft } from "./compound-commands.ts";
import { tokenText } from "./errors.ts";
import { skipNewlines } from "./newlines.ts";
import type { ConditionalExpression, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { peekPlain, takeWord } from "./reserved-words.ts";
import { advance, peek } from "./tokens.ts";
import { plainText, readRegexWord, readWord } from "./words.ts";

const UNARY: ReadonlySet<string> = new Set(
  [..."abcdefghknoprstuvwxzGLNORS"].map((letter) => `-${letter}`),
);
const BINARY: ReadonlySet<string> = new Set([
  "=", "==", "!=", "=~", "-nt", "-ot", "-ef", "-eq", "-ne", "-lt", "-le", "-gt", "-ge",
]); // prettier-ignore

/** Behind `[[` (bash manual 3.2.5.2). */
export function readConditional(state: ParseState): CompoundDraft {
  const expression = readOr(state);
  if (!takeWord(state, "]]")) throw faultAt(state, "syntax error in conditional expression", true);
  return { kind: "conditional", expression };
}

function readOr(state: ParseState): ConditionalExpression {
  const left = readAnd(state);
  if (peek(state) !== "||") return left;
  advance(state);
  state.enter();
  const right = readOr(state);
  state.leave();
  return { kind: "or", left, right, span: state.spanFrom(left.span.start) };
}

function readAnd(state: ParseState): ConditionalExpression {
  const left = readTerm(state);
  if (peek(state) !== "&&") return left;
  advance(state);
  state.enter();
  const right = readAnd(state);
  state.leave();
  return { kind: "and", left, right, span: state.spanFrom(left.span.start) };
}

function readTerm(state: ParseState): ConditionalExpression {
  skipNewlines(state);
  const token = peek(state);
  const start = state.reader.offset();
  if (token === "(") return readParentheses(state, start);
  const text = token === "word" ? peekPlain(state)?.text : undefined;
  if (token !== "word" || text === "]]") {
    throw faultAt(state, `unexpected token \`${tokenText(state)}' in conditional command`);
  }
  if (text === "!") {
    takeWord(state, "!");
    state.enter();
    const operand = readTerm(state);
    state.leave();
    return { kind: "not", operand, span: state.spanFrom(start) };
  }
  const expression = text !== undefined && UNARY.has(text) ? readUnary(state, start) : readBinary(state, start);
  skipNewlines(state);
  return expression;
}

function readParentheses(state: ParseState, start: number): ConditionalExpression {
  advance(state);
  state.enter();
  const inner = readOr(state);
  state.leave();
  if (peek(state) !== ")") {
    throw faultAt(state, `unexpected token \`${tokenText(state)}', expected \`)'`);
  }
  advance(state);
  const expression: ConditionalExpression = { kind: "parentheses", inner, span: state.spanFrom(start) };
  skipNewlines(state);
  return expression;
}

function readUnary(state: ParseState, start: number): ConditionalExpression {
  const operator = plainText(readWord(state)) ?? "";
  if (!atOperand(state)) throw faultAt(state, `unexpected argument \`${tokenText(state)}' to conditional unary operator`);
  const operand = readWord(state);
  return { kind: "unary", operator, operand, span: state.spanFrom(start) };
}

function atOperand(state: ParseState): boolean {
  return peek(state) === "word" && peekPlain(state)?.text !== "]]";
}

function readBinary(state: ParseState, start: number): ConditionalExpression {
  const left = readWord(state);
  const operator = readOperator(state);
  if (operator === undefined) return { kind: "word", word: left, span: state.spanFrom(start) };
  state.forcedExtglob = operator === "=" || operator === "==" || operator === "!=";
  const right = readRight(state, operator);
  state.forcedExtglob = false;
  return { kind: "binary", operator, left, right, span: state.spanFrom(start) };
}

/** The operator behind a word; undefined where the word stands alone. */
function readOperator(state: ParseState): string | undefined {
  const { reader } = state;
  const token = peek(state);
  if (token === "&&" || token === "||" || token === ")") return undefined;
  if (token === "redirection") {
    const code = reader.code(reader.pos);
    const next = reader.code(reader.pos + 1);
    if ((code === LESS || code === GREATER) && next !== LESS && next !== GREATER && next !== 0x26) {
      reader.pos++;
      state.tokenAt = -1;
      return code === LESS ? "<" : ">";
    }
  }
  const text = token === "word" ? peekPlain(state)?.text : undefined;
  if (text === "]]") return undefined;
  if (text !== undefined && BINARY.has(text) && takeWord(state, text)) return text;
  if (token === "word") throw faultAt(state, "conditional binary operator expected");
  throw faultAt(state, `unexpected token \`${tokenText(state)}', conditional binary operator expected`);
}

function readRight(state: ParseState, operator: string): Word {
  if (operator === "=~" && (peek(state) === "word" || peek(state) === "(")) {
    if (peekPlain(state)?.text !== "]]") {
      state.tokenAt = -1;
      return readRegexWord(state);
    }
  }
  if (atOperand(state)) return readWord(state);
  throw faultAt(state, `unexpected argument \`${tokenText(state)}' to conditional binary operator`);
}

/** A mistake within `[[ ]]`; at the end of the text more of it may mend it. */
function faultAt(state: ParseState, message: string, near = false) {
  const token = peek(state);
  const start = state.reader.offset();
  const text = tokenText(state);
  const messages = near ? [`${message}: unexpected token \`${text}'`] : [message];
  const stop = state.fault(start, messages);
  return token === "end" ? state.incomplete(stop) : stop;
}
