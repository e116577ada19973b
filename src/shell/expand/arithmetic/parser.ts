import { ExpansionFault } from "../host.ts";
import { compilePlace, type Evaluate, type EvaluateText, type Place, read, write } from "./places.ts";
import type { Slots } from "./slots.ts";
import { type TokenKind, Tokens } from "./tokens.ts";
import {
  type ArithmeticValue,
  add,
  and,
  complement,
  divide,
  multiply,
  negate,
  or,
  power,
  remainder,
  shiftLeft,
  shiftRight,
  subtract,
  xor,
} from "./values.ts";

type Binary = (a: ArithmeticValue, b: ArithmeticValue) => ArithmeticValue;

/** The left-associative operators, loosest first (bash manual 6.5). Division looks at its divisor itself. */
const LEVELS: readonly Partial<Record<TokenKind, Binary>>[] = [
  { "|": or },
  { "^": xor },
  { "&": and },
  { "==": (a, b) => (a === b ? 1 : 0), "!=": (a, b) => (a === b ? 0 : 1) },
  {
    "<": (a, b) => (a < b ? 1 : 0),
    ">": (a, b) => (a > b ? 1 : 0),
    "<=": (a, b) => (a <= b ? 1 : 0),
    ">=": (a, b) => (a >= b ? 1 : 0),
  },
  { "<<": shiftLeft, ">>": shiftRight },
  { "+": add, "-": subtract },
  { "*": multiply, "/": divide, "%": remainder },
];

/** So deep an expression may be nested: each level takes some kilobytes of the host's stack. */
const DEEPEST = 150;

/** An operator with its right side. */
interface Term {
  readonly combine: Binary;
  readonly operand: Evaluate;
}

/** Up to so many terms a closure within the next is fastest; long sums would exhaust the host's stack. */
const FEW_TERMS = 8;

function nestTerms(left: Evaluate, terms: readonly Term[]): Evaluate {
  return terms.reduce<Evaluate>(
    (before, { combine, operand }) =>
      (host) => {
        const a = before(host);
        return combine(a, operand(host));
      },
    left,
  );
}

function loopOverTerms(left: Evaluate, terms: readonly Term[]): Evaluate {
  return (host) => {
    let value = left(host);
    for (const { combine, operand } of terms) value = combine(value, operand(host));
    return value;
  };
}

const isZero = (value: ArithmeticValue) => value === 0;

/**
 * Compiles one expression to a closure. Bash evaluates while it reads, so what stands before a fault of syntax has
 * happened when it complains: the fault is thrown where it stands, when the closure gets there.
 */
export class ArithmeticParser {
  readonly #tokens: Tokens;

  constructor(
    text: string,
    /** Gives the value of a variable's text, which is an expression itself. */
    readonly evaluateText: EvaluateText,
    /** The expansions in the text, where it is a template. */
    readonly slots?: Slots,
  ) {
    this.#tokens = new Tokens(text, slots);
  }

  parse(): Evaluate {
    const tokens = this.#tokens;
    if (tokens.skipBlanks(0) === tokens.text.length) return () => 0;
    tokens.next();
    const value = this.#comma();
    return tokens.is("end") ? value : this.#fail("syntax error in expression", value);
  }

  /** Whether the expression has a fault of syntax. */
  get isFaulty(): boolean {
    return this.#tokens.is("fault");
  }

