import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Word } from "../syntax/nodes.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";
import { List } from "./list.ts";
import type { Emit, Part, WordCompiler } from "./part.ts";
import { compileKey, emitValue, type Reference, type Value } from "./reference.ts";
import { starSeparator, TextSink } from "./sink.ts";

interface Fallback {
  readonly kind: "default" | "assign" | "error" | "alternative";
  readonly colon: boolean;
  readonly word: Word;
}

/** `${x:-w}`, `${x:=w}`, `${x:?w}`, `${x:+w}` and the same without the colon. */
export function compileFallback(
  reference: Reference,
  operation: Fallback,
  quoted: boolean,
  compiler: WordCompiler,
): Part {
  const word =
    operation.kind === "error" && quoted
      ? compiler.operand(compiler.unquoted(operation.word), "operand")
      : compileFallbackWord(operation.word, quoted, compiler);
  const spreads = quoted && reference.spread === "@";
  const otherwise = compileOtherwise(reference, operation, word, quoted, compiler);
  const isMissing = operation.colon ? isUnsetOrNull : isUnset;
  if (operation.kind === "alternative") {
    const emit: Emit = (host, sink) =>
      andThen(reference.read(host), (value) => {
        if (!isMissing(value, host)) return word.emit(host, sink);
        if (value instanceof List && value.items.length > 0 && quoted) sink.quoted("");
      });
    return { emit, spreads };
  }
  const emit: Emit = (host, sink) =>
    andThen(reference.read(host), (value) =>
      isMissing(value, host) ? otherwise(host, sink) : emitValue(value, sink, quoted),
    );
  return { emit, spreads };
}

/** Inside quotes the word is a field even where it is empty: `"${@:-}"`. */
function compileFallbackWord(node: Word, quoted: boolean, compiler: WordCompiler): Part {
  if (!quoted) return compiler.operand(node, "operand");
  const word = compiler.operand(node, "quoted");
  return { emit: (host, sink) => andThen(word.emit(host, sink), () => sink.quoted("")) };
}

function isUnset(value: Value): boolean {
  return value instanceof List ? value.items.length === 0 : value === undefined;
}

/** A list counts as null where all of it, joined, is empty. */
function isUnsetOrNull(value: Value, host: ExpansionHost): boolean {
  if (!(value instanceof List)) return !value;
  if (value.items.some((item) => item !== "")) return false;
  return value.items.length < 2 || (value.star && starSeparator(host) === "");
}

function compileOtherwise(
  reference: Reference,
  operation: Fallback,
  word: Part,
  quoted: boolean,
  compiler: WordCompiler,
): Emit {
  switch (operation.kind) {
    case "assign": {
      const assign = compileAssign(reference, compiler);
      return (host, sink) =>
        andThen(textOf(word, host), (text) =>
          andThen(assign(host, text), () =>
            andThen(reference.read(host), (value) => emitValue(value, sink, quoted)),
          ),
        );
    }
    case "error": {
      const standard = operation.colon ? "parameter null or not set" : "parameter not set";
      const isGiven = operation.word.parts.length > 0;
      return (host) =>
        andThen(textOf(word, host), (text) => {
          throw new ExpansionFault(`${reference.label}: ${isGiven ? text : standard}`, "shell");
        });
    }
    default:
      return word.emit;
  }
}

function textOf(word: Part, host: ExpansionHost): MaybePromise<string> {
  const sink = new TextSink(host);
  return andThen(word.emit(host, sink), () => sink.text);
}

/** Only variables and elements can be assigned this way. */
function compileAssign(
  reference: Reference,
  compiler: WordCompiler,
): (host: ExpansionHost, text: string) => MaybePromise<void> {
  const { name, subscript, target } = reference;
  if (target) {
    const direct = compileAssign({ ...reference, target: undefined }, compiler);
    return (host, text) =>
      andThen(target(host), (found) => (found ? compileAssign(found, compiler) : direct)(host, text));
  }
  if (subscript === undefined && reference.label !== name && reference.spread) return badSubscript(reference);
  if (!/^[A-Za-z_]/.test(name)) {
    return () => {
      throw new ExpansionFault(`$${reference.label}: cannot assign in this way`, "command");
    };
  }
  const check = (fault: { readonly message: string } | undefined) => {
    if (fault) throw new ExpansionFault(fault.message, "command");
  };
  if (!subscript) return (host, text) => check(host.variables.set(name, text));
  const key = compileKey(name, subscript, compiler);
  const refuse = badSubscript(reference);
  return (host, text) =>
    andThen(key(host), (at) =>
      at === undefined ? refuse() : check(host.variables.setElement(name, at, text)),
    );
}

function badSubscript(reference: Reference): () => never {
  return () => {
    throw new ExpansionFault(`${reference.label}: bad array subscript`, "command");
  };
}
