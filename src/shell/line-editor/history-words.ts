/**
 * Words of a history line as the history library cuts them (history_tokenize): blanks separate, quotes hold
 * together, operators are words of their own.
 */
export function historyWords(line: string): readonly string[] {
  const words: string[] = [];
  let at = skipBlanks(line, 0);
  while (at < line.length) {
    const end = wordEnd(line, at);
    words.push(line.slice(at, end));
    at = skipBlanks(line, end);
  }
  return words;
}

/** The word at a position of the line. */
export function historyWordAt(line: string, position: number): string | undefined {
  let at = skipBlanks(line, 0);
  while (at < line.length) {
    const end = wordEnd(line, at);
    if (position >= at && position < end) return line.slice(at, end);
    at = skipBlanks(line, end);
  }
  return undefined;
}

/** Where the word that begins at `from` ends. */
export function historyWordEnd(line: string, from: number): number {
  return wordEnd(line, from);
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && /[ \t\n]/.test(line[at] as string)) at++;
  return at;
}

const OPERATORS = "()<>;&|";

function wordEnd(line: string, from: number): number {
  const operator = operatorEnd(line, from);
  if (operator > from) return operator;
  return plainEnd(line, from);
}

/** `<<<`, `>>`, `&&`, `2>&1`-like numbers before a redirection, `<(…)`. */
function operatorEnd(line: string, from: number): number {
  let at = from;
  while (/[0-9]/.test(line[at] ?? "")) at++;
  const character = line[at] ?? "";
  if (at > from && character !== "<" && character !== ">") return from;
  if (character === "" || !OPERATORS.includes(character)) return from;
  if (character === "(" || character === ")") return at + 1;
  const next = line[at + 1] ?? "";
  if (next === character) {
    const third = line[at + 2] ?? "";
    if (character === "<" && (third === "-" || third === "<")) return at + 3;
    return at + 2;
  }
  if (next === "&" && (character === "<" || character === ">")) {
    const target = /^(?:\d+|-)/.exec(line.slice(at + 2));
    return at + 2 + (target?.[0].length ?? 0);
  }
  if ((next === ">" && character === "&") || (next === "|" && character === ">")) return at + 2;
  // A process substitution is one word with what follows it.
  if (next === "(" && (character === "<" || character === ">")) return plainEnd(line, at);
  return at + 1;
}

/** Up to a blank or an operator outside quotes and parentheses after `$`, `<` and `>`. */
function plainEnd(line: string, from: number): number {
  let quote = "";
  let nested = 0;
  let at = from;
  for (; at < line.length; at++) {
    const character = line[at] as string;
    if (quote === "'" ? character === "'" : quote !== "" && character === quote) quote = "";
    else if (character === "\\" && quote !== "'") at++;
    else if (quote !== "") continue;
    else if (character === "'" || character === '"' || character === "`") quote = character;
    else if (line[at + 1] === "(" && /[$<>!@?+*]/.test(character)) {
      nested++;
      at++;
    } else if (nested > 0) {
      if (character === "(") nested++;
      else if (character === ")") nested--;
    } else if (/[ \t\n]/.test(character) || OPERATORS.includes(character)) break;
  }
  return Math.min(at, line.length);
}