  /** The text is wrong here, behind `before`, unless it was wrong already; nothing more is read. */
  #fail(message: string, before?: Evaluate): Evaluate {
    const tokens = this.#tokens;
    if (!tokens.is("fault")) tokens.fail(tokens.fault(message));
    return this.#upToFault(before ?? (() => 0));
  }

  /** What was evaluated when a fault behind it, or in a part of it that does not count, ends all. */
  #upToFault(before: Evaluate): Evaluate {
    const tokens = this.#tokens;
    if (!tokens.is("fault")) return before;
    const { failure } = tokens;
    return (host) => {
      before(host);
      throw failure;
    };
  }

  #comma(): Evaluate {
    const first = this.#assignment();
    if (!this.#tokens.is(",")) return first;
    const rest: Evaluate[] = [];
    while (this.#tokens.is(",")) {
      this.#tokens.next();
      rest.push(this.#assignment());
    }
    return (host) => {
      let value = first(host);
      for (const next of rest) value = next(host);
      return value;
    };
  }

  #assignment(): Evaluate {
    const tokens = this.#tokens;
    const left = this.#conditional();
    if (!tokens.is("assign") && !tokens.is("assign-operator")) return left;
    const place = tokens.previous === "name" ? this.#place : undefined;
    if (!place) return this.#fail("attempted assignment to non-variable", left);
    const operator = tokens.is("assign") ? undefined : (tokens.operator as TokenKind);
    tokens.next();
    const right = this.#nested(() => this.#assignment());
    const { start } = tokens;
    if (operator === undefined) {
      return (host) => {
        const value = right(host);
        return write(place, place.locate(host), value, host);
      };
    }
    const combine = this.#checked(operator, start);
    return (host) => {
      const at = place.locate(host);
      const before = this.#valueAt(place, at, host);
      return write(place, at, combine(before, right(host)), host);
    };
  }

  /** The place that the last name token stood for. */
  #place: Place | undefined;

  #valueAt(place: Place, at: ReturnType<Place["locate"]>, host: Parameters<Evaluate>[0]): ArithmeticValue {
    const number = at === undefined ? host.variables.getNumber?.(place.name) : undefined;
    if (number !== undefined) return number;
    const text = read(place, at, host);
    return text === undefined ? 0 : this.evaluateText(text, host);
  }

  /** The operator; division refuses 0 with the divisor's text as the token of the error. */
  #checked(operator: TokenKind, divisorStart: number): Binary {
    const combine = LEVELS.find((level) => level[operator])?.[operator] ?? add;
    if (operator !== "/" && operator !== "%") return combine;
    const tokens = this.#tokens;
    return (a, b) => {
      if (isZero(b)) throw tokens.fault("division by 0", divisorStart);
      return combine(a, b);
    };
  }

  #conditional(): Evaluate {
    const tokens = this.#tokens;
    const test = this.#or();
    if (!tokens.is("?")) return test;
    tokens.next();
    if (tokens.is("end") || tokens.is(":")) return this.#fail("expression expected", test);
    const yes = this.#comma();
    const first: Evaluate = (host) => (isZero(test(host)) ? 0 : yes(host));
    if (!tokens.is(":")) return this.#fail("`:' expected for conditional expression", first);
    tokens.next();
    if (tokens.is("end")) return this.#fail("expression expected", first);
    const no = this.#nested(() => this.#conditional());
    tokens.previous = "?";
    return this.#upToFault((host) => (isZero(test(host)) ? no(host) : yes(host)));
  }

  #or(): Evaluate {
    const first = this.#and();
    if (!this.#tokens.is("||")) return first;
    const all = [first];
    while (this.#tokens.is("||")) {
      this.#tokens.next();
      all.push(this.#and());
      this.#tokens.previous = "||";
    }
    return this.#upToFault((host) => (all.some((each) => !isZero(each(host))) ? 1 : 0));
  }

  #and(): Evaluate {
    const first = this.#binary(0);
    if (!this.#tokens.is("&&")) return first;
    const all = [first];
    while (this.#tokens.is("&&")) {
      this.#tokens.next();
      all.push(this.#binary(0));
      this.#tokens.previous = "&&";
    }
    return this.#upToFault((host) => (all.every((each) => !isZero(each(host))) ? 1 : 0));
  }

  #binary(level: number): Evaluate {
    const operators = LEVELS[level];
    if (!operators) return this.#power();
    const tokens = this.#tokens;
    const left = this.#binary(level + 1);
    if (!operators[tokens.kind]) return left;
    const terms: Term[] = [];
    while (operators[tokens.kind]) {
      const operator = tokens.kind;
      const start = tokens.skipBlanks(tokens.at);
      tokens.next();
      const operand = this.#binary(level + 1);
      tokens.previous = "number";
      terms.push({ combine: this.#checked(operator, start), operand });
    }
    return terms.length <= FEW_TERMS ? nestTerms(left, terms) : loopOverTerms(left, terms);
  }

  /** What stands within, or behind an operator that works from the right. */
  #nested(parse: () => Evaluate): Evaluate {
    if (++this.#depth > DEEPEST) throw new ExpansionFault("expression recursion level exceeded", "command");
    const value = parse();
    this.#depth--;
    return value;
  }

  #depth = 0;

  #power(): Evaluate {
    const tokens = this.#tokens;
    const base = this.#unary();
    if (!tokens.is("**")) return base;
    tokens.next();
    const exponent = this.#nested(() => this.#power());
    const { start } = tokens;
    tokens.previous = "number";
    return (host) => {
      const value = base(host);
      const times = exponent(host);
      if (times < 0) throw tokens.fault("exponent less than 0", start);
      return power(value, times);
    };
  }

  #unary(): Evaluate {
    const tokens = this.#tokens;
    const operator = tokens.kind;
    if (operator !== "!" && operator !== "~" && operator !== "-" && operator !== "+") return this.#operand();
    tokens.next();
    const value = this.#nested(() => this.#unary());
    tokens.previous = "number";
    switch (operator) {
      case "!":
        return (host) => (isZero(value(host)) ? 1 : 0);
      case "~":
        return (host) => complement(value(host));
      case "-":
        return (host) => negate(value(host));
      case "+":
        return value;
    }
  }

  #operand(): Evaluate {
    const tokens = this.#tokens;
    switch (tokens.kind) {
      case "++pre":
      case "--pre":
        return this.#upToFault(this.#increaseBefore(tokens.is("++pre") ? 1 : -1));
      case "(": {
        tokens.next();
        const value = this.#nested(() => this.#comma());
        if (!tokens.is(")")) return this.#fail("missing `)'", value);
        tokens.next();
        return this.#upToFault(value);
      }
      case "number": {
        const { value, slot } = tokens;
        const { slots } = this;
        tokens.next();
        return this.#upToFault(
          slots && slot >= 0 ? () => slots.values[slot] as ArithmeticValue : () => value,
        );
      }
      case "name":
        return this.#upToFault(this.#variable());
      default:
        return this.#fail("syntax error: operand expected");
    }
  }

  #increaseBefore(step: number): Evaluate {
    const tokens = this.#tokens;
    tokens.next();
    if (!tokens.is("name")) return this.#fail("identifier expected after pre-increment or pre-decrement");
    const place = this.#compilePlace();
    tokens.kind = "number";
    tokens.next();
    return (host) => {
      const at = place.locate(host);
      return write(place, at, add(this.#valueAt(place, at, host), step), host);
    };
  }

  #compilePlace(): Place {
    const { name, subscript } = this.#tokens;
    const { slots, evaluateText } = this;
    if (!slots || subscript === undefined) return compilePlace(name, subscript, evaluateText);
    // In a template the subscript is known only when the expansions are.
    return {
      name,
      subscript,
      locate: (host) => compilePlace(name, slots.render(subscript), evaluateText).locate(host),
    };
  }

  #variable(): Evaluate {
    const tokens = this.#tokens;
    const place = this.#compilePlace();
    const { name, subscript } = tokens;
    const { evaluateText } = this;
    tokens.next();
    // Bash looks at the token behind a name before it asks for the value.
    if (tokens.is("fault")) return () => 0;
    if (tokens.is("post++") || tokens.is("post--")) {
      const step = tokens.is("post++") ? 1 : -1;
      tokens.kind = "number";
      tokens.next();
      return (host) => {
        const at = place.locate(host);
        const before = this.#valueAt(place, at, host);
        write(place, at, add(before, step), host);
        return before;
      };
    }
    this.#place = place;
    if (subscript === undefined) {
      return (host) => {
        const number = host.variables.getNumber?.(name);
        if (number !== undefined) return number;
        const text = host.variables.get(name) ?? read(place, undefined, host);
        return text === undefined ? 0 : evaluateText(text, host);
      };
    }
    return (host) => this.#valueAt(place, place.locate(host), host);
  }
}
