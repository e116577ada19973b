import { compareCodePoints } from "../../base/collation.ts";
import { afterRemoval, orderFor, type SubscriptOrder } from "./subscript-order.ts";

/** A text that came from outside (a field, a line, an argument): a number too where it looks like one (POSIX: "numeric string"). */
export class StringOrNumber {
  #number: number | undefined;
  #looked = false;

  constructor(readonly text: string) {}

  /** Undefined where it does not look like a number. */
  get number(): number | undefined {
    if (!this.#looked) {
      this.#looked = true;
      if (LOOKS_NUMERIC.test(this.text)) this.#number = Number(this.text);
      else if (SPECIAL_NUMBER.test(this.text)) this.#number = parseNumber(this.text);
    }
    return this.#number;
  }
}

/** `@/…/`: a regular expression as a value; as a text it is its source. */
export class AwkRegex extends StringOrNumber {
  override get number(): undefined {
    return undefined;
  }
}

/** A field that is not there: no number, unlike a variable that nobody has set. */
export const NO_FIELD = new StringOrNumber("");

/** With -n: hexadecimal and octal too, as constants of a program are written. */
export class NonDecimalText extends StringOrNumber {
  override get number(): number | undefined {
    const text = this.text.trim();
    if (/^[+-]?0[xX][0-9a-fA-F]+$/.test(text) || /^[+-]?0[0-7]+$/.test(text)) return nonDecimal(text);
    return super.number;
  }
}

/** The number that hexadecimal or octal digits stand for, behind a sign. */
function nonDecimal(text: string): number {
  const digits = text.replace(/^[+-]/, "");
  const value = /^0[xX]/.test(digits) ? Number.parseInt(digits.slice(2), 16) : Number.parseInt(digits, 8);
  return text.startsWith("-") ? -value : value;
}

/** What mkbool() gives. */
export class AwkBoolean extends StringOrNumber {
  constructor(private readonly value: 0 | 1) {
    super(String(value));
  }
  override get number(): number {
    return this.value;
  }
}

/** `undefined`: a variable that nobody has set: 0 and "" at once. */
export type Scalar = number | string | StringOrNumber | undefined;

const LOOKS_NUMERIC = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const LEADING_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const SPECIAL_NUMBER = /^\s*[+-](?:inf|nan)\s*$/i;

export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === undefined) return 0;
  if (typeof value !== "string") return value.number ?? parseNumber(value.text);
  return parseNumber(value);
}

/** The number at the text's start; 0 where there is none. */
export function parseNumber(text: string): number {
  const whole = Number(text);
  // `Number` also takes what awk does not: hexadecimal numbers, `Infinity` and the empty text.
  if (!Number.isNaN(whole) && text !== "" && /^[\s\d+-.eE]*$/.test(text)) return whole;
  const found = LEADING_NUMBER.exec(text);
  if (found) return Number(found[0]);
  const special = SPECIAL_NUMBER.exec(text)?.[0].trim().toLowerCase();
  if (special === undefined) return 0;
  const magnitude = special.endsWith("inf") ? Number.POSITIVE_INFINITY : Number.NaN;
  return special.startsWith("-") ? -magnitude : magnitude;
}

/** `format` is CONVFMT or OFMT: whole numbers are always written as such. */
export function toText(value: Scalar, format: (value: number) => string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberToText(value, format);
  return value === undefined ? "" : value.text;
}

export function numberToText(value: number, format: (value: number) => string): string {
  if (Number.isInteger(value))
    return Math.abs(value) < 1e16 ? String(value === 0 ? 0 : value) : BigInt(value).toString();
  if (Number.isFinite(value)) return format(value);
  // What a processor makes of log(-1) has a minus sign.
  if (Number.isNaN(value)) return "-nan";
  return value > 0 ? "+inf" : "-inf";
}

/** Characters, not UTF-16 units. */
export function lengthOf(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
}

export function isTrue(value: Scalar): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") return value !== "";
  if (value === undefined) return false;
  return value.number === undefined ? value.text !== "" : value.number !== 0;
}

/** As numbers where both are or look like such, else as texts. */
export function compare(
  left: Scalar,
  right: Scalar,
  format: (value: number) => string,
  ignoresCase: boolean,
): number {
  const [a, b] = [numeric(left), numeric(right)];
  if (a !== undefined && b !== undefined) return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
  const [first, second] = [toText(left, format), toText(right, format)];
  return ignoresCase
    ? compareCodePoints(first.toLowerCase(), second.toLowerCase())
    : compareCodePoints(first, second);
}

function numeric(value: Scalar): number | undefined {
  if (typeof value === "number") return value;
  if (value === undefined) return 0;
  return typeof value === "string" ? undefined : value.number;
}

export type Element = Scalar | AwkArray;

/** An associative array. */
export class AwkArray {
  readonly #elements = new Map<string, Element>();
  /** Made when somebody asks for it, or takes an element away: until then it follows from the elements. */
  #order: SubscriptOrder | undefined;

  constructor(
    /** As messages call it. */
    readonly name = "",
  ) {}

  get size(): number {
    return this.#elements.size;
  }
  has(key: string): boolean {
    return this.#elements.has(key);
  }
  /** Looking at an element makes it. */
  get(key: string): Element {
    const value = this.#elements.get(key);
    if (value === undefined && !this.#elements.has(key)) this.set(key, undefined);
    return value;
  }
  set(key: string, value: Element): void {
    if (this.#order && !this.#elements.has(key)) this.#order.add(key);
    this.#elements.set(key, value);
  }
  delete(key: string): void {
    if (!this.#elements.has(key)) return;
    const order = this.#inOrder();
    order?.remove(key);
    this.#order = order && afterRemoval(order);
    this.#elements.delete(key);
  }
  clear(): void {
    this.#elements.clear();
    this.#order = undefined;
  }
  /** In no order. */
  entries(): Iterable<[string, Element]> {
    return this.#elements;
  }

  #inOrder(): SubscriptOrder | undefined {
    for (const key of this.#order ? [] : this.#elements.keys()) {
      this.#order ??= orderFor(key);
      this.#order.add(key);
    }
    return this.#order;
  }

  /** The subscripts in the order of `for (k in a)`. */
  keys(): readonly string[] {
    return this.#inOrder()?.list() ?? [];
  }
}
