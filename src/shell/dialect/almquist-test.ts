import {
  evaluateBinaryTest,
  evaluateUnaryTest,
  type TestContext,
  TestFault,
} from "../../process/test-expression.ts";

const UNARY = new Set([..."rwxefdcbpugkstznhOGLS"].map((letter) => `-${letter}`));
const NUMERIC = ["-eq", "-ne", "-gt", "-ge", "-lt", "-le"];
const BINARY = ["=", "!=", "<", ">", "-nt", "-ot", "-ef", ...NUMERIC];

/** How a shell's `test` says what is wrong, and what it knows besides. */
export interface TestWords {
  readonly operators: readonly string[];
  /** What joins two: `-a` and `-o` unless told. With others the number of words does not matter. */
  readonly joints?: { readonly and: string; readonly or: string };
  /** Words are left over: the first of all and the first of those. */
  leftOver(first: string, left: string): string;
  badNumber(text: string): string;
  /** Compares with an operator that means something else here. */
  compare?(left: string, operator: string, right: string): boolean | undefined;
}

const JOINTS = { and: "-a", or: "-o" };

/** `test` as the Almquist shells do it (dash's bltin/test.c): precedence first, and words one by one. */
export class AlmquistTest {
  #at = 0;
  readonly #binary: ReadonlySet<string>;
  readonly #joints: { readonly and: string; readonly or: string };

  constructor(
    private readonly context: TestContext,
    private readonly args: readonly string[],
    private readonly words: TestWords,
  ) {
    this.#binary = new Set([...BINARY, ...words.operators]);
    this.#joints = words.joints ?? JOINTS;
  }

  evaluate(): boolean {
    const { args } = this;
    if (args.length === 0) return false;
    if (this.words.joints) return this.#rest(() => this.#or(this.#look()));
    if (args.length === 3 && this.#binary.has(args[1] as string))
      return this.#rest(() => this.#primary("operand"));
    if (args.length === 3 || args.length === 4) {
      if (args[0] === "(" && args.at(-1) === ")") return this.#within(args.slice(1, -1));
      if (args[0] === "!") return !this.#within(args.slice(1));
    }
    return this.#rest(() => this.#or(this.#look()));
  }

  #within(args: readonly string[]): boolean {
    return new AlmquistTest(this.context, args, this.words).evaluate();
  }

  #rest(evaluate: () => boolean): boolean {
    const value = evaluate();
    const left = this.args[this.#at + 1];
    if (this.args[this.#at] !== undefined && left !== undefined)
      throw new TestFault(this.words.leftOver(this.args[0] as string, left));
    return value;
  }

  /** What the word at the cursor is: an operator, or "operand", or "end". */
  #look(at = this.#at): string {
    const word = this.args[at];
    if (word === undefined) return "end";
    const unary = UNARY.has(word);
    const known =
      unary || this.#binary.has(word) || ["!", this.#joints.and, this.#joints.or, "(", ")"].includes(word);
    if (!known || (unary && this.#isOperand(at))) return "operand";
    return word === "(" && this.args[at + 1] === undefined ? "operand" : word;
  }

  /** An operator that stands where only a text can. */
  #isOperand(at: number): boolean {
    const next = this.args[at + 1];
    if (next === undefined) return true;
    return this.args[at + 2] !== undefined && this.#binary.has(next);
  }

  #or(first: string): boolean {
    let value = false;
    for (let token = first; ; token = this.#look((this.#at += 2))) {
      value = this.#and(token) || value;
      if (this.#look(this.#at + 1) !== this.#joints.or) return value;
    }
  }

  #and(first: string): boolean {
    let value = true;
    for (let token = first; ; token = this.#look((this.#at += 2))) {
      value = this.#not(token) && value;
      if (this.#look(this.#at + 1) !== this.#joints.and) return value;
    }
  }

  #not(token: string): boolean {
    if (token !== "!") return this.#primary(token);
    const next = this.#look(this.#at + 1);
    if (next !== "end") this.#at++;
    return !this.#not(next);
  }

  #primary(token: string): boolean {
    if (token === "end") return this.#missing();
    if (token === "(") return this.#parentheses();
    if (UNARY.has(token)) return this.#unary(token);
    const operator = this.args[this.#at + 1];
    if (operator !== undefined && this.#binary.has(operator)) return this.#compare(operator);
    return this.args[this.#at] !== "";
  }

  #missing(): boolean {
    if (this.words.joints) throw new TestFault("argument expected");
    return false;
  }

  #parentheses(): boolean {
    const token = this.#look(++this.#at);
    if (token === ")") return false;
    const value = this.#or(token);
    if (this.#look(++this.#at) !== ")") throw new TestFault("closing paren expected");
    return value;
  }

  #unary(operator: string): boolean {
    const operand = this.args[++this.#at];
    if (operand === undefined) throw new TestFault(`${operator}: argument expected`);
    if (operator === "-t") this.#checkNumber(operand);
    return evaluateUnaryTest(this.context, operator, operand);
  }

  #compare(operator: string): boolean {
    const left = this.args[this.#at] as string;
    this.#at += 2;
    const right = this.args[this.#at];
    if (right === undefined) throw new TestFault(`${operator}: argument expected`);
    if (NUMERIC.includes(operator)) for (const operand of [left, right]) this.#checkNumber(operand);
    const compared = this.words.compare?.(left, operator, right);
    return compared ?? evaluateBinaryTest(this.context, left, operator, right);
  }

  #checkNumber(text: string): void {
    if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new TestFault(this.words.badNumber(text));
  }
}
