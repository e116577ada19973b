import { AwkSyntaxFault } from "./faults.ts";
import type {
  ArrayPlace,
  AwkFunction,
  AwkProgram,
  Expression,
  Redirect,
  Rule,
  Statement,
  SwitchCase,
  Target,
} from "./nodes.ts";
import { Lexer, type Token } from "./tokens.ts";

const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", "==", "!=", ">", ">="]);
const ASSIGNMENTS: ReadonlySet<string> = new Set(["=", "+=", "-=", "*=", "/=", "%=", "^=", "**="]);
const RULES = ["BEGIN", "END", "BEGINFILE", "ENDFILE"] as const;

interface Manner {
  /** In `print a > b` the `>` is a redirection. */
  readonly noGreater?: boolean;
  /** In `for (x in a)` and before it was read as a whole, `in` is no operator. */
  readonly noIn?: boolean;
}

/** A recursive-descent parser of awk (POSIX awk, "Grammar"; gawk manual, appendix). */
export class AwkParser {
  readonly #lexer: Lexer;
  #token: Token;
  #ahead: Token[] = [];

  constructor(text: string, builtins: ReadonlySet<string>) {
    this.#lexer = new Lexer(text, builtins);
    this.#token = this.#lexer.next();
  }

  program(): AwkProgram {
    const rules: Rule[] = [];
    const functions = new Map<string, AwkFunction>();
    this.#skipNewlines();
    while (this.#token.kind !== "end") {
      if (this.#isKeyword("function")) {
        const defined = this.#function();
        functions.set(defined.name, defined);
      } else rules.push(this.#rule());
      while (this.#token.kind === "newline" || this.#is(";")) this.#advance();
    }
    return { rules, functions };
  }

  // Tokens

  #advance(): Token {
    const token = this.#token;
    this.#token = this.#ahead.shift() ?? this.#lexer.next();
    return token;
  }

  #peek(): Token {
    const next = this.#ahead[0] ?? this.#lexer.next();
    if (this.#ahead.length === 0) this.#ahead.push(next);
    return next;
  }

  #is(operator: string): boolean {
    return this.#token.kind === "operator" && this.#token.text === operator;
  }

