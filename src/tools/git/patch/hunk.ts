/** A line of a hunk; its text has its newline, unless it is the last of a file that ends without one. */
export interface HunkLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** Changed lines with some around them, and where they stand: lines are counted from 1. */
export interface PatchHunk {
  readonly oldFrom: number;
  readonly newFrom: number;
  readonly lines: readonly HunkLine[];
}

const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

export interface HunkRange {
  readonly oldFrom: number;
  readonly oldCount: number;
  readonly newFrom: number;
  readonly newCount: number;
}

/** `@@ -1,2 +1,3 @@`; undefined where a line is no such thing. */
export function parseHunkHeader(line: string): HunkRange | undefined {
  const match = HEADER.exec(line);
  if (!match) return undefined;
  const [, oldFrom, oldCount = "1", newFrom, newCount = "1"] = match;
  return {
    oldFrom: Number(oldFrom),
    oldCount: Number(oldCount),
    newFrom: Number(newFrom),
    newCount: Number(newCount),
  };
}

/** The lines below a header; a line of backslash takes the newline of the one before it. */
export function parseHunkLines(lines: readonly string[]): readonly HunkLine[] {
  const parsed: HunkLine[] = [];
  for (const line of lines) {
    const sign = line[0];
    if (sign === "\\") {
      const last = parsed.pop();
      if (last) parsed.push({ sign: last.sign, text: last.text.replace(/\n$/, "") });
    } else if (sign === " " || sign === "-" || sign === "+")
      parsed.push({ sign, text: `${line.slice(1)}\n` });
    // Some mailers take the blank of an empty line away.
    else if (line === "") parsed.push({ sign: " ", text: "\n" });
  }
  return parsed;
}

export function oldSide(hunk: PatchHunk): readonly string[] {
  return hunk.lines.flatMap(({ sign, text }) => (sign === "+" ? [] : [text]));
}

export function newSide(hunk: PatchHunk): readonly string[] {
  return hunk.lines.flatMap(({ sign, text }) => (sign === "-" ? [] : [text]));
}

/** The hunk that takes this one back. */
export function reverseHunk({ oldFrom, newFrom, lines }: PatchHunk): PatchHunk {
  const signs = { " ": " ", "-": "+", "+": "-" } as const;
  const turned = lines.map(({ sign, text }) => ({ sign: signs[sign], text }));
  // What is taken away stands before what takes its place.
  const sorted: HunkLine[] = [];
  let added: HunkLine[] = [];
  for (const line of turned) {
    if (line.sign === "+") added.push(line);
    else {
      if (line.sign === " ") {
        sorted.push(...added);
        added = [];
      }
      sorted.push(line);
    }
  }
  return { oldFrom: newFrom, newFrom: oldFrom, lines: [...sorted, ...added] };
}
