import {
  AT,
  BANG,
  CARET,
  CLOSE_BRACE,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOLLAR,
  EQUALS,
  HASH,
  isDigit,
  isNameStart,
  isSpecialParameter,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PERCENT,
  PLUS,
  QUESTION,
  SLASH,
  STAR,
  TILDE,
} from "./characters.ts";
import {
  BRACE,
  BRACE_DOUBLE,
  BRACE_DOUBLE_POSIX,
  BRACE_PATTERN,
  LENGTH,
  type Mode,
  OFFSET,
} from "./modes.ts";
import { readName } from "./names.ts";
import type { ParameterExpansion, ParameterOperation, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { Parts, readParts } from "./parts.ts";
import { readSubscriptInBraces } from "./subscripts.ts";

/** What stands before the operator: a parameter, and how it is asked. */
interface Head {
  readonly name: string;
  readonly subscript?: Word;
  readonly indirect: boolean;
  /** `${#…}` */
  readonly length: boolean;
}

/** Behind `${`: reads to behind the `}` (bash manual 3.5.3). */
export function readBraces(state: ParseState, start: number, inDoubleQuotes: boolean): ParameterExpansion {
  const { reader, trace } = state;
  state.enter(2);
  trace?.open("${", start);
  const head = readHead(state);
  trace?.mark("variable", start, reader.endOffset());
  const operation = head && (head.length ? readLength(state) : readOperation(state, head, inDoubleQuotes));
  if (head === undefined || operation === "bad" || reader.code(reader.pos) !== CLOSE_BRACE) {
    return badSubstitution(state, start, inDoubleQuotes);
  }
  trace?.mark("variable", reader.offset(), reader.offset() + 1);
  reader.pos++;
  trace?.close(reader.offset());
  state.leave(2);
  const { name, subscript, indirect } = head;
  return {
    kind: "parameter",
    name,
    bare: false,
    subscript,
    indirect,
    operation,
    span: reader.spanFrom(start),
  };
}

/** Goes on to the `}` that bash would take, and keeps the text for the message at run time. */
function badSubstitution(state: ParseState, start: number, inDoubleQuotes: boolean): ParameterExpansion {
  const { reader, shared } = state;
  readParts(state, inDoubleQuotes ? BRACE_DOUBLE : BRACE);
  if (reader.atEnd()) throw state.unclosed(start, "}");
  reader.pos++;
  state.trace?.close(reader.offset());
  state.leave(2);
  const span = reader.spanFrom(start);
  const text = shared.lines.source.slice(span.start, span.end);
  state.trace?.mark("error", span.start, span.end);
  return {
    kind: "parameter",
    name: "",
    bare: false,
    indirect: false,
    operation: {
      kind: "bad",
      text,
      always: !state.knows("parameter-tricks"),
      opensSubscript: OPEN_SUBSCRIPT.test(text) && state.knows("arrays"),
    },
    span,
  };
}

const OPEN_SUBSCRIPT = /^\$\{!?\w*\[[^\]]*\}$/s;

const isOperator = (code: number) =>
  code === COLON ||
  code === MINUS ||
  code === EQUALS ||
  code === QUESTION ||
  code === PLUS ||
  code === HASH ||
  code === PERCENT ||
  code === SLASH ||
  code === CARET ||
  code === COMMA ||
  code === TILDE ||
  code === AT;

/** The parameter, with its `#` or `!`; undefined where there is none. */
function readHead(state: ParseState): Head | undefined {
  const { reader } = state;
  reader.pos = reader.pastContinuations(reader.pos);
  const code = reader.code(reader.pos);
  const behind = reader.pastContinuations(reader.pos + 1);
  const next = reader.code(behind);
  const last = next === CLOSE_BRACE;
  if (code === HASH && !last && (isNameStart(next) || isDigit(next) || isLoneSpecial(state, behind))) {
    reader.pos = behind;
    return readParameter(state, { indirect: false, length: true });
  }
  const namesSpecial = next === HASH || next === QUESTION || next === AT || next === STAR;
  if (
    code === BANG &&
    !last &&
    state.knows("parameter-tricks") &&
    (isNameStart(next) || isDigit(next) || (namesSpecial && !isDefault(state)))
  ) {
    reader.pos++;
    return readParameter(state, { indirect: true, length: false });
  }
  return readParameter(state, { indirect: false, length: false });
}

/** `${!?word}`: `$!` with an operator rather than what `$?` names. */
function isDefault(state: ParseState): boolean {
  const behind = state.reader.code(state.reader.pos + 2);
  return behind !== CLOSE_BRACE && !isOperator(behind);
}

/** `${#-}` is the length of `$-`, `${#-x}` is `$#` or x. */
function isLoneSpecial(state: ParseState, at: number): boolean {
  const { reader } = state;
  return isSpecialParameter(reader.code(at)) && reader.code(reader.pastContinuations(at + 1)) === CLOSE_BRACE;
}

function readParameter(state: ParseState, how: { indirect: boolean; length: boolean }): Head | undefined {
  const { reader } = state;
  const code = reader.code(reader.pos);
  if (isDigit(code)) {
    const from = reader.pos;
    while (isDigit(reader.code(reader.pos))) reader.pos++;
    return { name: reader.text.slice(from, reader.pos), ...how };
  }
  if (isSpecialParameter(code)) {
    const next = reader.code(reader.pos + 1);
    // `${${x}}`: what begins there has to end too.
    if (code === DOLLAR && (next === OPEN_BRACE || next === OPEN_PAREN)) return undefined;
    reader.pos++;
    return { name: String.fromCharCode(code), ...how };
  }
  if (!isNameStart(code)) return undefined;
  const name = readName(state);
  if (reader.code(reader.pos) !== OPEN_BRACKET || !state.knows("arrays")) return { name, ...how };
  const subscript = readSubscriptInBraces(state);
  return subscript && { name, subscript, ...how };
}

function readLength(state: ParseState): ParameterOperation | "bad" {
  const { reader } = state;
  reader.pos = reader.pastContinuations(reader.pos);
  return reader.code(reader.pos) === CLOSE_BRACE ? { kind: "length" } : "bad";
}

/** From behind the parameter to the `}`. */
function readOperation(
  state: ParseState,
  head: Head,
  dquoted: boolean,
): ParameterOperation | undefined | "bad" {
  const { reader } = state;
  reader.pos = reader.pastContinuations(reader.pos);
  const code = reader.code(reader.pos);
  const last = reader.code(reader.pos + 1) === CLOSE_BRACE;
  if (code === CLOSE_BRACE) return head.indirect ? listKeys(head) : undefined;
  if (
    head.indirect &&
    !head.subscript &&
    (code === AT || code === STAR) &&
    last &&
    isNameStart(head.name.charCodeAt(0))
  ) {
    reader.pos++;
    return { kind: "names", separator: code === AT ? "@" : "*" };
  }
  // `${#+}` is no default of `$#`, as `${#+x}` is.
  if (last && head.name === "#" && LONELY.includes(code)) return "bad";
  if (code === COLON) return readColon(state, dquoted);
  reader.pos++;
  switch (code) {
    case MINUS:
    case EQUALS:
    case QUESTION:
    case PLUS:
      return readDefault(state, code, false, dquoted);
    case HASH:
    case PERCENT:
      return readRemoval(state, code);
    case SLASH:
      return state.knows("replacement") ? readReplacement(state) : "bad";
    case CARET:
    case COMMA:
    case TILDE:
      return /[#?-]/.test(head.name) || !state.knows("parameter-tricks") ? "bad" : readCase(state, code);
    case AT:
      return state.knows("parameter-tricks") ? readTransform(state) : "bad";
    default:
      reader.pos--;
      return "bad";
  }
}

const LONELY = [SLASH, PERCENT, EQUALS, PLUS];

/** `${!name[@]}`, `${!name[*]}`. */
function listKeys(head: Head): ParameterOperation | undefined {
  const [part, ...more] = head.subscript?.parts ?? [];
  if (part?.kind !== "literal" || more.length > 0) return undefined;
  return part.text === "@" || part.text === "*" ? { kind: "keys", separator: part.text } : undefined;
}

function readWord(state: ParseState, mode: Mode): Word {
  const start = state.reader.offset();
  return readParts(state, mode).word(start);
}

const DEFAULTS: Readonly<Record<string, "default" | "assign" | "error" | "alternative">> = {
  "-": "default",
  "=": "assign",
  "?": "error",
  "+": "alternative",
};

const doubleMode = (state: ParseState) => (state.posix ? BRACE_DOUBLE_POSIX : BRACE_DOUBLE);

function readDefault(
  state: ParseState,
  code: number,
  colon: boolean,
  dquoted: boolean,
): ParameterOperation | "bad" {
  const kind = DEFAULTS[String.fromCharCode(code)];
  if (kind === undefined) return "bad";
  return { kind, colon, word: readWord(state, dquoted ? doubleMode(state) : BRACE) };
}

/** `:` begins a default or, before anything else, an offset: `${x:-1}` against `${x: -1}`. */
function readColon(state: ParseState, dquoted: boolean): ParameterOperation | "bad" {
  const { reader } = state;
  const next = reader.pastContinuations(reader.pos + 1);
  const code = reader.code(next);
  if (code === CLOSE_BRACE) return "bad";
  reader.pos = next;
  if (code === MINUS || code === EQUALS || code === QUESTION || code === PLUS) {
    reader.pos++;
    return readDefault(state, code, true, dquoted);
  }
  if (!state.knows("slices")) return "bad";
  const offset = readOffset(state);
  if (reader.code(reader.pos) !== COLON) return { kind: "substring", offset };
  reader.pos++;
  return { kind: "substring", offset, length: readWord(state, LENGTH) };
}

/** An expression up to a `:` or `}`, but over the `:` of `a ? b : c`, and over a `)` too many. */
function readOffset(state: ParseState): Word {
  const { reader } = state;
  const start = reader.offset();
  const parts = new Parts(state);
  for (let questions = 0; ; ) {
    readParts(state, OFFSET, parts);
    const code = reader.code(reader.pos);
    if (code === QUESTION) questions++;
    else if (code === COLON && questions > 0) questions--;
    else if (code !== CLOSE_PAREN) return parts.word(start);
    parts.plain(reader.pos, reader.pos + 1);
    reader.pos++;
  }
}

/** True, and gone over it, if the operator's character is there a second time. */
function doubled(state: ParseState, code: number): boolean {
  const { reader } = state;
  if (reader.code(reader.pos) !== code) return false;
  reader.pos++;
  return true;
}

function readRemoval(state: ParseState, code: number): ParameterOperation {
  const longest = doubled(state, code);
  return { kind: "remove", from: code === HASH ? "start" : "end", longest, pattern: readWord(state, BRACE) };
}

function readCase(state: ParseState, code: number): ParameterOperation {
  const character = code === CARET ? "^" : code === COMMA ? "," : "~";
  const operator = doubled(state, code) ? (`${character}${character}` as "^^" | ",," | "~~") : character;
  const pattern = readWord(state, BRACE);
  return pattern.parts.length > 0 ? { kind: "case", operator, pattern } : { kind: "case", operator };
}

function readReplacement(state: ParseState): ParameterOperation {
  const { reader } = state;
  const code = reader.code(reader.pos);
  const scope = code === SLASH ? "all" : code === HASH ? "start" : code === PERCENT ? "end" : "first";
  if (scope !== "first") reader.pos++;
  const pattern = readPattern(state, scope === "all" && reader.code(reader.pos) === SLASH);
  if (reader.code(reader.pos) !== SLASH) return { kind: "replace", scope, pattern };
  reader.pos++;
  return { kind: "replace", scope, pattern, replacement: readWord(state, BRACE) };
}

/** @param slashed its first character is a `/`, which does not end it: `${x////-}` makes `-` of all `/` */
function readPattern(state: ParseState, slashed: boolean): Word {
  const { reader } = state;
  const start = reader.offset();
  const parts = new Parts(state);
  if (slashed) {
    parts.plain(reader.pos, reader.pos + 1);
    reader.pos++;
  }
  return readParts(state, BRACE_PATTERN, parts).word(start);
}

function readTransform(state: ParseState): ParameterOperation | "bad" {
  const { reader } = state;
  const operator = reader.text.charAt(reader.pos);
  if (!/[UuLQEPAaKk]/.test(operator) || reader.code(reader.pos + 1) !== CLOSE_BRACE) return "bad";
  reader.pos++;
  return { kind: "transform", operator };
}
