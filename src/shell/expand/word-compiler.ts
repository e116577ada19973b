import { andThen, isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileGlob, type Pattern } from "../../base/pattern/index.ts";
import { compileRegex as compileExtended, type Regex, RegexFault } from "../../base/regex/index.ts";
import { parseScript, printNode } from "../syntax/index.ts";
import type { ParameterExpansion, Word } from "../syntax/nodes.ts";
import { compileExpression, ExpressionTemplate, evaluateText, plainNumber } from "./arithmetic/index.ts";
import { compileOperand, compileParts, joinFixed, textOfParts } from "./compile-part.ts";
import { guardPattern, guardRegex } from "./guard.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";
import {
  type ArithmeticOf,
  emitAll,
  type Part,
  type PatternOf,
  type PatternUse,
  type TextOf,
  textPart,
  type WordCompiler,
} from "./part.ts";
import { PatternSink, RegexSink, type TextPurpose, TextSink } from "./sink.ts";
import type { TildePlaces } from "./tilde.ts";

/** The compiler of words: each of its methods turns a node into a closure that runs over a host. */
export const wordCompiler: WordCompiler = {
  operand: (word, quoting) => compileOperand(word, quoting, wordCompiler),
  text: (word) => compileText(word),
  pattern: (word, use) => compilePattern(word, use),
  arithmetic: (word) => compileArithmetic(word),
  unquoted(word) {
    const text = printNode(word);
    const again = /['~]/.test(text) ? parseParameter(`\${x:?${text}}`) : undefined;
    return again?.operation?.kind === "error" ? again.operation.word : word;
  },
  parseSubscript(text) {
    const word = parseSubscript(text);
    if (word) return word;
    throw new ExpansionFault(`${text}: bad array subscript`, "command");
  },
};

/** The subscript that the value of a variable names: read as if it stood in a script. */
export function parseSubscript(text: string): Word | undefined {
  return parseParameter(`\${a[${text}]}`)?.subscript;
}

function parseParameter(text: string): ParameterExpansion | undefined {
  const parsed = parseScript(`: ${text}`);
  const command = "list" in parsed ? parsed.list.items[0]?.command.first.commands[0] : undefined;
  const word = command?.kind === "simple" ? command.words[1] : undefined;
  const part = word?.kind === "word" ? word.parts[0] : undefined;
  return part?.kind === "parameter" ? part : undefined;
}

export function compileWordParts(word: Word, tildes: TildePlaces): Part[] {
  return compileParts(word.parts, "bare", tildes, wordCompiler);
}

export interface TextOptions {
  /** Tildes count behind each `:` too, as in `PATH=~/bin:~/tools`. */
  readonly assignment?: boolean;
}

/** One text: no splitting, no pathname expansion. Here-strings are expanded as assignments are. */
export function compileText(word: Word, options: TextOptions = {}): TextOf {
  return options.assignment
    ? textOf(compileWordParts(word, "assignment"), "assignment")
    : textOf(compileWordParts(word, "argument"), "word");
}

/** A here-document: as inside double quotes, but lists are joined with blanks. */
export function compileHereDocument(word: Word): TextOf {
  return textOf(compileParts(word.parts, "quoted", "none", wordCompiler), "here-document");
}

function textOf(parts: readonly Part[], purpose: TextPurpose): TextOf {
  const fixed = joinFixed(parts);
  if (fixed !== undefined) return () => fixed;
  const text = textOfParts(parts);
  if (text) return text;
  const emit = emitAll(parts);
  return (host) => {
    const sink = new TextSink(host, purpose);
    return andThen(emit(host, sink), () => sink.text);
  };
}

/** A glob pattern; what is quoted in the word matches itself. */
export function compilePattern(word: Word, use: PatternUse = "case"): PatternOf {
  const parts = compileWordParts(word, "argument");
  const emit = emitAll(parts);
  let latest: { readonly text: string; readonly flags: number; readonly pattern: Pattern } | undefined;
  const compile = (text: string, host: ExpansionHost): Pattern => {
    const { options } = host;
    const nocase = use !== "remove" && options.nocasematch;
    const extglob = use === "conditional" || options.extglob;
    const flags = (nocase ? 1 : 0) | (extglob ? 2 : 0);
    if (latest?.text !== text || latest.flags !== flags) {
      const pattern = compileGlob(text, { nocase, extglob });
      latest = { text, flags, pattern: extglob && text.includes("(") ? guardPattern(pattern) : pattern };
    }
    return latest.pattern;
  };
  const fixed = joinFixed(parts) !== undefined;
  let fixedText: string | undefined;
  return (host) => {
    if (fixedText !== undefined) return compile(fixedText, host);
    const sink = new PatternSink(host);
    return andThen(emit(host, sink), () => {
      if (fixed) fixedText = sink.text;
      return compile(sink.text, host);
    });
  };
}

export type RegexOf = (host: ExpansionHost) => MaybePromise<Regex | RegexFault>;

/** The regular expression of `[[ =~ ]]`; what is quoted in the word matches itself. */
export function compileRegex(word: Word): RegexOf {
  const emit = emitAll(compileWordParts(word, "argument"));
  return (host) => {
    const sink = new RegexSink(host);
    const compile = () => {
      const regex = compileExtended(sink.text, { dialect: "bash", ignoreCase: host.options.nocasematch });
      return regex instanceof RegexFault ? regex : guardRegex(regex);
    };
    return andThen(emit(host, sink), compile);
  };
}

/** Evaluates an expression, and shows it to `show` when it has been expanded. */
export type ShownArithmeticOf = (
  host: ExpansionHost,
  show: (expanded: string) => MaybePromise<void>,
) => MaybePromise<number | bigint>;

export function compileShownArithmetic(word: Word): ShownArithmeticOf {
  // Made when it is asked for: few texts are ever traced.
  let text: ReturnType<typeof textOf> | undefined;
  return (host, show) => {
    text ??= textOf(arithmeticParts(word), "word");
    return andThen(text(host), (source) =>
      andThen(show(source), () => (host.arithmetic ?? ((own) => compileExpression(own)(host)))(source)),
    );
  };
}

const arithmeticParts = (word: Word): readonly Part[] =>
  quoteInSubscripts(compileParts(word.parts, "quoted", "none", wordCompiler));

/** An arithmetic expression: expanded as in double quotes, then evaluated. */
export function compileArithmetic(word: Word): ArithmeticOf {
  const parts = arithmeticParts(word);
  const fixed = joinFixed(parts);
  const text = textOf(parts, "word");
  const evaluate =
    fixed !== undefined
      ? compileExpression(fixed)
      : (compileTemplate(parts) ??
        ((host: ExpansionHost) => andThen(text(host), (source) => compileExpression(source)(host))));
  return (host) => {
    const own = host.arithmetic;
    return own ? andThen(text(host), own) : evaluate(host);
  };
}

/**
 * What an expansion gives within a subscript is quoted (subst.c, expand_array_subscript): `(( count[$word]++ ))` counts
 * words like `a]` too, and nothing in them is expanded again.
 */
function quoteInSubscripts(parts: readonly Part[]): readonly Part[] {
  let depth = 0;
  return parts.map((part) => {
    if (part.fixed !== undefined) depth = depthBehind(part.fixed, depth);
    if (part.fixed !== undefined || depth === 0) return part;
    const text = part.text ?? textOf([part], "word");
    return textPart((host) => andThen(text(host), quoteSubscript), true);
  });
}

function depthBehind(text: string, before: number): number {
  let depth = before;
  for (const bracket of text.match(/[[\]]/g) ?? []) depth = Math.max(0, depth + (bracket === "[" ? 1 : -1));
  return depth;
}

function quoteSubscript(text: string): string {
  return /^\w*$/.test(text) ? text : text.replace(/[[\]$`"'\\]/g, "\\$&");
}

/** An expression whose expansions are nearly always plain numbers: `$((x + $i))`. */
function compileTemplate(parts: readonly Part[]): ArithmeticOf | undefined {
  const texts: TextOf[] = [];
  for (const part of parts) {
    if (!part.text) return undefined;
    if (part.fixed === undefined) texts.push(part.text);
  }
  const fixed = parts.map((part) => part.fixed);
  const template = ExpressionTemplate.of(fixed, evaluateText);
  if (!template) return undefined;
  const evaluate = (values: readonly string[], host: ExpansionHost) =>
    template.run(values, plainNumber, host) ?? compileExpression(fillIn(fixed, values))(host);
  return (host) => {
    const values: string[] = [];
    const waiting = collect(texts, values, host);
    return waiting ? waiting.then(() => evaluate(values, host)) : evaluate(values, host);
  };
}

/** Expands the texts in turn, from where `values` ends. */
function collect(texts: readonly TextOf[], values: string[], host: ExpansionHost): Promise<void> | undefined {
  while (values.length < texts.length) {
    const value = (texts[values.length] as TextOf)(host);
    if (isPromise(value)) {
      return value.then((later) => {
        values.push(later);
        return collect(texts, values, host);
      });
    }
    values.push(value);
  }
  return undefined;
}

function fillIn(fixed: readonly (string | undefined)[], values: readonly string[]): string {
  let next = 0;
  return fixed.map((piece) => piece ?? values[next++]).join("");
}
