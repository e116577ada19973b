import { indexes } from "../../state/variables.ts";
import { ExpansionFault, type ExpansionHost } from "../host.ts";
import type { ArithmeticValue } from "./values.ts";

export type Evaluate = (host: ExpansionHost) => ArithmeticValue;

/** A variable or an element: what can be read and assigned. The subscript is evaluated once, by `locate`. */
export interface Place {
  readonly name: string;
  /** As typed. */
  readonly subscript: string | undefined;
  readonly locate: (host: ExpansionHost) => Located;
}

/** `undefined`: the variable itself; null: no element at all, an index before the first one was complained about. */
export type Located = string | number | undefined | null;

/** Evaluates the text of a variable or a subscript as an expression. */
export type EvaluateText = (text: string, host: ExpansionHost) => ArithmeticValue;

export function compilePlace(name: string, subscript: string | undefined, evaluate: EvaluateText): Place {
  if (subscript === undefined) return { name, subscript, locate: () => undefined };
  return {
    name,
    subscript,
    locate(host) {
      if (host.variables.isAssociative(name)) return unquoteKey(subscript);
      if (subscript === "") return null;
      const index = Number(evaluate(subscript, host));
      return index < 0 ? (fromEnd(host, name, index) ?? null) : index;
    },
  };
}

/** `m["a b"]`: quotes around a key are removed. */
function unquoteKey(text: string): string {
  return text.replace(/'([^']*)'|"([^"]*)"|\\(.)/gs, "$1$2$3");
}

/**
 * Counts a negative index from behind the last element (bash manual 6.7). Before the first one bash complains,
 * and goes on as with an unset element.
 */
export function fromEnd(host: ExpansionHost, name: string, index: number): number | undefined {
  const variable = host.variables.find(name);
  const last = variable?.array ? (indexes(variable).at(-1) ?? -1) : variable ? 0 : -1;
  if (last + 1 + index >= 0) return last + 1 + index;
  host.warn(`${name}: bad array subscript`);
  return undefined;
}

export function read(place: Place, at: Located, host: ExpansionHost): string | undefined {
  const text = readText(place, at, host);
  if (text === undefined && host.options.nounset && (at === undefined || !host.variables.find(place.name))) {
    throw new ExpansionFault(`${place.name}: unbound variable`, "shell");
  }
  return text;
}

function readText(place: Place, at: Located, host: ExpansionHost): string | undefined {
  if (at === undefined) return host.variables.get(place.name);
  if (place.subscript === "")
    for (let times = 0; times < 2; times++) host.warn(`${place.name}[]: bad array subscript`);
  return at === null ? undefined : host.variables.getElement(place.name, at);
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
  if (at === null)
    throw new ExpansionFault(`${place.name}[${place.subscript}]: bad array subscript`, "command");
  const fault =
    at === undefined ? host.variables.set(place.name, text) : host.variables.setElement(place.name, at, text);
  if (fault) throw new ExpansionFault(fault.message, "command");
  return value;
}
