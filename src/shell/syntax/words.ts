import { NEWLINE, SEMICOLON, SPACE } from "./characters.ts";
import { type Mode, REGEX, WORD } from "./modes.ts";
import type { Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { type Parts, readParts } from "./parts.ts";

/** A word at the cursor, which stands at its first character. */
export function readWord(state: ParseState, mode: Mode = WORD): Word {
  const { trace } = state;
  trace?.open("word", state.reader.offset());
  const word = readBareWord(state, mode);
  trace?.close(word.span.end);
  return word;
}

/** The same, as a part of something that is more than a word. */
export function readBareWord(state: ParseState, mode: Mode = WORD): Word {
  const start = state.reader.offset();
  const word = readPlainWord(state) ?? readParts(state, mode).word(start);
  state.acceptsCommand = false;
  return word;
}

/** The right side of `=~`. */
export function readRegexWord(state: ParseState): Word {
  const start = state.reader.offset();
  state.trace?.open("word", start);
  const word = readParts(state, REGEX).word(start);
  state.trace?.close(word.span.end);
  return word;
}

/** Most words are nothing but plain characters up to a blank: read without further ado. */
function readPlainWord(state: ParseState): Word | undefined {
  const { reader } = state;
  const { text } = reader;
  const from = reader.pos;
  let pos = from;
  let code = text.charCodeAt(pos);
  while (code >= 128 || WORD.special[code] === 0) code = text.charCodeAt(++pos);
  if (pos === from || (code !== SPACE && code !== NEWLINE && code !== SEMICOLON)) return undefined;
  reader.pos = pos;
  const span = reader.span(from, pos);
  return { kind: "word", parts: [{ kind: "literal", text: text.slice(from, pos), span }], span };
}

/** The text of a word that is nothing but unquoted characters: what can be a reserved word or an alias. */
export function plainText(word: Word): string | undefined {
  const [part] = word.parts;
  return word.parts.length === 1 && part?.kind === "literal" ? part.text : undefined;
}

/** A word that begins with what has been read already. */
export function readRest(state: ParseState, start: number, parts: Parts): Word {
  return readParts(state, WORD, parts).word(start);
}
