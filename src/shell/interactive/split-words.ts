/**
 * Cuts a `-W` list at the characters of IFS that stand outside quotes and expansions (bash's split_at_delims), and
 * writes the words so that the parser reads each of them as one word.
 */
export function separateWords(text: string, separators: string): string {
  let source = "";
  let inWord = false;
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string;
    if (separators.includes(character)) {
      if (inWord) source += " ";
      inWord = false;
      at++;
      continue;
    }
    const end = unitEnd(text, at);
    const unit = text.slice(at, end);
    source += isMeta(unit) || (unit === "#" && !inWord) ? quote(unit) : closed(unit);
    inWord = true;
    at = end;
  }
  return source;
}

function isMeta(unit: string): boolean {
  return unit.length === 1 && " \t\n|&;()<>".includes(unit);
}

function quote(unit: string): string {
  return unit === "\n" ? "$'\\n'" : `\\${unit}`;
}

/** A quote that nothing closes is closed by the end of the list. */
function closed(unit: string): string {
  const sign = unit[0] as string;
  const isOpen = (sign === "'" || sign === '"') && (unit.length === 1 || !unit.endsWith(sign));
  return isOpen ? unit + sign : unit;
}

/** Where the quoted part, the expansion or the single character at `at` ends. */
function unitEnd(text: string, at: number): number {
  switch (text[at]) {
    case "\\":
      return Math.min(at + 2, text.length);
    case "'":
      return endBehind(text, text.indexOf("'", at + 1));
    case '"':
    case "`":
      return closingQuote(text, at);
    case "$":
      if (text[at + 1] === "(") return closingBracket(text, at + 1, "(", ")");
      if (text[at + 1] === "{") return closingBracket(text, at + 1, "{", "}");
      return at + 1;
    default:
      return at + 1;
  }
}

function endBehind(text: string, index: number): number {
  return index < 0 ? text.length : index + 1;
}

function closingQuote(text: string, start: number): number {
  const sign = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) return at + 1;
  }
  return text.length;
}

function closingBracket(text: string, start: number, opening: string, closing: string): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const character = text[at] as string;
    if (character === opening) depth++;
    if (character === closing && --depth === 0) return at + 1;
    at = "\\'\"`".includes(character) ? unitEnd(text, at) : at + 1;
  }
  return text.length;
}
