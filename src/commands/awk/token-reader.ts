import type { Arity } from "./builtin-arity.ts";
import { type AwkRemark, AwkSyntaxFault } from "./faults.ts";
import { Lexer, type Token } from "./tokens.ts";

/** The tokens of a program, with one to look at. */
export class TokenReader {
  protected readonly lexer: Lexer;
  protected token: Token;
  protected ahead: Token[] = [];
  /** What is wrong although it can be read. */
  protected readonly errors: AwkRemark[] = [];
  private previousStart = 0;

  constructor(
    text: string,
    protected readonly builtins: Readonly<Record<string, Arity>>,
    private readonly lints = false,
  ) {
    this.lexer = new Lexer(text, (name) => Object.hasOwn(builtins, name), lints);
    this.token = this.lexer.next();
  }

  protected advance(): Token {
    const token = this.token;
    this.previousStart = token.start;
    this.token = this.ahead.shift() ?? this.lexer.next();
    return token;
  }

  protected peek(): Token {
    const next = this.ahead[0] ?? this.lexer.next();
    if (this.ahead.length === 0) this.ahead.push(next);
    return next;
  }

  protected is(operator: string): boolean {
    return this.token.kind === "operator" && this.token.text === operator;
  }

  protected isKeyword(word: string): boolean {
    return this.token.kind === "keyword" && this.token.text === word;
  }

  protected accept(operator: string): boolean {
    if (!this.is(operator)) return false;
    this.advance();
    return true;
  }

  protected expect(operator: string): void {
    if (!this.accept(operator)) this.fail();
  }

  protected fail(): never {
    const { kind, start } = this.token;
    throw new AwkSyntaxFault(
      kind === "end" || kind === "newline" ? "unexpected newline or end of string" : "syntax error",
      start,
    );
  }

  /** What `--lint` says. */
  protected doubt(text: string, line = this.token.line): void {
    if (this.lints) this.lexer.warnings.push({ line, text, isDoubt: true });
  }

  protected error(text: string, line = this.token.line): void {
    this.errors.push({ line, text: `error: ${text}` });
  }

  /** Told at the token that was taken last. */
  protected fault(message: string): never {
    throw new AwkSyntaxFault(message, this.previousStart);
  }

  protected skipNewlines(): void {
    while (this.token.kind === "newline") this.advance();
  }

  protected name(): string {
    if (this.token.kind !== "name" && this.token.kind !== "call") this.fail();
    return this.advance().text;
  }
}
