import { isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import { isGlob } from "../../base/pattern/index.ts";
import type { Word } from "../syntax/nodes.ts";
import { expandBraces, hasBraces } from "./braces.ts";
import { joinFixed } from "./compile-part.ts";
import { FieldSink } from "./field-sink.ts";
import { splitterFor } from "./field-splitting.ts";
import { expandGlobs } from "./glob-fields.ts";
import type { ExpansionHost } from "./host.ts";
import { emitAll, type Part } from "./part.ts";
import type { TildePlaces } from "./tilde.ts";
import { compileWordParts } from "./word-compiler.ts";

export type FieldsOf = (host: ExpansionHost) => MaybePromise<string[]>;

/** Adds the fields of one word. */
type AddFields = (host: ExpansionHost, sink: FieldSink) => MaybePromise<void>;

export interface FieldsOptions {
  /** The elements of `a=(…)`: there `x=~` keeps its tilde, which an argument of a command does not. */
  readonly elements?: boolean;
}

/** All expansions of the words of a command (bash manual 3.5). */
export function compileFields(words: readonly Word[], options: FieldsOptions = {}): FieldsOf {
  const tildes = options.elements ? "start" : "argument";
  const compiled = words.map((word) => compileWord(word, tildes));
  const texts = compiled.map((word) => word.fixed);
  if (texts.every((text) => text !== undefined)) {
    return () => texts.slice() as string[];
  }
  const steps = compiled.map((word) => word.add);
  return (host) => {
    const sink = new FieldSink(host);
    const waiting = run(steps, 0, host, sink);
    if (isPromise(waiting)) return waiting.then(() => finish(sink, host));
    return finish(sink, host);
  };
}

function run(
  steps: readonly AddFields[],
  from: number,
  host: ExpansionHost,
  sink: FieldSink,
): MaybePromise<void> {
  for (let i = from; i < steps.length; i++) {
    const waiting = (steps[i] as AddFields)(host, sink);
    if (isPromise(waiting)) return waiting.then(() => run(steps, i + 1, host, sink));
  }
}

function finish(sink: FieldSink, host: ExpansionHost): MaybePromise<string[]> {
  return sink.globs.length === 0 ? sink.fields : expandGlobs(sink.fields, sink.globs, host);
}

interface CompiledWord {
  /** The one field that the word always gives. */
  readonly fixed?: string;
  readonly add: AddFields;
}

function compileWord(word: Word, tildes: TildePlaces): CompiledWord {
  const plain = compilePlainWord(word, tildes);
  if (!hasBraces(word)) return plain;
  let expanded: AddFields | undefined;
  return {
    add(host, sink) {
      if (!host.options.braceexpand) return plain.add(host, sink);
      expanded ??= compileExpanded(expandBraces(word, host), tildes);
      return expanded(host, sink);
    },
  };
}

/** The words that braces gave; texts in a row are added in one go. */
function compileExpanded(words: readonly (string | Word)[], tildes: TildePlaces): AddFields {
  const steps: AddFields[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string | Word;
    if (typeof word !== "string") {
      steps.push(compilePlainWord(word, tildes).add);
      i++;
      continue;
    }
    const texts: string[] = [];
    for (; typeof words[i] === "string"; i++) texts.push(words[i] as string);
    steps.push((_host, sink) => {
      for (const text of texts) sink.field(text);
    });
  }
  return (host, sink) => run(steps, 0, host, sink);
}

function compilePlainWord(word: Word, tildes: TildePlaces): CompiledWord {
  const parts = compileWordParts(word, tildes);
  const fixed = fixedField(parts, word);
  if (fixed !== undefined) return { fixed, add: (_host, sink) => sink.field(fixed) };
  const single = parts.length === 1 ? parts[0] : undefined;
  const node = word.parts[0];
  if (single?.text && node?.kind === "double-quoted") return { add: addQuoted(single.text) };
  if (single?.text && node && (node.kind === "parameter" || node.kind === "arithmetic-expansion")) {
    return { add: addUnquoted(single.text) };
  }
  const emit = emitAll(parts);
  return {
    add(host, sink) {
      const waiting = emit(host, sink);
      if (isPromise(waiting)) return waiting.then(() => sink.endWord());
      return sink.endWord();
    },
  };
}

/** The text of a word without expansions; undefined where it may be a pattern. */
function fixedField(parts: readonly Part[], word: Word): string | undefined {
  const text = joinFixed(parts);
  if (text === undefined || parts.length === 0) return undefined;
  const mayBeGlob = word.parts.some((part) => part.kind === "literal" && /[*?[\\(]/.test(part.text));
  return mayBeGlob && (isGlob(text, true) || text.includes("\\")) ? undefined : text;
}

/** `"$x"`: always one field. */
function addQuoted(text: NonNullable<Part["text"]>): AddFields {
  return (host, sink) => {
    const value = text(host);
    return isPromise(value) ? value.then((later) => sink.field(later)) : sink.field(value);
  };
}

/** `$x`: one field as it stands where it holds nothing to split and nothing to glob. */
function addUnquoted(text: NonNullable<Part["text"]>): AddFields {
  const add = (value: string, host: ExpansionHost, sink: FieldSink): void => {
    if (value === "") return;
    if (splitterFor(host.variables.get("IFS")).isPlain(value)) return sink.field(value);
    sink.expanded(value);
    sink.endWord();
  };
  return (host, sink) => {
    const value = text(host);
    return isPromise(value) ? value.then((later) => add(later, host, sink)) : add(value, host, sink);
  };
}
