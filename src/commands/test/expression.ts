import { encode } from "../../base/bytes.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { Process } from "../../process/process.ts";
import { evaluateBinaryTest, evaluateUnaryTest, TestFault } from "../../process/test-expression.ts";

const UNARY = new Set([..."bcdefgGhkLnNOprsStuwxz"].map((letter) => `-${letter}`));
const INTEGER = new Set(["-eq", "-ne", "-lt", "-le", "-gt", "-ge"]);
const BINARY = new Set([...INTEGER, "=", "==", "!=", "-nt", "-ot", "-ef"]);
const NUMBER = /^[ \t]*[-+]?\d+[ \t]*$/;

/** The expression of the program `test`, in the words of coreutils' test.c; faults are thrown as `TestFault`. */
export function evaluateProgramTest(process: Process, words: readonly string[]): boolean {
  return new ProgramTest(process, words).evaluate();
}

class ProgramTest {
  #at = 0;

  constructor(
    private readonly process: Process,
    private readonly words: readonly string[],
  ) {}

  evaluate(): boolean {
    if (this.words.length === 0) return false;
    const value = this.#byCount(this.words.length);
    const extra = this.words[this.#at];
    if (extra !== undefined) throw new TestFault(`extra argument ${quoteText(extra)}`);
    return value;
  }

  #word(offset = 0): string {
    return this.words[this.#at + offset] ?? "";
  }

  /** POSIX: up to four words mean what their number says. */
  #byCount(count: number): boolean {
    switch (count) {
      case 1:
        return this.#take() !== "";
      case 2:
        return this.#two();
      case 3:
        return this.#three();
      case 4:
        if (this.#word() === "!") return this.#not(() => this.#three());
        if (this.#word() === "(" && this.#word(3) === ")") return this.#inside(() => this.#two());
        return this.#or();
      default:
        return this.#or();
    }
  }

  #take(): string {
    return this.words[this.#at++] ?? "";
  }

  #not(inner: () => boolean): boolean {
    this.#at++;
    return !inner();
  }

  #inside(inner: () => boolean): boolean {
    this.#at++;
    const value = inner();
    this.#at++;
    return value;
  }

  #missing(): TestFault {
    return new TestFault(`missing argument after ${quoteText(this.words.at(-1) ?? "")}`);
  }

  #two(): boolean {
    const first = this.#word();
    if (first === "!") return this.#not(() => this.#take() !== "");
    if (!/^-.$/s.test(first)) throw this.#missing();
    if (!UNARY.has(first)) throw new TestFault(`${quoteText(first)}: unary operator expected`);
    return this.#unary();
  }

  #three(): boolean {
    const second = this.#word(1);
    if (BINARY.has(second)) return this.#binary(false);
    if (this.#word() === "!") return this.#not(() => this.#two());
    if (this.#word() === "(" && this.#word(2) === ")") return this.#inside(() => this.#take() !== "");
    if (second === "-a" || second === "-o") return this.#or();
    throw new TestFault(`${quoteText(second)}: binary operator expected`);
  }

  #or(): boolean {
    let value = this.#and();
    while (this.#word() === "-o" && this.#at < this.words.length) {
      this.#at++;
      value = this.#and() || value;
    }
    return value;
  }

  #and(): boolean {
    let value = this.#term();
    while (this.#word() === "-a" && this.#at < this.words.length) {
      this.#at++;
      value = this.#term() && value;
    }
    return value;
  }

  #term(): boolean {
    if (this.#at >= this.words.length) throw this.#missing();
    const left = this.words.length - this.#at;
    const word = this.#word();
    if (word === "!") return this.#not(() => this.#term());
    if (word === "(") return this.#parentheses();
    if (left >= 4 && word === "-l" && BINARY.has(this.#word(2))) return this.#binary(true);
    if (left >= 3 && BINARY.has(this.#word(1))) return this.#binary(false);
    if (/^-.$/s.test(word) && left >= 2) {
      if (UNARY.has(word)) return this.#unary();
      throw new TestFault(`${quoteText(word)}: unary operator expected`);
    }
    return this.#take() !== "";
  }

  /** Up to four words between parentheses mean what their number says, too. */
  #parentheses(): boolean {
    this.#at++;
    const left = this.words.length - this.#at;
    if (left === 0) throw this.#missing();
    const close = this.words.indexOf(")", this.#at + 1) - this.#at;
    const value = this.#byCount(close > 0 && close <= 4 ? close : left);
    if (this.#at >= this.words.length) throw new TestFault(`${quoteText(")")} expected`);
    if (this.#word() !== ")")
      throw new TestFault(`${quoteText(")")} expected, found ${quoteText(this.#word())}`);
    this.#at++;
    return value;
  }

  #unary(): boolean {
    const operator = this.#take();
    const operand = this.#take();
    if (operator === "-t") checkInteger(operand);
    return evaluateUnaryTest({ process: this.process }, operator, operand);
  }

  /** `-l STRING` on either side of a comparison is the length of the string. */
  #binary(leftIsLength: boolean): boolean {
    if (leftIsLength) this.#at++;
    const left = leftIsLength ? lengthOf(this.#take()) : this.#take();
    const operator = this.#take();
    const rightIsLength = this.#word() === "-l" && INTEGER.has(operator) && this.#at + 1 < this.words.length;
    if (rightIsLength) this.#at++;
    const right = rightIsLength ? lengthOf(this.#take()) : this.#take();
    if (!INTEGER.has(operator)) return evaluateBinaryTest({ process: this.process }, left, operator, right);
    return compareIntegers(checkInteger(left), operator, checkInteger(right));
  }
}

function lengthOf(text: string): string {
  return String(encode(text).length);
}

/** Of any size. */
function checkInteger(text: string): bigint {
  if (!NUMBER.test(text)) throw new TestFault(`invalid integer ${quoteText(text)}`);
  return BigInt(text.trim().replace(/^\+/, ""));
}

function compareIntegers(left: bigint, operator: string, right: bigint): boolean {
  switch (operator) {
    case "-eq":
      return left === right;
    case "-ne":
      return left !== right;
    case "-lt":
      return left < right;
    case "-le":
      return left <= right;
    case "-gt":
      return left > right;
    default:
      return left >= right;
  }
}
