import { type AwkRemark, AwkSyntaxFault } from "./faults.ts";
import { doubtfulToken } from "./lint.ts";
import { doubtfulEscapes } from "./regex-escapes.ts";

export type TokenKind =
  | "number"
  | "string"
  | "regex"
  | "name"
  /** A name right before `(`: the call of a function. */
  | "call"
  | "builtin"
  | "keyword"
  | "operator"
  | "newline"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly line: number;
  /** Of a number. */
  readonly number: number;
}

const KEYWORDS: ReadonlySet<string> = new Set([
  "BEGIN",
  "BEGINFILE",
  "END",
  "ENDFILE",
  "break",
  "case",
  "continue",
  "default",
  "delete",
  "do",
  "else",
  "exit",
  "for",
  "func",
  "function",
  "getline",
  "if",
  "in",
  "next",
  "nextfile",
  "print",
  "printf",
  "return",
  "switch",
  "while",
]); // prettier-ignore

const OPERATORS = [
  "**=",
  "&&",
  "||",
  "++",
  "--",
  "+=",
  "-=",
  "*=",
  "/=",
  "%=",
  "^=",
  "**",
  "==",
  "<=",
  ">=",
  "!=",
  "!~",
  ">>",
  "|&",
  ..."{}()[];,+-*/%^!<>|?:~$=@",
]; // prettier-ignore

/** After these a slash divides; else it begins a regular expression. */
const ENDS_OPERAND: ReadonlySet<string> = new Set([")", "]", "++", "--"]);

const NUMBER = /0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_]\w*(?:::\w+)?/y;
const BLANK = /(?:[ \t\r]|\\\r?\n|#[^\n]*)+/y;

/** Takes a program's text apart, one token at a time: what a slash means depends on what came before. */
export class Lexer {
  #at = 0;
  #line = 1;
  #previous: Token | undefined;
  /** About escapes that mean nothing, each once. */
  readonly warnings: AwkRemark[] = [];
  readonly #warned = new Set<string>();
  /** The escapes in regular expressions that were told of. */
  readonly warned = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly isBuiltin: (name: string) => boolean,
    /** `--lint`. */
    private readonly lints = false,
  ) {}

  next(): Token {
    this.#skipBlanks();
    const token = this.#read();
    this.#previous = token;
    const doubt = this.lints && doubtfulToken(token.kind, token.text);
    if (doubt) this.#warn(doubt, { line: token.line, isDoubt: true });
    return token;
  }

  #skipBlanks(): void {
    BLANK.lastIndex = this.#at;
    const blank = BLANK.exec(this.text)?.[0] ?? "";
    for (const character of blank) if (character === "\n") this.#line++;
    this.#at += blank.length;
  }

  #token(kind: TokenKind, text: string, length: number, number = 0): Token {
    const token = { kind, text, start: this.#at, line: this.#line, number };
    this.#at += length;
    return token;
  }

  #read(): Token {
    const { text } = this;
    const character = text[this.#at];
    if (character === undefined) return this.#token("end", "", 0);
    if (character === "\n") {
      const token = this.#token("newline", "\n", 1);
      this.#line++;
      return token;
    }
    NUMBER.lastIndex = NAME.lastIndex = this.#at;
    const number = NUMBER.exec(text)?.[0];
    if (number !== undefined) return this.#token("number", number, number.length, constant(number));
    const name = NAME.exec(text)?.[0];
    if (name !== undefined) return this.#name(name);
    if (character === '"') return this.#string();
    if (character === "/" && this.#beginsRegex()) return this.#regex();
    const operator = OPERATORS.find((each) => text.startsWith(each, this.#at));
    if (character === "\\") throw new AwkSyntaxFault("backslash not last character on line", this.#at);
    if (operator === undefined)
      throw new AwkSyntaxFault(`invalid char '${character}' in expression`, this.#at);
    return this.#token("operator", operator, operator.length);
  }

  #name(name: string): Token {
    if (KEYWORDS.has(name)) return this.#token("keyword", name === "func" ? "function" : name, name.length);
    if (this.isBuiltin(name)) return this.#token("builtin", name, name.length);
    return this.#token(this.text[this.#at + name.length] === "(" ? "call" : "name", name, name.length);
  }

  #beginsRegex(): boolean {
    const previous = this.#previous;
    if (!previous) return true;
    if (previous.kind === "operator") return !ENDS_OPERAND.has(previous.text);
    return !["number", "string", "regex", "name", "builtin"].includes(previous.kind);
  }

  #string(): Token {
    const start = this.#at;
    let end = start + 1;
    for (;;) {
      const character = this.text[end];
      if (character === undefined || character === "\n")
        throw new AwkSyntaxFault("unterminated string", start);
      if (character === '"') break;
      end += character === "\\" ? 2 : 1;
    }
    const source = this.text.slice(start + 1, end);
    const value = unescapeString(source, (letter) =>
      this.#warn(`escape sequence \`\\${letter}' treated as plain \`${letter}'`),
    );
    return this.#token("string", value, end + 1 - start);
  }

  #warn(text: string, remark: Omit<AwkRemark, "text"> = { line: this.#line }): void {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    this.warnings.push({ ...remark, text });
  }

  #regex(): Token {
    const start = this.#at;
    let end = start + 1;
    let inBrackets = false;
    for (;;) {
      const character = this.text[end];
      if (character === undefined || character === "\n")
        throw new AwkSyntaxFault("unterminated regexp", start + 1);
      if (character === "/" && !inBrackets) break;
      if (character === "[" && !inBrackets) {
        inBrackets = true;
        // A `]` that comes first, after a `^` too, is one of the characters.
        if (this.text[end + 1] === "^") end++;
        if (this.text[end + 1] === "]") end++;
      } else if (character === "]") inBrackets = false;
      end += character === "\\" ? 2 : 1;
    }
    const source = this.text.slice(start + 1, end).replaceAll("\\/", "/");
    for (const text of doubtfulEscapes(source, this.warned)) this.warnings.push({ line: this.#line, text });
    return this.#token("regex", source, end + 1 - start);
  }
}

const NAMED: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** A constant: hexadecimal and octal too. */
function constant(text: string): number {
  return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
}

/** The escapes of a string constant (gawk manual 3.2). A backslash before anything else stays out, which is warned of. */
export function unescapeString(source: string, warn: (letter: string) => void = () => undefined): string {
  return source.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(\r?\n)|([\s\S]))/g,
    (_, hex?: string, octal?: string, newline?: string, letter?: string) => {
      if (newline !== undefined) return "";
      if (hex !== undefined) return byteCharacter(Number.parseInt(hex, 16));
      if (octal !== undefined) return byteCharacter(Number.parseInt(octal, 8) & 0xff);
      const named = NAMED[letter ?? ""];
      if (named === undefined) warn(letter ?? "");
      return named ?? letter ?? "";
    },
  );
}

/** A byte above ASCII is kept as itself (see base/bytes.ts). */
function byteCharacter(byte: number): string {
  return String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
}
