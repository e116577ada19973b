import { readBackquotes } from "./backquotes.ts";
import {
  BACKQUOTE,
  BACKSLASH,
  DOLLAR,
  DOUBLE_QUOTE,
  GREATER,
  LESS,
  NEWLINE,
  NUL,
  OPEN_PAREN,
  opensExtendedGlob,
  SINGLE_QUOTE,
} from "./characters.ts";
import {
  BRACE_DOUBLE,
  BRACE_DOUBLE_POSIX,
  DOUBLE,
  DOUBLE_WITHIN,
  GROUP,
  type Mode,
  PAIRED,
} from "./modes.ts";
import type { DoubleQuoted, List, ProcessSubstitution, SingleQuoted, Span, Word, WordPart } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";

/** The parts of a word while it is read; plain text is gathered until another part comes. */
export class Parts {
  readonly list: WordPart[] = [];
  private text = "";
  private start = -1;
  private end = 0;
  /** Where the last part that is not plain text began. */
  special = 0;

  /** @param quoted its plain text is shown as a string */
  constructor(
    private readonly state: ParseState,
    private readonly quoted = false,
  ) {}

  /** Plain text from the buffer. */
  plain(from: number, to: number): void {
    const { reader } = this.state;
    if (this.start < 0) this.start = reader.offset(from);
    this.text = this.text === "" ? reader.text.slice(from, to) : this.text + reader.text.slice(from, to);
    this.end = reader.endOffset(to);
  }

  push(part: WordPart): void {
    this.flush();
    this.list.push(part);
    if (part.kind === "escaped") this.show(part.span);
  }

  private show({ start, end }: Span): void {
    if (this.quoted) this.state.trace?.mark("string", start, end);
  }

  flush(): void {
    if (this.start < 0) return;
    const span = { start: this.start, end: this.end, line: this.state.shared.lines.lineAt(this.start) };
    this.list.push({ kind: "literal", text: this.text, span });
    this.show(span);
    this.text = "";
    this.start = -1;
  }

  /** The word of all that has been read, from the source offset `start` to the cursor. */
  word(start: number): Word {
    this.flush();
    return { kind: "word", parts: this.list, span: this.state.reader.spanFrom(start) };
  }
}

/** Reads parts up to what ends the text in this mode (left unread), or to the end of all text. */
export function readParts(
  state: ParseState,
  mode: Mode,
  parts: Parts = new Parts(state, mode.isString),
): Parts {
  const { reader } = state;
  const { special } = mode;
  let depth = 0;
  for (;;) {
    const from = reader.pos;
    let pos = from;
    const { text } = reader;
    let code = text.charCodeAt(pos);
    while (code >= 128 || special[code] === 0) code = text.charCodeAt(++pos);
    if (pos > from) parts.plain(from, pos);
    reader.pos = pos;
    if (code === NUL) {
      if (reader.atEnd()) return parts;
      if (reader.code(pos) === NUL) takePlain(state, parts);
    } else if (code === mode.open) {
      depth++;
      takePlain(state, parts);
    } else if (code === mode.close) {
      if (depth-- === 0) return parts;
      takePlain(state, parts);
    } else if (mode.stops[code] === 1 && (depth === 0 || code === mode.alwaysStops)) {
      if (!continuesWord(state, mode, parts, code, pos > from)) return parts;
    } else {
      parts.special = reader.mark();
      readSpecial(state, mode, parts, code);
    }
  }
}

function takePlain(state: ParseState, parts: Parts): void {
  parts.plain(state.reader.pos, state.reader.pos + 1);
  state.reader.pos++;
}

/** A character that ends a word may still go on with it: `<(…)`, and the group of `@(…)`. */
function continuesWord(
  state: ParseState,
  mode: Mode,
  parts: Parts,
  code: number,
  afterPlain: boolean,
): boolean {
  const { reader } = state;
  if (code === LESS || code === GREATER) return mode.processes && readProcess(state, parts);
  if (code !== OPEN_PAREN) return false;
  const opens =
    mode.groups === "regex" ||
    (mode.groups === "extglob" &&
      afterPlain &&
      opensExtendedGlob(reader.text.charCodeAt(reader.pos - 1)) &&
      state.extglob);
  if (opens) readGroup(state, parts);
  return opens;
}

/** From `(` to its `)`, both plain text, with quotes and expansions between them. */
export function readGroup(state: ParseState, parts: Parts): void {
  const { reader } = state;
  const start = reader.offset();
  takePlain(state, parts);
  state.enter();
  readParts(state, GROUP, parts);
  if (reader.atEnd()) throw state.unclosed(start, ")");
  state.leave();
  takePlain(state, parts);
}

