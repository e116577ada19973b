import { isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Pattern } from "../../base/pattern/index.ts";
import type { Word } from "../syntax/nodes.ts";
import type { ArithmeticValue } from "./arithmetic/index.ts";
import type { ExpansionHost } from "./host.ts";
import { type Sink, textTooLarge } from "./sink.ts";

export type TextOf = (host: ExpansionHost) => MaybePromise<string>;
export type Emit = (host: ExpansionHost, sink: Sink) => MaybePromise<void>;

/** A compiled piece of a word, in the quoting in which it stands. */
export interface Part {
  /** The text, where it is known beforehand. */
  readonly fixed?: string;
  /** The piece as one text; absent where only `emit` knows what it is joined with. */
  readonly text?: TextOf;
  readonly emit: Emit;
  /** `"$@"` and its kin: may be no field at all though it is quoted. */
  readonly spreads?: boolean;
}

/**
 * In which surroundings parts stand: a bare word, the operand of an unquoted `${x:-a b}` (whose characters are split
 * like an expansion's), or inside double quotes.
 */
export type Quoting = "bare" | "operand" | "quoted";

/** What a pattern is held against: that decides whether nocasematch and extglob count (bash manual 4.3.2). */
export type PatternUse = "case" | "conditional" | "remove" | "replace";

export type PatternOf = (host: ExpansionHost) => MaybePromise<Pattern>;
export type ArithmeticOf = (host: ExpansionHost) => MaybePromise<ArithmeticValue>;

/** What the expansions ask of the compiler of words, which they are themselves part of. */
export interface WordCompiler {
  /** The word of `${x:-word}` and `${x/p/word}`. */
  operand(word: Word, quoting: Quoting): Part;
  text(word: Word): TextOf;
  pattern(word: Word, use: PatternUse): PatternOf;
  arithmetic(word: Word): ArithmeticOf;
  /** A word within quotes as it reads without them: the message of `"${x:?'a b'}"`. */
  unquoted(word: Word): Word;
  /** The subscript in the value of an indirect name: `a[i+1]`. */
  parseSubscript(text: string): Word;
}

/** What an operation does to one text, once its operands are known. */
export type Change = (text: string) => MaybePromise<string>;

/** A piece that is one text: what `$x` gives. */
export function textPart(text: TextOf, quoted: boolean): Part {
  return { text, emit: quoted ? emitQuoted(text) : emitExpanded(text) };
}

function emitQuoted(text: TextOf): Emit {
  return (host, sink) => {
    const value = text(host);
    return isPromise(value) ? value.then((later) => sink.quoted(later)) : sink.quoted(value);
  };
}

function emitExpanded(text: TextOf): Emit {
  return (host, sink) => {
    const value = text(host);
    return isPromise(value) ? value.then((later) => sink.expanded(later)) : sink.expanded(value);
  };
}

/** Emits all in turn; waits only where one has to. */
export function emitAll(parts: readonly Part[]): Emit {
  const emits = parts.map((part) => part.emit);
  if (emits.length === 1) return emits[0] as Emit;
  const from = (start: number, host: ExpansionHost, sink: Sink): MaybePromise<void> => {
    for (let i = start; i < emits.length; i++) {
      const waiting = (emits[i] as Emit)(host, sink);
      if (isPromise(waiting)) return waiting.then(() => from(i + 1, host, sink));
    }
  };
  return (host, sink) => from(0, host, sink);
}

/** The texts side by side. */
export function joinTexts(texts: readonly TextOf[]): TextOf {
  if (texts.length === 0) return () => "";
  if (texts.length === 1) return texts[0] as TextOf;
  const from = (start: number, before: string, host: ExpansionHost): MaybePromise<string> => {
    let all = before;
    for (let i = start; i < texts.length; i++) {
      const text = (texts[i] as TextOf)(host);
      if (isPromise(text)) return text.then((later) => from(i + 1, all + later, host));
      all += text;
    }
    if (all.length > host.limits.text) throw textTooLarge(host);
    return all;
  };
  return (host) => from(0, "", host);
}
