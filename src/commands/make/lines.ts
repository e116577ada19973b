/** A line with those that a backslash at its end joins to it, as written. */
export interface LogicalLine {
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

export function logicalLines(text: string, first: number): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  const physical = text.split("\n");
  if (physical.at(-1) === "") physical.pop();
  for (let at = 0; at < physical.length; at++) {
    const line = first + at;
    let whole = withoutReturn(physical[at] ?? "");
    while (endsInBackslash(whole) && at + 1 < physical.length)
      whole += `\n${withoutReturn(physical[++at] ?? "")}`;
    lines.push({ text: whole, line });
  }
  return lines;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function endsInBackslash(text: string): boolean {
  return (/\\*$/.exec(text)?.[0].length ?? 0) % 2 === 1;
}

/** Joined lines become one; the blanks around each joint a single one (misc.c, collapse_continuations). */
export function collapse(text: string): string {
  if (!text.includes("\n")) return text;
  return text.replace(/[ \t]*(\\+)\n[ \t]*/g, (_all, slashes: string) => {
    const kept = "\\".repeat(slashes.length >> 1);
    return slashes.length % 2 === 1 ? `${kept} ` : `${kept}\n`;
  });
}

/** Up to a `#` that neither a backslash nor a reference hides. */
export function withoutComment(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "$") {
      const end = skipReference(text, at);
      out += text.slice(at, end);
      at = end - 1;
    } else if (character === "\\" && /^\\+#/.test(text.slice(at))) {
      const slashes = /^\\+/.exec(text.slice(at))?.[0].length ?? 1;
      out += "\\".repeat(slashes >> 1);
      at += slashes - 1;
      if (slashes % 2 === 0) return out;
      out += "#";
      at++;
    } else if (character === "#") return out;
    else out += character;
  }
  return out;
}

/** Where the reference that begins at `at` ends. */
export function skipReference(text: string, at: number): number {
  const opener = text[at + 1];
  if (opener !== "(" && opener !== "{") return Math.min(text.length, at + 2);
  const closer = opener === "(" ? ")" : "}";
  let depth = 0;
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === opener) depth++;
    else if (text[end] === closer && --depth === 0) return end + 1;
  }
  return text.length;
}

/** The first of these characters outside of references, and not behind a backslash; -1: none. */
export function findOutside(text: string, characters: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "\\") at++;
    else if (character === "$") at = skipReference(text, at) - 1;
    else if (characters.includes(character)) return at;
  }
  return -1;
}
