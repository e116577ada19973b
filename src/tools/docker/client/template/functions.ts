import { isRecord, type Json } from "../engine/json.ts";
import { goJson, sortedRow } from "../format/go-json.ts";
import { isEqual, isLess } from "./compare.ts";
import { printValue } from "./print.ts";
import { goPrintf } from "./printf.ts";
import { TemplateError } from "./template-error.ts";
import { type GoValue, listOf, STRING, type Value } from "./types.ts";
import {
  bool,
  entriesOf,
  fieldOf,
  indirect,
  int,
  isTrue,
  listOfValue,
  numberOf,
  text,
  textOf,
  unwrap,
} from "./value.ts";

/** What a parameter takes: any value, or one of a type. */
export type Parameter = "any" | "string" | "int" | "[]string";

export interface TemplateFunction {
  readonly takes: readonly Parameter[];
  /** It takes any number more of any kind. */
  readonly isVariadic: boolean;
  readonly call: (args: readonly Value[]) => Value;
}

const define = (takes: readonly Parameter[], call: TemplateFunction["call"]): TemplateFunction => ({
  takes,
  isVariadic: false,
  call,
});
const variadic = (takes: readonly Parameter[], call: TemplateFunction["call"]): TemplateFunction => ({
  takes,
  isVariadic: true,
  call,
});

const string = (value: Value): string => (value ? textOf(value) : "");
const onText = (change: (value: string) => string) =>
  define(["string"], ([value]) => text(change(string(value))));

/** Those of text/template and those that docker adds (templates/templates.go of the client's manual: "Format command output"). */
export const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  // `and` and `or` stop early: the evaluator knows them.
  ["and", variadic(["any"], (args) => args.find((one) => !isTrue(one)) ?? args.at(-1))],
  ["or", variadic(["any"], (args) => args.find(isTrue) ?? args.at(-1))],
  ["not", define(["any"], ([value]) => bool(!isTrue(unwrap(value))))],
  ["len", define(["any"], ([value]) => int(lengthOf(value)))],
  ["index", variadic(["any"], ([value, ...places]) => places.reduce(indexOf, indexable(value)))],
  ["slice", variadic(["any"], ([value, ...places]) => sliceOf(value, places))],
  ["call", variadic(["any"], () => undefined)],
  ["print", variadic([], (args) => text(printAll(args)))],
  ["println", variadic([], (args) => text(`${args.map(printArgument).join(" ")}\n`))],
  ["printf", variadic(["string"], ([format, ...args]) => text(goPrintf(string(format), args)))],
  ["html", variadic([], (args) => text(escapeHtml(printAll(args))))],
  ["urlquery", variadic([], (args) => text(encodeURIComponent(printAll(args)).replaceAll("%20", "+")))],
  ["js", variadic([], (args) => text(escapeScript(printAll(args))))],
  ["eq", variadic(["any"], ([first, ...others]) => bool(equalsAny(first, others)))],
  ["ne", define(["any", "any"], ([a, b]) => bool(!isEqual(a, b)))],
  ["lt", define(["any", "any"], ([a, b]) => bool(isLess(a, b)))],
  ["le", define(["any", "any"], ([a, b]) => bool(isLess(a, b) || isEqual(a, b)))],
  ["gt", define(["any", "any"], ([a, b]) => bool(!isLess(a, b) && !isEqual(a, b)))],
  ["ge", define(["any", "any"], ([a, b]) => bool(!isLess(a, b)))],
  ["json", define(["any"], ([value]) => text(toJson(value)))],
  ["split", define(["string", "string"], ([value, by]) => strings(string(value).split(string(by))))],
  ["join", define(["[]string", "string"], ([list, by]) => text(joined(list, string(by))))],
  ["title", onText((value) => value.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (all) => all.toUpperCase()))],
  ["lower", onText((value) => value.toLowerCase())],
  ["upper", onText((value) => value.toUpperCase())],
  [
    "pad",
    define(["string", "int", "int"], ([value, before, after]) => text(pad(string(value), before, after))),
  ],
  ["truncate", define(["string", "int"], ([value, most]) => text(truncate(string(value), most)))],
]);

/** A heading is no value: it stays as it is. */
export const HEADING_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ...["json", "title", "lower", "upper"].map((name) => [name, onText((value) => value)] as const),
  ["truncate", define(["string", "int"], ([value]) => value)],
  ...["split", "join"].map((name) => [name, define(["string", "string"], ([value]) => value)] as const),
]);

const strings = (list: readonly string[]): GoValue => ({ type: listOf(STRING), data: list });

function joined(list: Value, by: string): string {
  return list ? listOfValue(list).map(textOf).join(by) : "";
}

function pad(value: string, before: Value, after: Value): string {
  const room = (count: Value) => " ".repeat(Math.max(0, count ? numberOf(count) : 0));
  return value === "" ? "" : room(before) + value + room(after);
}

function truncate(value: string, most: Value): string {
  const length = most ? numberOf(most) : 0;
  if (length < 0) throw new TemplateError(`runtime error: slice bounds out of range [:${length}]`);
  return value.slice(0, length);
}

function printArgument(value: Value): string {
  return value ? printValue(value) : "<nil>";
}

