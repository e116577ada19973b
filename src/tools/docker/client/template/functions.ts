import { goPrintf } from "./printf.ts";
import { TemplateError } from "./template-error.ts";
import { isMap, isTrue, kindOf, printValue, type Value } from "./value.ts";

export interface TemplateFunction {
  /** How many arguments it takes; `most` undefined: any number. */
  readonly least: number;
  readonly most?: number;
  readonly call: (args: readonly Value[]) => Value;
}

function define(least: number, most: number | undefined, call: TemplateFunction["call"]): TemplateFunction {
  return { least, most, call };
}

const text = (value: Value): string => (typeof value === "string" ? value : printValue(value));

/** Those of text/template and those that docker adds (templates/templates.go of the client's manual: "Format command output"). */
export const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  // `and` and `or` stop early: the evaluator knows them.
  ["and", define(1, undefined, (args) => args.find((one) => !isTrue(one)) ?? args.at(-1))],
  ["or", define(1, undefined, (args) => args.find(isTrue) ?? args.at(-1))],
  ["not", define(1, 1, ([value]) => !isTrue(value))],
  ["len", define(1, 1, ([value]) => lengthOf(value))],
  ["index", define(1, undefined, ([value, ...places]) => places.reduce(indexOf, value))],
  ["slice", define(1, 4, ([value, from, to]) => sliceOf(value, from, to))],
  ["print", define(0, undefined, printAll)],
  ["println", define(0, undefined, (args) => `${args.map(printValue).join(" ")}\n`)],
  ["printf", define(1, undefined, ([format, ...args]) => goPrintf(text(format), args))],
  ["html", define(0, undefined, (args) => escapeHtml(printAll(args)))],
  ["urlquery", define(0, undefined, (args) => encodeURIComponent(printAll(args)).replaceAll("%20", "+"))],
  ["js", define(0, undefined, (args) => printAll(args).replace(/['"\\]/g, "\\$&"))],
  ["eq", define(1, undefined, ([first, ...others]) => others.some((one) => isEqual(first, one)))],
  ["ne", define(2, 2, ([a, b]) => !isEqual(a, b))],
  ["lt", define(2, 2, ([a, b]) => isLess(a, b))],
  ["le", define(2, 2, ([a, b]) => !isLess(b, a))],
  ["gt", define(2, 2, ([a, b]) => isLess(b, a))],
  ["ge", define(2, 2, ([a, b]) => !isLess(a, b))],
  ["json", define(1, 1, ([value]) => JSON.stringify(value ?? null))],
  ["split", define(2, 2, ([value, separator]) => text(value).split(text(separator)))],
  ["join", define(2, 2, ([list, separator]) => joinList(list, text(separator)))],
  [
    "title",
    define(1, 1, ([value]) =>
      text(value).replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (all) => all.toUpperCase()),
    ),
  ],
  ["lower", define(1, 1, ([value]) => text(value).toLowerCase())],
  ["upper", define(1, 1, ([value]) => text(value).toUpperCase())],
  ["pad", define(3, 3, ([value, before, after]) => pad(text(value), Number(before), Number(after)))],
  ["truncate", define(2, 2, ([value, length]) => [...text(value)].slice(0, Number(length)).join(""))],
]);

/** Blanks stand between operands where neither is a string (fmt.Sprint). */
function printAll(args: readonly Value[]): string {
  let all = "";
  args.forEach((one, at) => {
    if (at > 0 && typeof one !== "string" && typeof args[at - 1] !== "string") all += " ";
    all += printValue(one);
  });
  return all;
}

function lengthOf(value: Value): number {
  if (typeof value === "string") return new TextLength(value).bytes;
  if (Array.isArray(value)) return value.length;
  if (isMap(value)) return Object.keys(value).length;
  throw new TemplateError(
    value === undefined || value === null ? "len of nil pointer" : `len of type ${kindOf(value)}`,
  );
}

class TextLength {
  constructor(private readonly text: string) {}

  /** In UTF-8. */
  get bytes(): number {
    let count = 0;
    for (const character of this.text) {
      const code = character.codePointAt(0) ?? 0;
      count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return count;
  }
}

function indexOf(value: Value, place: Value): Value {
  if (value === undefined || value === null) throw new TemplateError("index of untyped nil");
  if (isMap(value)) {
    if (typeof place !== "string")
      throw new TemplateError(`value has type ${kindOf(place)}; should be string`);
    return Object.hasOwn(value, place) ? value[place] : undefined;
  }
  if (typeof value === "boolean" || typeof value === "number")
    throw new TemplateError(`can't index item of type ${kindOf(value)}`);
  if (typeof place !== "number")
    throw new TemplateError(`cannot index slice/array with type ${kindOf(place)}`);
  if (place < 0 || place >= value.length) throw new TemplateError(`index out of range: ${place}`);
  return typeof value === "string" ? value.charCodeAt(place) : value[place];
}

function sliceOf(value: Value, from: Value, to: Value): Value {
  const start = typeof from === "number" ? from : 0;
  if (typeof value !== "string" && !Array.isArray(value))
    throw new TemplateError(`can't slice item of type ${kindOf(value)}`);
  const end = typeof to === "number" ? to : value.length;
  for (const place of [start, end])
    if (place < 0 || place > value.length) throw new TemplateError(`index out of range: ${place}`);
  return value.slice(start, end);
}

function isBasic(value: Value): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isEqual(a: Value, b: Value): boolean {
  if (a === undefined || a === null || b === undefined || b === null) return (a ?? null) === (b ?? null);
  if (!isBasic(a) || !isBasic(b))
    throw new TemplateError(`non-comparable type ${printValue(a)}: ${kindOf(a)}`);
  if (typeof a !== typeof b) throw new TemplateError("incompatible types for comparison");
  return a === b;
}

function isLess(a: Value, b: Value): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  if (typeof a === "string" && typeof b === "string") return a < b;
  if (!isBasic(a) || !isBasic(b) || typeof a === "boolean")
    throw new TemplateError("invalid type for comparison");
  throw new TemplateError("incompatible types for comparison");
}

function joinList(list: Value, separator: string): string {
  if (Array.isArray(list)) return list.map(text).join(separator);
  if (list === null) return "";
  throw new TemplateError(`wrong type for value; expected []string; got ${kindOf(list)}`);
}

function pad(value: string, before: number, after: number): string {
  return value === "" ? "" : " ".repeat(before) + value + " ".repeat(after);
}

function escapeHtml(value: string): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&#34;",
    "'": "&#39;",
  };
  return value.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
