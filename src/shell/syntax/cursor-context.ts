import { createState, readComplete } from "./create-parser.ts";
import { Stop } from "./faults.ts";
import type { Word, WordPart } from "./nodes.ts";
import type { ParserOptions } from "./parser.ts";
import { printNode } from "./print-node.ts";
import type { Expectation, OpenQuote, TokenClass, Trace } from "./trace.ts";
import { readWord } from "./words.ts";

/** What a line means where the cursor stands in it: all that completion needs to know of the grammar. */
export interface CursorContext {
  readonly expects: Expectation;
  /** The word under the cursor, up to the cursor; empty where a new one begins. */
  readonly word: CursorWord;
  /** The words of the same simple command before it, its name first; assignments and redirections left out. */
  readonly command: readonly CursorWord[];
  /** The quotes and substitutions that are open at the cursor, the outermost first. */
  readonly open: readonly OpenQuote[];
  /** The quote that is open within the word itself. */
  readonly quote: "" | '"' | "'" | "$'";
  /** The cursor stands in the name of a parameter: `$na`, `${na`. */
  readonly variable: { readonly name: string; readonly start: number; readonly braces: boolean } | undefined;
}

export interface CursorWord {
  readonly start: number;
  readonly end: number;
  /** As typed. */
  readonly raw: string;
  /** Without its quotes; expansions as they are printed. */
  readonly text: string;
  /** Its tree, as if the quotes and brackets in it were closed; undefined where that cannot be. */
  readonly word?: Word;
}

/** @param text the line up to the cursor, with the lines before it that belong to the same command */
export function scanUnfinished(text: string, options: ParserOptions = {}): CursorContext {
  let from = 0;
  let collector = new Collector(text);
  // Behind a mistake the rest is read as if it stood alone.
  for (let tries = 0; tries < MAX_MISTAKES; tries++) {
    const end = collect(text, from, options, collector);
    if (end === undefined || end >= text.length) break;
    from = end;
    collector = new Collector(text);
  }
  return collector.context();
}

const MAX_MISTAKES = 100;

/** Reads `text` from `from` on; gives where a mistake ends, or undefined at the end of the text. */
function collect(
  text: string,
  from: number,
  options: ParserOptions,
  collector: Collector,
): number | undefined {
  collector.base = from;
  const state = createState(text.slice(from), { ...options, more: true }, collector);
  try {
    while (readComplete(state) !== undefined) state.shared.depth = 0;
    return undefined;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return stop.incomplete ? undefined : from + stop.fault.span.end;
  }
}

interface Command {
  readonly words: { readonly start: number; readonly end: number }[];
}

interface Frame {
  readonly what: "word" | "value" | "command" | OpenQuote;
  readonly start: number;
  readonly command?: Command;
  /** Of a word: what was expected where it begins, and in which command. */
  readonly expects: Expectation;
  readonly owner: Command | undefined;
  /** Of a word: it is an assignment. */
  assigns: boolean;
}

interface Ended extends Frame {
  readonly end: number;
  readonly around: readonly Frame[];
}

class Collector implements Trace {
  base = 0;
  private stack: Frame[] = [];
  private expects: Expectation = "command";
  private owner: Command | undefined;
  private last: Ended | undefined;
  /** The last piece, if it reaches up to the cursor. */
  private ending: { readonly kind: TokenClass; readonly start: number } | undefined;

  constructor(private readonly text: string) {}

  mark(kind: TokenClass, start: number, end: number): void {
    if (end + this.base === this.text.length) this.ending = { kind, start: start + this.base };
  }

  expect(what: Expectation): void {
    this.expects = what;
    this.owner = this.enclosing();
  }

  open(what: Frame["what"], start: number): void {
    if (what === "value") {
      const word = this.stack[this.stack.length - 1];
      if (word) word.assigns = true;
    }
    const expects = what === "value" ? "value" : this.expects;
    const command = what === "command" ? { words: [] } : undefined;
    this.stack.push({
      what,
      start: start + this.base,
      command,
      expects,
      owner: this.enclosing(),
      assigns: false,
    });
  }

  close(end: number): void {
    const frame = this.stack.pop();
    if (frame === undefined || (frame.what !== "word" && frame.what !== "value")) return;
    const around = [...this.stack];
    const ended: Ended = { ...frame, end: end + this.base, around };
    if (around[around.length - 1]?.what === "command" && isOwn(frame)) {
      frame.owner?.words.push({ start: frame.start, end: ended.end });
    }
    // The value of an assignment is the word under the cursor, not the assignment around it.
    if (!frame.assigns) this.last = ended;
  }

