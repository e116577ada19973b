import { andThen } from "../../base/maybe-promise.ts";
import { printNode } from "../syntax/index.ts";
import type { DoubleQuoted, Word, WordPart } from "../syntax/nodes.ts";
import { type ExpansionHost, evaluateInWord } from "./host.ts";
import { compileParameter } from "./parameter.ts";
import {
  type Emit,
  emitAll,
  joinTexts,
  type Part,
  type Quoting,
  type TextOf,
  textPart,
  type WordCompiler,
} from "./part.ts";
import { UnlessEmpty } from "./sink.ts";
import { cutTildes, expandTilde, type TildePiece, type TildePlaces } from "./tilde.ts";

/** Compiles the parts of a word, with the tildes of its literals. */
export function compileParts(
  parts: readonly WordPart[],
  quoting: Quoting,
  tildes: TildePlaces,
  compiler: WordCompiler,
): Part[] {
  const compiled: Part[] = [];
  const isSeveral = parts.length > 1 && parts.some(isBad);
  const whole =
    isSeveral || parts.some(opensSubscript) ? printNode({ kind: "word", parts, span: NOWHERE }) : undefined;
  parts.forEach((part, index) => {
    if (part.kind !== "literal") {
      const inPlace = whole === undefined ? part : withWhole(part, whole);
      compiled.push(compilePart(inPlace, quoting === "quoted", compiler));
      return;
    }
    const places = quoting === "quoted" ? "none" : tildes;
    for (const piece of cutTildes(part.text, index === 0, index === parts.length - 1, places)) {
      compiled.push("tilde" in piece ? tildePart(piece) : literalPart(piece.text, quoting));
    }
  });
  return compiled;
}

const NOWHERE = { start: 0, end: 0, line: 1 };

type BadPart = Extract<WordPart, { kind: "parameter" }> & { operation: { kind: "bad" } };

/** In quotes `${a[}` is told with the word that it stands in. */
function opensSubscript(part: WordPart): boolean {
  return (
    part.kind === "double-quoted" &&
    part.parts.some((inner) => isBad(inner) && inner.operation.opensSubscript)
  );
}

function withWhole(part: WordPart, whole: string): WordPart {
  if (isBad(part)) return { ...part, operation: { whole, ...part.operation } };
  if (part.kind !== "double-quoted" || !opensSubscript(part)) return part;
  const parts = part.parts.map((inner) =>
    isBad(inner) && inner.operation.opensSubscript
      ? { ...inner, operation: { ...inner.operation, whole, unclosed: "`}'" } }
      : inner,
  );
  return { ...part, parts };
}

function isBad(part: WordPart): part is BadPart {
  return part.kind === "parameter" && part.operation?.kind === "bad";
}

function literalPart(text: string, quoting: Quoting): Part {
  if (quoting !== "operand") return fixedPart(text, quoting === "quoted");
  return { fixed: text, text: () => text, emit: (_host, sink) => sink.expanded(text) };
}

function compilePart(part: WordPart, quoted: boolean, compiler: WordCompiler): Part {
  switch (part.kind) {
    case "literal":
      return fixedPart(part.text, quoted);
    case "escaped":
    case "single-quoted":
    case "ansi-quoted":
      return fixedPart(part.text, true);
    case "double-quoted":
      return compileDoubleQuoted(part, compiler);
    case "parameter":
      return compileParameter(part, quoted, compiler);
    case "command-substitution": {
      const { body, text } = part;
      if (part.fault) return textPart((host) => host.substituteBroken(part), quoted);
      return textPart((host) => host.substitute(body, text), quoted);
    }
    case "arithmetic-expansion": {
      const value = compiler.arithmetic(part.expression);
      return textPart(
        (host) =>
          andThen(
            evaluateInWord(() => value(host)),
            String,
          ),
        quoted,
      );
    }
    case "process-substitution": {
      const { direction, body } = part;
      return textPart((host) => host.substituteProcess(direction, body), true);
    }
  }
}

function fixedPart(text: string, quoted: boolean): Part {
  const emit: Emit = quoted ? (_host, sink) => sink.quoted(text) : (_host, sink) => sink.literal(text);
  return { fixed: text, text: () => text, emit };
}

/** The directory is not split or globbed, whatever it is called. */
function tildePart({ tilde: prefix, bashOnly }: Extract<TildePiece, { tilde: string }>): Part {
  const text = (host: ExpansionHost) =>
    bashOnly && host.options.posix ? undefined : expandTilde(host, prefix);
  return {
    text: (host) => text(host) ?? `~${prefix}`,
    emit(host, sink) {
      const directory = text(host);
      if (directory === undefined) sink.literal(`~${prefix}`);
      else sink.quoted(directory);
    },
  };
}

/**
 * `"…"` is a field even where it is empty; but where it holds `"$@"`, only what it gives counts: `"$@"` without
 * arguments is no field.
 */
function compileDoubleQuoted(node: DoubleQuoted, compiler: WordCompiler): Part {
  const parts = compileParts(node.parts, "quoted", "none", compiler);
  const fixed = joinFixed(parts);
  if (fixed !== undefined) return fixedPart(fixed, true);
  const text = textOfParts(parts);
  if (text) return textPart(text, true);
  const inner = emitAll(parts);
  if (parts.some((part) => part.spreads)) {
    const alone = parts.length === 1;
    return { emit: (host, sink) => inner(host, alone ? sink : new UnlessEmpty(sink)), spreads: true };
  }
  return { emit: (host, sink) => andThen(inner(host, sink), () => sink.quoted("")) };
}

/** The text of all parts, where every part has one of its own. */
export function textOfParts(parts: readonly Part[]): TextOf | undefined {
  const texts: TextOf[] = [];
  for (const part of parts) {
    if (!part.text) return undefined;
    texts.push(part.text);
  }
  return joinTexts(texts);
}

export function joinFixed(parts: readonly Part[]): string | undefined {
  let text = "";
  for (const part of parts) {
    if (part.fixed === undefined) return undefined;
    text += part.fixed;
  }
  return text;
}

/** The operand of `${x:-word}`: its parts, in the quoting around it. */
export function compileOperand(word: Word, quoting: Quoting, compiler: WordCompiler): Part {
  const parts = compileParts(word.parts, quoting, "start", compiler);
  return { text: textOfParts(parts), emit: emitAll(parts) };
}