/** Blanks stand between operands where neither is a string (fmt.Sprint). */
function printAll(args: readonly Value[]): string {
  const isText = (value: Value) => unwrap(value)?.type.kind === "string";
  let all = "";
  args.forEach((one, at) => {
    if (at > 0 && !isText(one) && !isText(args[at - 1])) all += " ";
    all += printArgument(one);
  });
  return all;
}

function lengthOf(value: Value): number {
  const held = unwrap(value);
  if (!held) throw new TemplateError("len of untyped nil");
  const { value: item, isNil } = indirect(held);
  if (isNil) throw new TemplateError("len of nil pointer");
  if (item.type.kind === "string") return new TextEncoder().encode(textOf(item)).length;
  if (item.type.kind === "list") return listOfValue(item).length;
  if (item.type.kind === "map") return entriesOf(item).length;
  throw new TemplateError(`len of type ${item.type.name}`);
}

function indexable(value: Value): GoValue {
  const held = unwrap(value);
  if (!held) throw new TemplateError("index of untyped nil");
  return held;
}

function indexOf(value: GoValue, place: Value): GoValue {
  const { value: item, isNil } = indirect(value);
  if (isNil) throw new TemplateError("index of nil pointer");
  const index = unwrap(place);
  if (item.type.kind === "map") {
    const { key: keys } = item.type;
    if (!index) throw new TemplateError(`value is nil; should be of type ${keys.name}`);
    if (index.type.name !== keys.name)
      throw new TemplateError(`value has type ${index.type.name}; should be ${keys.name}`);
    const found = entriesOf(item).find(([key]) => key === textOf(index));
    return found?.[1] ?? { type: item.type.of, data: undefined };
  }
  if (item.type.kind !== "list" && item.type.kind !== "string")
    throw new TemplateError(`can't index item of type ${item.type.name}`);
  if (item.type.kind === "string") {
    const bytes = new TextEncoder().encode(textOf(item));
    return { type: { kind: "uint", name: "uint8" }, data: bytes[placeIn(bytes.length, index, "string")] };
  }
  const list = listOfValue(item);
  const found = list[placeIn(list.length, index, "slice")];
  if (!found) throw new Error("a place of the list holds nothing");
  return found;
}

function placeIn(length: number, index: Value, what: string): number {
  const at = boundOf(length, index);
  if (at === length) throw new TemplateError(`reflect: ${what} index out of range`);
  return at;
}

function boundOf(length: number, index: Value): number {
  if (!index) throw new TemplateError("cannot index slice/array with nil");
  if (index.type.kind !== "int" && index.type.kind !== "uint")
    throw new TemplateError(`cannot index slice/array with type ${index.type.name}`);
  const at = numberOf(index);
  if (at < 0 || at > length) throw new TemplateError(`index out of range: ${at}`);
  return at;
}

function sliceOf(value: Value, places: readonly Value[]): GoValue {
  const item = unwrap(value);
  if (!item) throw new TemplateError("slice of untyped nil");
  if (places.length > 3) throw new TemplateError(`too many slice indexes: ${places.length}`);
  if (item.type.kind !== "string" && item.type.kind !== "list")
    throw new TemplateError(`can't slice item of type ${item.type.name}`);
  if (item.type.kind === "string" && places.length === 3)
    throw new TemplateError("cannot 3-index slice a string");
  const whole = item.type.kind === "string" ? textOf(item) : listOfValue(item);
  const [from = 0, to = whole.length] = places.map((place) => boundOf(whole.length, unwrap(place)));
  if (from > to) throw new TemplateError(`invalid slice index: ${from} > ${to}`);
  if (item.type.kind === "string") return text(textOf(item).slice(from, to));
  return { type: item.type, data: Array.isArray(item.data) ? item.data.slice(from, to) : [] };
}

function equalsAny(first: Value, others: readonly Value[]): boolean {
  if (others.length === 0) throw new TemplateError("missing argument for comparison");
  return others.some((one) => isEqual(first, one));
}

function toJson(value: Value): string {
  if (value?.type.kind !== "row" || !isRecord(value.data)) return JSON.stringify(jsonOf(value));
  // The rows of lists know by themselves how they are written.
  const { asJson = sortedRow } = value.type;
  return goJson(asJson(value.data));
}

/** What the engine said, but for what Go would leave as it was. */
function jsonOf(value: Value): Json {
  if (!value) return null;
  if (value.data !== undefined) return value.data;
  if (value.type.kind === "string") return "";
  if (value.type.kind === "bool") return false;
  if (value.type.kind === "struct") return zeroOf(value);
  return ["int", "uint", "float"].includes(value.type.kind) ? 0 : null;
}

function zeroOf(value: GoValue): Json {
  if (value.type.kind !== "struct") return null;
  return Object.fromEntries(
    value.type.fields.flatMap(({ name, key }) =>
      key === undefined ? [] : [[key, jsonOf(fieldOf(value, name))]],
    ),
  );
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

function escapeScript(value: string): string {
  return value.replace(/['"\\]|[<>&=\p{Cc}]/gu, (character) =>
    /['"\\]/.test(character)
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
