import { JsonFault } from "./parse-json.ts";
import { parseOneJson } from "./parse-one-json.ts";

/** What cannot be compiled, and where. */
export class CompileFault extends Error {
  constructor(
    message: string,
    readonly at: number,
    /** The place shown is that of a whole construct: nothing is put under it. */
    readonly more: readonly { readonly message: string; readonly at: number }[] = [],
  ) {
    super(message);
  }
}

export type Token =
  | { readonly kind: "op"; readonly text: string; readonly at: number }
  | { readonly kind: "ident"; readonly text: string; readonly at: number }
  | { readonly kind: "keyword"; readonly text: string; readonly at: number }
  | { readonly kind: "field"; readonly text: string; readonly at: number }
  | { readonly kind: "format"; readonly text: string; readonly at: number }
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "quote"; readonly at: number }
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | { readonly kind: "interpolation"; readonly at: number }
  | { readonly kind: "interpolation-end"; readonly at: number }
  | { readonly kind: "quote-end"; readonly at: number }
  | { readonly kind: "invalid"; readonly at: number }
  | { readonly kind: "end"; readonly at: number };

const KEYWORDS = new Set(
  "def module import include if then else elif end as reduce foreach try catch label and or __loc__".split(
    " ",
  ),
);
const OPERATORS = /\?\/\/|\/\/=|\|=|\+=|-=|\*=|\/=|%=|==|!=|<=|>=|\/\/|\.\.|[.?=;,:|+\-*/%$<>()[\]{}]/y;
const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const NUMBER = /[0-9.]*[0-9]\.?(?:[eE][+-]?[0-9]+)?|[0-9]+\.?(?:[eE][+-]?[0-9]+)?/y;
const NAME = /(?:[a-zA-Z_][a-zA-Z_0-9]*::)*[a-zA-Z_][a-zA-Z_0-9]*/y;
const FIELD = /\.[a-zA-Z_][a-zA-Z_0-9]*/y;
const FORMAT = /@[a-zA-Z0-9_]+/y;
const BLANK = /(?:[ \t\r\n]|#[^\n]*)+/y;

/** The tokens of a program; what is none becomes `invalid`, which ends them. */
export function tokenize(program: string): readonly Token[] {
  return new Lexer(program).run();
}

class Lexer {
  readonly #tokens: Token[] = [];
  /** What closes the brackets that are open; `"` for the text around an interpolation. */
  readonly #open: string[] = [];
  #at = 0;

  constructor(private readonly program: string) {}

  run(): readonly Token[] {
    while (this.#at < this.program.length) {
      if (this.#match(BLANK) !== undefined) continue;
      const last = this.#tokens.at(-1);
      if (last?.kind === "invalid") return this.#tokens;
      this.#takeToken();
    }
    // The end is told at the place of the last token, as bison does.
    this.#tokens.push({ kind: "end", at: this.#tokens.at(-1)?.at ?? 0 });
    return this.#tokens;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.program)?.[0];
    if (text === undefined || text === "") return undefined;
    this.#at += text.length;
    return text;
  }

  #takeToken(): void {
    const at = this.#at;
    const first = this.program[at] as string;
    if (first === '"') {
      this.#at++;
      this.#tokens.push({ kind: "quote", at });
      this.#takeText();
      return;
    }
    const format = this.#match(FORMAT);
    if (format !== undefined) return this.#push({ kind: "format", text: format, at });
    const name = this.#match(NAME);
    if (name !== undefined)
      return this.#push({ kind: KEYWORDS.has(name) ? "keyword" : "ident", text: name, at });
    const field = this.#match(FIELD);
    if (field !== undefined) return this.#push({ kind: "field", text: field.slice(1), at });
    const digits = this.#match(NUMBER);
    if (digits !== undefined) return this.#push({ kind: "number", value: parseNumber(digits, at), at });
    const operator = this.#match(OPERATORS);
    if (operator === undefined) return this.#push({ kind: "invalid", at });
    this.#takeOperator(operator, at);
  }

  #push(token: Token): void {
    this.#tokens.push(token);
  }

  #takeOperator(text: string, at: number): void {
    const closer = CLOSERS[text];
    if (closer !== undefined) this.#open.push(closer);
    else if (")]}".includes(text)) {
      const expected = this.#open.pop();
      if (text === ")" && expected === '"') {
        this.#push({ kind: "interpolation-end", at });
        this.#takeText();
        return;
      }
      if (expected !== text) return this.#push({ kind: "invalid", at });
    }
    this.#push({ kind: "op", text, at });
  }

  /** A text up to its end or to an interpolation. */
  #takeText(): void {
    const start = this.#at;
    let at = start;
    while (at < this.program.length && this.program[at] !== '"') {
      if (this.program[at] === "\\" && this.program[at + 1] === "(") break;
      at += this.program[at] === "\\" ? 2 : 1;
    }
    const raw = this.program.slice(start, at);
    this.#at = Math.min(at, this.program.length);
    if (raw !== "") this.#push({ kind: "text", text: unescapeText(raw, start), at: start });
    if (at >= this.program.length) return;
    if (this.program[at] === '"') {
      this.#at++;
      this.#push({ kind: "quote-end", at });
    } else {
      this.#at += 2;
      this.#open.push('"');
      this.#push({ kind: "interpolation", at });
    }
  }
}

function unescapeText(raw: string, at: number): string {
  const value = parseOneJson(`"${raw}"`);
  if (value instanceof JsonFault) throw new CompileFault(`${value.message} (while parsing '"${raw}"')`, at);
  return String(value);
}

function parseNumber(digits: string, at: number): number {
  const value = parseOneJson(digits);
  if (value instanceof JsonFault) throw new CompileFault(`${value.message} (while parsing '${digits}')`, at);
  return Number(value);
}

/** How an error message names a token. */
export function describeToken(token: Token): string {
  switch (token.kind) {
    case "op":
      return token.text.length === 1 ? `'${token.text}'` : token.text;
    case "keyword":
      return token.text;
    case "ident":
      return "IDENT";
    case "field":
      return "FIELD";
    case "format":
      return "FORMAT";
    case "number":
      return "LITERAL";
    case "quote":
      return "QQSTRING_START";
    case "text":
      return "QQSTRING_TEXT";
    case "interpolation":
      return "QQSTRING_INTERP_START";
    case "interpolation-end":
      return "QQSTRING_INTERP_END";
    case "quote-end":
      return "QQSTRING_END";
    case "invalid":
      return "INVALID_CHARACTER";
    case "end":
      return "$end";
  }
}
