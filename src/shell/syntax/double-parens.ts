import {
  BACKQUOTE, BACKSLASH, CLOSE_BRACE, CLOSE_PAREN, DOLLAR, DOUBLE_QUOTE, NUL, OPEN_BRACE, OPEN_PAREN, SINGLE_QUOTE,
} from "./characters.ts"; // prettier-ignore
import type { ParseState } from "./parse-state.ts";

/** What is open while parentheses are counted; `offset` is that of a `(` that directly follows another one. */
interface Open {
  readonly kind: "paren" | "brace" | "quote";
  readonly offset: number;
}

/**
 * `((` is arithmetic if the parenthesis that closes the inner `(` is followed at once by another one; else it is a
 * subshell in a subshell. Both look alike up to there, so bash too reads ahead, counting parentheses outside of
 * quotes. One look-ahead answers for every `((` that it passes: reading stays linear, however deep they nest.
 *
 * @param second the position of the second `(`
 */
export function endsInDoubleParen(state: ParseState, second: number): boolean {
  const { reader, shared } = state;
  const offset = reader.offset(second);
  const known = shared.doubleParens.get(offset);
  if (known !== undefined) return known;
  scan(state, second);
  return shared.doubleParens.get(offset) ?? false;
}

function scan(state: ParseState, second: number): void {
  const { reader, shared } = state;
  const first = reader.offset(second);
  const open: Open[] = [{ kind: "paren", offset: first }];
  let at = second + 1;
  while (open.length > 0) {
    const code = reader.code(at);
    const inQuotes = open[open.length - 1]?.kind === "quote";
    if (code === NUL && at >= reader.end) {
      reader.pos = reader.end;
      throw state.unclosed(first, ")");
    }
    if (code === BACKSLASH) at++;
    else if (code === DOUBLE_QUOTE) {
      if (inQuotes) open.pop();
      else open.push({ kind: "quote", offset: -1 });
    } else if (code === DOLLAR) at = openDollar(state, at, open);
    else if (code === BACKQUOTE) at = skipTo(state, at, BACKQUOTE);
    else if (!inQuotes) at = countParens(state, at, code, open);
    at++;
  }

  function countParens(_: ParseState, pos: number, code: number, stack: Open[]): number {
    if (code === SINGLE_QUOTE) return skipTo(state, pos, SINGLE_QUOTE);
    const top = stack[stack.length - 1];
    if (top?.kind === "brace") {
      if (code === CLOSE_BRACE) stack.pop();
    } else if (code === OPEN_PAREN) {
      const follows = reader.code(pos - 1) === OPEN_PAREN;
      stack.push({ kind: "paren", offset: follows ? reader.offset(pos) : -1 });
    } else if (code === CLOSE_PAREN) {
      stack.pop();
      if (top && top.offset >= 0) shared.doubleParens.set(top.offset, reader.code(pos + 1) === CLOSE_PAREN);
    }
    return pos;
  }
}

/** At `$`: goes over `$'…'`, notes the opening of `${` and `$(`; gives the last position it has used. */
function openDollar(state: ParseState, at: number, open: Open[]): number {
  const { reader } = state;
  const next = reader.code(at + 1);
  if (next === OPEN_BRACE) {
    open.push({ kind: "brace", offset: -1 });
    return at + 1;
  }
  if (next === OPEN_PAREN) {
    open.push({ kind: "paren", offset: -1 });
    return at + 1;
  }
  const inQuotes = open[open.length - 1]?.kind === "quote";
  if (next === SINGLE_QUOTE && !inQuotes) return skipTo(state, at + 1, SINGLE_QUOTE, true);
  return at;
}

/** From an opening quote to the position of its end. */
function skipTo(state: ParseState, from: number, quote: number, escapes = quote === BACKQUOTE): number {
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
