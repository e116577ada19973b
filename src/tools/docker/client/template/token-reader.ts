import { TemplateError } from "./template-error.ts";
import { lineOf, nameToken, readTokens, type Token, type TokenKind } from "./tokens.ts";

/** A template's tokens, with as much looking ahead as its grammar needs. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(private readonly text: string) {
    this.#tokens = [...readTokens(text)];
  }

  get place(): number {
    return this.#next;
  }

  /** Goes back to where it was. */
  set place(next: number) {
    this.#next = next;
  }

  next(): Token {
    const token = this.peek();
    this.#next++;
    return token;
  }

  peek(): Token {
    return this.#tokens[this.#next] ?? this.#tokens.at(-1) ?? { kind: "end", text: "", at: this.text.length };
  }

  nextWord(): Token {
    this.#skipSpace();
    return this.next();
  }

  peekWord(): Token {
    this.#skipSpace();
    return this.peek();
  }

  expect(kind: TokenKind, context: string): Token {
    const token = this.nextWord();
    if (token.kind !== kind) throw this.unexpected(token, context);
    return token;
  }

  unexpected(token: Token, context: string): TemplateError {
    return token.kind === "error"
      ? this.wrong(token.text)
      : this.wrong(`unexpected ${nameToken(token)} in ${context}`);
  }

  /** At the line of what was read last. */
  wrong(message: string): TemplateError {
    const last = this.#tokens[Math.max(0, this.#next - 1)] ?? this.peek();
    return new TemplateError(`template: :${lineOf(this.text, last.at)}: ${message}`);
  }

  #skipSpace(): void {
    while (this.peek().kind === "space") this.#next++;
  }
}
