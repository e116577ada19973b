import { inRange, not, oneOf, posixClass, remembered } from "./characters.ts";
import { type CharacterEscape, readCharacterEscape } from "./escapes.ts";
import { PerlFault, type Takes } from "./nodes.ts";
import type { PatternReader } from "./reader.ts";

const UNENDED = "missing terminating ] for character class";

/** Reads `[…]`, whose `[` has been read. */
export function readClass(reader: PatternReader, ignoreCase: boolean): Takes {
  const negated = reader.take("^");
  const parts: Takes[] = [];
  let quoted = false;
  for (let isFirst = true; ; isFirst = false) {
    if (reader.isAtEnd) throw new PerlFault(UNENDED);
    if (reader.take(quoted ? "\\E" : "\\Q")) quoted = !quoted;
    else if (!quoted && !isFirst && reader.take("]")) break;
    else parts.push(readItem(reader, ignoreCase, quoted));
  }
  const takes: Takes = (code) => parts.some((part) => part(code));
  return remembered(negated ? not(takes) : takes);
}

function readItem(reader: PatternReader, ignoreCase: boolean, quoted: boolean): Takes {
  const posix = quoted ? undefined : reader.match(/\[([:.=])(\^?[^\]]*?)\1\]/y);
  if (posix) {
    if (posix[1] !== ":") throw new PerlFault("POSIX collating elements are not supported");
    return posixClass(posix[2] ?? "", ignoreCase);
  }
  const first = readMember(reader, quoted);
  if ("takes" in first) return first.takes;
  if (quoted || !/^-[^\]]/.test(reader.source.slice(reader.at))) return oneOf(first.code, ignoreCase);
  reader.next();
  const last = readMember(reader, false);
  if ("takes" in last) throw new PerlFault("invalid range in character class");
  if (last.code < first.code) throw new PerlFault("range out of order in character class");
  return inRange(first.code, last.code, ignoreCase);
}

function readMember(reader: PatternReader, quoted: boolean): CharacterEscape {
  const character = reader.next();
  if (character === "") throw new PerlFault(UNENDED);
  if (character !== "\\" || quoted) return { code: character.codePointAt(0) ?? 0 };
  if (reader.take("b")) return { code: 8 };
  const octal = reader.match(/[0-7]{1,3}/y);
  if (octal) return { code: Number.parseInt(octal[0], 8) };
  const escaped = readCharacterEscape(reader);
  if (escaped) return escaped;
  const letter = reader.peek();
  throw new PerlFault(
    "BNRX".includes(letter)
      ? "escape sequence is invalid in character class"
      : "unrecognized character follows \\",
  );
}
