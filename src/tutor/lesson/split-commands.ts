/**
 * Cuts a script into what is typed at one prompt after the other: lines, but a loop, a here-document or an open quote as a
 * whole. Not a parser: where a word only looks like the start of a loop, the pieces are larger than they need be.
 */
export function splitCommands(script: string): readonly string[] {
  const pieces: string[] = [];
  let open = "";
  for (const line of script.split("\n")) {
    if (open === "" && line.trim() === "") continue;
    open += open === "" ? line : `\n${line}`;
    if (!isComplete(open)) continue;
    pieces.push(open);
    open = "";
  }
  if (open !== "") pieces.push(open.trimEnd());
  return pieces;
}

/** Quoted text and comments, which hide what would open something; an open quote matches to the end. */
const HIDDEN = /\\[\s\S]|'[^']*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|(?<![^\s;&|(])#[^\n]*/g;
const HERE_DOCUMENT = /(?<!<)<<(?!<)(-?)[ \t]*(\\?)(['"]?)([\w.]+)\3/g;
const OPENERS = /(?<![^\s;&|(])(?:if|case|for|while|until|select|\{)(?!\S)/g;
const CLOSERS = /(?<![^\s;&|)])(?:fi|esac|done|\})(?![^\s;&|)])/g;

function isComplete(typed: string): boolean {
  const text = withoutHereDocuments(typed);
  if (text === undefined) return false;
  const bare = text.replace(HIDDEN, (hidden) => (isOpenQuote(hidden) ? "\0" : "x"));
  if (bare.includes("\0") || /(?:\||&&|\\)[ \t]*$/.test(text)) return false;
  const count = (pattern: RegExp) => bare.match(pattern)?.length ?? 0;
  return count(OPENERS) <= count(CLOSERS) && count(/\(/g) <= count(/\)/g);
}

function isOpenQuote(hidden: string): boolean {
  const quote = hidden[0];
  if (quote !== "'" && quote !== '"') return false;
  return (
    hidden.length === 1 || !hidden.endsWith(quote) || (quote === '"' && /(?<!\\)(?:\\\\)*\\"$/.test(hidden))
  );
}

/** Undefined where a here-document has not come to its end. */
function withoutHereDocuments(text: string): string | undefined {
  const kept: string[] = [];
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    kept.push(line);
    for (const [, dash, , , delimiter] of line.matchAll(HERE_DOCUMENT)) {
      const end = lines.findIndex((each) => (dash ? each.replace(/^\t+/, "") : each) === delimiter);
      if (end < 0) return undefined;
      lines.splice(0, end + 1);
    }
  }
  return kept.join("\n");
}
