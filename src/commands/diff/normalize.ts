/** What makes lines the same that are not: -E, -Z, -b, -w, each more than those before but -E, and -i. */
export interface LineEquality {
  readonly space: "exact" | "tabs" | "trailing" | "amount" | "all";
  readonly ignoreCase: boolean;
  readonly tabSize: number;
}

const SPACE = /[ \t\v\f\r]/;
const SPACES = /[ \t\v\f\r]+/g;
const SPACES_AT_END = /[ \t\v\f\r]+$/;

/** Makes equal what counts as equal; undefined where lines are compared as they are (diffutils io.c). */
export function lineNormalizer({
  space,
  ignoreCase,
  tabSize,
}: LineEquality): ((line: string) => string) | undefined {
  const ofSpace = spaceNormalizer(space, tabSize);
  if (!ignoreCase) return ofSpace;
  return ofSpace ? (line) => lower(ofSpace(line)) : lower;
}

function spaceNormalizer(
  space: LineEquality["space"],
  tabSize: number,
): ((line: string) => string) | undefined {
  switch (space) {
    case "exact":
      return undefined;
    case "all":
      return (line) => line.replace(SPACES, "");
    case "amount":
      return (line) => line.replace(SPACES_AT_END, "").replace(SPACES, " ");
    case "trailing":
      return (line) => line.replace(SPACES_AT_END, "");
    case "tabs":
      return (line) => expandTabs(line, tabSize);
  }
}

export function expandTabs(line: string, tabSize: number): string {
  if (!line.includes("\t")) return line;
  let column = 0;
  let expanded = "";
  for (const character of line) {
    if (character === "\t") {
      const width = tabSize - (column % tabSize);
      expanded += " ".repeat(width);
      column += width;
      continue;
    }
    expanded += character;
    if (character === "\b") column = Math.max(0, column - 1);
    else if (character === "\r") column = 0;
    else column++;
  }
  return expanded;
}

/** tolower(3) of bytes: the text is one of bytes. */
function lower(line: string): string {
  return line.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

export function isBlankLine(line: string): boolean {
  return [...line].every((character) => SPACE.test(character));
}
