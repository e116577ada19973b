import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Word } from "../syntax/nodes.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";
import { type Emit, emitAll, type Part, type WordCompiler } from "./part.ts";
import { compileKey, emitValue, List, type Reference, type Value } from "./reference.ts";
import { TextSink } from "./sink.ts";

interface Fallback {
  readonly kind: "default" | "assign" | "error" | "alternative";
  readonly colon: boolean;
  readonly word: Word;
}

/** `${x:-w}`, `${x:=w}`, `${x:?w}`, `${x:+w}` and the same without the colon. */
export function compileFallback(reference: Reference, operation: Fallback, quoted: boolean, compiler: WordCompiler): Part {
  const word = compiler.operand(operation.word, quoted ? "quoted" : "operand");
  const otherwise = compileOtherwise(reference, operation, word, quoted, compiler);
  const isMissing = operation.colon ? isUnsetOrNull : isUnset;
  if (operation.kind === "alternative") {
    const emit: Emit = (host, sink) =>
      andThen(reference.read(host), (value) => (isMissing(value) ? undefined : word.emit(host, sink)));
    return { emit };
  }
  const emit: Emit = (host, sink) =>
    andThen(reference.read(host), (value) =>
      isMissing(value) ? otherwise(host, sink) : emitValue(value, sink, quoted),
    );
  return { emit, spreads: quoted && reference.spread === "@" };
}

function isUnset(value: Value): boolean {
  return value instanceof List ? value.items.length === 0 : value === undefined;
}

/** A list counts as null where all of it together is empty. */
function isUnsetOrNull(value: Value): boolean {
  return value instanceof List ? value.items.length === 0 || (value.items.length === 1 && value.items[0] === "") : !value;
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
      return (host) =>
        andThen(textOf(word, host), (text) => {
          throw new ExpansionFault(`${reference.label}: ${text || standard}`, "shell");
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
  const { name, subscript } = reference;
  if (!/^[A-Za-z_]/.test(name) || reference.spread) {
    return () => {
      throw new ExpansionFault(`$${reference.label}: cannot assign in this way`, "command");
    };
  }
  const check = (fault: { readonly message: string } | undefined) => {
    if (fault) throw new ExpansionFault(fault.message, "command");
  };
  if (!subscript) return (host, text) => check(host.variables.set(name, text));
  const key = compileKey(name, subscript, compiler);
  return (host, text) => andThen(key(host), (at) => check(host.variables.setElement(name, at, text)));
}
