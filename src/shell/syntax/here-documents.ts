import { NEWLINE, TAB } from "./characters.ts";
import { brokenPart } from "./deferred.ts";
import { Stop } from "./faults.ts";
import { hereDelimiter } from "./here-delimiter.ts";
import { HERE } from "./modes.ts";
import type { Redirection, Span, Word } from "./nodes.ts";
import type { ParseState, PendingHereDocument } from "./parse-state.ts";
import { Parts, readParts } from "./parts.ts";
import { WORDS } from "./print-node.ts";
import { Reader } from "./reader.ts";

/** Notes a `<<` whose body begins behind the next newline (bash manual 3.6.6). */
export function awaitHereDocument(state: ParseState, redirection: Redirection): void {
  const { text, quoted } = hereDelimiter(redirection, (part) => WORDS.part(part));
  state.hereDocuments.push({
    redirection,
    delimiter: text,
    quoted,
    stripTabs: redirection.operator === "<<-",
  });
}

/** Behind a newline: the bodies of all here-documents of the line it ended. */
export function readHereDocuments(state: ParseState): void {
  const pending = state.hereDocuments;
  if (pending.length === 0) return;
  state.hereDocuments = [];
  for (const document of pending) readBody(state, document);
}

interface Body {
  readonly text: string;
  /** For each character of `text`, and its end, where it stands in the source; a number if it all stands together. */
  readonly origin: number | Int32Array;
}

function readBody(state: ParseState, document: PendingHereDocument): void {
  const { reader } = state;
  const start = reader.offset();
  const body = takeLines(state, document);
  const span = { start, end: Math.max(start, reader.endOffset()), line: state.shared.lines.lineAt(start) };
  document.redirection.hereDocument = document.quoted
    ? quotedBody(state, body, span)
    : expandedBody(state, body, span);
}

function quotedBody(state: ParseState, { text }: Body, span: Span): Word {
  state.trace?.mark("string", span.start, span.start + text.length);
  return { kind: "word", parts: text === "" ? [] : [{ kind: "literal", text, span }], span };
}

function expandedBody(state: ParseState, { text, origin }: Body, span: Span): Word {
  const inner = state.child(new Reader(text, state.shared.lines, origin), true);
  const { depth } = state.shared;
  const parts = new Parts(inner, HERE.isString);
  try {
    readParts(inner, HERE, parts);
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    parts.push(brokenPart(inner, parts.special, stop));
  }
  state.shared.depth = depth;
  parts.flush();
  return { kind: "word", parts: parts.list, span };
}

/** The lines up to the delimiter, which is gone over. */
function takeLines(state: ParseState, { delimiter, quoted, stripTabs }: PendingHereDocument): Body {
  const { reader, shared } = state;
  const from = reader.pos;
  const startOffset = reader.offset();
  const lines: { from: number; to: number }[] = [];
  const ended = state.words ? (text: string) => text : endedByNewline;
  let moved = false;
  // Lines joined by a backslash are one to look for the delimiter in: how many came before, and their text.
  let joined = 0;
  let before = "";
  for (;;) {
    if (reader.atEnd()) {
      state.trace?.expect("text");
      if (shared.options.more) throw state.unfinished([delimiter]);
      warnAtEnd(state, startOffset, delimiter);
      break;
    }
    let at = reader.pos;
    const newline = reader.find("\n", at);
    const end = newline < 0 ? reader.end : newline;
    if (stripTabs && joined === 0) while (at < end && reader.code(at) === TAB) at++;
    moved ||= at > reader.pos;
    const isDelimiter =
      (joined === 0 || !state.words) &&
      before.length + end - at === delimiter.length &&
      before + reader.text.slice(at, end) === delimiter;
    reader.pos = newline < 0 ? end : end + 1;
    if (isDelimiter) {
      lines.length -= joined;
      break;
    }
    if (joined === 0 && closesSubstitution(state, at, end, delimiter)) {
      reader.pos = at + delimiter.length;
      warnAtEnd(state, startOffset, delimiter);
      break;
    }
    lines.push({ from: at, to: reader.pos });
    const continues = !quoted && endsInContinuation(reader.text, at, end);
    joined = continues ? joined + 1 : 0;
    before = continues ? before + reader.text.slice(at, end - 1) : "";
  }
  const last = lines[lines.length - 1];
  if (last === undefined) return { text: "", origin: startOffset };
  const whole = reader.offset(last.to) - startOffset === last.to - from;
  if (!moved && whole) return { text: ended(reader.text.slice(from, last.to)), origin: startOffset };
  const body = gather(reader, lines);
  return { ...body, text: ended(body.text) };
}

/** Within `$(…)` a line that begins with the delimiter and holds a `)` ends both (parse.y, read_secondary_line). */
function closesSubstitution(state: ParseState, from: number, end: number, delimiter: string): boolean {
  if (!state.inSubstitution || state.words) return false;
  const { text } = state.reader;
  return text.startsWith(delimiter, from) && text.slice(from + delimiter.length, end).includes(")");
}

/** The end of the input ends its last line. */
function endedByNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function gather(reader: Reader, lines: readonly { from: number; to: number }[]): Body {
  const text = lines.map(({ from, to }) => reader.text.slice(from, to)).join("");
  const origin = new Int32Array(text.length + 1);
  let length = 0;
  for (const { from, to } of lines) for (let at = from; at < to; at++) origin[length++] = reader.offset(at);
  const last = lines[lines.length - 1];
  origin[length] = last ? reader.endOffset(last.to) : 0;
  return { text, origin };
}

/** An odd number of backslashes before the newline joins the next line to this one, which so is no delimiter. */
function endsInContinuation(text: string, from: number, newline: number): boolean {
  if (text.charCodeAt(newline) !== NEWLINE) return false;
  let backslashes = 0;
  while (newline - backslashes > from && text.charAt(newline - backslashes - 1) === "\\") backslashes++;
  return backslashes % 2 === 1;
}

/** @param start the source offset where the body begins; bash names the line before it */
function warnAtEnd(state: ParseState, start: number, delimiter: string): void {
  const { lines, warnings } = state.shared;
  const line = lines.lineAt(Math.max(0, state.reader.endOffset() - 1));
  const at = lines.lineAt(Math.max(0, start - 1));
  warnings.push({
    message: `warning: here-document at line ${at} delimited by end-of-file (wanted \`${delimiter}')`,
    line,
  });
}
