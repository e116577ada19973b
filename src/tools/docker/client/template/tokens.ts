import { TemplateError } from "./template-error.ts";

export type TokenKind =
  | "text"
  | "open"
  | "close"
  | "space"
  | "field"
  | "variable"
  | "identifier"
  | "keyword"
  | "dot"
  | "nil"
  | "bool"
  | "string"
  | "character"
  | "number"
  | "declare"
  | "assign"
  | "pipe"
  | "left paren"
  | "right paren"
  | "char"
  | "error"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

const KEYWORDS = "block break continue define else end if range template with".split(" ");
/** Go writes these without quotation marks, as it does with `.` and `nil`. */
const BARE: ReadonlySet<TokenKind> = new Set(["keyword", "dot", "nil"]);
const LONGEST = 10;

/** As Go's parser names a token that it did not expect. */
export function nameToken({ kind, text }: Token): string {
  if (kind === "end") return "EOF";
  if (kind === "error") return text;
  if (BARE.has(kind)) return `<${text}>`;
  return text.length > LONGEST ? `${JSON.stringify(text.slice(0, LONGEST))}...` : JSON.stringify(text);
}

export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

/** Reads a template's tokens as text/template's lexer does; an error is the last of them. */
export function* readTokens(text: string): Generator<Token> {
  let at = 0;
  let trims = false;
  while (at < text.length) {
    const open = text.indexOf("{{", at);
    const literal = trimmed(text.slice(at, open < 0 ? undefined : open), trims, isTrimmedAt(text, open));
    if (literal !== "") yield { kind: "text", text: literal, at };
    if (open < 0) break;
    const inside = open + (isTrimmedAt(text, open) ? 4 : 2);
    const comment = readComment(text, inside);
    if (comment) {
      if (comment.message !== undefined) {
        yield { kind: "error", text: comment.message, at: open };
        return;
      }
      ({ at, trims } = comment);
      continue;
    }
    yield { kind: "open", text: "{{", at: open };
    const action = new ActionLexer(text, inside);
    yield* action.tokens();
    if (action.hasFailed) return;
    ({ at, trims } = action);
  }
  yield { kind: "end", text: "", at: text.length };
}

/** `{{- `: the blanks before go. */
function isTrimmedAt(text: string, open: number): boolean {
  return open >= 0 && /^\{\{-[ \t\r\n]/.test(text.slice(open, open + 4));
}

function trimmed(literal: string, before: boolean, after: boolean): string {
  const left = before ? literal.replace(/^[ \t\r\n]+/, "") : literal;
  return after ? left.replace(/[ \t\r\n]+$/, "") : left;
}

function readComment(text: string, inside: number) {
  if (!text.startsWith("/*", inside)) return undefined;
  const end = text.indexOf("*/", inside);
  const failed = (message: string) => ({ message, at: inside, trims: false });
  if (end < 0) return failed("unclosed comment");
  const close = /^([ \t\r\n]-)?\}\}/.exec(text.slice(end + 2, end + 6));
  if (!close) return failed("comment ends before closing delimiter");
  return { message: undefined, at: end + 2 + close[0].length, trims: close[1] !== undefined };
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /[ \t\r\n]+?(?=-\}\})|[ \t\r\n]+/y],
  ["string", /"(?:[^"\\\n]|\\[^\n])*"|`[^`]*`/y],
  ["character", /'(?:[^'\\\n]|\\[^\n])*'/y],
  [
    "number",
    /[-+]?(?:0[xX][\da-fA-F_]*|0[oO][0-7_]*|0[bB][01_]*|[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?[\d_]*)?)i?/y,
  ],
  ["field", /\.[\p{L}\p{N}_]+/uy],
  ["variable", /\$[\p{L}\p{N}_]*/uy],
  ["identifier", /[\p{L}\p{N}_]+/uy],
];

const SIGNS: Readonly<Record<string, TokenKind>> = {
  "=": "assign",
  "|": "pipe",
  "(": "left paren",
  ")": "right paren",
};
const TERMINATOR = /^(?:[ \t\r\n.,|:()]|\}\})/;

/** The tokens between `{{` and `}}`. */
class ActionLexer {
  trims = false;
  hasFailed = false;
  #depth = 0;

  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  *tokens(): Generator<Token> {
    for (;;) {
      const token = this.#next();
      this.hasFailed = token.kind === "error";
      this.at += this.hasFailed ? 0 : token.text.length;
      if (token.kind === "close") {
        this.trims = token.text !== "}}";
        yield { ...token, text: "}}" };
        return;
      }
      yield token;
      if (this.hasFailed) return;
    }
  }

