import { ExpansionFault, type ExpansionHost, evaluateWithin } from "../host.ts";
import type { ArithmeticValue } from "./values.ts";

export type Evaluate = (host: ExpansionHost) => ArithmeticValue;

/** A variable or an element: what can be read and assigned. The subscript is evaluated once, by `locate`. */
export interface Place {
  readonly name: string;
  /** As typed. */
  readonly subscript: string | undefined;
  readonly locate: (host: ExpansionHost) => Located;
}

/** `undefined`: the variable itself; null: no element at all. */
export type Located = string | number | undefined | null;

/** Evaluates the text of a variable or a subscript as an expression. */
export type EvaluateText = (text: string, host: ExpansionHost) => ArithmeticValue;

export function compilePlace(name: string, subscript: string | undefined, evaluate: EvaluateText): Place {
  if (subscript === undefined) return { name, subscript, locate: () => undefined };
  return {
    name,
    subscript,
    locate(host) {
      if (subscript === "") return null;
      if (host.variables.isAssociative(name)) return keyOf(subscript, host) || null;
      if (subscript === "@" || subscript === "*") return null;
      const text = EXPANDS.test(subscript)
        ? host.expandSubscript(subscript)
        : subscript.replace(QUOTED, "$1");
      const index = Number(evaluateWithin("subscript", () => evaluate(text, host)));
      return index < 0 ? (fromEnd(host, name, index) ?? null) : index;
    },
  };
}

/** What stands in the text of an expression is expanded once more, but for what is quoted (expr.c, array_expand_index). */
const EXPANDS = /(?<!\\)[$`]/;

/** As expansions within a subscript are quoted. */
const QUOTED = /\\([$`"\\])/g;

/** `m["a b"]`: quotes around a key are removed. */
function keyOf(text: string, host: ExpansionHost): string {
  if (EXPANDS.test(text)) return host.expandSubscript(text);
  return text.replace(/'([^']*)'|"([^"]*)"|\\(.)/gs, "$1$2$3");
}

/** Counts a negative index from behind the last element (bash manual 6.7); undefined before the first one. */
export function fromEnd(host: ExpansionHost, name: string, index: number): number | undefined {
  const variable = host.variables.find(name);
  const last = variable?.array ? variable.array.lastIndex : variable ? 0 : -1;
  return last + 1 + index >= 0 ? last + 1 + index : undefined;
}

export function read(place: Place, at: Located, host: ExpansionHost): string | undefined {
  const text = readText(place, at, host);
  if (text === undefined && host.options.nounset && (at === undefined || !host.variables.find(place.name))) {
    throw new ExpansionFault(`${place.name}: unbound variable`, "shell");
  }
  return text;
}

/** An element that cannot be is complained about, and counts as unset. */
function readText({ name, subscript }: Place, at: Located, host: ExpansionHost): string | undefined {
  if (at === undefined) return host.variables.get(name);
  if (at !== null) return host.variables.getElement(name, at);
  const isWhole = subscript === "@" || subscript === "*";
  const place = subscript === "" || isWhole ? `${name}[${subscript}]` : name;
  host.warn(`${place}: bad array subscript`);
  if (subscript === "") host.warn(`${place}: bad array subscript`);
  return undefined;
}

export function write(
  place: Place,
  at: Located,
  value: ArithmeticValue,
  host: ExpansionHost,
): ArithmeticValue {
  if (at === undefined && typeof value === "number" && host.variables.setNumber) {
    const refused = host.variables.setNumber(place.name, value);
    if (refused) throw new ExpansionFault(refused.message, "command");
    return value;
  }
  const text = String(value);
  if (at === null && place.subscript === "")
    throw new ExpansionFault(`\`${place.name}[]': not a valid identifier`, "command");
  if (at === null) {
    host.warn(`${place.name}[${place.subscript}]: bad array subscript`);
    return value;
  }
  const fault =
    at === undefined ? host.variables.set(place.name, text) : host.variables.setElement(place.name, at, text);
  if (fault) throw new ExpansionFault(fault.message, "command");
  return value;
}
