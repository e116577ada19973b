import type { CompoundDraft } from "./compound-commands.ts";
import { tokenName } from "./errors.ts";
import { Stop } from "./faults.ts";
import { skipNewlines } from "./newlines.ts";
import type { ConditionalExpression, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { peekPlain, takeWord } from "./reserved-words.ts";
import { advance, peek } from "./tokens.ts";
import { readRegexWord, readWord } from "./words.ts";

const UNARY: ReadonlySet<string> = new Set([..."abcdefghknoprstuvwxzGLNORS"].map((letter) => `-${letter}`));
const BINARY: ReadonlySet<string> = new Set([
  "=",
  "==",
  "!=",
  "=~",
  "-nt",
  "-ot",
  "-ef",
  "-eq",
  "-ne",
  "-lt",
  "-le",
  "-gt",
  "-ge",
]);

/** Behind `[[` (bash manual 3.2.5.2). Within it there are no reserved words but `]]` and `!`. */
export function readConditional(state: ParseState): CompoundDraft {
  const line = state.shared.lines.lineAt(state.reader.offset());
  const expression = readOr(state);
  if (takeWord(state, "]]"))
    return { kind: "conditional", line: state.lineBefore(state.reader.endOffset()), expression };
  const unclosed = "unexpected EOF while looking for `]]'";
  if (peek(state) === "end") throw mistake(state, unclosed, line);
  const name = tokenName(state);
  const message = "syntax error in conditional expression";
  throw mistake(
    state,
    name === undefined ? message : `${message}: unexpected token \`${name}'`,
    line,
    unclosed,
  );
}

function readOr(state: ParseState): ConditionalExpression {
  const left = readAnd(state);
  if (peek(state) !== "||") return left;
  advance(state);
  state.enter();
  const right = readOr(state);
  state.leave();
  return { kind: "or", left, right, span: { ...left.span, end: right.span.end } };
}

function readAnd(state: ParseState): ConditionalExpression {
  const left = readTerm(state);
  if (peek(state) !== "&&") return left;
  advance(state);
  state.enter();
  const right = readAnd(state);
  state.leave();
  return { kind: "and", left, right, span: { ...left.span, end: right.span.end } };
}

function readTerm(state: ParseState): ConditionalExpression {
  state.trace?.expect("operand");
  skipNewlines(state);
  const token = peek(state);
  const start = state.reader.offset();
  if (token === "(") return readParentheses(state, start);
  if (atClose(state)) throw mistake(state, undefined);
  if (token !== "word") {
    // 284 is the number of bash's own token for digits before `<` or `>`.
    const name = tokenName(state);
    throw mistake(
      state,
      `unexpected token ${name === undefined ? "284" : `\`${name}'`} in conditional command`,
    );
  }
  if (takeWord(state, "!")) {
    state.enter();
    const operand = readTerm(state);
    state.leave();
    return { kind: "not", operand, span: { ...state.spanFrom(start), end: operand.span.end } };
  }
  const text = peekPlain(state)?.text;
  if (text !== undefined && UNARY.has(text)) return readUnary(state, start, text);
  return readBinary(state, start);
}

/** At `]]`, which ends the command wherever it stands. */
function atClose(state: ParseState): boolean {
  return peek(state) === "word" && peekPlain(state)?.text === "]]";
}

function readParentheses(state: ParseState, start: number): ConditionalExpression {
  advance(state);
  state.enter();
  const inner = readInner(state, state.shared.lines.lineAt(start));
  state.leave();
  if (peek(state) !== ")") {
    const line = state.shared.lines.lineAt(start);
    throw mistake(state, unexpectedIn(state, "unexpected token", "expected `)'", ", "), line);
  }
  advance(state);
  const expression: ConditionalExpression = { kind: "parentheses", inner, span: state.spanFrom(start) };
  skipNewlines(state);
  return expression;
}

/** Bash complains once more for each parenthesis that a mistake leaves open. */
function readInner(state: ParseState, line: number): ConditionalExpression {
  try {
    return readOr(state);
  } catch (stop) {
    if (!(stop instanceof Stop) || !stop.conditional) throw stop;
    throw stop.alsoSaying("expected `)'", line);
  }
}

