import { andThen, isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import type { ParameterExpansion, ParameterOperation } from "../syntax/nodes.ts";
import { compileFallback } from "./fallback.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";
import { readIndirectly } from "./indirect.ts";
import { compileCaseChange } from "./letter-case.ts";
import { List, type Origin } from "./list.ts";
import { type Change, type Emit, type Part, type TextOf, textPart, type WordCompiler } from "./part.ts";
import { checkSet, compileReference, emitValue, keys, type Reference, type Value } from "./reference.ts";
import { compileRemoval } from "./remove.ts";
import { compileReplacement } from "./replace.ts";
import { compileSlice, countCharacters } from "./slice.ts";
import { compileTransformation } from "./transform.ts";

/** `$x`, `${x}` and every `${x…}` (bash manual 3.5.3). */
export function compileParameter(node: ParameterExpansion, quoted: boolean, compiler: WordCompiler): Part {
  const { operation } = node;
  if (operation?.kind === "bad") return badSubstitution(operation);
  if (operation?.kind === "names") return namesPart(node.name, operation.separator, quoted);
  const direct = compileReference(node.name, node.subscript, compiler, node.bare);
  if (operation?.kind === "keys") return keysPart(node.name, operation.separator, quoted);
  const reference = node.indirect ? readIndirectly(direct, compiler) : direct;
  if (operation && isFallback(operation)) return compileFallback(reference, operation, quoted, compiler);
  const value = operation ? compileOperation(reference, operation, compiler) : reference.read;
  if (!operation && !node.indirect && !reference.spread) return textPart(scalarOf(reference), quoted);
  return valuePart(value, reference, quoted);
}

type Fallback = Extract<ParameterOperation, { kind: "default" | "assign" | "error" | "alternative" }>;

function isFallback(operation: ParameterOperation): operation is Fallback {
  const { kind } = operation;
  return kind === "default" || kind === "assign" || kind === "error" || kind === "alternative";
}

/** The hot path: `$x`. */
function scalarOf(reference: Reference): TextOf {
  const { read, label } = reference;
  return (host) => {
    const value = read(host);
    if (typeof value === "string") return value;
    return isPromise(value)
      ? value.then((later) => textOrEmpty(later, label, host))
      : textOrEmpty(value, label, host);
  };
}

function textOrEmpty(value: Value, label: string, host: ExpansionHost): string {
  checkSet(value, label, host);
  return typeof value === "string" ? value : "";
}

function badSubstitution({
  text,
  whole = text,
  unclosed,
  always,
}: Extract<ParameterOperation, { kind: "bad" }>): Part {
  const fail = (host: ExpansionHost): string => {
    // `${x@Z}`: bash looks at the operator only where there is a value to transform.
    const unknown = UNKNOWN_OPERATOR.exec(text)?.[1];
    if (!always && unknown !== undefined && !hasValue(unknown, host)) return "";
    if (unclosed !== undefined)
      throw new ExpansionFault(`bad substitution: no closing ${unclosed} in ${whole}`, "command");
    throw new ExpansionFault(`${whole}: bad substitution`, unknown === undefined ? "command" : "shell");
  };
  return textPart(fail, true);
}

const UNKNOWN_OPERATOR = /^\$\{([A-Za-z_][A-Za-z0-9_]*(?:\[[^\]]*\])?|[0-9]+|[@*#?$-])@/;

function hasValue(parameter: string, { positional, variables }: ExpansionHost): boolean {
  if (parameter === "@" || parameter === "*") return positional.length > 0;
  if (/^[#?$-]/.test(parameter)) return true;
  if (/^[0-9]/.test(parameter)) return Number(parameter) <= positional.length;
  const [name = "", subscript] = parameter.split("[");
  return (subscript === undefined ? variables.get(name) : variables.find(name)) !== undefined;
}

function namesPart(prefix: string, separator: "*" | "@", quoted: boolean): Part {
  const names = (host: ExpansionHost) => host.variables.names().filter((name) => name.startsWith(prefix));
  const emit: Emit = (host, sink) => sink.list(new List(names(host), separator === "*", "removed"), quoted);
  return { emit, spreads: quoted && separator === "@" };
}

function keysPart(name: string, separator: "*" | "@", quoted: boolean): Part {
  return {
    emit: (host, sink) => sink.list(new List(keys(host, name), separator === "*", "changed"), quoted),
    spreads: quoted && separator === "@",
  };
}

function valuePart(
  value: (host: ExpansionHost) => MaybePromise<Value>,
  reference: Reference,
  quoted: boolean,
): Part {
  const emit: Emit = (host, sink) =>
    andThen(value(host), (later) => {
      checkSet(later, reference.label, host);
      emitValue(later, sink, quoted);
    });
  if (reference.spread || reference.indirect) return { emit, spreads: quoted && reference.spread === "@" };
  const text: TextOf = (host) => andThen(value(host), (later) => textOrEmpty(later, reference.label, host));
  return { text, emit };
}

function compileOperation(
  reference: Reference,
  operation: Exclude<ParameterOperation, Fallback | { kind: "bad" | "names" | "keys" }>,
  compiler: WordCompiler,
): (host: ExpansionHost) => MaybePromise<Value> {
  switch (operation.kind) {
    case "length":
      return lengthOf(reference);
    case "substring":
      return compileSlice(reference, operation, compiler);
    case "remove":
      return applyToEach(reference, compileRemoval(operation, compiler), "removed");
    case "replace":
      return applyToEach(reference, compileReplacement(operation, compiler), "changed");
    case "case":
      return applyToEach(reference, compileCaseChange(operation, compiler), "changed");
    case "transform":
      return compileTransformation(reference, operation.operator);
  }
}

/** `${#x}` counts characters, `${#a[@]}` and `${#@}` elements. */
function lengthOf(reference: Reference): (host: ExpansionHost) => MaybePromise<Value> {
  if (reference.spread && reference.name !== reference.spread)
    return (host) => countElements(reference, host);
  return (host) =>
    andThen(reference.read(host), (value) => {
      checkSet(value, reference.label, host);
      return String(value instanceof List ? value.items.length : countCharacters(value ?? ""));
    });
}

/** `${#a[@]}`. Under `set -u` an array without a value is an error; `a=()` has one. */
function countElements(reference: Reference, host: ExpansionHost): string {
  const variable = host.variables.find(reference.name);
  const elements = variable?.array ?? variable?.map;
  if (elements) return String(elements.size);
  const scalar = host.variables.get(reference.name);
  if (scalar === undefined && host.options.nounset)
    throw new ExpansionFault(`${reference.name}: unbound variable`, "command");
  return scalar === undefined ? "0" : "1";
}

/** Lists are changed element by element. */
function applyToEach(
  reference: Reference,
  prepare: (host: ExpansionHost) => MaybePromise<Change>,
  origin: Origin,
): (host: ExpansionHost) => MaybePromise<Value> {
  const apply = (value: Value, host: ExpansionHost): MaybePromise<Value> => {
    if (value === undefined) return undefined;
    const change = prepare(host);
    if (typeof value === "string")
      return isPromise(change) ? change.then((later) => later(value)) : change(value);
    return andThen(change, (known) => changeItems(value, known, origin));
  };
  return (host) => {
    const value = reference.read(host);
    return isPromise(value) ? value.then((later) => apply(later, host)) : apply(value, host);
  };
}

function changeItems(list: List, change: Change, origin: Origin): MaybePromise<List> {
  const changed: string[] = [];
  const from = (start: number): MaybePromise<List> => {
    for (let i = start; i < list.items.length; i++) {
      const text = change(list.items[i] as string);
      if (isPromise(text)) {
        return text.then((later) => {
          changed.push(later);
          return from(i + 1);
        });
      }
      changed.push(text);
    }
    return list.with(changed, origin);
  };
  return from(0);
}
