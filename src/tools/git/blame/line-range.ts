import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { die } from "../death.ts";

/** Lines `from..to`, from 0. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** `-L 2,5`, `-L 2,+3`, `-L /start/,/end/`: lines `from..to`, from 0. */
export function readRange(range: string, text: readonly string[], path: string): LineRange {
  if (range.startsWith(":")) return functionRange(range.slice(1), text);
  const match = /^(\d+|\/(?:[^/\\]|\\.)*\/)?(?:,([+-]?\d+|\/(?:[^/\\]|\\.)*\/)?)?$/.exec(range);
  if (!match) die(`-L invalid line range: ${range}`);
  const [, start, end] = match ?? [];
  const first = start === undefined ? 1 : place(start, text, 0);
  if (first > text.length) die(`file ${path} has only ${text.length} line${text.length === 1 ? "" : "s"}`);
  if (end === undefined) return { from: first - 1, to: text.length };
  const last = end.startsWith("+")
    ? first + Number(end) - 1
    : end.startsWith("-")
      ? first + Number(end) + 1
      : place(end, text, first);
  return { from: Math.min(first, last) - 1, to: Math.max(first, last) };
}

/** A number, or the first line from there on that a pattern matches. */
function place(word: string, text: readonly string[], from: number): number {
  if (!word.startsWith("/")) return Number(word);
  const regex = compileRegex(word.slice(1, -1), { dialect: "grep", ignoreCase: false });
  if (regex instanceof RegexFault) return die(`-L parameter '${word}': ${regex.message}`);
  const at = text.findIndex((line, n) => n >= from && regex.test(line.replace(/\n$/, "")));
  return at < 0 ? die(`-L parameter '${word.slice(1, -1)}' starting at line ${from + 1}: No match`) : at + 1;
}

const FUNCTION = /^[A-Za-z_$]/;

/** `:name`: from the line that begins a function of this name to the next one that begins another. */
function functionRange(pattern: string, text: readonly string[]): LineRange {
  const regex = compileRegex(pattern, { dialect: "grep", ignoreCase: false });
  if (regex instanceof RegexFault) return die(`-L parameter '${pattern}': ${regex.message}`);
  const from = text.findIndex((line) => FUNCTION.test(line) && regex.test(line.replace(/\n$/, "")));
  if (from < 0) return die(`-L parameter '${pattern}' starting at line 1: no match`);
  const next = text.findIndex((line, at) => at > from && FUNCTION.test(line));
  return { from, to: next < 0 ? text.length : next };
}
