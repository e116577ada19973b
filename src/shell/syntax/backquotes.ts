import { BACKQUOTE, BACKSLASH, NEWLINE } from "./characters.ts";
import { parseDeferred } from "./deferred.ts";
import type { Stop } from "./faults.ts";
import type { CommandSubstitution } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { Reader } from "./reader.ts";

/**
 * At the first backquote of `` `…` ``. Its text is parsed only when it is expanded, so a mistake in it is not one of
 * the whole command: it is kept in the node (bash manual 3.5.4: a backslash stays except before `$`, `` ` ``, `\`).
 */
export function readBackquotes(state: ParseState, inDoubleQuotes: boolean): CommandSubstitution {
  const { reader } = state;
  const at = reader.pos;
  reader.pos++;
  const close = findClose(state);
  if (close < 0) throw unclosedBackquote(state, at, inDoubleQuotes);
  const inner = readInside(state, at + 1, close, inDoubleQuotes);
  const source = reader.text
    .slice(at + 1, close)
    .replace(/\\([\s\S])/g, (pair, escaped) => (escaped === "\n" ? "" : pair));
  reader.pos = close + 1;
  const span = reader.span(at, reader.pos);
  return parseDeferred(state, inner, source, true, span);
}

/** For the sake of completion the commands within are looked at all the same. */
function unclosedBackquote(state: ParseState, at: number, inDoubleQuotes: boolean): Stop {
  const { reader } = state;
  const stop = state.unclosedQuote(at, "`");
  if (state.trace) {
    const inner = readInside(state, at + 1, reader.end, inDoubleQuotes);
    const source = reader.text.slice(at + 1, reader.end);
    parseDeferred(state, inner, source, true, stop.fault.span);
  }
  return stop;
}

function findClose(state: ParseState): number {
  const { reader } = state;
  for (let at = reader.pos; ; at++) {
    const code = reader.code(at);
    if (code === BACKQUOTE) return at;
    if (code === BACKSLASH) at++;
    if (at >= reader.end) {
      reader.pos = reader.end;
      if (reader.atEnd()) return -1;
      at--;
    }
  }
}

/** The text between the backquotes as the inner shell reads it. */
function readInside(state: ParseState, from: number, to: number, inDoubleQuotes: boolean): Reader {
  const { reader } = state;
  const raw = reader.text.slice(from, to);
  const { lines } = state.shared;
  if (!raw.includes("\\") && reader.offset(to) - reader.offset(from) === to - from) {
    return new Reader(raw, lines, reader.offset(from));
  }
  const pieces: string[] = [];
  const origin = new Int32Array(raw.length + 1);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const next = raw.charAt(i + 1);
    const drops =
      raw.charCodeAt(i) === BACKSLASH &&
      (next === "$" || next === "`" || next === "\\" || (inDoubleQuotes && next === '"'));
    if (drops) i++;
    origin[length++] = reader.offset(from + i);
    pieces.push(raw.charAt(i));
    if (raw.charCodeAt(i) === BACKSLASH && !drops && raw.charCodeAt(i + 1) === NEWLINE) {
      i++;
      length--;
      pieces.pop();
    }
  }
  origin[length] = reader.offset(to);
  return new Reader(pieces.join(""), lines, origin);
}
