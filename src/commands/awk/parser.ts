import { ExpressionParser } from "./expression-parser.ts";
import type { AwkFunction, AwkProgram, Expression, Redirect, Rule, Statement, SwitchCase } from "./nodes.ts";
import type { Token } from "./tokens.ts";

const RULES = ["BEGIN", "END", "BEGINFILE", "ENDFILE"] as const;

/** A recursive-descent parser of awk: rules, functions and statements. */
export class AwkParser extends ExpressionParser {
  program(): AwkProgram {
    const rules: Rule[] = [];
    const functions = new Map<string, AwkFunction>();
    this.skipNewlines();
    while (this.token.kind !== "end") {
      if (this.isKeyword("function")) {
        const defined = this.function();
        functions.set(defined.name, defined);
      } else rules.push(this.rule());
      while (this.token.kind === "newline" || this.is(";")) this.advance();
    }
    return { rules, functions };
  }

  // Rules and functions

  private function(): AwkFunction {
    this.advance();
    const name = this.name();
    this.expect("(");
    const parameters: string[] = [];
    this.skipNewlines();
    while (!this.is(")")) {
      parameters.push(this.name());
      this.skipNewlines();
      if (!this.accept(",")) break;
      this.skipNewlines();
    }
    this.expect(")");
    this.skipNewlines();
    return { name, parameters, body: this.block() };
  }

  private rule(): Rule {
    const special = RULES.find((kind) => this.isKeyword(kind));
    if (special) {
      this.advance();
      return { kind: special, body: this.block() };
    }
    if (this.is("{")) return { kind: "pattern", body: this.block() };
    const pattern = this.expression();
    let until: Expression | undefined;
    if (this.accept(",")) {
      this.skipNewlines();
      until = this.expression();
    }
    return { kind: "pattern", pattern, until, body: this.is("{") ? this.block() : undefined };
  }

  // Statements

  private block(): readonly Statement[] {
    this.expect("{");
    const body = this.statements(() => this.is("}"));
    this.expect("}");
    return body;
  }

  private statements(isEnd: () => boolean): readonly Statement[] {
    const statements: Statement[] = [];
    for (;;) {
      while (this.token.kind === "newline" || this.is(";")) this.advance();
      if (isEnd()) return statements;
      if (this.token.kind === "end") this.fail();
      statements.push(this.statement());
    }
  }

  /** A statement in the place of a body: a lone `;` is an empty one. */
  private body(): Statement {
    this.skipNewlines();
    if (this.accept(";")) return { kind: "block", body: [] };
    return this.statement();
  }

  private statement(): Statement {
    if (this.is("{")) return { kind: "block", body: this.block() };
    if (this.token.kind !== "keyword") return this.endSimple(this.simple());
    switch (this.token.text) {
      case "if":
        return this.if();
      case "while":
        this.advance();
        return { kind: "while", test: this.parenthesized(), body: this.body() };
      case "do":
        return this.do();
      case "for":
        return this.for();
      case "switch":
        return this.switch();
      default:
        return this.endSimple(this.simple());
    }
  }

  private endSimple<T>(statement: T): T {
    if (this.token.kind === "newline" || this.is(";")) this.advance();
    else if (!this.is("}") && this.token.kind !== "end") this.fail();
    return statement;
  }

  private parenthesized(): Expression {
    this.expect("(");
    this.skipNewlines();
    const expression = this.expression();
    this.skipNewlines();
    this.expect(")");
    return expression;
  }

  private if(): Statement {
    this.advance();
    const test = this.parenthesized();
    const yes = this.body();
    // `else` may stand behind a `;` and newlines: look without taking them where it does not.
    while ((this.token.kind === "newline" || this.is(";")) && this.leadsToElse()) this.advance();
    if (!this.isKeyword("else")) return { kind: "if", test, yes };
    this.advance();
    return { kind: "if", test, yes, no: this.body() };
  }