  #isKeyword(word: string): boolean {
    return this.#token.kind === "keyword" && this.#token.text === word;
  }

  #accept(operator: string): boolean {
    if (!this.#is(operator)) return false;
    this.#advance();
    return true;
  }

  #expect(operator: string): void {
    if (!this.#accept(operator)) this.#fail();
  }

  #fail(): never {
    const { kind, start } = this.#token;
    throw new AwkSyntaxFault(
      kind === "end" || kind === "newline" ? "unexpected newline or end of string" : "syntax error",
      start,
    );
  }

  #skipNewlines(): void {
    while (this.#token.kind === "newline") this.#advance();
  }

  #name(): string {
    if (this.#token.kind !== "name" && this.#token.kind !== "call") this.#fail();
    return this.#advance().text;
  }

  // Rules and functions

  #function(): AwkFunction {
    this.#advance();
    const name = this.#name();
    this.#expect("(");
    const parameters: string[] = [];
    this.#skipNewlines();
    while (!this.#is(")")) {
      parameters.push(this.#name());
      this.#skipNewlines();
      if (!this.#accept(",")) break;
      this.#skipNewlines();
    }
    this.#expect(")");
    this.#skipNewlines();
    return { name, parameters, body: this.#block() };
  }

  #rule(): Rule {
    const special = RULES.find((kind) => this.#isKeyword(kind));
    if (special) {
      this.#advance();
      return { kind: special, body: this.#block() };
    }
    if (this.#is("{")) return { kind: "pattern", body: this.#block() };
    const pattern = this.#expression();
    let until: Expression | undefined;
    if (this.#accept(",")) {
      this.#skipNewlines();
      until = this.#expression();
    }
    return { kind: "pattern", pattern, until, body: this.#is("{") ? this.#block() : undefined };
  }

  // Statements

  #block(): readonly Statement[] {
    this.#expect("{");
    const body = this.#statements(() => this.#is("}"));
    this.#expect("}");
    return body;
  }

  #statements(isEnd: () => boolean): readonly Statement[] {
    const statements: Statement[] = [];
    for (;;) {
      while (this.#token.kind === "newline" || this.#is(";")) this.#advance();
      if (isEnd()) return statements;
      if (this.#token.kind === "end") this.#fail();
      statements.push(this.#statement());
    }
  }

  /** A statement in the place of a body: a lone `;` is an empty one. */
  #body(): Statement {
    this.#skipNewlines();
    if (this.#accept(";")) return { kind: "block", body: [] };
    return this.#statement();
  }

  #statement(): Statement {
    if (this.#is("{")) return { kind: "block", body: this.#block() };
    if (this.#token.kind !== "keyword") return this.#endSimple(this.#simple());
    switch (this.#token.text) {
      case "if":
        return this.#if();
      case "while":
        this.#advance();
        return { kind: "while", test: this.#parenthesized(), body: this.#body() };
      case "do":
        return this.#do();
      case "for":
        return this.#for();
      case "switch":
        return this.#switch();
      default:
        return this.#endSimple(this.#simple());
    }
  }

  #endSimple<T>(statement: T): T {
    if (this.#token.kind === "newline" || this.#is(";")) this.#advance();
    else if (!this.#is("}") && this.#token.kind !== "end") this.#fail();
    return statement;
  }

  #parenthesized(): Expression {
    this.#expect("(");
    this.#skipNewlines();
    const expression = this.#expression();
    this.#skipNewlines();
    this.#expect(")");
    return expression;
  }

  #if(): Statement {
    this.#advance();
    const test = this.#parenthesized();
    const yes = this.#body();
    // `else` may stand behind a `;` and newlines: look without taking them where it does not.
    while ((this.#token.kind === "newline" || this.#is(";")) && this.#leadsToElse()) this.#advance();
    if (!this.#isKeyword("else")) return { kind: "if", test, yes };
    this.#advance();
    return { kind: "if", test, yes, no: this.#body() };
  }

  #leadsToElse(): boolean {
    const seen: Token[] = [...this.#ahead];
    let at = 0;
    for (;;) {
      const token = seen[at] ?? this.#lexer.next();
      if (at >= seen.length) seen.push(token);
      at++;
      if (token.kind === "newline" || (token.kind === "operator" && token.text === ";")) continue;
      this.#ahead = seen;
      return token.kind === "keyword" && token.text === "else";
    }
  }

  #do(): Statement {
    this.#advance();
    const body = this.#body();
    while (this.#token.kind === "newline" || this.#is(";")) this.#advance();
    if (!this.#isKeyword("while")) this.#fail();
    this.#advance();
    return this.#endSimple({ kind: "do", test: this.#parenthesized(), body });
  }

  #for(): Statement {
    this.#advance();
    this.#expect("(");
    const forIn = this.#forIn();
    if (forIn) return forIn;
    const start = this.#is(";") ? undefined : this.#simple();
    this.#expect(";");
    this.#skipNewlines();
    const test = this.#is(";") ? undefined : this.#expression();
    this.#expect(";");
    this.#skipNewlines();
    const step = this.#is(")") ? undefined : this.#simple();
    this.#expect(")");
    return { kind: "for", start, test, step, body: this.#body() };
  }

  #forIn(): Statement | undefined {
    if (this.#token.kind !== "name") return undefined;
    const next = this.#peek();
    if (next.kind !== "keyword" || next.text !== "in") return undefined;
    const variable = this.#advance().text;
    this.#advance();
    const array = this.#arrayPlace();
    this.#expect(")");
    return { kind: "for-in", variable, array, body: this.#body() };
  }

  #switch(): Statement {
    this.#advance();
    const subject = this.#parenthesized();
    this.#skipNewlines();
    this.#expect("{");
    const cases: SwitchCase[] = [];
    this.#skipNewlines();
    while (!this.#accept("}")) {
      const isDefault = this.#isKeyword("default");
      if (!isDefault && !this.#isKeyword("case")) this.#fail();
      this.#advance();
      const value = isDefault ? undefined : this.#primary({});
      this.#expect(":");
      const isEnd = () => this.#is("}") || this.#isKeyword("case") || this.#isKeyword("default");
      cases.push({ value, body: this.#statements(isEnd) });
    }
    return { kind: "switch", subject, cases };
  }

  #simple(): Statement {
    const { kind, text, line } = this.#token;
    if (kind !== "keyword") return { kind: "expression", expression: this.#expression() };
    switch (text) {
      case "print":
      case "printf":
        this.#advance();
        return this.#print(text, line);
      case "delete":
        return this.#delete();
      case "return":
      case "exit": {
        this.#advance();
        return { kind: text, value: this.#endsStatement() ? undefined : this.#expression() };
      }
      case "break":
      case "continue":
      case "next":
      case "nextfile":
        this.#advance();
        return { kind: text };
      default:
        return { kind: "expression", expression: this.#expression() };
    }
  }

  #endsStatement(): boolean {
    return this.#token.kind === "newline" || this.#token.kind === "end" || this.#is(";") || this.#is("}");
  }

  #delete(): Statement {
    this.#advance();
    const place = this.#arrayPlace();
    if (place.kind === "variable") return { kind: "delete", array: place };
    return { kind: "delete", array: place.array, subscripts: place.subscripts };
  }

  #arrayPlace(): ArrayPlace {
    let place: ArrayPlace = { kind: "variable", name: this.#name() };
    while (this.#is("[")) place = { kind: "element", array: place, subscripts: this.#subscripts() };
    return place;
  }

  #print(kind: "print" | "printf", line: number): Statement {
    const args = this.#printArguments();
    const redirect = this.#redirect();
    if (kind === "printf" && args.length === 0) this.#fail();
    return { kind, args, redirect, line };
  }

  #printArguments(): readonly Expression[] {
    if (this.#endsStatement() || this.#isRedirect()) return [];
    const first = this.#expression({ noGreater: true });
    // `print (a, b) > c`
    if (first.kind === "list") return first.items;
    const args: Expression[] = [first];
    while (this.#accept(",")) {
      this.#skipNewlines();
      args.push(this.#expression({ noGreater: true }));
    }
    return args;
  }

  #isRedirect(): boolean {
    return [">", ">>", "|", "|&"].some((operator) => this.#is(operator));
  }

  #redirect(): Redirect | undefined {
    for (const operator of [">", ">>", "|", "|&"] as const) {
      if (!this.#accept(operator)) continue;
      return { operator, target: this.#concatenation({ noGreater: true, noIn: true }) };
    }
    return undefined;
  }

  // Expressions, loosest first

  #expression(manner: Manner = {}): Expression {
    const left = this.#ternary(manner);
    if (this.#token.kind !== "operator" || !ASSIGNMENTS.has(this.#token.text) || !isTarget(left)) return left;
    const operator = this.#advance().text;
    this.#skipNewlines();
    return { kind: "assign", operator, target: left, value: this.#expression(manner) };
  }

  #ternary(manner: Manner): Expression {
    const test = this.#or(manner);
    if (!this.#accept("?")) return test;
    this.#skipNewlines();
    const yes = this.#expression(manner);
    this.#skipNewlines();
    this.#expect(":");
    this.#skipNewlines();
    return { kind: "condition", test, yes, no: this.#expression(manner) };
  }

  #or(manner: Manner): Expression {
    let left = this.#and(manner);
    while (this.#accept("||")) {
      this.#skipNewlines();
      left = { kind: "or", left, right: this.#and(manner) };
    }
    return left;
  }

  #and(manner: Manner): Expression {
    let left = this.#in(manner);
    while (this.#accept("&&")) {
      this.#skipNewlines();
      left = { kind: "and", left, right: this.#in(manner) };
    }
    return left;
  }

  #in(manner: Manner): Expression {
    let left = this.#match(manner);
    while (!manner.noIn && this.#isKeyword("in")) {
      this.#advance();
      const subscripts = left.kind === "list" ? left.items : [left];
      left = { kind: "in", subscripts, array: this.#arrayPlace() };
    }
    return left;
  }

  #match(manner: Manner): Expression {
    let left = this.#comparison(manner);
    while (this.#is("~") || this.#is("!~")) {
      const negated = this.#advance().text === "!~";
      left = { kind: "match", negated, text: left, pattern: this.#comparison(manner) };
    }
    return left;
  }

  #comparison(manner: Manner): Expression {
    const left = this.#piped(manner);
    const { kind, text, line } = this.#token;
    if (kind !== "operator" || !COMPARISONS.has(text) || (text === ">" && manner.noGreater)) return left;
    this.#advance();
    return { kind: "binary", operator: text, left, right: this.#piped(manner), line };
  }

  /** `command | getline`. */
  #piped(manner: Manner): Expression {
    let left = this.#concatenation(manner);
    for (;;) {
      const from = this.#is("|") ? "command" : this.#is("|&") ? "coprocess" : undefined;
      const next = from && this.#peek();
      if (!from || next?.kind !== "keyword" || next.text !== "getline") return left;
      this.#advance();
      this.#advance();
      left = { kind: "getline", from, source: left, target: this.#optionalTarget() };
    }
  }

  #concatenation(manner: Manner): Expression {
    let left = this.#additive(manner);
    while (this.#beginsOperand(manner)) left = { kind: "concat", left, right: this.#additive(manner) };
    return left;
  }

  /** Whether an operand follows that is joined without an operator: signs would be operators. */
  #beginsOperand(manner: Manner): boolean {
    const { kind, text } = this.#token;
    if (kind === "operator")
      return text === "$" || text === "!" || text === "(" || text === "++" || text === "--";
    if (kind === "keyword") return text === "in" ? false : text === "getline" && !manner.noIn;
    return ["number", "string", "regex", "name", "call", "builtin"].includes(kind);
  }

  #additive(manner: Manner): Expression {
    let left = this.#multiplicative(manner);
    while (this.#is("+") || this.#is("-")) {
      const { text: operator, line } = this.#advance();
      left = { kind: "binary", operator, left, right: this.#multiplicative(manner), line };
    }
    return left;
  }

  #multiplicative(manner: Manner): Expression {
    let left = this.#unary(manner);
    while (this.#is("*") || this.#is("/") || this.#is("%")) {
      const { text: operator, line } = this.#advance();
      left = { kind: "binary", operator, left, right: this.#unary(manner), line };
    }
    return left;
  }

  #unary(manner: Manner): Expression {
    for (const operator of ["!", "-", "+"] as const) {
      if (this.#accept(operator)) return { kind: "unary", operator, operand: this.#unary(manner) };
    }
    return this.#power(manner);
  }

  #power(manner: Manner): Expression {
    const left = this.#postfix(manner);
    if (!this.#is("^") && !this.#is("**")) return left;
    const { line } = this.#advance();
    // Right-associative, and `2^-1` is allowed.
    const right = this.#is("-") || this.#is("+") || this.#is("!") ? this.#unary(manner) : this.#power(manner);
    return { kind: "binary", operator: "^", left, right, line };
  }

  #postfix(manner: Manner): Expression {
    const operand = this.#primary(manner);
    if (!isTarget(operand)) return operand;
    if (this.#accept("++")) return { kind: "step", by: 1, prefix: false, target: operand };
    if (this.#accept("--")) return { kind: "step", by: -1, prefix: false, target: operand };
    return operand;
  }

  #primary(manner: Manner): Expression {
    const { kind, text, number, start, line } = this.#token;
    switch (kind) {
      case "number":
        this.#advance();
        return { kind: "number", value: number };
      case "string":
        this.#advance();
        return { kind: "string", value: text };
      case "regex":
        this.#advance();
        return { kind: "regex", source: text };
      case "name":
        return this.#arrayPlace();
      case "call":
        this.#advance();
        return { kind: "call", name: text, args: this.#arguments(), at: start, line };
      case "builtin":
        this.#advance();
        // `length` alone is that of the record.
        return { kind: "builtin", name: text, args: this.#is("(") ? this.#arguments() : [], line };
      case "keyword":
        return text === "getline" ? this.#getline() : this.#fail();
      case "operator":
        return this.#operatorPrimary(text, manner);
      default:
        return this.#fail();
    }
  }

  #operatorPrimary(text: string, manner: Manner): Expression {
    if (text === "(") return this.#grouping();
    if (text === "$") {
      this.#advance();
      return { kind: "field", index: this.#fieldIndex(manner) };
    }
    if (text === "++" || text === "--") {
      this.#advance();
      const target = this.#primary(manner);
      if (!isTarget(target)) this.#fail();
      return { kind: "step", by: text === "++" ? 1 : -1, prefix: true, target };
    }
    if (text === "-" || text === "+" || text === "!") return this.#unary(manner);
    return this.#fail();
  }

  /** `$NF-1` is `($NF)-1`, `$i++` is `($i)++`, `$-1` is allowed. */
  #fieldIndex(manner: Manner): Expression {
    if (this.#is("-") || this.#is("+") || this.#is("!")) return this.#unary(manner);
    return this.#primary(manner);
  }

  #grouping(): Expression {
    this.#advance();
    this.#skipNewlines();
    const items = [this.#expression()];
    this.#skipNewlines();
    while (this.#accept(",")) {
      this.#skipNewlines();
      items.push(this.#expression());
      this.#skipNewlines();
    }
    this.#expect(")");
    const [first] = items;
    return items.length === 1 && first ? { kind: "group", inner: first } : { kind: "list", items };
  }

  #arguments(): readonly Expression[] {
    this.#expect("(");
    this.#skipNewlines();
    const args: Expression[] = [];
    while (!this.#is(")")) {
      args.push(this.#expression());
      this.#skipNewlines();
      if (!this.#accept(",")) break;
      this.#skipNewlines();
    }
    this.#expect(")");
    return args;
  }

  #subscripts(): readonly Expression[] {
    this.#expect("[");
    const subscripts = [this.#expression()];
    while (this.#accept(",")) subscripts.push(this.#expression());
    this.#expect("]");
    return subscripts;
  }

  #getline(): Expression {
    this.#advance();
    const target = this.#optionalTarget();
    if (!this.#accept("<")) return { kind: "getline", from: "input", target };
    return { kind: "getline", from: "file", source: this.#primary({}), target };
  }

  #optionalTarget(): Target | undefined {
    if (this.#token.kind !== "name" && !this.#is("$")) return undefined;
    const target = this.#primary({});
    return isTarget(target) ? target : this.#fail();
  }
}

function isTarget(expression: Expression): expression is Target {
  return expression.kind === "variable" || expression.kind === "field" || expression.kind === "element";
}
