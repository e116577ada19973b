import { ExpressionParser } from "./expression-parser.ts";
import { AwkErrors, type AwkRemark, AwkSyntaxFault } from "./faults.ts";
import { hasNoEffect } from "./lint.ts";
import type { AwkFunction, AwkProgram, Expression, Redirect, Rule, Statement, SwitchCase } from "./nodes.ts";
import { SPECIAL } from "./special-variables.ts";
import type { Token } from "./tokens.ts";
import { nodesOf } from "./tree-nodes.ts";

const RULES = ["BEGIN", "END", "BEGINFILE", "ENDFILE"] as const;

/** A recursive-descent parser of awk: rules, functions and statements. */
export class AwkParser extends ExpressionParser {
  readonly #functions = new Map<string, AwkFunction>();
  /** Loops and `switch` around the statement that is read. */
  #loops = 0;
  #switches = 0;
  /** What is being read: a function, or a rule of this kind. */
  #inside: Rule["kind"] | "function" = "pattern";

  program(): AwkProgram {
    const rules: Rule[] = [];
    this.skipNewlines();
    while (this.token.kind !== "end") {
      if (this.is(";")) this.#refuse("each rule must have a pattern or an action part");
      if (this.isKeyword("function")) this.#define(this.function(), variablesOf(rules));
      else rules.push(this.rule());
      while (this.token.kind === "newline") this.advance();
      if (this.accept(";")) this.skipNewlines();
    }
    this.#checkNames(rules);
    if (this.errors.length > 0) throw new AwkErrors(this.errors);
    return { rules, functions: this.#functions, warned: this.lexer.warned };
  }

  get warnings(): readonly AwkRemark[] {
    return this.lexer.warnings;
  }

  #refuse(text: string): never {
    throw new AwkErrors([...this.errors, { line: this.token.line, text }]);
  }

  #define(defined: AwkFunction, variables: ReadonlySet<string>): void {
    const { name, parameters, line } = defined;
    if (this.#functions.has(name) || variables.has(name))
      this.error(`function name \`${name}' previously defined`);
    if (parameters.includes(name))
      this.error(`function \`${name}': cannot use function name as parameter name`, line);
    for (const [at, parameter] of parameters.entries()) {
      if (Object.hasOwn(SPECIAL, parameter))
        this.error(
          `function \`${name}': cannot use special variable \`${parameter}' as a function parameter`,
          line,
        );
      const first = parameters.indexOf(parameter);
      if (first < at)
        this.error(
          `function \`${name}': parameter #${at + 1}, \`${parameter}', duplicates parameter #${first + 1}`,
          line,
        );
    }
    this.#functions.set(name, defined);
  }