  private leadsToElse(): boolean {
    const seen: Token[] = [...this.ahead];
    let at = 0;
    for (;;) {
      const token = seen[at] ?? this.lexer.next();
      if (at >= seen.length) seen.push(token);
      at++;
      if (token.kind === "newline" || (token.kind === "operator" && token.text === ";")) continue;
      this.ahead = seen;
      return token.kind === "keyword" && token.text === "else";
    }
  }

  private do(): Statement {
    this.advance();
    const body = this.body();
    while (this.token.kind === "newline" || this.is(";")) this.advance();
    if (!this.isKeyword("while")) this.fail();
    this.advance();
    return this.endSimple({ kind: "do", test: this.parenthesized(), body });
  }

  private for(): Statement {
    this.advance();
    this.expect("(");
    const forIn = this.forIn();
    if (forIn) return forIn;
    const start = this.is(";") ? undefined : this.simple();
    this.expect(";");
    this.skipNewlines();
    const test = this.is(";") ? undefined : this.expression();
    this.expect(";");
    this.skipNewlines();
    const step = this.is(")") ? undefined : this.simple();
    this.expect(")");
    return { kind: "for", start, test, step, body: this.body() };
  }

  private forIn(): Statement | undefined {
    if (this.token.kind !== "name") return undefined;
    const next = this.peek();
    if (next.kind !== "keyword" || next.text !== "in") return undefined;
    const variable = this.advance().text;
    this.advance();
    const array = this.arrayPlace();
    this.expect(")");
    return { kind: "for-in", variable, array, body: this.body() };
  }

  private switch(): Statement {
    this.advance();
    const subject = this.parenthesized();
    this.skipNewlines();
    this.expect("{");
    const cases: SwitchCase[] = [];
    this.skipNewlines();
    while (!this.accept("}")) {
      const isDefault = this.isKeyword("default");
      if (!isDefault && !this.isKeyword("case")) this.fail();
      this.advance();
      const value = isDefault ? undefined : this.primary({});
      this.expect(":");
      const isEnd = () => this.is("}") || this.isKeyword("case") || this.isKeyword("default");
      cases.push({ value, body: this.statements(isEnd) });
    }
    return { kind: "switch", subject, cases };
  }

  private simple(): Statement {
    const { kind, text, line } = this.token;
    if (kind !== "keyword") return { kind: "expression", expression: this.expression() };
    switch (text) {
      case "print":
      case "printf":
        this.advance();
        return this.print(text, line);
      case "delete":
        return this.delete();
      case "return":
      case "exit": {
        this.advance();
        return { kind: text, value: this.endsStatement() ? undefined : this.expression() };
      }
      case "break":
      case "continue":
      case "next":
      case "nextfile":
        this.advance();
        return { kind: text };
      default:
        return { kind: "expression", expression: this.expression() };
    }
  }

  private endsStatement(): boolean {
    return this.token.kind === "newline" || this.token.kind === "end" || this.is(";") || this.is("}");
  }

  private delete(): Statement {
    this.advance();
    const place = this.arrayPlace();
    if (place.kind === "variable") return { kind: "delete", array: place };
    return { kind: "delete", array: place.array, subscripts: place.subscripts };
  }

  private print(kind: "print" | "printf", line: number): Statement {
    const args = this.printArguments();
    const redirect = this.redirect();
    if (kind === "printf" && args.length === 0) this.fail();
    return { kind, args, redirect, line };
  }

  private printArguments(): readonly Expression[] {
    if (this.endsStatement() || this.isRedirect()) return [];
    const first = this.expression({ noGreater: true });
    // `print (a, b) > c`
    if (first.kind === "list") return first.items;
    const args: Expression[] = [first];
    while (this.accept(",")) {
      this.skipNewlines();
      args.push(this.expression({ noGreater: true }));
    }
    return args;
  }

  private isRedirect(): boolean {
    return [">", ">>", "|", "|&"].some((operator) => this.is(operator));
  }

  private redirect(): Redirect | undefined {
    for (const operator of [">", ">>", "|", "|&"] as const) {
      if (!this.accept(operator)) continue;
      return { operator, target: this.concatenation({ noGreater: true, noIn: true }) };
    }
    return undefined;
  }
}
