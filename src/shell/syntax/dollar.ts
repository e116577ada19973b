import { decodeAnsi } from "./ansi-quotes.ts";
import { readArithmeticExpansion, readOldArithmetic } from "./arithmetic.ts";
import {
  BACKSLASH,
  DOUBLE_QUOTE,
  isDigit,
  isNameStart,
  isSpecialParameter,
  NUL,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SINGLE_QUOTE,
} from "./characters.ts";
import { parseDeferred } from "./deferred.ts";
import { lookAtDoubleParen } from "./double-parens.ts";
import type { Mode } from "./modes.ts";
import { readName } from "./names.ts";
import type { AnsiQuoted, CommandSubstitution, ParameterExpansion, WordPart } from "./nodes.ts";
import { readBraces } from "./parameters.ts";
import type { DoubleParen, ParseState } from "./parse-state.ts";
import { readDoubleQuoted, readSubstitution } from "./parts.ts";
import { Reader } from "./reader.ts";

/** At `$`: the expansion or quotes that it begins; undefined, with nothing read, where it is a plain character. */
export function readDollar(state: ParseState, mode: Mode): WordPart | undefined {
  const { reader } = state;
  const at = reader.pos;
  const start = reader.offset();
  const next = reader.pastContinuations(at + 1);
  const code = reader.code(next);
  if (isNameStart(code)) {
    reader.pos = next;
    return bareParameter(state, start, readName(state));
  }
  if (isDigit(code) || isSpecialParameter(code)) {
    reader.pos = next + 1;
    return bareParameter(state, start, String.fromCharCode(code));
  }
  switch (code) {
    case OPEN_BRACE:
      reader.pos = next + 1;
      return readBraces(state, start, mode.inDoubleQuotes);
    case OPEN_PAREN:
      reader.pos = next + 1;
      return readParenthesized(state, start);
    case OPEN_BRACKET:
      if (!state.knows("old-arithmetic")) return undefined;
      reader.pos = next + 1;
      return readOldArithmetic(state, start);
    case SINGLE_QUOTE:
      return quotes(state, mode) && state.knows("ansi-quotes") ? readAnsiQuoted(state, next) : undefined;
    case DOUBLE_QUOTE:
      if (!quotes(state, mode) || !state.knows("translated-quotes")) return undefined;
      reader.pos = next;
      return readDoubleQuoted(state, true);
    default:
      return undefined;
  }
}

/** In `"${x:-$'…'}"` they are quotes, but not in a here-document. */
const quotes = (state: ParseState, mode: Mode) =>
  mode.dollarQuotes && !(state.inHereDocument && mode.inDoubleQuotes);

function bareParameter(state: ParseState, start: number, name: string): ParameterExpansion {
  const span = state.reader.spanFrom(start);
  state.trace?.mark("variable", span.start, span.end);
  return { kind: "parameter", name, bare: true, indirect: false, span };
}

/** Behind `$(`. `$((` is arithmetic if its parentheses end in `))`, else a subshell in a substitution. */
function readParenthesized(state: ParseState, start: number): WordPart {
  const { reader } = state;
  const second = reader.pastContinuations(reader.pos);
  if (reader.code(second) === OPEN_PAREN) {
    const paren = lookAtDoubleParen(state, second, true);
    reader.pos = second + 1;
    if (paren.arithmetic) return readArithmeticExpansion(state, start, paren);
    // Bash alone looks for a subshell then.
    if (state.words) throw state.unclosed(start, ")");
    return readSubshellSubstitution(state, start, second, paren);
  }
  const from = reader.offset();
  const body = readSubstitution(state, "$(", start);
  const span = reader.spanFrom(start);
  const part: CommandSubstitution = {
    kind: "command-substitution",
    body,
    backquoted: false,
    span,
  };
  return state.inHereDocument
    ? { ...part, source: state.shared.lines.source.slice(from, span.end - 1) }
    : part;
}

/** `$((a); b)`: bash keeps its text, found by counting parentheses, until it is expanded. */
function readSubshellSubstitution(
  state: ParseState,
  start: number,
  from: number,
  { whole }: DoubleParen,
): WordPart {
  const { reader } = state;
  const text = reader.text.slice(from, from + whole);
  const inner = new Reader(text, state.shared.lines, reader.offset(from));
  reader.pos = from + whole + 1;
  return parseDeferred(state, inner, text, false, reader.spanFrom(start));
}

/** `quote` is the position of the first `'`. */
function readAnsiQuoted(state: ParseState, quote: number): AnsiQuoted {
  const { reader } = state;
  const start = reader.offset();
  let at = quote + 1;
  for (;;) {
    const code = reader.code(at);
    if (code === SINGLE_QUOTE) break;
    if (code === NUL && at >= reader.end) {
      throw state.unclosedQuote(quote, "$'");
    }
    at += code === BACKSLASH ? 2 : 1;
  }
  const text = decodeAnsi(reader.text.slice(quote + 1, at));
  reader.pos = at + 1;
  const span = reader.spanFrom(start);
  state.trace?.mark("string", span.start, span.end);
  return { kind: "ansi-quoted", text, span };
}
