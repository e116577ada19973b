import { Code, type Operation } from "./code.ts";
import type { Machine } from "./machine.ts";
import * as number from "./number.ts";
import type { Lexer, Token } from "./tokens.ts";

/** What a statement makes of an expression's value. */
export interface Flags {
  /** An assignment that stands alone prints nothing. */
  readonly prints: boolean;
}

/** Something that can be assigned to; the index of an array's element is on the stack. */
type Place =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "special"; readonly name: Special }
  | { readonly kind: "element"; readonly name: string };

export type Special = "ibase" | "obase" | "scale" | "history" | "last";
const SPECIALS: readonly string[] = ["ibase", "obase", "scale", "history", "last"];

export class SyntaxFault extends Error {}

export interface ParserHost {
  readonly complain: (message: string) => void;
  /** Whether a function of that name gives no value. */
  readonly isVoid: (name: string) => boolean;
  /** A function is being defined: its own body may call it. */
  readonly declare: (name: string, isVoid: boolean) => void;
}

const PRINTS: Flags = { prints: true };
const SILENT: Flags = { prints: false };

const BINARY: Readonly<Record<string, Operation>> = {
  "+": (machine) => machine.binary(number.add),
  "-": (machine) => machine.binary(number.subtract),
  "*": (machine) => machine.binary(number.multiply),
  "/": (machine) => machine.divide(),
  "%": (machine) => machine.remainder(),
  "^": (machine) => machine.raise(),
  "==": (machine) => machine.compare((order) => order === 0),
  "!=": (machine) => machine.compare((order) => order !== 0),
  "<": (machine) => machine.compare((order) => order < 0),
  "<=": (machine) => machine.compare((order) => order <= 0),
  ">": (machine) => machine.compare((order) => order > 0),
  ">=": (machine) => machine.compare((order) => order >= 0),
};

const RELATIONS = ["==", "!=", "<", "<=", ">", ">="];
const ASSIGNMENTS = ["=", "+=", "-=", "*=", "/=", "%=", "^="];

/** The expressions of bc, compiled while they are read; the levels are those of GNU bc's grammar. */
export class ExpressionParser {
  code = new Code();
  protected token: Token = { kind: "newline", text: "" };
  /** The last item was faulty: yacc then says nothing of a first token that is wrong too. */
  #isRecovering = false;
  #tokens = 0;

  constructor(
    private readonly lexer: Lexer,
    private readonly host: ParserHost,
  ) {}

  protected begin(): void {
    this.code = new Code();
    this.#tokens = 0;
    this.advance();
  }

  protected advance(): void {
    this.token = this.lexer.next();
    this.#tokens++;
  }

  protected isOperator(text: string): boolean {
    return this.token.kind === "operator" && this.token.text === text;
  }

  protected isNewline(): boolean {
    return this.token.kind === "newline";
  }

  protected isKeyword(text: string): boolean {
    return this.token.kind === "keyword" && this.token.text === text;
  }

  protected expect(operator: string, advance = true): void {
    if (!this.isOperator(operator)) this.fail();
    if (advance) this.advance();
  }

  protected takeName(): string {
    const { kind, text } = this.token;
    if (kind !== "name") this.fail();
    this.advance();
    return text;
  }

  /** The token does not belong here. */
  protected fail(): never {
    if (!this.#isRecovering || this.#tokens > 1) this.complain("syntax error");
    throw new SyntaxFault();
  }

  protected complain(message: string): void {
    this.host.complain(message);
  }

  protected declare(name: string, isVoid: boolean): void {
    this.host.declare(name, isVoid);
  }

  /** After a syntax error: what is left of the line is not looked at. */
  recover(): void {
    this.#isRecovering = true;
    while (this.token.kind !== "newline" && this.token.kind !== "end") this.advance();
  }

  protected succeed(): void {
    this.#isRecovering = false;
  }

  protected pushZero(): void {
    this.code.emit(1, (machine) => machine.push(number.ZERO));
  }

  protected pushOne(): void {
    this.code.emit(1, (machine) => machine.push(number.ONE));
  }

  protected expression(): Flags {
    let flags = this.#and();
    while (this.isOperator("||")) {
      this.advance();
      const { code } = this;
      const [yes, end] = [code.label(), code.label()];
      code.emit(3, (machine) => machine.jumpUnlessZero(yes.place));
      const right = this.#and();
      code.emit(3, (machine) => machine.jumpUnlessZero(yes.place));
      this.pushZero();
      code.jump(end);
      code.place(yes);
      this.pushOne();
      code.place(end);
      flags = either(flags, right);
    }
    return flags;
  }

  #and(): Flags {
    let flags = this.#relation();
    while (this.isOperator("&&")) {
      this.advance();
      const end = this.code.label();
      this.#leaveIfZero(end);
      const right = this.#relation();
      this.#leaveIfZero(end);
      this.pushOne();
      this.code.place(end);
      flags = either(flags, right);
    }
    return flags;
  }

