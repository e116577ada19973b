import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { indexes } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";
import type { Word } from "../syntax/nodes.ts";
import type { ArithmeticValue } from "./arithmetic/index.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";
import { List } from "./list.ts";
import type { WordCompiler } from "./part.ts";
import type { Reference, Value } from "./reference.ts";

const HAS_PAIRS = /[\ud800-\udbff]/;

/** Characters, not UTF-16 units; a byte that is not UTF-8 counts as one. */
export function countCharacters(text: string): number {
  return HAS_PAIRS.test(text) ? Array.from(text).length : text.length;
}

/** The characters from `start` to before `end`. */
export function sliceCharacters(text: string, start: number, end: number): string {
  if (!HAS_PAIRS.test(text)) return text.slice(start, end);
  return Array.from(text).slice(start, end).join("");
}

/** `${x:offset:length}` of a text, of the arguments, of an array (bash manual 3.5.3). */
export function compileSlice(
  reference: Reference,
  operation: { readonly offset: Word; readonly length?: Word },
  compiler: WordCompiler,
): (host: ExpansionHost) => MaybePromise<Value> {
  const unclosed = unclosedOffset(operation);
  const offset = unclosed ?? named(reference, compiler.arithmetic(operation.offset));
  const length = operation.length && named(reference, compiler.arithmetic(operation.length));
  const lengthText = operation.length && compiler.text(operation.length);
  const negative = (host: ExpansionHost): MaybePromise<never> =>
    andThen(lengthText?.(host) ?? "", (typed) => {
      throw new ExpansionFault(`${typed}: substring expression < 0`, "parameter");
    });
  const cut = (
    value: Value,
    from: ArithmeticValue,
    count: ArithmeticValue | undefined,
    host: ExpansionHost,
  ) => {
    const start = Number(from);
    const size = count === undefined ? undefined : Number(count);
    const result =
      value instanceof List
        ? sliceList(reference, value, start, size, host)
        : sliceText(value ?? "", start, size);
    return result ?? negative(host);
  };
  return (host) =>
    andThen(reference.read(host), (value) => {
      if (value === undefined || isEmptyArray(reference, value)) return value;
      return andThen(offset(host), (from) => {
        if (!length) return cut(value, from, undefined, host);
        if (isOutside(reference, value, Number(from), host)) return nothing(value);
        return andThen(length(host), (count) => cut(value, from, count, host));
      });
    });
}

/** To find the colon behind the offset, bash looks for the end of each parenthesis in it (subst.c, skiparith). */
function unclosedOffset({ offset, length }: { readonly offset: Word; readonly length?: Word }) {
  const typed = printNode(offset);
  const open: number[] = [];
  for (const { index, 0: character } of typed.matchAll(/[()]/g)) {
    if (character === "(") open.push(index);
    else open.pop();
  }
  // Where nothing stands behind it, it is left to whoever evaluates.
  if (open[0] === undefined || open[0] === typed.length - 1) return undefined;
  const whole = length ? `${typed}:${printNode(length)}` : typed;
  return (): never => {
    throw new ExpansionFault(`bad substitution: no closing \`)' in ${whole}`, "command");
  };
}

function isEmptyArray({ name }: Reference, value: Value): boolean {
  return value instanceof List && value.items.length === 0 && name !== "@" && name !== "*";
}

/** Beyond the end nobody asks for the length (subst.c, verify_substring_values). */
function isOutside(reference: Reference, value: Value, offset: number, host: ExpansionHost): boolean {
  const end = value instanceof List ? endOf(reference, value, host) : countCharacters(value ?? "");
  const start = offset < 0 ? end + offset : offset;
  return start < 0 || start > end;
}

function endOf(reference: Reference, { items }: List, host: ExpansionHost): number {
  if (reference.name === "@" || reference.name === "*") return items.length + 1;
  const variable = host.variables.find(reference.name);
  if (variable?.map) return items.length + 1;
  return variable?.array ? variable.array.lastIndex + 1 : countCharacters(items[0] ?? "");
}

/** `${x[@]:1}` cuts characters where x is no array. */
function textOfScalar({ name }: Reference, { items }: List, host: ExpansionHost): string | undefined {
  if (name === "@" || name === "*") return undefined;
  const variable = host.variables.find(name);
  return variable && (variable.array || variable.map) ? undefined : items[0];
}

function nothing(value: Value): Value {
  return value instanceof List ? value.with([], "sliced") : "";
}

type Evaluate = (host: ExpansionHost) => MaybePromise<ArithmeticValue>;

/** An expression that has no value is told with the parameter it was to cut. */
function named({ label }: Reference, evaluate: Evaluate): Evaluate {
  const failed = (thrown: unknown): never => {
    if (!(thrown instanceof ExpansionFault) || !thrown.isArithmetic) throw thrown;
    const name = label.replace(/^\$/, "");
    throw new ExpansionFault(`${name}: ${thrown.message}`, "parameter", thrown.status);
  };
  return (host) => {
    try {
      const value = evaluate(host);
      return value instanceof Promise ? value.catch(failed) : value;
    } catch (thrown) {
      return failed(thrown);
    }
  };
}

/** Undefined: the length is out of bounds. */
function sliceText(text: string, offset: number, length: number | undefined): string | undefined {
  const all = countCharacters(text);
  const start = offset < 0 ? all + offset : offset;
  if (start < 0 || start > all) return "";
  const end = length === undefined ? all : length < 0 ? all + length : Math.min(all, start + length);
  return end < start ? undefined : sliceCharacters(text, start, end);
}

function sliceList(
  reference: Reference,
  list: List,
  offset: number,
  length: number | undefined,
  host: ExpansionHost,
): List | undefined {
  const text = textOfScalar(reference, list, host);
  if (text !== undefined) {
    const cut = sliceText(text, offset, length);
    return cut === undefined ? undefined : list.with([cut], "sliced");
  }
  if (length !== undefined && length < 0) return undefined;
  const items = itemsFrom(reference, list, offset, host);
  return list.with(length === undefined ? items : items.slice(0, length), "sliced");
}

/** The elements from an offset on: `$0` is the argument at 0, and an indexed array counts by index. */
function itemsFrom(reference: Reference, list: List, offset: number, host: ExpansionHost): readonly string[] {
  if (reference.name === "@" || reference.name === "*") {
    const all = [host.argument0, ...list.items];
    return fromOffset(all, offset);
  }
  const variable = host.variables.find(reference.name);
  if (variable?.map) return fromPosition(list.items, offset);
  if (!variable?.array) return [];
  const order = indexes(variable);
  const start = offset < 0 ? (order.at(-1) ?? -1) + 1 + offset : offset;
  if (start < 0) return [];
  const skipped = order.findIndex((index) => index >= start);
  return skipped < 0 ? [] : list.items.slice(skipped);
}

/** Of an associative array the first element stands at 1, and at 0 too (assoc.c, assoc_subrange). */
function fromPosition(all: readonly string[], offset: number): readonly string[] {
  const start = offset < 0 ? all.length + 1 + offset : offset;
  return start < 0 ? [] : all.slice(Math.max(0, start - 1));
}

function fromOffset(all: readonly string[], offset: number): readonly string[] {
  const start = offset < 0 ? all.length + offset : offset;
  return start < 0 ? [] : all.slice(start);
}
