import { CharacterSet, type CodeRange } from "../character-set.ts";

/** A bracket expression of a glob pattern and the place behind its `]`. */
export interface Bracket {
  readonly set: CharacterSet;
  readonly end: number;
}

/**
 * Reads the bracket expression that starts with the `[` at `start` (POSIX XCU 2.14.1, bash manual 3.5.8.1);
 * undefined where no `]` closes it: then the `[` stands for itself. A backslash quotes.
 */
export function parseBracket(pattern: string, start: number, ignoreCase: boolean): Bracket | undefined {
  let at = start + 1;
  const negated = pattern[at] === "!" || pattern[at] === "^";
  if (negated) at++;
  const ranges: CodeRange[] = [];
  const classes: string[] = [];
  for (let first = true; ; first = false) {
    if (at >= pattern.length) return undefined;
    if (pattern[at] === "]" && !first) break;
    const name = classNameAt(pattern, at);
    if (name !== undefined) {
      classes.push(name);
      at += name.length + 4;
      continue;
    }
    const low = elementAt(pattern, at);
    if (!low) return undefined;
    at = low.end;
    const high = rangeEndAt(pattern, at);
    if (high) at = high.end;
    const last = high ? high.code : low.code;
    if (low.code >= 0 && low.code <= last) ranges.push([low.code, last]);
  }
  return { set: new CharacterSet({ negated, ranges, classes }, ignoreCase, false), end: at + 1 };
}

/** The name of a `[:name:]` at `at`. */
function classNameAt(pattern: string, at: number): string | undefined {
  if (!pattern.startsWith("[:", at)) return undefined;
  const close = pattern.indexOf(":]", at + 2);
  if (close < 0) return undefined;
  const name = pattern.slice(at + 2, close);
  return /^[a-z]+$/.test(name) ? name : undefined;
}

/** The end of a range, `-x`, where one follows; a `-` before the `]` stands for itself. */
function rangeEndAt(pattern: string, at: number): Element | undefined {
  if (pattern[at] !== "-" || at + 1 >= pattern.length || pattern[at + 1] === "]") return undefined;
  return elementAt(pattern, at + 1);
}

interface Element {
  /** -1: an unknown collating symbol, which matches nothing. */
  readonly code: number;
  readonly end: number;
}

/** One character: itself, `\x`, `[.x.]` or `[=x=]`. */
function elementAt(pattern: string, at: number): Element | undefined {
  const symbol = /^\[([.=])(.+?)\1\]/s.exec(pattern.slice(at, at + 40));
  if (symbol) {
    const name = symbol[2] ?? "";
    return { code: collatingElement(name), end: at + symbol[0].length };
  }
  const from = pattern[at] === "\\" ? at + 1 : at;
  const code = pattern.codePointAt(from);
  return code === undefined ? undefined : { code, end: from + (code > 0xffff ? 2 : 1) };
}

// biome-ignore format: a table reads better in full lines
/** Names of the portable character set that POSIX gives its punctuation (XBD table 6-1). */
const COLLATING_NAMES: Readonly<Record<string, string>> = {
  NUL: "\0", alert: "\x07", backspace: "\b", tab: "\t", newline: "\n", "vertical-tab": "\v", "form-feed": "\f",
  "carriage-return": "\r", space: " ", "exclamation-mark": "!", "quotation-mark": '"', "number-sign": "#",
  "dollar-sign": "$", "percent-sign": "%", ampersand: "&", apostrophe: "'", "left-parenthesis": "(",
  "right-parenthesis": ")", asterisk: "*", "plus-sign": "+", comma: ",", hyphen: "-", "hyphen-minus": "-",
  period: ".", "full-stop": ".", slash: "/", solidus: "/", zero: "0", one: "1", two: "2", three: "3", four: "4",
  five: "5", six: "6", seven: "7", eight: "8", nine: "9", colon: ":", semicolon: ";", "less-than-sign": "<",
  "equals-sign": "=", "greater-than-sign": ">", "question-mark": "?", "commercial-at": "@",
  "left-square-bracket": "[", backslash: "\\", "reverse-solidus": "\\", "right-square-bracket": "]",
  circumflex: "^", "circumflex-accent": "^", underscore: "_", "low-line": "_", "grave-accent": "`",
  "left-brace": "{", "left-curly-bracket": "{", "vertical-line": "|", "right-brace": "}",
  "right-curly-bracket": "}", tilde: "~", DEL: "\x7f",
};

/** The code point of a collating symbol: a single character or a POSIX name; -1 for others. */
function collatingElement(name: string): number {
  const code = name.codePointAt(0) ?? -1;
  if (name.length === (code > 0xffff ? 2 : 1)) return code;
  return COLLATING_NAMES[name]?.codePointAt(0) ?? -1;
}
