import {
  BACKQUOTE,
  BACKSLASH,
  CLOSE_PAREN,
  DOLLAR,
  DOUBLE_QUOTE,
  NUL,
  OPEN_PAREN,
  SINGLE_QUOTE,
} from "./characters.ts";
import type { DoubleParen, ParseState } from "./parse-state.ts";

/** What is open while parentheses are counted: `"`, or a `(` and where it stands. */
interface Open {
  readonly quote: boolean;
  readonly at: number;
  /** It directly follows another `(`. */
  readonly second: boolean;
  /** The `(` directly behind it. */
  inner?: number;
}

/**
 * Looks where the second `(` of `((` is closed. If `)` follows at once it is arithmetic, else a subshell in a
 * subshell: both look alike up to there, so bash too reads ahead, counting parentheses outside of quotes. One
 * look-ahead answers for every `((` that it passes, so reading stays linear however deep they nest.
 *
 * @param second the position of the second `(`
 * @param whole the first `(` must be closed as well, as in `$((`
 */
export function lookAtDoubleParen(state: ParseState, second: number, whole: boolean): DoubleParen {
  const { reader, shared } = state;
  const offset = reader.offset(second);
  const known = shared.doubleParens.get(offset);
  if (known && (known.whole > 0 || !whole)) return known;
  state.trace?.open("((", offset);
  scan(state, second, whole);
  state.trace?.close(offset);
  return shared.doubleParens.get(offset) ?? { length: 0, arithmetic: false, whole: 0 };
}

function scan(state: ParseState, second: number, whole: boolean): void {
  const { reader } = state;
  const open: Open[] = whole ? [{ quote: false, at: second - 1, second: false }] : [];
  open.push({ quote: false, at: second, second: true });
  const first = reader.offset(second);
  for (let at = second + 1; open.length > 0; at++) {
    const code = reader.code(at);
    const inQuotes = open[open.length - 1]?.quote;
    if (code === NUL && at >= reader.end) {
      const start = inQuotes ? reader.offset(open[open.length - 1]?.at) : first;
      reader.pos = reader.end;
      throw state.unclosed(start, inQuotes ? '"' : ")");
    }
    if (code === BACKSLASH) at++;
    else if (code === BACKQUOTE) at = skipQuoted(state, at, BACKQUOTE, true);
    else if (code === DOUBLE_QUOTE) {
      if (inQuotes) open.pop();
      else open.push({ quote: true, at, second: false });
    } else if (inQuotes) {
      if (code === DOLLAR && reader.code(at + 1) === OPEN_PAREN)
        open.push({ quote: false, at: ++at, second: false });
    } else if (code === SINGLE_QUOTE)
      at = skipQuoted(state, at, SINGLE_QUOTE, reader.code(at - 1) === DOLLAR);
    else if (code === OPEN_PAREN) open.push({ quote: false, at, second: reader.code(at - 1) === OPEN_PAREN });
    else if (code === CLOSE_PAREN) close(state, open, at);
  }
}

function close(state: ParseState, open: Open[], at: number): void {
  const { reader, shared } = state;
  const paren = open.pop();
  if (!paren) return;
  const inner = paren.inner && shared.doubleParens.get(reader.offset(paren.inner));
  if (inner) inner.whole = at - (paren.inner ?? 0);
  if (!paren.second) return;
  const outer = open[open.length - 1];
  if (outer) outer.inner = paren.at;
  const arithmetic = reader.code(reader.pastContinuations(at + 1)) === CLOSE_PAREN;
  shared.doubleParens.set(reader.offset(paren.at), { length: at - paren.at, arithmetic, whole: 0 });
}

/** From an opening quote to the position of its end. */
function skipQuoted(state: ParseState, from: number, quote: number, escapes: boolean): number {
  const { reader } = state;
  for (let at = from + 1; ; at++) {
    const code = reader.code(at);
    if (code === quote) return at;
    if (code === BACKSLASH && escapes) at++;
    else if (code === NUL && at >= reader.end) {
      const start = reader.offset(from);
      reader.pos = reader.end;
      throw state.unclosed(start, String.fromCharCode(quote));
    }
  }
}
