import { encode } from "../../base/bytes.ts";

/*
 * How GNU's messages quote (gnulib quotearg.c in C.UTF-8): file names as a shell would need them, other texts in
 * ‘typographic’ quotes.
 */

const ALWAYS_SPECIAL = /[ !"$&'()*;<=>?[\\^`|]|^[#~]|^[{}]$/;
/** What means something else between double quotes, or looks as if it did. */
const TROUBLE_IN_DOUBLE_QUOTES = /[!"$&()*;<=>?[\\^`|]|(?<=.)[#~]|{.|.{|}.|.}/s;
/** Unassigned, lone surrogates (bytes that are not UTF-8), control characters, line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cn}\p{Cs}\u2028\u2029]/u;
const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

/** A file name that begins a message: quoted only where it must be: `a`, `'a b'`, `"it's"`, `'a'$'\n''b'`. */
export function quoteName(name: string): string {
  return name.includes(":") || needsQuotes(name) ? quoteNameAlways(name) : name;
}

/** As `ls` shows a name on a terminal: like `quoteName`, but a colon is nothing special. */
export function quoteListedName(name: string): string {
  return needsQuotes(name) ? quoteNameAlways(name) : name;
}

/** Whether a shell would read the name as something else. */
export function needsQuotes(name: string): boolean {
  return name === "" || ALWAYS_SPECIAL.test(name) || UNPRINTABLE.test(name);
}

/** A file name inside a sentence: `cannot remove 'a'`. */
export function quoteNameAlways(name: string): string {
  if (UNPRINTABLE.test(name)) return quoteWithEscapes(name);
  if (!name.includes("'")) return `'${name}'`;
  if (!TROUBLE_IN_DOUBLE_QUOTES.test(name)) return `"${name}"`;
  return `'${name.replaceAll("'", "'\\''")}'`;
}

function quoteWithEscapes(name: string): string {
  let quoted = "'";
  let escaping = false;
  for (const character of name) {
    if (UNPRINTABLE.test(character)) {
      quoted += escaping ? escapeCharacter(character) : `'$'${escapeCharacter(character)}`;
      escaping = true;
    } else if (character === "'") {
      quoted += "'\\''";
      escaping = false;
    } else {
      quoted += escaping ? `''${character}` : character;
      escaping = false;
    }
  }
  return `${quoted}'`;
}

/** `\n` where it has a name, else its bytes in octal. */
export function escapeCharacter(character: string): string {
  const named = NAMED_ESCAPES[character];
  if (named !== undefined) return named;
  let escaped = "";
  for (const byte of encode(character)) escaped += `\\${byte.toString(8).padStart(3, "0")}`;
  return escaped;
}

export function isPrintable(character: string): boolean {
  return !UNPRINTABLE.test(character);
}

/** Any other text in a message: ‘text’. */
export function quoteText(text: string): string {
  let quoted = "";
  for (const character of text) {
    if (character === "\\" || character === "’") quoted += `\\${character}`;
    else quoted += isPrintable(character) ? character : escapeCharacter(character);
  }
  return `‘${quoted}’`;
}
