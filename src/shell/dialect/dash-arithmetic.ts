import { ExpansionFault, type ExpansionHost } from "../expand/host.ts";
import type { ArithmeticValue } from "../expand/index.ts";
import { assignNumber, readNumber } from "./dash-numbers.ts";

/** Loosest first (arith_yacc.c); all of them bind to the left. */
const LEVELS: readonly Readonly<Record<string, (a: bigint, b: bigint) => bigint>>[] = [
  { "|": (a, b) => a | b },
  { "^": (a, b) => a ^ b },
  { "&": (a, b) => a & b },
  { "==": (a, b) => truth(a === b), "!=": (a, b) => truth(a !== b) },
  {
    "<": (a, b) => truth(a < b),
    ">": (a, b) => truth(a > b),
    "<=": (a, b) => truth(a <= b),
    ">=": (a, b) => truth(a >= b),
  },
  { "<<": (a, b) => a << (b & 63n), ">>": (a, b) => a >> (b & 63n) },
  { "+": (a, b) => a + b, "-": (a, b) => a - b },
  { "*": (a, b) => a * b, "/": (a, b) => a / b, "%": (a, b) => a % b },
];

const ASSIGNMENTS = new Set(["=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&=", "^=", "|="]);
const TOKEN =
  /\s*(?:(0[xX][0-9a-fA-F]+|\d+)|([A-Za-z_]\w*)|(<<=|>>=|<<|>>|&&|\|\||[-+*/%&^|<>=!]=|[-+*/%&^|<>=!~?:()]))/y;

const truth = (value: boolean) => (value ? 1n : 0n);
const wrap = (value: bigint) => BigInt.asIntN(64, value);

/** The value of `$((…))` in dash: no `++`, no `,`, no `**`, and a variable holds a number or is one that is not set. */
export function evaluateDashArithmetic(expression: string, host: ExpansionHost): ArithmeticValue {
  return new DashArithmetic(expression, host).value();
}

class DashArithmetic {
  #at = 0;
  /** The token at the cursor: a number, a name, an operator, or "" at the end or at what is none. */
  #token = "";
  #kind: "number" | "name" | "operator" | "end" | "none" = "end";
  #depth = 0;

  constructor(
    private readonly text: string,
    private readonly host: ExpansionHost,
  ) {}

  value(): ArithmeticValue {
    this.#next();
    // Nothing at all is 0 for bash alone; here blanks are no expression.
    const value = this.#assignment(true);
    if (this.#kind !== "end") throw this.#fault("expecting EOF");
    const small = Number(value);
    return Number.isSafeInteger(small) ? small : value;
  }

  #next(): void {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.text);
    if (!match) {
      this.#token = "";
      this.#kind = this.text.slice(this.#at).trim() === "" ? "end" : "none";
      return;
    }
    const [whole, number, name, operator] = match;
    this.#at += whole.length;
    this.#token = number ?? name ?? operator ?? "";
    this.#kind = number !== undefined ? "number" : name !== undefined ? "name" : "operator";
  }

  #take(operator: string): boolean {
    if (this.#kind !== "operator" || this.#token !== operator) return false;
    this.#next();
    return true;
  }

  #fault(what: string): ExpansionFault {
    return new ExpansionFault(`arithmetic expression: ${what}: "${this.text}"`, "shell", 2);
  }

  /** @param counts false where the value is not asked for: nothing is assigned then, and no division refused */
  #assignment(counts: boolean): bigint {
    if (this.#kind === "name") {
      const { name, operator, behind } = this.#peekAssignment();
      if (operator !== undefined) return this.#assign(name, operator, behind, counts);
    }
    return this.#conditional(counts);
  }

  #peekAssignment(): { name: string; operator: string | undefined; behind: number } {
    const name = this.#token;
    TOKEN.lastIndex = this.#at;
    const operator = TOKEN.exec(this.text)?.[3];
    const assigns = operator !== undefined && ASSIGNMENTS.has(operator);
    return { name, operator: assigns ? operator : undefined, behind: TOKEN.lastIndex };
  }

  #assign(name: string, operator: string, behind: number, counts: boolean): bigint {
    this.#at = behind;
    this.#next();
    const right = this.#nested(() => this.#assignment(counts));
    if (!counts) return right;
    const value =
      operator === "=" ? right : this.#combine(operator.slice(0, -1), readNumber(this.host, name), right);
    assignNumber(this.host, name, value);
    return value;
  }

  #conditional(counts: boolean): bigint {
    const test = this.#or(counts);
    if (!this.#take("?")) return test;
    const yes = this.#nested(() => this.#assignment(counts && test !== 0n));
    if (!this.#take(":")) throw this.#fault("expecting ':'");
    const no = this.#nested(() => this.#conditional(counts && test === 0n));
    return test !== 0n ? yes : no;
  }

  #or(counts: boolean): bigint {
    let value = this.#and(counts);
    while (this.#take("||")) {
      const right = this.#and(counts && value === 0n);
      value = truth(value !== 0n || right !== 0n);
    }
    return value;
  }

  #and(counts: boolean): bigint {
    let value = this.#binary(0, counts);
    while (this.#take("&&")) {
      const right = this.#binary(0, counts && value !== 0n);
      value = truth(value !== 0n && right !== 0n);
    }
    return value;
  }

  #binary(level: number, counts: boolean): bigint {
    const operators = LEVELS[level];
    if (!operators) return this.#primary(counts);
    let left = this.#binary(level + 1, counts);
    while (this.#kind === "operator" && Object.hasOwn(operators, this.#token)) {
      const operator = this.#token;
      this.#next();
      const right = this.#binary(level + 1, counts);
      left = counts ? this.#combine(operator, left, right) : 0n;
    }
    return left;
  }

  #combine(operator: string, left: bigint, right: bigint): bigint {
    if ((operator === "/" || operator === "%") && right === 0n) throw this.#fault("division by zero");
    const combine = LEVELS.find((level) => Object.hasOwn(level, operator))?.[operator];
    return wrap(combine?.(left, right) ?? 0n);
  }

  #primary(counts: boolean): bigint {
    const token = this.#token;
    switch (this.#kind) {
      case "number":
        this.#next();
        return this.#constant(token);
      case "name":
        this.#next();
        return counts ? readNumber(this.host, token) : 0n;
      case "operator":
        return this.#prefixed(token, counts);
      default:
        throw this.#fault("expecting primary");
    }
  }

  #constant(digits: string): bigint {
    if (/^0\d*[89]/.test(digits)) throw this.#fault("expecting EOF");
    const value = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
    return value > 0x7fffffffffffffffn ? 0x7fffffffffffffffn : value;
  }

  #prefixed(operator: string, counts: boolean): bigint {
    this.#next();
    const operand = () => this.#nested(() => this.#primary(counts));
    switch (operator) {
      case "(": {
        const value = this.#nested(() => this.#assignment(counts));
        if (!this.#take(")")) throw this.#fault("expecting ')'");
        return value;
      }
      case "!":
        return truth(operand() === 0n);
      case "~":
        return ~operand();
      case "-":
        return wrap(-operand());
      case "+":
        return operand();
      default:
        throw this.#fault("expecting primary");
    }
  }

  /** Parentheses and operators that bind to the right may nest as deep as bash's (arithmetic/parser.ts). */
  #nested<T>(parse: () => T): T {
    if (++this.#depth > 150) throw this.#fault("expecting primary");
    const value = parse();
    this.#depth--;
    return value;
  }
}
