import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";

/** Where to split, and how often more. */
export type Pattern = (
  | { readonly kind: "line"; readonly line: number }
  | { readonly kind: "match"; readonly regex: Regex; readonly offset: number; readonly skips: boolean }
) & { readonly word: string; readonly repeat: number };

type Place = Pattern extends infer P ? (P extends Pattern ? Omit<P, "repeat"> : never) : never;

/** Reads the patterns; undefined after the message about one that is wrong. */
export function parsePatterns(call: Call, words: readonly string[]): readonly Pattern[] | undefined {
  const patterns: Pattern[] = [];
  let last = 0;
  const refuse = (message: string): undefined => void call.note(message);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const place = parsePlace(word);
    if (typeof place === "string") return refuse(place);
    if (place.kind === "line") {
      const order = describeOrder(word, place.line, last);
      if (place.line < last) return refuse(order);
      if (place.line === last) call.note(order);
      last = place.line;
    }
    const next = words[at + 1];
    const repeat = next?.startsWith("{") ? parseRepeat(next) : 0;
    if (typeof repeat === "string") return refuse(repeat);
    if (next?.startsWith("{")) at++;
    patterns.push({ ...place, repeat });
  }
  return patterns;
}

function describeOrder(word: string, line: number, last: number): string {
  if (line < last) return `line number ${quoteText(word)} is smaller than preceding line number, ${last}`;
  return `warning: line number ${quoteText(word)} is the same as preceding line number`;
}

function parsePlace(word: string): Place | string {
  if (word.startsWith("/") || word.startsWith("%")) return parseMatch(word);
  if (!/^\+?\d+$/.test(word)) return `${quoteText(word)}: invalid pattern`;
  const line = Number(word);
  return line === 0 ? `${word}: line number must be greater than zero` : { kind: "line", line, word };
}

function parseMatch(word: string): Place | string {
  const delimiter = word.charAt(0);
  const end = word.lastIndexOf(delimiter);
  if (end === 0) return `${word}: closing delimiter '${delimiter}' missing`;
  const source = word.slice(1, end);
  const regex = compileRegex(source, { dialect: "expr" });
  if (regex instanceof RegexFault)
    return `${quoteText(word)}: invalid regular expression: ${describeFault(source, regex)}`;
  const offset = word.slice(end + 1);
  if (offset !== "" && !/^[-+]?\d+$/.test(offset))
    return `${quoteText(word)}: integer expected after delimiter`;
  return { kind: "match", regex, offset: Number(offset), skips: delimiter === "%", word };
}

/** A bracket with nothing behind it is a fault of another kind for regcomp(3). */
function describeFault(source: string, fault: RegexFault): string {
  return source.endsWith("[") ? "Invalid regular expression" : fault.message;
}

function parseRepeat(word: string): number | string {
  if (!word.endsWith("}")) return `${quoteText(word)}: '}' is required in repeat count`;
  const count = word.slice(1, -1);
  if (count === "*") return Number.POSITIVE_INFINITY;
  if (!/^\+?\d+$/.test(count))
    return `${quoteText(word.slice(0, -1))}}: integer required between '{' and '}'`;
  return Number(count);
}
