import { compareCodePoints } from "../../base/collation.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { BuiltinCall } from "./builtins.ts";
import { type Code, type Frame, waiting } from "./code.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { AwkFatal } from "./faults.ts";
import { placeOf } from "./split.ts";
import { AwkArray, type Element, parseNumber, type Scalar, StringOrNumber, toNumber } from "./values.ts";

type Entry = readonly [key: string, value: Element];
type Compare = (a: Entry, b: Entry) => number;
type Compiler = Pick<ExpressionCompiler, "machine" | "callables">;

/** `asort` and `asorti` (gawk manual 9.1.3): the values, or the subscripts, in order and numbered from 1. */
export function sortArray(what: "values" | "keys"): (call: BuiltinCall) => Code {
  return ({ name, args, compiler }) => {
    const [source, target, how] = args;
    if (!source) throw new AwkFatal(`0 is invalid as number of arguments for ${name}`);
    const from = compiler.array(placeOf(source, name));
    const into = target ? compiler.array(placeOf(target, name)) : from;
    const wish = how && compiler.compile(how);
    const usual = what === "keys" ? "@ind_str_asc" : "@val_type_asc";
    return waiting((frame) =>
      andThen(wish ? wish.run(frame) : usual, (order) =>
        andThen(sortedEntries(from(frame), compiler.machine.text(order), compiler), (entries) => {
          const result = into(frame);
          result.clear();
          for (const [at, [key, value]] of entries.entries())
            result.set(String(at + 1), what === "keys" ? key : value);
          return entries.length;
        }),
      ),
    );
  };
}

/** How `for (k in a)` walks: as PROCINFO["sorted_in"] wants it, if the program speaks of PROCINFO at all. */
export function walkOrder(compiler: Compiler): (array: AwkArray) => MaybePromise<readonly string[]> {
  const { machine } = compiler;
  const slot = machine.slots.get("PROCINFO");
  if (slot === undefined) return (array) => array.keys();
  return (array) => {
    const settings = machine.globals[slot];
    const order = settings instanceof AwkArray && settings.has("sorted_in") && settings.get("sorted_in");
    if (order === false || order instanceof AwkArray) return array.keys();
    return andThen(sortedEntries(array, machine.text(order), compiler), (entries) =>
      entries.map(([key]) => key),
    );
  };
}

/** The elements of an array in an order that has a name, or in that of a function of the program (gawk manual 8.1.6). */
function sortedEntries(array: AwkArray, order: string, compiler: Compiler): MaybePromise<readonly Entry[]> {
  const known = new Map(array.entries());
  const entries = array.keys().map((key): Entry => [key, known.get(key)]);
  if (order === "@unsorted") return entries;
  const named = namedOrder(order, compiler);
  return named ? entries.sort(named) : sortedByFunction(entries, order, compiler);
}

const NAMED = /^@(ind|val)_(str|num|type)_(asc|desc)$/;

function namedOrder(order: string, { machine }: Compiler): Compare | undefined {
  const [, what, kind, direction] = NAMED.exec(order) ?? [];
  if (what === undefined || (what === "ind" && kind === "type")) return undefined;
  const fold = (text: string) => (machine.ignoresCase ? text.toLowerCase() : text);
  const texts = (a: string, b: string) => compareCodePoints(fold(a), fold(b)) || compareCodePoints(a, b);
  const textOf = (value: Element) => (value instanceof AwkArray ? "" : machine.text(value));
  const byKey: Compare = ([a], [b]) => texts(a, b);
  const byType: Compare = (a, b) => compareTypes(a[1], b[1], texts) || byKey(a, b);
  const others: Readonly<Record<string, Compare>> = {
    ind_str: byKey,
    ind_num: (a, b) => parseNumber(a[0]) - parseNumber(b[0]) || byKey(a, b),
    val_str: (a, b) =>
      isArray(a) || isArray(b) ? byType(a, b) : texts(textOf(a[1]), textOf(b[1])) || byKey(a, b),
    val_num: (a, b) =>
      isArray(a) || isArray(b)
        ? byType(a, b)
        : numberOf(a[1]) - numberOf(b[1]) || texts(textOf(a[1]), textOf(b[1])) || byKey(a, b),
    val_type: byType,
  };
  const ascending = others[`${what}_${kind}`];
  return ascending && (direction === "asc" ? ascending : (a, b) => -ascending(a, b));
}

function isArray([, value]: Entry): boolean {
  return value instanceof AwkArray;
}

function numberOf(value: Element): number {
  return value instanceof AwkArray ? 0 : toNumber(value);
}

/** Numbers come before texts, and arrays last. */
function compareTypes(a: Element, b: Element, texts: (a: string, b: string) => number): number {
  const [first, second] = [rank(a), rank(b)];
  if (first !== second || first === 2) return first - second;
  if (first === 0) return numberOf(a) - numberOf(b);
  return texts(plain(a), plain(b));
}

function plain(value: Element): string {
  return value instanceof StringOrNumber ? value.text : String(value ?? "");
}

function rank(value: Element): number {
  if (value instanceof AwkArray) return 2;
  if (typeof value === "string") return 1;
  return value instanceof StringOrNumber && value.number === undefined ? 1 : 0;
}

/** As glibc's qsort(3) goes about it: halves, then merged; of equal ones the first stays first. */
function sortedByFunction(
  entries: readonly Entry[],
  name: string,
  { machine, callables }: Compiler,
): MaybePromise<readonly Entry[]> {
  if (name === "" || /\s/.test(name)) throw new AwkFatal(`\`${name}' is invalid as a function name`);
  const callable = callables.get(name);
  if (!callable) throw new AwkFatal(`sort comparison function \`${name}' is not defined`);
  const compare = (a: Entry, b: Entry): MaybePromise<Scalar> => {
    const frame: Frame = new Array(callable.parameters.length).fill(undefined);
    for (const [at, value] of [...a, ...b].entries()) if (at < frame.length) frame[at] = value;
    return andThen(machine.enter(), () =>
      andThen(callable.run(frame), (value) => {
        machine.leave();
        return value;
      }),
    );
  };
  return mergeSorted(entries, compare);
}

async function mergeSorted(
  entries: readonly Entry[],
  compare: (a: Entry, b: Entry) => MaybePromise<Scalar>,
): Promise<readonly Entry[]> {
  if (entries.length < 2) return entries;
  const middle = entries.length >> 1;
  const left = await mergeSorted(entries.slice(0, middle), compare);
  const right = await mergeSorted(entries.slice(middle), compare);
  const merged: Entry[] = [];
  let [first, second] = [0, 0];
  while (first < left.length && second < right.length) {
    const [a, b] = [left[first], right[second]];
    if (!a || !b) break;
    if (toNumber(await compare(a, b)) <= 0) {
      merged.push(a);
      first++;
    } else {
      merged.push(b);
      second++;
    }
  }
  return [...merged, ...left.slice(first), ...right.slice(second)];
}
