import { andThen, isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import { quoteDouble, quoteSingle } from "../../base/quoting.ts";
import type { Variable } from "../state/variables.ts";
import { indexes } from "../state/variables.ts";
import { decodeAnsi } from "../syntax/ansi-quotes.ts";
import type { ExpansionHost } from "./host.ts";
import { capitalize, lowerCase, upperCase } from "./letter-case.ts";
import { List } from "./list.ts";
import type { Reference, Value } from "./reference.ts";

type ReadValue = (host: ExpansionHost) => MaybePromise<Value>;

/** `${x@Q}` and its kin (bash manual 3.5.3, "Parameter transformation"). */
export function compileTransformation(reference: Reference, operator: string): ReadValue {
  switch (operator) {
    case "A":
      return (host) => andThen(reference.read(host), (value) => assignmentOf(reference, value, host));
    case "a":
      return (host) => andThen(reference.read(host), (value) => attributesOf(reference, value, host));
    case "K":
    case "k":
      return (host) => andThen(reference.read(host), (value) => pairsOf(reference, value, operator, host));
    case "P":
      return (host) => andThen(reference.read(host), (value) => decodePrompts(value, host));
    default: {
      const change = CHANGES[operator] ?? quoteSingle;
      return (host) => andThen(reference.read(host), (value) => mapValue(value, change));
    }
  }
}

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  Q: quoteSingle,
  E: decodeAnsi,
  U: upperCase,
  u: capitalize,
  L: lowerCase,
};

function mapValue(value: Value, change: (text: string) => string): Value {
  if (value instanceof List) return value.with(value.items.map(change), "removed");
  return value === undefined ? undefined : change(value);
}

/** The letters that `declare` takes: `-ai`. */
export function attributeLetters(variable: Variable): string {
  const { convert } = variable;
  const letters: readonly [boolean, string][] = [
    [variable.array !== undefined, "a"],
    [variable.map !== undefined, "A"],
    [variable.integer, "i"],
    [variable.nameref, "n"],
    [variable.readonly, "r"],
    [variable.trace, "t"],
    [variable.exported, "x"],
    [convert === "capitalize", "c"],
    [convert === "lower", "l"],
    [convert === "upper", "u"],
  ];
  return letters.map(([holds, letter]) => (holds ? letter : "")).join("");
}

function attributesOf(reference: Reference, value: Value, host: ExpansionHost): Value {
  const variable = host.variables.find(reference.name);
  const letters = variable ? attributeLetters(variable) : "";
  if (value instanceof List) {
    // A list without elements has its attributes all the same.
    const items = value.items.length === 0 && letters !== "" ? [letters] : value.items.map(() => letters);
    return value.with(items, "removed");
  }
  return value === undefined && letters === "" ? undefined : letters;
}

/** `${x@A}`: the statement that makes the variable again. */
function assignmentOf(reference: Reference, value: Value, host: ExpansionHost): Value {
  const variable = host.variables.find(reference.name);
  if (value instanceof List && !variable) return positionalAssignment(reference, value);
  if (!variable) return undefined;
  const letters = attributeLetters(variable);
  if (value instanceof List && (variable.array || variable.map) && !variable.declaredOnly) {
    return value.with(["declare", `-${letters}`, `${variable.name}=${formatArray(variable)}`], "removed");
  }
  const scalar = value instanceof List ? value.items[0] : value;
  const text = scalar === undefined ? "" : `=${quoteSingle(scalar)}`;
  if (letters === "") return scalar === undefined ? undefined : variable.name + text;
  return `declare -${letters} ${variable.name}${text}`;
}

function positionalAssignment(reference: Reference, value: List): Value {
  if (reference.name !== "@" && reference.name !== "*") return undefined;
  if (value.items.length === 0) return undefined;
  return value.with(["set", "--", ...value.items.map(quoteSingle)], "removed");
}

/** `([0]="x" [1]="y")`, as `declare -p` writes it; an associative one has a blank before its `)`. */
export function formatArray(variable: Variable): string {
  const { array, map } = variable;
  if (map) return `(${[...map].map(([key, text]) => `[${quoteKey(key)}]=${quoteDouble(text)} `).join("")})`;
  return `(${indexes(variable)
    .map((index) => `[${index}]=${quoteDouble(array?.get(index) ?? "")}`)
    .join(" ")})`;
}

/** A key is quoted only where the shell would read something else. */
export function quoteKey(key: string): string {
  return key === "" || key === "@" || key === "*" || /[^A-Za-z0-9_%+,./:=@^~-]|^~|[=:]~/.test(key)
    ? quoteDouble(key)
    : key;
}

/** `@K`: one text of keys and quoted values; `@k`: a list of both. */
function pairsOf(reference: Reference, value: Value, operator: string, host: ExpansionHost): Value {
  const variable = host.variables.find(reference.name);
  if (!(value instanceof List) || !variable || !(variable.array || variable.map))
    return mapValue(value, quoteSingle);
  const { array, map } = variable;
  const pairs: readonly (readonly [string, string])[] = map
    ? [...map]
    : indexes(variable).map((index) => [String(index), array?.get(index) ?? ""] as const);
  if (operator === "k") return value.with(pairs.flat(), "removed");
  const quoted = pairs.map(([key, text]) => `${map ? quoteKey(key) : key} ${quoteDouble(text)}`).join(" ");
  return value.with(pairs.length === 0 ? [] : [map ? `${quoted} ` : quoted]);
}

function decodePrompts(value: Value, host: ExpansionHost): MaybePromise<Value> {
  if (value === undefined) return undefined;
  if (!(value instanceof List)) return host.decodePrompt(value);
  const decoded = value.items.map((item) => host.decodePrompt(item));
  if (!decoded.some(isPromise)) return value.with(decoded as string[], "removed");
  return Promise.all(decoded).then((items) => value.with(items, "removed"));
}
