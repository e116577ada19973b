import { readConstant } from "./constants.ts";
import { arithmeticFault } from "./fault.ts";
import { type Slots, slotOf } from "./slots.ts";
import type { ArithmeticValue } from "./values.ts";

// biome-ignore format: a table reads better in full lines
/** Operators stand for themselves; an `=` that follows an operator makes `assign-operator`. */
export type TokenKind =
  | "end" | "name" | "number" | "assign" | "assign-operator" | "++pre" | "--pre" | "post++" | "post--"
  | "==" | "!=" | "<=" | ">=" | "&&" | "||" | "<<" | ">>" | "**" | "fault"
  | "=" | "<" | ">" | "+" | "-" | "*" | "/" | "%" | "!" | "(" | ")" | "&" | "|" | "^" | "~" | "?" | ":" | ",";

// biome-ignore format: a table reads better in full lines
const OPERATORS: readonly TokenKind[] = [
  "==", "!=", "<=", ">=", "&&", "||", "<<", ">>", "**",
  "=", "<", ">", "+", "-", "*", "/", "%", "!", "(", ")", "&", "|", "^", "~", "?", ":", ",",
];

const NAME_START = /[A-Za-z_]/;

/**
 * The words of an arithmetic expression. What a `++` or a stray character is depends on the token before it;
 * the rules and the places that errors point to are those of bash's own reader.
 */
export class Tokens {
  kind: TokenKind = "end";
  previous: TokenKind = "end";
  /** Where the token starts, and, at the end of the text, where the last one started. */
  start = 0;
  /** Behind the token. */
  at = 0;
  /** Of a name. */
  name = "";
  subscript: string | undefined;
  /** Of a number. */
  value: ArithmeticValue = 0;
  /** Of a number that an expansion gives: its slot; else -1. */
  slot = -1;
  /** Of a `fault`: what is thrown. */
  failure: unknown;
  /** Of an `assign-operator`: the operator before its `=`. */
  operator = "";

  constructor(
    readonly text: string,
    /** What the marks in the text stand for, in a template. */
    readonly slots?: Slots,
  ) {}

  /** Asks without narrowing: `next` changes the answer. */
  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  /** Reads the next token; where there is none, the fault is one, and the last. */
  next(): void {
    if (this.kind === "fault") return;
    try {
      this.#read();
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** The text is wrong here: nothing more is read. */
  fail(failure: unknown): void {
    this.failure = failure;
    this.kind = "fault";
  }

  #read(): void {
    const { text } = this;
    this.at = this.skipBlanks(this.at);
    if (this.at >= text.length) {
      this.previous = this.kind;
      this.kind = "end";
      return;
    }
    this.start = this.at;
    const first = text[this.at] as string;
    if (NAME_START.test(first)) this.#readName();
    else if (first >= "0" && first <= "9") this.#readNumber();
    else if (this.slots && slotOf(first) >= 0) this.#readSlot(slotOf(first));
    else this.#readOperator();
  }

  skipBlanks(from: number): number {
    let at = from;
    while (/[ \t\n\r]/.test(this.text[at] ?? "")) at++;
    return at;
  }

  fault(message: string, from = this.start): Error {
    const { text, slots } = this;
    if (!slots) return arithmeticFault(text, message, text.slice(from));
    return arithmeticFault(slots.render(text), message, slots.render(text.slice(from)));
  }

  #become(kind: TokenKind, end: number): void {
    this.previous = this.kind;
    this.kind = kind;
    this.at = end;
  }

  #readName(): void {
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(this.text.slice(this.at, this.at + 1000))?.[0] ?? "";
    let end = this.at + name.length;
    this.name = name;
    this.subscript = undefined;
    if (this.text[end] === "[") {
      const close = closingBracket(this.text, end);
      if (close < 0) throw this.fault("bad array subscript");
      this.subscript = this.text.slice(end + 1, close);
      end = close + 1;
    }
    this.#become("name", end);
  }

  #readNumber(): void {
    const digits = /^[0-9A-Za-z#@_]+/.exec(this.text.slice(this.at))?.[0] ?? "";
    const end = this.at + digits.length;
    const value = readConstant(digits);
    // bash cuts its text behind the constant while it reads it: so the message ends there too.
    if (typeof value === "object") throw arithmeticFault(this.text.slice(0, end), value.fault, digits);
    this.value = value;
    this.slot = -1;
    this.#become("number", end);
  }

  #readSlot(slot: number): void {
    this.slot = slot;
    this.#become("number", this.at + 1);
  }

  #readOperator(): void {
    const { text, at } = this;
    const first = text[at] as string;
    if ((first === "+" || first === "-") && text[at + 1] === first) return this.#readDouble(first);
    const operator = OPERATORS.find((each) => text.startsWith(each, at));
    if (operator === undefined) throw this.#strayCharacter();
    const end = at + operator.length;
    if (text[end] === "=" && isAssignable(operator)) {
      this.operator = operator;
      return this.#become("assign-operator", end + 1);
    }
    if (operator === "=") return this.#become("assign", end);
    this.#become(operator, end);
  }

  /** `++` and `--`: after a name, before a name, or two signs. */
  #readDouble(sign: "+" | "-"): void {
    const end = this.at + 2;
    if (this.kind === "name") return this.#become(sign === "+" ? "post++" : "post--", end);
    if (this.kind === "number" && (this.previous === "++pre" || this.previous === "--pre")) {
      throw this.fault(`${sign}${sign}: assignment requires lvalue`);
    }
    if (NAME_START.test(this.text[this.skipBlanks(end)] ?? ""))
      return this.#become(sign === "+" ? "++pre" : "--pre", end);
    this.#become(sign, end - 1);
  }

  #strayCharacter(): Error {
    const afterOperand = this.kind === "name" || this.kind === "number";
    return this.fault(
      afterOperand ? "syntax error: invalid arithmetic operator" : "syntax error: operand expected",
    );
  }
}

function isAssignable(operator: TokenKind): boolean {
  return ["*", "/", "%", "+", "-", "&", "^", "|", "<<", ">>"].includes(operator);
}

/** The `]` for the `[` at `open`, over nested brackets and quotes; -1 where there is none. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
    else if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      if (close < 0) return -1;
      at = close;
    }
  }
  return -1;
}
