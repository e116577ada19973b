import { CompileFault, describeToken, type Token } from "./lexer.ts";

/** A place in the tokens of a program, and what can be asked of it. */
export class TokenCursor {
  protected position = 0;

  constructor(protected readonly tokens: readonly Token[]) {}

  protected get token(): Token {
    return this.tokens[this.position] as Token;
  }

  protected isKind(kind: Token["kind"]): boolean {
    return this.token.kind === kind;
  }

  protected advance(): Token {
    const token = this.token;
    if (token.kind !== "end") this.position++;
    return token;
  }

  protected isOp(text: string): boolean {
    const token = this.token;
    return token.kind === "op" && token.text === text;
  }

  protected isKeyword(text: string): boolean {
    const token = this.token;
    return token.kind === "keyword" && token.text === text;
  }

  protected skipOp(text: string): boolean {
    if (!this.isOp(text)) return false;
    this.position++;
    return true;
  }

  protected skipKeyword(text: string): boolean {
    if (!this.isKeyword(text)) return false;
    this.position++;
    return true;
  }

  protected fail(
    expected: readonly string[] = [],
    more: readonly { message: string; at: number }[] = [],
  ): never {
    const token = this.token;
    const list = expected.length > 0 ? `, expecting ${expected.join(" or ")}` : "";
    const quoting = " (Unix shell quoting issues?)";
    throw new CompileFault(
      `syntax error, unexpected ${describeToken(token)}${list}${quoting}`,
      token.at,
      more,
    );
  }

  protected expectOp(text: string, expected: readonly string[] = []): void {
    if (!this.skipOp(text)) this.fail(expected);
  }

  protected expectName(expected: readonly string[]): string {
    const token = this.token;
    if (token.kind !== "ident") return this.fail(expected);
    this.position++;
    return token.text;
  }
}