  /** Goes to the end with a zero that is on the stack, else takes the value away. */
  #leaveIfZero(end: { readonly place: number }): void {
    this.code.emit(1, (machine) => machine.duplicate());
    this.code.emit(3, (machine) => machine.jumpIfZero(end.place));
    this.code.emit(1, (machine) => void machine.pop());
  }

  #relation(): Flags {
    let flags = this.#sum();
    while (this.token.kind === "operator" && RELATIONS.includes(this.token.text)) {
      const { text } = this.token;
      this.advance();
      this.#sum();
      this.code.emit(1, BINARY[text] as Operation);
      flags = PRINTS;
    }
    return flags;
  }

  #sum(): Flags {
    return this.#leftToRight(["+", "-"], () => this.#product());
  }

  #product(): Flags {
    return this.#leftToRight(["*", "/", "%"], () => this.#power());
  }

  #leftToRight(operators: readonly string[], operand: () => Flags): Flags {
    let flags = operand();
    while (this.token.kind === "operator" && operators.includes(this.token.text)) {
      const { text } = this.token;
      this.advance();
      flags = either(flags, operand());
      this.code.emit(1, BINARY[text] as Operation);
    }
    return flags;
  }

  #power(): Flags {
    const base = this.#unary();
    if (!this.isOperator("^")) return base;
    this.advance();
    const flags = either(base, this.#power());
    this.code.emit(1, BINARY["^"] as Operation);
    return flags;
  }

  #unary(): Flags {
    if (this.isOperator("-")) {
      this.advance();
      const flags = this.#unary();
      this.code.emit(1, (machine) => machine.push(number.negate(machine.pop())));
      return flags;
    }
    if (this.isOperator("!")) {
      this.advance();
      const flags = this.#relation();
      this.code.emit(1, (machine) => machine.push(number.isZero(machine.pop()) ? number.ONE : number.ZERO));
      return flags;
    }
    return this.#primary();
  }

  #primary(): Flags {
    const { token } = this;
    if (token.kind === "number") {
      this.advance();
      this.#constant(token.text);
      return PRINTS;
    }
    if (this.isOperator("(")) {
      this.advance();
      this.expression();
      this.expect(")");
      return PRINTS;
    }
    if (this.isOperator("++") || this.isOperator("--")) {
      this.advance();
      this.#stepBefore(token.text === "++" ? 1n : -1n);
      return PRINTS;
    }
    if (token.kind === "keyword" && !SPECIALS.includes(token.text)) return this.#builtin(token.text);
    return this.#named();
  }

  #constant(text: string): void {
    if (text === "0") return this.pushZero();
    if (text === "1") return this.pushOne();
    this.code.emit(text.length + 2, (machine) => machine.pushConstant(text));
  }

  #builtin(name: string): Flags {
    if (name === "read") {
      this.advance();
      this.expect("(");
      this.expect(")");
      this.code.emit(2, (machine) => machine.read());
      return PRINTS;
    }
    if (name === "length" || name === "sqrt") {
      this.advance();
      this.expect("(");
      this.expression();
      this.expect(")");
      this.code.emit(2, (machine) => (name === "length" ? machine.length() : machine.squareRoot()));
      return PRINTS;
    }
    return this.fail();
  }

  /** A variable, an element, a call, or an assignment to the first two. */
  #named(): Flags {
    const { token } = this;
    if (token.kind === "name") {
      this.advance();
      if (this.isOperator("(")) return this.#call(token.text);
      return this.#use(this.#placeOf(token.text));
    }
    if (token.kind === "keyword" && SPECIALS.includes(token.text)) {
      this.advance();
      if (token.text === "scale" && this.isOperator("(")) return this.#scaleOf();
      return this.#use({ kind: "special", name: token.text as Special });
    }
    if (!this.isOperator(".")) this.fail();
    this.advance();
    return this.#use({ kind: "special", name: "last" });
  }

  #placeOf(name: string): Place {
    if (!this.isOperator("[")) return { kind: "variable", name };
    this.advance();
    this.expression();
    this.expect("]");
    return { kind: "element", name };
  }

  #scaleOf(): Flags {
    this.advance();
    this.expression();
    this.expect(")");
    this.code.emit(2, (machine) => machine.push(number.fromInteger(machine.pop().scale)));
    return PRINTS;
  }

  #use(place: Place): Flags {
    const { kind, text } = this.token;
    if (kind === "operator" && ASSIGNMENTS.includes(text)) return this.#assign(place, text);
    if (kind === "operator" && (text === "++" || text === "--")) {
      this.advance();
      this.#stepBehind(place, text === "++" ? 1n : -1n);
      return PRINTS;
    }
    this.#load(place);
    return PRINTS;
  }

  #assign(place: Place, operator: string): Flags {
    this.advance();
    if (operator !== "=") this.#loadKeepingIndex(place);
    this.#sum();
    if (operator !== "=") this.code.emit(1, BINARY[operator.slice(0, -1)] as Operation);
    this.code.emit(2, (machine) => machine.store(place));
    return SILENT;
  }

  #load(place: Place): void {
    this.code.emit(2, (machine) => machine.load(place));
  }

  #loadKeepingIndex(place: Place): void {
    if (place.kind === "element") this.code.emit(1, (machine) => machine.duplicate());
    this.#load(place);
  }

  #stepBefore(step: bigint): void {
    const { token } = this;
    const isSpecial = token.kind === "keyword" && SPECIALS.includes(token.text);
    if (token.kind !== "name" && !isSpecial && !this.isOperator(".")) this.fail();
    this.advance();
    const place: Place =
      token.kind === "name"
        ? this.#placeOf(token.text)
        : { kind: "special", name: isSpecial ? (token.text as Special) : "last" };
    if (place.kind === "element") this.code.emit(1, (machine) => machine.duplicate());
    this.#step(place, step);
    this.#load(place);
  }

  #stepBehind(place: Place, step: bigint): void {
    this.#loadKeepingIndex(place);
    if (place.kind === "element") this.code.emit(1, (machine) => machine.exchange());
    this.#step(place, step);
  }

  #step(place: Place, step: bigint): void {
    this.code.emit(2, (machine) => machine.step(place, step));
  }

  #call(name: string): Flags {
    this.advance();
    const kinds: string[] = [];
    if (!this.isOperator(")")) kinds.push(this.#argument());
    while (this.isOperator(",")) {
      this.advance();
      kinds.push(this.#argument());
    }
    this.expect(")");
    const isVoid = this.host.isVoid(name);
    const arrays = kinds.map((kind) => (kind === "" ? undefined : kind));
    this.code.emit(2, (machine: Machine) => machine.find(name));
    this.code.emit(1 + kinds.length, (machine: Machine) => machine.call(name, arrays));
    return isVoid ? SILENT : PRINTS;
  }

  /** An expression, or `name[]`, an array as a whole: then its name. */
  #argument(): string {
    const { token } = this;
    if (token.kind !== "name") {
      this.expression();
      return "";
    }
    const { at, line } = this.lexer;
    this.advance();
    const isBracket = this.isOperator("[");
    if (isBracket) this.advance();
    if (isBracket && this.isOperator("]")) {
      this.advance();
      return token.text;
    }
    // It is an expression after all.
    this.lexer.at = at;
    this.lexer.line = line;
    this.token = token;
    this.expression();
    return "";
  }
}

function either(left: Flags, right: Flags): Flags {
  return left.prints || right.prints ? PRINTS : SILENT;
}

export type { Place };
