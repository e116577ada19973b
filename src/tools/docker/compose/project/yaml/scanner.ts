/** What go-yaml's scanner finds in a text, as far as its parser must know to say where something is wrong. */
export type TokenKind =
  | "alias"
  | "anchor"
  | "tag"
  | "scalar"
  | "key"
  | "value"
  | "block-entry"
  | "flow-entry"
  | "block-sequence"
  | "block-mapping"
  | "block-end"
  | "["
  | "]"
  | "{"
  | "}"
  | "document-start"
  | "document-end"
  | "stream-end";

/** A place; lines and columns from 0. */
export interface Mark {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

export interface Token {
  readonly kind: TokenKind;
  readonly mark: Mark;
}

/** In libyaml's words. A scanner's lines count from 1, a parser's from 0 (go-yaml, `parser.fail`). */
export class YamlFault extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

interface SimpleKey {
  isPossible: boolean;
  readonly isRequired: boolean;
  /** Where its token stands in all that were found. */
  readonly number: number;
  readonly mark: Mark;
}

const NOWHERE: Mark = { at: 0, line: 0, column: 0 };
const NO_KEY: SimpleKey = { isPossible: false, isRequired: false, number: 0, mark: NOWHERE };
const LONGEST_KEY = 1024;

/** A port of libyaml's scanner (https://github.com/yaml/libyaml, `scanner.c`) that keeps kinds and places of tokens alone. */
export class YamlScanner {
  #at = 0;
  #line = 0;
  #column = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  #flowLevel = 0;
  #mayBeKey = true;
  readonly #keys: SimpleKey[] = [{ ...NO_KEY }];
  readonly #tokens: Token[] = [];
  #taken = 0;
  #isOver = false;

  constructor(private readonly text: string) {}

  peek(): Token {
    this.#fill();
    const token = this.#tokens[0];
    if (!token) throw new Error("a stream of tokens ends with its end");
    return token;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== "stream-end") {
      this.#tokens.shift();
      this.#taken++;
    }
    return token;
  }

  /** Where a simple key may still be found at the head, more must be read; go-yaml is two tokens ahead for its comments. */
  #fill(): void {
    while (!this.#isOver) {
      const head = this.#keys.find(({ isPossible, number }) => isPossible && number === this.#taken);
      if (this.#tokens.length > 2 && !(head && this.#isValid(head))) return;
      this.#fetch();
    }
  }

  get #mark(): Mark {
    return { at: this.#at, line: this.#line, column: this.#column };
  }

  #char(ahead = 0): string {
    return this.text.charAt(this.#at + ahead);
  }

  #isBlank(ahead = 0): boolean {
    return " \t\n\r".includes(this.#char(ahead)) || this.#char(ahead) === "";
  }