  #next(): Token {
    const [close] = /^(?:[ \t\r\n]-)?\}\}/.exec(this.text.slice(this.at, this.at + 4)) ?? [];
    if (close !== undefined)
      return this.#depth === 0 ? this.#token("close", close) : this.#wrong("unclosed left paren");
    const first = this.text.charAt(this.at);
    if (first === "") return this.#wrong("unclosed action");
    const sign = SIGNS[first];
    if (sign) return this.#sign(sign, first);
    if (first === ":") {
      if (this.text.charAt(this.at + 1) !== "=") return this.#wrong("expected :=");
      return this.#token("declare", ":=");
    }
    return this.#worded(first);
  }

  #sign(kind: TokenKind, text: string): Token {
    this.#depth += kind === "left paren" ? 1 : kind === "right paren" ? -1 : 0;
    return this.#depth < 0 ? this.#wrong("unexpected right paren") : this.#token(kind, text);
  }

  #worded(first: string): Token {
    if (/[ \t\r\n]/.test(first)) return this.#matched("space");
    if (first === '"') return this.#matched("string", "unterminated quoted string");
    if (first === "`") return this.#matched("string", "unterminated raw quoted string");
    if (first === "'") return this.#matched("character", "unterminated character constant");
    if (first === "$") return this.#terminated(this.#matched("variable"));
    if (/^\.\D/.test(this.text.slice(this.at, this.at + 2)) || this.text.slice(this.at) === ".")
      return this.#field();
    if (/[-+.0-9]/.test(first)) return this.#number();
    if (/[\p{L}_]/u.test(first)) return this.#terminated(this.#identifier());
    if (/[!-~]/.test(first)) return this.#token("char", first);
    const character = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    return this.#wrong(`unrecognized character in action: ${nameCharacter(character)}`);
  }

  #field(): Token {
    const rest = this.text.slice(this.at + 1);
    if (rest === "" || TERMINATOR.test(rest)) return this.#token("dot", ".");
    return this.#terminated(this.#matched("field", `bad character ${nameCharacter(rest)}`));
  }

  #number(): Token {
    const token = this.#matched("number");
    const after = this.text.charAt(this.at + token.text.length);
    if (!/[\p{L}\p{N}_]/u.test(after)) return token;
    return this.#wrong(`bad number syntax: ${JSON.stringify(token.text + after)}`);
  }

  #identifier(): Token {
    const token = this.#matched("identifier");
    if (KEYWORDS.includes(token.text)) return { ...token, kind: "keyword" };
    if (token.text === "nil") return { ...token, kind: "nil" };
    return token.text === "true" || token.text === "false" ? { ...token, kind: "bool" } : token;
  }

  #matched(kind: TokenKind, otherwise = ""): Token {
    const pattern = PATTERNS.find(([one]) => one === kind)?.[1];
    if (!pattern) throw new Error(`no pattern of ${kind}`);
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    return found === undefined || found === "" ? this.#wrong(otherwise) : this.#token(kind, found);
  }

  /** After a name comes what ends it. */
  #terminated(token: Token): Token {
    if (token.kind === "error") return token;
    const rest = this.text.slice(this.at + token.text.length);
    if (rest === "" || TERMINATOR.test(rest)) return token;
    return this.#wrong(`bad character ${nameCharacter(rest)}`);
  }

  #token(kind: TokenKind, text: string): Token {
    return { kind, text, at: this.at };
  }

  #wrong(message: string): Token {
    return this.#token("error", message);
  }
}

/** `%#U` of fmt. */
function nameCharacter(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase().padStart(4, "0");
  return code < 0x20 ? `U+${digits}` : `U+${digits} '${String.fromCodePoint(code)}'`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  "\\": "\\",
  '"': '"',
  "'": "'",
};

/** strconv.Unquote of a string or a character constant. */
export function unquote(text: string): string {
  const body = text.slice(1, -1);
  if (text.startsWith("`")) return body.replaceAll("\r", "");
  return body.replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|.)/g, (_, code: string) => {
    if (/^[xuU].+/.test(code)) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]{3}$/.test(code)) return String.fromCodePoint(Number.parseInt(code, 8));
    const plain = ESCAPES[code];
    if (plain === undefined || code === (text.startsWith("'") ? '"' : "'"))
      throw new TemplateError("invalid syntax");
    return plain;
  });
}