  context(): CursorContext {
    const end = this.text.length;
    const ended = this.last?.end === end ? this.last : undefined;
    const around = ended ? ended.around : this.stack;
    const special = ended ? undefined : this.specialContext();
    const word = ended ?? (special ? undefined : this.openWord());
    const start = special?.start ?? word?.start ?? end;
    const expects = special?.expects ?? word?.expects ?? this.expects;
    const inner = ended || !word ? [] : this.stack.slice(this.stack.lastIndexOf(word));
    const open = around.map((frame) => frame.what).filter(isQuote);
    const words = special ? [] : ((word ? word.owner : this.owner)?.words ?? []);
    return {
      expects,
      word: describe(this.text, start, end, inner),
      command: words
        .filter((own) => own.end < start)
        .map((own) => describe(this.text, own.start, own.end, [])),
      open,
      quote: quoteIn(inner),
      variable: variableAt(
        this.text,
        expects === "text" || expects === "arithmetic" ? 0 : start,
        open[open.length - 1],
      ),
    };
  }

  /** Where what stands before the cursor is no word: a comment, an expression, a reserved word. */
  private specialContext(): { readonly expects: Expectation; readonly start: number } | undefined {
    const end = this.text.length;
    if (this.ending?.kind === "comment") return { expects: "text", start: end };
    if (this.stack[this.stack.length - 1]?.what === "((") return { expects: "arithmetic", start: end };
    if (this.ending?.kind === "keyword") return { expects: "command", start: this.ending.start };
    return undefined;
  }

  /** The innermost word that the text ends in; a substitution in it begins anew. */
  private openWord(): Frame | undefined {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const frame = this.stack[i];
      if (frame === undefined || frame.what === "command" || isSubstitution(frame.what)) return undefined;
      if (frame.what === "word" || frame.what === "value") return frame;
    }
    return undefined;
  }

  private enclosing(): Command | undefined {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const frame = this.stack[i];
      if (frame === undefined || isSubstitution(frame.what)) return undefined;
      if (frame.command) return frame.command;
    }
    return undefined;
  }
}

/** A word that the command is called with: no assignment before its name, nor where a redirection goes. */
const isOwn = ({ what, expects, assigns }: Frame) =>
  what === "word" && (expects === "argument" || (expects === "command" && !assigns));
const isQuote = (what: Frame["what"]): what is OpenQuote =>
  what !== "word" && what !== "value" && what !== "command";
const isSubstitution = (what: Frame["what"]) =>
  what === "$(" || what === "<(" || what === ">(" || what === "`";

function quoteIn(inner: readonly Frame[]): CursorContext["quote"] {
  const last = inner[inner.length - 1]?.what;
  return last === '"' || last === "'" || last === "$'" ? last : "";
}

const CLOSERS: Readonly<Record<OpenQuote, string>> = {
  '"': '"',
  "'": "'",
  "$'": "'",
  "`": "`",
  "${": "}",
  "$(": ")",
  "<(": ")",
  ">(": ")",
  "((": "))",
};

/** @param open what is open in the word, the outermost first */
function describe(text: string, start: number, end: number, open: readonly Frame[]): CursorWord {
  const raw = text.slice(start, end);
  const closers = open.map(({ what }) => (isQuote(what) ? CLOSERS[what] : "")).reverse();
  const word = parseWord(raw + closers.join(""));
  return word
    ? { start, end, raw, text: word.parts.map(textOf).join(""), word }
    : { start, end, raw, text: raw };
}

function parseWord(text: string): Word | undefined {
  try {
    const state = createState(text, {});
    const word = readWord(state);
    return state.reader.atEnd() ? word : undefined;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return undefined;
  }
}

function textOf(part: WordPart): string {
  switch (part.kind) {
    case "literal":
    case "escaped":
    case "single-quoted":
    case "ansi-quoted":
      return part.text;
    case "double-quoted":
      return part.parts.map(textOf).join("");
    default:
      return printNode({ kind: "word", parts: [part], span: part.span });
  }
}

const VARIABLE = /\$(\{[#!]?)?([A-Za-z_][A-Za-z0-9_]*)?$/;

function variableAt(text: string, start: number, quote: OpenQuote | undefined): CursorContext["variable"] {
  if (quote === "'" || quote === "$'") return undefined;
  const tail = text.slice(start);
  const match = VARIABLE.exec(tail);
  if (match === null || isEscaped(tail, match.index)) return undefined;
  const name = match[2] ?? "";
  return { name, start: text.length - name.length, braces: match[1] !== undefined };
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charAt(at - backslashes - 1) === "\\") backslashes++;
  return backslashes % 2 === 1;
}
