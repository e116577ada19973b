import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import { quoteText } from "../../process/command/quote-name.ts";

export type Value = string | bigint;

/** What is wrong with an expression, in the words behind `expr: `. */
export class ExprFault extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const INVALID = 2;

/** The value of the words together. */
export function evaluate(words: readonly string[]): Value {
  return new Evaluator(words).all();
}

/** Whether it counts as nothing: an empty text, or a number that is 0. */
export function isNull(value: Value): boolean {
  return typeof value === "bigint" ? value === 0n : /^(?:-?0+)?$/.test(value);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "=": (order) => order === 0,
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
};

/** One method for each level of precedence. `live`: whether the value is needed at all. */
class Evaluator {
  #at = 0;

  constructor(private readonly words: readonly string[]) {}

  all(): Value {
    const value = this.#or(true);
    if (this.#at < this.words.length)
      throw syntaxError(`unexpected argument ${quoteText(this.words[this.#at] ?? "")}`);
    return value;
  }

  /** Takes the next word where it is one of these. */
  #take(...operators: readonly string[]): string | undefined {
    const word = this.words[this.#at];
    if (word === undefined || !operators.includes(word)) return undefined;
    this.#at++;
    return word;
  }

  #or(live: boolean): Value {
    let left = this.#and(live);
    while (this.#take("|") !== undefined) {
      const right = this.#and(live && isNull(left));
      if (isNull(left)) left = isNull(right) ? 0n : right;
    }
    return left;
  }

  #and(live: boolean): Value {
    let left = this.#comparison(live);
    while (this.#take("&") !== undefined) {
      const right = this.#comparison(live && !isNull(left));
      if (isNull(left) || isNull(right)) left = 0n;
    }
    return left;
  }

  #comparison(live: boolean): Value {
    let left = this.#sum(live);
    for (;;) {
      const operator = this.#take(...Object.keys(COMPARISONS));
      if (operator === undefined) return left;
      const right = this.#sum(live);
      if (live) left = COMPARISONS[operator]?.(compare(left, right)) ? 1n : 0n;
    }
  }

  #sum(live: boolean): Value {
    let left = this.#product(live);
    for (;;) {
      const operator = this.#take("+", "-");
      if (operator === undefined) return left;
      const right = this.#product(live);
      if (!live) continue;
      const [a, b] = [toInteger(left), toInteger(right)];
      left = operator === "+" ? a + b : a - b;
    }
  }

  #product(live: boolean): Value {
    let left = this.#match(live);
    for (;;) {
      const operator = this.#take("*", "/", "%");
      if (operator === undefined) return left;
      const right = this.#match(live);
      if (!live) continue;
      const [a, b] = [toInteger(left), toInteger(right)];
      if (operator !== "*" && b === 0n) throw new ExprFault("division by zero", INVALID);
      left = operator === "*" ? a * b : operator === "/" ? a / b : a % b;
    }
  }

  #match(live: boolean): Value {
    let left = this.#keyword(live);
    while (this.#take(":") !== undefined) {
      const pattern = this.#keyword(live);
      if (live) left = matchStart(toText(left), toText(pattern));
    }
    return left;
  }

  #keyword(live: boolean): Value {
    switch (this.#take("+", "length", "match", "index", "substr")) {
      case "+":
        return this.#word();
      case "length":
        return BigInt([...toText(this.#keyword(live))].length);
      case "match": {
        const [text, pattern] = [this.#keyword(live), this.#keyword(live)];
        return live ? matchStart(toText(text), toText(pattern)) : text;
      }
      case "index": {
        const [text, wanted] = [this.#keyword(live), this.#keyword(live)];
        const characters = new Set(toText(wanted));
        return BigInt([...toText(text)].findIndex((character) => characters.has(character)) + 1);
      }
      case "substr":
        return substring(this.#keyword(live), this.#keyword(live), this.#keyword(live));
      default:
        return this.#primary(live);
    }
  }

  #primary(live: boolean): Value {
    if (this.#take("(") !== undefined) {
      const value = this.#or(live);
      if (this.#take(")") !== undefined) return value;
      const next = this.words[this.#at];
      throw next === undefined
        ? syntaxError(`expecting ')' after ${quoteText(this.words[this.#at - 1] ?? "")}`)
        : syntaxError(`expecting ')' instead of ${quoteText(next)}`);
    }
    if (this.#take(")") !== undefined) throw syntaxError("unexpected ')'");
    return this.#word();
  }

  #word(): string {
    const word = this.words[this.#at++];
    if (word !== undefined) return word;
    throw syntaxError(`missing argument after ${quoteText(this.words[this.#at - 2] ?? "")}`);
  }
}

function syntaxError(message: string): ExprFault {
  return new ExprFault(`syntax error: ${message}`, INVALID);
}

function toText(value: Value): string {
  return String(value);
}

function isInteger(value: Value): boolean {
  return typeof value === "bigint" || /^-?[0-9]+$/.test(value);
}

function toInteger(value: Value): bigint {
  if (!isInteger(value)) throw new ExprFault("non-integer argument", INVALID);
  return BigInt(value);
}

/** As numbers where both are, else in the order of characters. */
function compare(left: Value, right: Value): number {
  if (isInteger(left) && isInteger(right)) {
    const difference = BigInt(left) - BigInt(right);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  const [a, b] = [[...toText(left)], [...toText(right)]];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i]?.codePointAt(0) ?? 0) - (b[i]?.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** What the first group matched, or how many characters matched at the start. */
function matchStart(text: string, pattern: string): Value {
  const regex = compileRegex(pattern, { dialect: "expr" });
  if (regex instanceof RegexFault) throw new ExprFault(regex.message, INVALID);
  const match = regex.match(text);
  if (match?.start !== 0) return regex.groupCount > 0 ? "" : 0n;
  if (regex.groupCount > 0) return match.groups[1] ?? "";
  return BigInt([...text.slice(0, match.end)].length);
}

function substring(text: Value, from: Value, length: Value): string {
  if (!isInteger(from) || !isInteger(length)) return "";
  const [first, count] = [Number(from), Number(length)];
  if (first < 1 || count < 1) return "";
  return [...toText(text)].slice(first - 1, first - 1 + count).join("");
}
