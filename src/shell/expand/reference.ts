import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { indexes } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";
import type { Word, WordPart } from "../syntax/nodes.ts";
import { fromEnd } from "./arithmetic/places.ts";
import { ExpansionFault, type ExpansionHost, evaluateWithin } from "./host.ts";
import { List } from "./list.ts";
import type { WordCompiler } from "./part.ts";
import type { Sink } from "./sink.ts";

export type Value = string | List | undefined;

/** What stands between `${` and the operation: a variable, an element, an array, a special parameter. */
export interface Reference {
  readonly name: string;
  /** As bash names it in messages: `x`, `a[1]`. */
  readonly label: string;
  /** `@` or `*` where it stands for a list. */
  readonly spread: "@" | "*" | undefined;
  /** `${!x}`: whether it is a list is known only when it is read. */
  readonly indirect?: boolean;
  /** `${!x=word}`: what is assigned to; undefined where that is `x` itself. */
  readonly target?: (host: ExpansionHost) => MaybePromise<Reference | undefined>;
  /** The subscript of one element. */
  readonly subscript?: Word;
  readonly read: (host: ExpansionHost) => MaybePromise<Value>;
}

export function compileReference(
  name: string,
  subscript: Word | undefined,
  compiler: WordCompiler,
  bare = false,
): Reference {
  if (!subscript) {
    const label = bare && !/^[A-Za-z_]/.test(name) ? `$${name}` : name;
    return { name, label, spread: spreadOf(name), read: readerOf(name) };
  }
  const typed = literalText(subscript) ?? printNode(subscript);
  const label = `${name}[${typed}]`;
  const spread = spreadOf(typed);
  if (spread)
    return { name, label, spread, read: (host) => new List(elements(host, name), spread === "*", "array") };
  const key = compileKey(name, subscript, compiler);
  const read = (host: ExpansionHost) =>
    andThen(key(host), (at) => (at === undefined ? undefined : host.variables.getElement(name, at)));
  return { name, label, spread: undefined, subscript, read };
}

function spreadOf(text: string): "@" | "*" | undefined {
  return text === "@" || text === "*" ? text : undefined;
}

/** The text of a word without quotes and expansions. */
export function literalText(word: Word): string | undefined {
  let text = "";
  for (const part of word.parts) {
    if (part.kind !== "literal") return undefined;
    text += part.text;
  }
  return text;
}

function readerOf(name: string): (host: ExpansionHost) => Value {
  const first = name.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    const index = Number(name) - 1;
    return index < 0 ? (host) => host.argument0 : (host) => host.positional[index];
  }
  return SPECIAL[name] ?? ((host) => host.variables.get(name));
}

/** The special parameters (bash manual 3.4.2). */
const SPECIAL: Readonly<Record<string, (host: ExpansionHost) => Value>> = {
  "@": (host) => new List(host.positional, false, "positional"),
  "*": (host) => new List(host.positional, true, "positional"),
  "#": (host) => String(host.positional.length),
  "?": (host) => String(host.lastStatus),
  "-": (host) => host.optionFlags,
  $: (host) => String(host.shellPid),
  "!": (host) => host.lastBackgroundPid?.toString(),
};

/** The elements of `${a[@]}`; a scalar is an array of one. */
export function elements(host: ExpansionHost, name: string): readonly string[] {
  const variable = host.variables.find(name);
  if (!variable) return [];
  if (variable.array) {
    const { array } = variable;
    return indexes(variable).map((index) => array.get(index) ?? "");
  }
  if (variable.map) return [...variable.map.values()];
  const scalar = host.variables.get(name);
  return scalar === undefined ? [] : [scalar];
}

/** The keys of `${!a[@]}`. */
export function keys(host: ExpansionHost, name: string): readonly string[] {
  const variable = host.variables.find(name);
  if (!variable) return [];
  if (variable.array) return indexes(variable).map(String);
  if (variable.map) return [...variable.map.keys()];
  return host.variables.get(name) === undefined ? [] : ["0"];
}

/** Undefined: there is no such place, which was complained about. */
export type KeyOf = (host: ExpansionHost) => MaybePromise<string | number | undefined>;

/** The subscript of an element: a text where the array is associative, else arithmetic (bash manual 6.7). */
export function compileKey(name: string, subscript: Word, compiler: WordCompiler): KeyOf {
  const text = compiler.text(subscript);
  const index = compiler.arithmetic(withQuotes(subscript));
  return (host) => {
    if (host.variables.isAssociative(name))
      return andThen(text(host), (typed) => checkKey(host, name, typed));
    const at = evaluateWithin("subscript", () => index(host));
    // What is to be waited for seldom fails.
    return andThen(at, (later) => (later < 0 ? existing(host, name, Number(later)) : Number(later)));
  };
}

/** Single quotes and backslashes are no more than characters in the index of an indexed array. */
export function withQuotes(subscript: Word): Word {
  const isQuote = ({ kind }: WordPart) => kind === "single-quoted" || kind === "escaped";
  if (!subscript.parts.some(isQuote)) return subscript;
  const parts = subscript.parts.map((part): WordPart => {
    if (!isQuote(part)) return part;
    const text = printNode({ kind: "word", parts: [part], span: part.span });
    return { kind: "literal", text, span: part.span };
  });
  return { ...subscript, parts };
}

function existing(host: ExpansionHost, name: string, index: number): number | undefined {
  // Only a list has an end to count from (array_value_internal).
  const at = host.variables.find(name)?.array ? fromEnd(host, name, index) : undefined;
  if (at === undefined) host.warn(`${name}: bad array subscript`);
  return at;
}

function checkKey(host: ExpansionHost, name: string, key: string): string | undefined {
  if (key !== "") return key;
  host.warn(`${name}: bad array subscript`);
  return undefined;
}

/** What an expansion gives where the parameter is unset, under `set -u`. */
export function checkSet(value: Value, label: string, host: ExpansionHost): void {
  if (value === undefined && host.options.nounset)
    throw new ExpansionFault(`${label}: unbound variable`, "shell");
}

/** A value that may turn out to be a list. */
export function emitValue(value: Value, sink: Sink, quoted: boolean): void {
  if (value instanceof List) sink.list(value, quoted);
  else if (quoted) sink.quoted(value ?? "");
  else if (value !== undefined) sink.expanded(value);
}