  #skip(count = 1): void {
    for (let n = 0; n < count; n++) {
      if (this.#char() === "\n") {
        this.#line++;
        this.#column = 0;
      } else this.#column++;
      this.#at++;
    }
  }

  #fail(mark: Mark, problem: string): never {
    const line = mark.line === 0 ? this.#line : mark.line;
    throw new YamlFault(problem, line === 0 ? 0 : line + 1);
  }

  #push(kind: TokenKind, mark = this.#mark): void {
    this.#tokens.push({ kind, mark });
  }

  #isValid(key: SimpleKey): boolean {
    if (!key.isPossible) return false;
    if (key.mark.line >= this.#line && key.mark.at + LONGEST_KEY >= this.#at) return true;
    if (key.isRequired) this.#fail(key.mark, "could not find expected ':'");
    key.isPossible = false;
    return false;
  }

  #saveKey(): void {
    if (!this.#mayBeKey) return;
    this.#removeKey();
    this.#keys[this.#keys.length - 1] = {
      isPossible: true,
      isRequired: this.#flowLevel === 0 && this.#indent === this.#column,
      number: this.#taken + this.#tokens.length,
      mark: this.#mark,
    };
  }

  #removeKey(): void {
    const key = this.#keys.at(-1);
    if (!key?.isPossible) return;
    if (key.isRequired) this.#fail(key.mark, "could not find expected ':'");
    key.isPossible = false;
  }

  #roll(column: number, kind: TokenKind, mark: Mark, number?: number): void {
    if (this.#flowLevel > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    const token = { kind, mark };
    if (number === undefined) this.#tokens.push(token);
    else this.#tokens.splice(number - this.#taken, 0, token);
  }

  #unroll(column: number): void {
    if (this.#flowLevel > 0) return;
    while (this.#indent > column) {
      this.#push("block-end");
      this.#indent = this.#indents.pop() ?? -1;
    }
  }

  #fetch(): void {
    this.#toNextToken();
    this.#unroll(this.#column);
    const sign = this.#char();
    if (sign === "") return this.#end();
    if (this.#column === 0 && this.#isDocumentSign()) return this.#documentSign();
    if (this.#column === 0 && sign === "%") this.#fail(this.#mark, "found unknown directive name");
    if (sign === "[" || sign === "{") return this.#openFlow(sign);
    if (sign === "]" || sign === "}") return this.#closeFlow(sign);
    if (sign === ",") return this.#entry("flow-entry");
    if (sign === "-" && this.#isBlank(1)) return this.#blockEntry();
    if (sign === "?" && (this.#flowLevel > 0 || this.#isBlank(1))) return this.#explicitKey();
    if (sign === ":" && (this.#flowLevel > 0 || this.#isBlank(1))) return this.#value();
    if (sign === "*" || sign === "&" || sign === "!") return this.#name(sign);
    if ((sign === "|" || sign === ">") && this.#flowLevel === 0) return this.#blockScalar();
    if (sign === "'" || sign === '"') return this.#quoted(sign);
    const isSign = "-?:,[]{}#&*!|>'\"%@`\t".includes(sign);
    const mayBegin = sign === "-" || (this.#flowLevel === 0 && (sign === "?" || sign === ":"));
    if (!isSign || (mayBegin && !this.#isBlank(1))) return this.#plain();
    this.#fail(this.#mark, "found character that cannot start any token");
  }

  #toNextToken(): void {
    for (;;) {
      const tabsAreBlank = this.#flowLevel > 0 || !this.#mayBeKey;
      while (this.#char() === " " || this.#char() === "\r" || (tabsAreBlank && this.#char() === "\t"))
        this.#skip();
      if (this.#char() === "#") while (this.#char() !== "" && this.#char() !== "\n") this.#skip();
      if (this.#char() !== "\n") return;
      this.#skip();
      if (this.#flowLevel === 0) this.#mayBeKey = true;
    }
  }

  #end(): void {
    if (this.#column !== 0) {
      this.#column = 0;
      this.#line++;
    }
    this.#unroll(-1);
    this.#removeKey();
    this.#mayBeKey = false;
    this.#push("stream-end");
    this.#isOver = true;
  }

  #isDocumentSign(): boolean {
    const sign = this.text.slice(this.#at, this.#at + 3);
    return (sign === "---" || sign === "...") && this.#isBlank(3);
  }

  #documentSign(): void {
    this.#unroll(-1);
    this.#removeKey();
    this.#mayBeKey = false;
    this.#push(this.#char() === "-" ? "document-start" : "document-end");
    this.#skip(3);
  }

  #openFlow(sign: "[" | "{"): void {
    this.#saveKey();
    this.#keys.push({ ...NO_KEY });
    this.#flowLevel++;
    this.#mayBeKey = true;
    this.#push(sign);
    this.#skip();
  }

  #closeFlow(sign: "]" | "}"): void {
    this.#removeKey();
    if (this.#flowLevel > 0) {
      this.#flowLevel--;
      this.#keys.pop();
    }
    this.#mayBeKey = false;
    this.#push(sign);
    this.#skip();
  }

  #entry(kind: TokenKind): void {
    this.#removeKey();
    this.#mayBeKey = true;
    this.#push(kind);
    this.#skip();
  }

  #blockEntry(): void {
    if (this.#flowLevel === 0) {
      if (!this.#mayBeKey) this.#fail(this.#mark, "block sequence entries are not allowed in this context");
      this.#roll(this.#column, "block-sequence", this.#mark);
    }
    this.#entry("block-entry");
  }

  #explicitKey(): void {
    if (this.#flowLevel === 0) {
      if (!this.#mayBeKey) this.#fail(this.#mark, "mapping keys are not allowed in this context");
      this.#roll(this.#column, "block-mapping", this.#mark);
    }
    this.#removeKey();
    this.#mayBeKey = this.#flowLevel === 0;
    this.#push("key");
    this.#skip();
  }

  #value(): void {
    const key = this.#keys.at(-1);
    if (key && this.#isValid(key)) {
      this.#tokens.splice(key.number - this.#taken, 0, { kind: "key", mark: key.mark });
      this.#roll(key.mark.column, "block-mapping", key.mark, key.number);
      key.isPossible = false;
      this.#mayBeKey = false;
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#mayBeKey) this.#fail(this.#mark, "mapping values are not allowed in this context");
        this.#roll(this.#column, "block-mapping", this.#mark);
      }
      this.#mayBeKey = this.#flowLevel === 0;
    }
    this.#push("value");
    this.#skip();
  }

  #name(sign: "*" | "&" | "!"): void {
    this.#saveKey();
    this.#mayBeKey = false;
    const { mark } = { mark: this.#mark };
    this.#push(sign === "*" ? "alias" : sign === "&" ? "anchor" : "tag");
    this.#skip();
    if (sign === "!") {
      while (!this.#isBlank() && !(this.#flowLevel > 0 && ",[]{}".includes(this.#char()))) this.#skip();
      return;
    }
    let length = 0;
    for (; /[A-Za-z0-9_-]/.test(this.#char()); length++) this.#skip();
    if (length === 0 || !(this.#isBlank() || "?:,]}%@`".includes(this.#char())))
      this.#fail(mark, "did not find expected alphabetic or numeric character");
  }

  #blockScalar(): void {
    this.#removeKey();
    this.#mayBeKey = true;
    const start = this.#mark;
    this.#push("scalar");
    this.#skip();
    const [header = ""] = /^[+-]?[1-9]?[+-]?/.exec(this.text.slice(this.#at)) ?? [];
    const [given] = /[1-9]/.exec(header) ?? [];
    this.#skip(header.length);
    while (this.#char() === " " || this.#char() === "\t") this.#skip();
    if (this.#char() === "#") while (this.#char() !== "" && this.#char() !== "\n") this.#skip();
    if (this.#char() === "\r") this.#skip();
    if (this.#char() !== "\n" && this.#char() !== "")
      this.#fail(start, "did not find expected comment or line break");
    this.#skip(this.#char() === "" ? 0 : 1);
    this.#blockLines(given === undefined ? undefined : Math.max(this.#indent, 0) + Number(given));
  }

  #blockLines(given: number | undefined): void {
    let indent = given;
    while (this.#char() !== "") {
      const rest = this.text.slice(this.#at);
      const [blanks = ""] = /^ */.exec(rest) ?? [];
      const isEmpty = /^ *\r?(\n|$)/.test(rest);
      if (!isEmpty) indent ??= Math.max(blanks.length, this.#indent + 1, 1);
      if (!isEmpty && blanks.length < (indent ?? 0)) {
        this.#skip(blanks.length);
        return;
      }
      while (this.#char() !== "" && this.#char() !== "\n") this.#skip();
      this.#skip(this.#char() === "" ? 0 : 1);
    }
  }

  #quoted(quote: string): void {
    this.#saveKey();
    this.#mayBeKey = false;
    const start = this.#mark;
    this.#push("scalar");
    this.#skip();
    for (;;) {
      const sign = this.#char();
      if (this.#column === 0 && this.#isDocumentSign())
        this.#fail(start, "found unexpected document indicator");
      if (sign === "") this.#fail(start, "found unexpected end of stream");
      if (quote === "'" && sign === "'" && this.#char(1) === "'") this.#skip(2);
      else if (sign === quote) break;
      else if (quote === '"' && sign === "\\") {
        if (!'0abt\tnvfre "/\\N_LPxuU\n\r'.includes(this.#char(1)))
          this.#fail(start, "found unknown escape character");
        this.#skip(2);
      } else this.#skip();
    }
    this.#skip();
  }

  #plain(): void {
    this.#saveKey();
    this.#mayBeKey = false;
    const start = this.#mark;
    const indent = this.#indent + 1;
    let hasBreaks = false;
    this.#push("scalar");
    for (;;) {
      if (this.#column === 0 && this.#isDocumentSign()) break;
      if (this.#char() === "#") break;
      while (!this.#isBlank() && !this.#endsPlain()) {
        hasBreaks = false;
        this.#skip();
      }
      if (!this.#isBlank() || this.#char() === "") break;
      while (this.#isBlank() && this.#char() !== "") {
        if (hasBreaks && this.#column < indent && this.#char() === "\t")
          this.#fail(start, "found a tab character that violates indentation");
        if (this.#char() === "\n") hasBreaks = true;
        this.#skip();
      }
      if (this.#flowLevel === 0 && this.#column < indent) break;
    }
    if (hasBreaks) this.#mayBeKey = true;
  }

  #endsPlain(): boolean {
    const sign = this.#char();
    if (sign === ":" && (this.#isBlank(1) || (this.#flowLevel > 0 && ",[]{}".includes(this.#char(1)))))
      return true;
    return this.#flowLevel > 0 && (",[]{}".includes(sign) || (sign === "?" && this.#isBlank(1)));
  }
}
