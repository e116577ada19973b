import { encode } from "./bytes.ts";
import { isInClass } from "./character-set.ts";

/**
 * The ways in which bash writes a text so that it reads it back as the same text: `printf %q`, `${x@Q}`, `set`,
 * `declare -p` and `set -x` each have their own.
 */

/** `printf %q`: a backslash before each special character. */
export function quoteWithBackslashes(text: string): string {
  if (text === "") return "''";
  if (needsAnsiQuotes(text)) return quoteAnsi(text);
  return text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g, "\\$&").replace(/^#|^~|(?<=[:=])~/g, "\\$&");
}

/** `${x@Q}`: in single quotes, always. */
export function quoteSingle(text: string): string {
  return needsAnsiQuotes(text) ? quoteAnsi(text) : quotePlainly(text);
}

/** `alias` and `trap`: in single quotes, whatever the text holds. */
export function quotePlainly(text: string): string {
  return text === "'" ? "\\'" : `'${text.replaceAll("'", "'\\''")}'`;
}

/** `declare -p`: in double quotes, always. */
export function quoteDouble(text: string): string {
  if (needsAnsiQuotes(text)) return quoteAnsi(text);
  return `"${text.replace(/["$\\`]/g, "\\$&")}"`;
}

/** `set`: only where the shell would read something else. */
export function quoteIfNeeded(text: string): string {
  if (needsAnsiQuotes(text)) return quoteAnsi(text);
  return holdsMetas(text) ? quotePlainly(text) : text;
}

/** A word of `set -x`: in single quotes before all, so that a newline is shown as it is. */
export function quoteForTrace(text: string): string {
  if (text === "") return "''";
  if (holdsMetas(text)) return quotePlainly(text);
  return needsAnsiQuotes(text) ? quoteAnsi(text) : text;
}

/** Whether the shell would read the text as something else, or it cannot be shown as it is. */
export function isSpecialToShell(text: string): boolean {
  return holdsMetas(text) || needsAnsiQuotes(text);
}

/** Whether a text holds a character that the shell does not take as itself (bash's sh_contains_shell_metas). */
function holdsMetas(text: string): boolean {
  return /[ \t\n!"$&'()*;<>?[\\\]^`{|}]|^~|[:=]~|(?:^|[ \t])#/.test(text);
}

/** Whether a character cannot be shown: only `$'…'` can name it. */
function needsAnsiQuotes(text: string): boolean {
  return !/^[ -~]*$/.test(text) && Array.from(text).some((character) => !isPrintable(character));
}

function isPrintable(character: string): boolean {
  return isInClass("print", character.codePointAt(0) ?? 0);
}

// biome-ignore format: a table reads better in full lines
const ANSI_LETTERS: Readonly<Record<string, string>> = {
  "\x07": "\\a", "\b": "\\b", "\x1b": "\\E", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v",
  "\\": "\\\\", "'": "\\'",
};

/** `$'…'`: what cannot be shown as letters or as octal bytes. */
export function quoteAnsi(text: string): string {
  let quoted = "";
  for (const character of text) {
    quoted += ANSI_LETTERS[character] ?? (isPrintable(character) ? character : octalBytes(character));
  }
  return `$'${quoted}'`;
}

function octalBytes(character: string): string {
  return Array.from(encode(character), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
