import { createState, readComplete } from "./create-parser.ts";
import { Stop } from "./faults.ts";
import type { Expectation, TokenClass, Trace } from "./trace.ts";

/** A piece of a line and the class of its colour; what has no class of its own is left out. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenClass;
}

const KINDS: readonly TokenClass[] = [
  "command",
  "keyword",
  "option",
  "string",
  "variable",
  "operator",
  "comment",
  "redirection",
  "error",
];

/** The pieces of a line for colouring, in order, without overlap. The line need not be finished, nor right. */
export function tokenSpans(text: string): TokenSpan[] {
  const painter = new Painter(text);
  for (let from = 0; from < text.length; ) from = paint(text, from, painter);
  return painter.spans();
}

/** Reads `text` from `from` on, up to its end or behind a mistake. */
function paint(text: string, from: number, painter: Painter): number {
  painter.begin(from);
  const state = createState(text.slice(from), {}, painter);
  try {
    while (readComplete(state) !== undefined) state.shared.depth = 0;
    return text.length;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    painter.paintOpen();
    if (stop.incomplete) return text.length;
    const { start, end } = stop.fault.span;
    painter.force("error", start, end);
    return Math.max(from + end, from + 1);
  }
}

/** Gives each character the first class that is told for it: what stands within is told before what stands around. */
class Painter implements Trace {
  private readonly kinds: Uint8Array;
  private base = 0;
  private expects: Expectation = "command";
  private stack: {
    readonly what: string;
    readonly start: number;
    readonly expects: Expectation;
    assigns: boolean;
  }[] = [];

  constructor(private readonly text: string) {
    this.kinds = new Uint8Array(text.length);
  }

  begin(base: number): void {
    this.base = base;
    this.stack = [];
    this.expects = "command";
  }

  mark(kind: TokenClass, start: number, end: number): void {
    this.fill(kind, start + this.base, end + this.base);
  }

  force(kind: TokenClass, start: number, end: number): void {
    this.kinds.fill(KINDS.indexOf(kind) + 1, start + this.base, end + this.base);
  }

  expect(what: Expectation): void {
    this.expects = what;
  }

  open(what: string, start: number): void {
    const top = this.stack[this.stack.length - 1];
    if (what === "value" && top) top.assigns = true;
    this.stack.push({ what, start: start + this.base, expects: this.expects, assigns: false });
  }

  close(end: number): void {
    const frame = this.stack.pop();
    if (frame?.what === "word" && !frame.assigns) this.word(frame.start, end + this.base, frame.expects);
  }

  /** Where the text ends before its quotes do: they go on to its end. */
  paintOpen(): void {
    for (const { what, start, expects, assigns } of this.stack.reverse()) {
      if (what === '"' || what === "'" || what === "$'") this.fill("string", start, this.text.length);
      else if (what === "word" && !assigns) this.word(start, this.text.length, expects);
    }
  }

  spans(): TokenSpan[] {
    const spans: TokenSpan[] = [];
    const { kinds } = this;
    for (let start = 0; start < kinds.length; ) {
      let end = start + 1;
      while (end < kinds.length && kinds[end] === kinds[start]) end++;
      const kind = KINDS[(kinds[start] ?? 0) - 1];
      if (kind) spans.push({ start, end, kind });
      start = end;
    }
    return spans;
  }

  private word(start: number, end: number, expects: Expectation): void {
    if (expects === "command") this.fill("command", start, end);
    else if (expects === "argument" && this.text.charAt(start) === "-") this.fill("option", start, end);
  }

  private fill(kind: TokenClass, start: number, end: number): void {
    const value = KINDS.indexOf(kind) + 1;
    for (let at = start; at < end; at++) if (this.kinds[at] === 0) this.kinds[at] = value;
  }
}