  /** A function is no variable, and a variable no function. */
  #checkNames(rules: readonly Rule[]): void {
    const used = new Map<string, number>();
    const note = (tree: unknown, parameters: readonly string[]) => {
      for (const [name, line] of variableLines(tree))
        if (!parameters.includes(name) && !used.has(name)) used.set(name, line);
    };
    note(rules, []);
    for (const { parameters, body } of this.#functions.values()) note(body, parameters);
    for (const name of this.#functions.keys()) {
      const line = used.get(name);
      if (
        line !== undefined &&
        !this.errors.some(({ text }) => text.endsWith(`\`${name}' previously defined`))
      )
        this.error(
          `function \`${name}' called with space between name and \`(',\nor used as a variable or an array`,
          line,
        );
    }
    this.#checkCalls(rules, used, []);
    for (const { parameters, body } of this.#functions.values()) this.#checkCalls(body, used, parameters);
  }

  #checkCalls(tree: unknown, variables: ReadonlyMap<string, number>, parameters: readonly string[]): void {
    for (const node of nodesOf(tree)) {
      const name = String(node.name);
      if (node.kind !== "call") continue;
      if (parameters.includes(name) || (variables.has(name) && !this.#functions.has(name)))
        this.error(`attempt to use non-function \`${name}' in function call`, Number(node.line));
    }
  }

  // Rules and functions

  private function(): AwkFunction {
    const { line } = this.advance();
    if (this.token.kind === "builtin")
      throw new AwkSyntaxFault(
        `\`${this.token.text}' is a built-in function, it cannot be redefined`,
        this.token.start,
      );
    const name = this.name();
    this.expect("(");
    const parameters: string[] = [];
    this.skipNewlines();
    while (parameters.length > 0 || !this.is(")")) {
      parameters.push(this.name());
      this.skipNewlines();
      if (!this.accept(",")) break;
      this.skipNewlines();
    }
    this.expect(")");
    this.skipNewlines();
    this.#inside = "function";
    return { name, parameters, body: this.block(), line };
  }

  private rule(): Rule {
    const { line } = this.token;
    const special = RULES.find((kind) => this.isKeyword(kind));
    this.#inside = special ?? "pattern";
    if (special) {
      this.advance();
      if (this.endsStatement()) this.#refuse(`${special} blocks must have an action part`);
      return { kind: special, body: this.block(), line };
    }
    if (this.is("{")) return { kind: "pattern", body: this.block(), line };
    const pattern = this.expression();
    let until: Expression | undefined;
    if (this.accept(",")) {
      this.skipNewlines();
      until = this.expression();
    }
    const body = this.is("{") ? this.block() : undefined;
    if (!body && !this.endsStatement()) this.fail();
    return { kind: "pattern", pattern, until, body, line };
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

  private loopBody(): Statement {
    this.#loops++;
    const body = this.body();
    this.#loops--;
    return body;
  }

  private statement(): Statement {
    const { line } = this.token;
    return { ...this.anyStatement(), line };
  }

  private anyStatement(): Statement {
    if (this.is("{")) return { kind: "block", body: this.block() };
    if (this.token.kind !== "keyword") return this.endSimple(this.simple());
    switch (this.token.text) {
      case "if":
        return this.if();
      case "while":
        this.advance();
        return { kind: "while", test: this.parenthesized(), body: this.loopBody() };
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
    const body = this.loopBody();
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
    return { kind: "for", start, test, step, body: this.loopBody() };
  }

  private forIn(): Statement | undefined {
    if (this.token.kind !== "name") return undefined;
    const next = this.peek();
    if (next.kind !== "keyword" || next.text !== "in") return undefined;
    const variable = this.advance().text;
    this.advance();
    const array = this.arrayPlace();
    this.expect(")");
    return { kind: "for-in", variable, array, body: this.loopBody() };
  }

  private switch(): Statement {
    this.advance();
    const subject = this.parenthesized();
    this.skipNewlines();
    this.expect("{");
    const cases: SwitchCase[] = [];
    this.#switches++;
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
    this.#switches--;
    return { kind: "switch", subject, cases };
  }

  private simple(): Statement {
    const { kind, text, line } = this.token;
    if (kind !== "keyword") {
      const expression = this.expression();
      if (hasNoEffect(expression)) this.doubt("statement has no effect", line);
      return { kind: "expression", expression };
    }
    switch (text) {
      case "print":
      case "printf":
        this.advance();
        return this.print(text, line);
      case "delete":
        return this.delete();
      case "return":
      case "exit": {
        if (text === "return" && this.#inside !== "function")
          throw new AwkSyntaxFault("`return' used outside function context", this.token.start);
        this.advance();
        return { kind: text, value: this.endsStatement() ? undefined : this.expression() };
      }
      case "break":
      case "continue":
      case "next":
      case "nextfile":
        this.#checkLeaving(text);
        this.advance();
        return { kind: text };
      default:
        return { kind: "expression", expression: this.expression() };
    }
  }

  /** gawk tells of a `break` twice. */
  #checkLeaving(word: "break" | "continue" | "next" | "nextfile"): void {
    if (word === "next" || word === "nextfile") {
      const where = this.#inside;
      const refused = word === "next" ? where !== "pattern" : where === "BEGIN" || where === "END";
      if (where !== "function" && refused) this.error(`\`${word}' used in ${where} action`);
      return;
    }
    if (this.#loops > 0 || (word === "break" && this.#switches > 0)) return;
    const text = `\`${word}' is not allowed outside a loop${word === "break" ? " or switch" : ""}`;
    this.error(text);
    this.error(text);
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
    if (kind === "print" && args.length === 0 && (this.#inside === "BEGIN" || this.#inside === "END"))
      this.doubt("plain `print' in BEGIN or END rule should probably be `print \"\"'", line);
    const redirect = this.redirect();
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

function variablesOf(tree: unknown): ReadonlySet<string> {
  return new Set([...variableLines(tree)].map(([name]) => name));
}

/** The variables of a tree, each with the line that it stands on. */
function* variableLines(tree: unknown): Generator<readonly [name: string, line: number]> {
  for (const node of nodesOf(tree)) {
    if (node.kind === "variable") yield [String(node.name), Number(node.line)];
    if (node.kind === "for-in") yield [String(node.variable), Number(node.line)];
  }
}
