import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import { AwkSyntaxFault } from "./faults.ts";
import type { ArrayPlace, Expression, Target } from "./nodes.ts";
import { TokenReader } from "./token-reader.ts";

const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", "==", "!=", ">", ">="]);
const ASSIGNMENTS: ReadonlySet<string> = new Set(["=", "+=", "-=", "*=", "/=", "%=", "^=", "**="]);

export interface Manner {
  /** In `print a > b` the `>` is a redirection. */
  readonly noGreater?: boolean;
  /** Behind a redirection `in` and `getline` are not taken in. */
  readonly noIn?: boolean;
}

/** The expressions of awk, one method for each level of the grammar, the loosest first (POSIX awk, "Grammar"). */
export class ExpressionParser extends TokenReader {
  protected expression(manner: Manner = {}): Expression {
    return this.assigned(this.ternary(manner), manner);
  }

  /** `a && $0 = b`: behind an operator too what can be assigned to may be. */
  protected assigned(left: Expression, manner: Manner): Expression {
    if (this.token.kind !== "operator" || !ASSIGNMENTS.has(this.token.text)) return left;
    const isFieldStep = left.kind === "step" && left.target.kind === "field" && !left.prefix;
    if (!isTarget(left) && !isFieldStep) return left;
    const operator = this.advance().text;
    this.skipNewlines();
    const value = this.expression(manner);
    if (operator === "=" && value.kind === "regex") this.doubt("regular expression on right of assignment");
    if (isTarget(left)) return { kind: "assign", operator, target: left, value };
    throw new AwkSyntaxFault(
      "cannot assign a value to the result of a field post-increment expression",
      this.token.start,
    );
  }

  protected ternary(manner: Manner): Expression {
    const test = this.or(manner);
    if (!this.accept("?")) return test;
    this.skipNewlines();
    const yes = this.expression(manner);
    this.skipNewlines();
    this.expect(":");
    this.skipNewlines();
    return { kind: "condition", test, yes, no: this.expression(manner) };
  }

  protected or(manner: Manner): Expression {
    let left = this.and(manner);
    while (this.accept("||")) {
      this.skipNewlines();
      left = { kind: "or", left, right: this.assigned(this.and(manner), manner) };
    }
    return left;
  }

  protected and(manner: Manner): Expression {
    let left = this.in(manner);
    while (this.accept("&&")) {
      this.skipNewlines();
      left = { kind: "and", left, right: this.assigned(this.in(manner), manner) };
    }
    return left;
  }

  protected in(manner: Manner): Expression {
    let left = this.match(manner);
    while (!manner.noIn && this.isKeyword("in")) {
      this.advance();
      const subscripts = left.kind === "list" ? left.items : [left];
      left = { kind: "in", subscripts, array: this.arrayPlace() };
    }
    return left;
  }

  protected match(manner: Manner): Expression {
    let left = this.comparison(manner);
    while (this.is("~") || this.is("!~")) {
      const negated = this.advance().text === "!~";
      left = { kind: "match", negated, text: left, pattern: this.assigned(this.comparison(manner), manner) };
    }
    return left;
  }

  protected comparison(manner: Manner): Expression {
    const left = this.piped(manner);
    const { kind, text, line } = this.token;
    if (kind !== "operator" || !COMPARISONS.has(text) || (text === ">" && manner.noGreater)) return left;
    this.advance();
    const right = this.assigned(this.piped(manner), manner);
    return { kind: "binary", operator: text, left, right, line };
  }

  /** `command | getline`. */
  protected piped(manner: Manner): Expression {
    let left = this.concatenation(manner);
    for (;;) {
      const from = this.is("|") ? "command" : this.is("|&") ? "coprocess" : undefined;
      const next = from && this.peek();
      if (!from || next?.kind !== "keyword" || next.text !== "getline") return left;
      this.advance();
      this.advance();
      const got: Expression = { kind: "getline", from, source: left, target: this.optionalTarget() };
      // What comes of it may be an operand: `cmd | getline x + 1`, `cmd | getline x y`.
      left = this.joined(this.added(this.multiplied(got, manner), manner), manner);
    }
  }

  protected concatenation(manner: Manner): Expression {
    return this.joined(this.additive(manner), manner);
  }

  private joined(first: Expression, manner: Manner): Expression {
    let left = first;
    while (this.beginsOperand(manner)) left = { kind: "concat", left, right: this.additive(manner) };
    return left;
  }

  /** Whether an operand follows that is joined without an operator: signs would be operators. */
  protected beginsOperand(manner: Manner): boolean {
    const { kind, text } = this.token;
    if (kind === "operator")
      return text === "$" || text === "!" || text === "(" || text === "@" || text === "++" || text === "--";
    if (kind === "keyword") return text === "in" ? false : text === "getline" && !manner.noIn;
    return ["number", "string", "regex", "name", "call", "builtin"].includes(kind);
  }

  protected additive(manner: Manner): Expression {
    return this.added(this.multiplicative(manner), manner);
  }

  private added(first: Expression, manner: Manner): Expression {
    let left = first;
    while (this.is("+") || this.is("-")) {
      const { text: operator, line } = this.advance();
      left = { kind: "binary", operator, left, right: this.multiplicative(manner), line };
    }
    return left;
  }

  protected multiplicative(manner: Manner): Expression {
    return this.multiplied(this.unary(manner), manner);
  }