function unexpectedIn(state: ParseState, what: string, message: string, joint = " "): string {
  const name = tokenName(state) ?? (atClose(state) ? "]]" : undefined);
  if (name !== undefined) return `${what} \`${name}'${joint}${message}`;
  return joint === ", " ? message : `${what}${joint}${message}`;
}

function readUnary(state: ParseState, start: number, operator: string): ConditionalExpression {
  takeWord(state, operator, "operator");
  if (!atOperand(state))
    throw mistake(state, unexpectedIn(state, "unexpected argument", "to conditional unary operator"));
  const operand = attempt(state, () => readWord(state), "unexpected argument to conditional unary operator");
  const expression: ConditionalExpression = { kind: "unary", operator, operand, span: state.spanFrom(start) };
  skipNewlines(state);
  return expression;
}

function atOperand(state: ParseState): boolean {
  return peek(state) === "word" && !atClose(state);
}

function readBinary(state: ParseState, start: number): ConditionalExpression {
  // Bash takes the end of the text for a token that it prints as the byte 0xff.
  const left = attempt(state, () => readWord(state), "unexpected token `\udcff' in conditional command");
  const operator = readOperator(state);
  if (operator === undefined) return { kind: "word", word: left, span: state.spanFrom(start) };
  const right = readRight(state, operator);
  const expression: ConditionalExpression = {
    kind: "binary",
    operator,
    left,
    right,
    span: state.spanFrom(start),
  };
  skipNewlines(state);
  return expression;
}

/** The operator behind a word; undefined where the word stands alone. */
function readOperator(state: ParseState): string | undefined {
  const token = peek(state);
  if (token === "&&" || token === "||" || token === ")" || atClose(state)) return undefined;
  const text = token === "word" ? peekPlain(state)?.text : undefined;
  if (text !== undefined && BINARY.has(text) && takeWord(state, text, "operator")) return text;
  const name = tokenName(state);
  if (name !== "<" && name !== ">") {
    throw mistake(
      state,
      unexpectedIn(state, "unexpected token", "conditional binary operator expected", ", "),
    );
  }
  state.reader.pos++;
  state.tokenAt = -1;
  return name;
}

/** The right side: a pattern, a regular expression (which may hold any metacharacter, or be empty), or a word. */
function readRight(state: ParseState, operator: string): Word {
  const token = peek(state);
  const message = "unexpected argument to conditional binary operator";
  if (operator === "=~" && token !== "\n" && token !== "end" && !atClose(state)) {
    state.tokenAt = -1;
    return attempt(state, () => readRegexWord(state), message);
  }
  if (!atOperand(state))
    throw mistake(state, unexpectedIn(state, "unexpected argument", "to conditional binary operator"));
  state.forcedExtglob = operator === "=" || operator === "==" || operator === "!=";
  const word = attempt(state, () => readWord(state), message);
  state.forcedExtglob = false;
  return word;
}

/** Reads what stands at the cursor; where a quote in it is left open, bash says that, and then `message` as well. */
function attempt<T>(state: ParseState, read: () => T, message: string, line?: number): T {
  try {
    return read();
  } catch (stop) {
    if (!(stop instanceof Stop) || !stop.incomplete || stop.conditional) throw stop;
    const both = stop.alsoSaying(message, line ?? state.shared.lines.lineAfterEnd());
    throw new Stop({ ...both.fault, status: "unchanged" }, true, true);
  }
}

/** A mistake at the cursor; of the two, an unclosed quote in what stands there comes first. */
function mistake(state: ParseState, message: string | undefined, line?: number, other?: string): Stop {
  const { reader, shared } = state;
  const token = peek(state);
  const start = reader.offset();
  if (token === "word") attempt(state, () => readWord(state), other ?? message ?? "", line);
  const end = token === "\n" ? reader.endOffset(state.tokenEnd) : reader.endOffset();
  const at = shared.lines.lineAt(start);
  const named =
    line ?? (token === "end" ? shared.lines.lineAfterEnd() : shared.lines.lineAt(Math.max(start, end - 1)));
  const messages = message === undefined ? [] : [message];
  const span = { start, end, line: at };
  // bash complains at the last newline, and then finds that there is no more to come.
  const atLast = token === "\n" && !shared.options.more && end >= shared.lines.source.length;
  return new Stop({ messages, line: named, span, status: "unchanged" }, token === "end" || atLast, true);
}
