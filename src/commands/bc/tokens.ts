import { encode } from "../../base/bytes.ts";

export type TokenKind = "number" | "name" | "keyword" | "string" | "operator" | "newline" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

// biome-ignore format: a list reads better in full lines
const KEYWORDS = new Set([
  "auto", "break", "continue", "define", "else", "for", "halt", "history", "ibase", "if", "last", "length", "limits",
  "obase", "print", "quit", "read", "return", "scale", "sqrt", "void", "warranty", "while",
]);

const NUMBER = /(?:[0-9A-Z](?:\\\n)*)+(?:\.(?:(?:\\\n)*[0-9A-Z])*)?|\.(?:(?:\\\n)*[0-9A-Z])+/y;
const NAME = /[a-z][a-z0-9_]*/y;
const OPERATOR = /&&|\|\||[-+*/%^]=|[=!<>]=|\+\+|--|[-+*/%^=<>!(){}[\];,&.]/y;
/** Blanks, comments, and newlines behind a backslash. */
const IGNORED = /[ \t\r]+|\\\n|#[^\n]*/y;

/** The text is not all there yet. */
export class NeedsMore extends Error {}

export interface LexerHost {
  /** A message with the name and the line before it. */
  readonly complain: (message: string) => void;
}

/** The tokens of one source, whose text may come in portions. */
export class Lexer {
  text = "";
  /** Nothing will be added to the text. */
  isComplete = false;
  at = 0;
  line = 1;

  constructor(private readonly host: LexerHost) {}

  next(): Token {
    this.#skipIgnored();
    if (this.at >= this.text.length) return this.#end();
    const character = this.text[this.at] as string;
    if (character === "\n") {
      this.at++;
      this.line++;
      return { kind: "newline", text: "\n" };
    }
    if (character === '"') return this.#string();
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: "number", text: plainNumber(number) };
    const name = this.#match(NAME);
    if (name !== undefined) return { kind: KEYWORDS.has(name) ? "keyword" : "name", text: name };
    const operator = this.#match(OPERATOR);
    if (operator !== undefined) return { kind: "operator", text: operator };
    this.#illegal();
    return this.next();
  }

  /** A number or a name might go on in what is still to come. */
  #match(form: RegExp): string | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    if (this.at + found.length >= this.text.length && !this.isComplete) throw new NeedsMore();
    this.at += found.length;
    for (const character of found) if (character === "\n") this.line++;
    return found;
  }

  #end(): Token {
    if (!this.isComplete) throw new NeedsMore();
    this.line = 1;
    return { kind: "end", text: "" };
  }

  #skipIgnored(): void {
    for (;;) {
      IGNORED.lastIndex = this.at;
      const ignored = IGNORED.exec(this.text)?.[0];
      if (ignored !== undefined) {
        this.at += ignored.length;
        if (ignored.startsWith("\\")) this.line++;
      } else if (this.text.startsWith("/*", this.at)) this.#skipComment();
      else return;
    }
  }

  #skipComment(): void {
    const end = this.text.indexOf("*/", this.at + 2);
    if (end < 0 && !this.isComplete) throw new NeedsMore();
    if (end < 0) throw new OpenComment();
    this.line += this.text.slice(this.at, end).split("\n").length - 1;
    this.at = end + 2;
  }

  #string(): Token {
    const end = this.text.indexOf('"', this.at + 1);
    if (end < 0 && !this.isComplete) throw new NeedsMore();
    if (end < 0) {
      this.#illegal();
      return this.next();
    }
    const text = this.text.slice(this.at + 1, end);
    this.line += text.split("\n").length - 1;
    this.at = end + 1;
    return { kind: "string", text };
  }

  #illegal(): void {
    const character = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    this.at += character.length;
    for (const byte of encode(character)) this.host.complain(`illegal character: ${showByte(byte)}`);
  }
}

/** The source ends within a comment. */
export class OpenComment extends Error {}

function showByte(byte: number): string {
  if (byte < 0x20) return `^${String.fromCharCode(byte + 64)}`;
  return byte > 0x7e ? `\\${byte.toString(8)}` : String.fromCharCode(byte);
}

/** Without zeros that mean nothing: the length of what is left is part of addresses. */
function plainNumber(text: string): string {
  const joined = text.replaceAll("\\\n", "").replace(/\.$/, "");
  const stripped = joined.replace(/^0+/, "");
  return stripped === "" ? "0" : stripped;
}