  private multiplied(first: Expression, manner: Manner): Expression {
    let left = first;
    while (this.is("*") || this.is("/") || this.is("%")) {
      const { text: operator, line } = this.advance();
      const right = this.unary(manner);
      if (operator !== "*" && left.kind === "number" && right.kind === "number" && right.value === 0)
        this.error(`division by zero attempted${operator === "%" ? " in `%'" : ""}`, line);
      left = { kind: "binary", operator, left, right, line };
    }
    return left;
  }

  protected unary(manner: Manner): Expression {
    for (const operator of ["!", "-", "+"] as const) {
      if (this.accept(operator)) return { kind: "unary", operator, operand: this.unary(manner) };
    }
    return this.power(manner);
  }

  protected power(manner: Manner): Expression {
    const left = this.postfix(manner);
    if (!this.is("^") && !this.is("**")) return left;
    const { line } = this.advance();
    // Right-associative, and `2^-1` is allowed.
    const right = this.is("-") || this.is("+") || this.is("!") ? this.unary(manner) : this.power(manner);
    return { kind: "binary", operator: "^", left, right, line };
  }

  protected postfix(manner: Manner): Expression {
    const operand = this.primary(manner);
    if (!isTarget(operand)) return operand;
    if (this.accept("++")) return { kind: "step", by: 1, prefix: false, target: operand };
    if (this.accept("--")) return { kind: "step", by: -1, prefix: false, target: operand };
    return operand;
  }

  protected primary(manner: Manner): Expression {
    const { kind, text, number, start, line } = this.token;
    switch (kind) {
      case "number":
        this.advance();
        return { kind: "number", value: number };
      case "string":
        this.advance();
        return { kind: "string", value: text };
      case "regex":
        return { kind: "regex", source: this.regexSource() };
      case "name":
        return this.arrayPlace();
      case "call":
        this.advance();
        return { kind: "call", name: text, args: this.arguments(), at: start, line };
      case "builtin":
        this.advance();
        return this.builtin(text, line);
      case "keyword":
        return text === "getline" ? this.getline() : this.fail();
      case "operator":
        return this.operatorPrimary(text, manner);
      default:
        return this.fail();
    }
  }

  private regexSource(): string {
    const { text: source, line } = this.advance();
    const compiled = compileRegex(source, { dialect: "awk" });
    if (compiled instanceof RegexFault) this.error(`${compiled.message}: /${source}/`, line);
    return source;
  }

  private builtin(name: string, line: number): Expression {
    // `length` alone is that of the record.
    if (name === "length" && !this.is("("))
      this.doubt("call of `length' without parentheses is not portable", line);
    const args = this.is("(") ? this.arguments() : [];
    const [least, most] = this.builtins[name] ?? [0, 0];
    if (args.length < least || args.length > most)
      this.fault(`${args.length} is invalid as number of arguments for ${name}`);
    return { kind: "builtin", name, args, line };
  }

  /** `@name(…)`, or `@/…/`, a regular expression that is a value. */
  private at(): Expression {
    const { start: at, line } = this.advance();
    if (this.token.kind === "regex") return { kind: "typed-regex", source: this.regexSource() };
    if (this.token.kind !== "call") this.fail();
    const name = this.advance().text;
    return { kind: "indirect-call", name, args: this.arguments(), at, line };
  }

  protected operatorPrimary(text: string, manner: Manner): Expression {
    if (text === "(") return this.grouping();
    if (text === "@") return this.at();
    if (text === "$") {
      this.advance();
      return { kind: "field", index: this.fieldIndex(manner) };
    }
    if (text === "++" || text === "--") {
      this.advance();
      const target = this.primary(manner);
      if (!isTarget(target)) this.fail();
      return { kind: "step", by: text === "++" ? 1 : -1, prefix: true, target };
    }
    if (text === "-" || text === "+" || text === "!") return this.unary(manner);
    return this.fail();
  }

  /** `$NF-1` is `($NF)-1`, `$i++` is `($i)++`, `$-1` is allowed. */
  protected fieldIndex(manner: Manner): Expression {
    if (this.is("-") || this.is("+") || this.is("!")) return this.unary(manner);
    // `$$i++` is `$($i++)`.
    return this.is("$") ? this.postfix(manner) : this.primary(manner);
  }

  protected grouping(): Expression {
    this.advance();
    this.skipNewlines();
    const items = [this.expression()];
    this.skipNewlines();
    while (this.accept(",")) {
      this.skipNewlines();
      items.push(this.expression());
      this.skipNewlines();
    }
    this.expect(")");
    const [first] = items;
    return items.length === 1 && first ? { kind: "group", inner: first } : { kind: "list", items };
  }

  protected arguments(): readonly Expression[] {
    this.expect("(");
    this.skipNewlines();
    const args: Expression[] = [];
    while (args.length > 0 || !this.is(")")) {
      args.push(this.expression());
      this.skipNewlines();
      if (!this.accept(",")) break;
      this.skipNewlines();
    }
    this.expect(")");
    return args;
  }

  protected subscripts(): readonly Expression[] {
    this.expect("[");
    const subscripts = [this.expression()];
    while (this.accept(",")) subscripts.push(this.expression());
    this.expect("]");
    return subscripts;
  }

  protected getline(): Expression {
    this.advance();
    const target = this.optionalTarget();
    if (!this.accept("<")) return { kind: "getline", from: "input", target };
    return { kind: "getline", from: "file", source: this.primary({}), target };
  }

  protected optionalTarget(): Target | undefined {
    if (this.token.kind !== "name" && !this.is("$")) return undefined;
    const target = this.primary({});
    return isTarget(target) ? target : this.fail();
  }

  protected arrayPlace(): ArrayPlace {
    const { line } = this.token;
    let place: ArrayPlace = { kind: "variable", name: this.name(), line };
    while (this.is("[")) place = { kind: "element", array: place, subscripts: this.subscripts() };
    return place;
  }
}

function isTarget(expression: Expression): expression is Target {
  return expression.kind === "variable" || expression.kind === "field" || expression.kind === "element";
}
