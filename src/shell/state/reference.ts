/** What a nameref or an argument like `a[1]` names. */
export interface Target {
  readonly name: string;
  /** The text between the brackets. */
  readonly key?: string;
  /** The variable outside all functions, whatever they call so. */
  readonly isGlobal?: boolean;
}

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * `name` or `name[subscript]`; undefined where it is neither. Quotes and brackets in the subscript are in pairs, unless
 * it `isExpanded`: then any text is one.
 */
export function splitReference(text: string, isExpanded = false): Target | undefined {
  if (IDENTIFIER.test(text)) return { name: text };
  const open = text.indexOf("[");
  if (open < 0 || !IDENTIFIER.test(text.slice(0, open))) return undefined;
  const close = isExpanded ? text.lastIndexOf("]") : closingBracket(text, open);
  if (close !== text.length - 1 || close <= open + 1) return undefined;
  return { name: text.slice(0, open), key: text.slice(open + 1, close) };
}

/** Where the `]` stands that closes the `[` at `open`; -1 without one (bash's skipsubscript). */
export function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
    else if (character === "'" || character === "`" || character === '"') at = closingQuote(text, at);
    else if (character === "$" && text[at + 1] === "(") at = closingPair(text, at + 1, ")");
    else if (character === "$" && text[at + 1] === "{") at = closingPair(text, at + 1, "}");
  }
  return -1;
}

function closingQuote(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++)
    if (text[at] === "\\" && quote !== "'") at++;
    else if (text[at] === quote) return at;
  return text.length;
}

function closingPair(text: string, open: number, close: ")" | "}"): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "'" || character === "`" || character === '"') at = closingQuote(text, at);
    else if (character === text[open]) depth++;
    else if (character === close && --depth === 0) return at;
  }
  return text.length;
}

/** A name as assignments want it (POSIX 3.230). */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}