function readSpecial(state: ParseState, mode: Mode, parts: Parts, code: number): void {
  switch (code) {
    case BACKSLASH:
      return readBackslash(state, mode, parts);
    case SINGLE_QUOTE:
      if (mode.singleQuotes === "paired") return readPaired(state, parts);
      if (mode.singleQuotes === "no") return takePlain(state, parts);
      return parts.push(readSingleQuoted(state));
    case DOUBLE_QUOTE:
      return parts.push(readDoubleQuoted(state, false, mode));
    case BACKQUOTE:
      return parts.push(readBackquotes(state, mode.inDoubleQuotes));
    case DOLLAR: {
      const part = state.shared.grammar.dollar(state, mode);
      return part ? parts.push(part) : takePlain(state, parts);
    }
    case LESS:
    case GREATER:
      if (!readProcess(state, parts)) takePlain(state, parts);
      return;
    default:
      return takePlain(state, parts);
  }
}

function readBackslash(state: ParseState, mode: Mode, parts: Parts): void {
  const { reader } = state;
  const at = reader.pos;
  const next = reader.code(at + 1);
  if (next === NEWLINE) {
    reader.pos += 2;
    state.continueLine();
    return;
  }
  if (next === NUL && at + 1 >= reader.end) {
    takePlain(state, parts);
    state.continueLine();
    return;
  }
  // Half a pair may stand alone: a text that was cut, or bytes that are not UTF-8.
  const width = (reader.text.codePointAt(at + 1) ?? 0) > 0xffff && at + 2 < reader.end ? 2 : 1;
  const text = reader.text.slice(at + 1, at + 1 + width);
  if (mode.escapable !== undefined && !mode.escapable.includes(text)) {
    parts.plain(at, at + 1 + width);
    reader.pos += 1 + width;
    return;
  }
  reader.pos += 1 + width;
  parts.push({ kind: "escaped", text, span: reader.span(at, reader.pos) });
}

function readSingleQuoted(state: ParseState): SingleQuoted {
  const { reader } = state;
  const at = reader.pos;
  const close = reader.find("'", at + 1);
  if (close < 0) throw state.unclosedQuote(at, "'");
  reader.pos = close + 1;
  const span = reader.span(at, reader.pos);
  state.trace?.mark("string", span.start, span.end);
  return { kind: "single-quoted", text: reader.text.slice(at + 1, close), span };
}

/** Within `"${x:-…}"` a `'` is plain, but what stands up to the next one cannot close the braces. */
function readPaired(state: ParseState, parts: Parts): void {
  const start = state.reader.offset();
  takePlain(state, parts);
  readParts(state, PAIRED, parts);
  if (state.reader.atEnd()) throw state.unclosed(start, "'");
  takePlain(state, parts);
}

/** At the `"`; for `$"…"` the `$` has been read. */
export function readDoubleQuoted(state: ParseState, translated: boolean, around?: Mode): DoubleQuoted {
  const { reader, trace } = state;
  const start = translated ? reader.offset(reader.pos - 1) : reader.offset();
  const from = reader.offset();
  reader.pos++;
  trace?.mark("string", start, reader.endOffset());
  trace?.open('"', start);
  state.enter();
  const isWithin =
    (around === BRACE_DOUBLE || around === BRACE_DOUBLE_POSIX) && state.knows("parameter-tricks");
  const parts = readParts(state, isWithin ? DOUBLE_WITHIN : DOUBLE);
  if (reader.atEnd()) throw state.unclosed(from, '"');
  state.leave();
  parts.flush();
  trace?.mark("string", reader.offset(), reader.offset() + 1);
  reader.pos++;
  trace?.close(reader.offset());
  return { kind: "double-quoted", translated, parts: parts.list, span: reader.spanFrom(start) };
}

/** At `<` or `>`: reads `<(…)` if it is one. */
function readProcess(state: ParseState, parts: Parts): boolean {
  const { reader } = state;
  if (reader.code(reader.pos + 1) !== OPEN_PAREN || !state.knows("processes")) return false;
  parts.flush();
  const start = reader.offset();
  const direction = reader.text.charCodeAt(reader.pos) === LESS ? "<" : ">";
  reader.pos += 2;
  const body = readSubstitution(state, `${direction}(`, start);
  const part: ProcessSubstitution = {
    kind: "process-substitution",
    direction,
    body,
    span: reader.spanFrom(start),
  };
  parts.push(part);
  return true;
}

/** The commands behind `$(`, `<(` or `>(`, which began at the source offset `start`. */
export function readSubstitution(state: ParseState, opened: "$(" | "<(" | ">(", start: number): List {
  const { reader, trace, shared } = state;
  trace?.mark("operator", start, reader.endOffset());
  trace?.open(opened, start);
  const list = shared.grammar.substitution(state);
  trace?.close(reader.endOffset());
  return list;
}
