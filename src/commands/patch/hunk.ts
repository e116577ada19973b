/** One line of a hunk with its sign; the text has its newline, unless the file ends without one. */
export interface HunkLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** A place in a file where lines change. Lines count from 1. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly HunkLine[];
}

export function oldLines({ lines }: Hunk): readonly string[] {
  return lines.filter(({ sign }) => sign !== "+").map(({ text }) => text);
}

/** The lines before the first change, and those behind the last. */
export function contextOf({ lines }: Hunk): { readonly prefix: number; readonly suffix: number } {
  const first = lines.findIndex(({ sign }) => sign !== " ");
  const last = lines.findLastIndex(({ sign }) => sign !== " ");
  if (first < 0) return { prefix: lines.length, suffix: lines.length };
  return { prefix: first, suffix: lines.length - 1 - last };
}

/** The other way round. */
export function reverseHunk({ oldStart, newStart, lines }: Hunk): Hunk {
  const swapped = lines.map(
    ({ sign, text }): HunkLine => ({ sign: sign === "+" ? "-" : sign === "-" ? "+" : " ", text }),
  );
  return { oldStart: newStart, newStart: oldStart, lines: removalsFirst(swapped) };
}

/** What is taken away stands before what comes instead. */
function removalsFirst(lines: readonly HunkLine[]): readonly HunkLine[] {
  const sorted: HunkLine[] = [];
  let added: HunkLine[] = [];
  for (const line of lines) {
    if (line.sign === "+") {
      added.push(line);
      continue;
    }
    if (line.sign === " ") {
      sorted.push(...added);
      added = [];
    }
    sorted.push(line);
  }
  return [...sorted, ...added];
}

/** A diff of one file. */
export interface FilePatch {
  readonly kind: "unified" | "context" | "normal" | "ed";
  /** Names as the headers have them, without their times. */
  readonly oldName: string | undefined;
  readonly newName: string | undefined;
  readonly indexName: string | undefined;
  /** The header lines of both files, for rejects. */
  readonly header: readonly string[];
  readonly git: GitHeader | undefined;
  readonly hunks: readonly Hunk[];
  /** Why the hunks end too early. */
  readonly fault: Error | undefined;
  /** All that stood before the first hunk, to show where no file is found. */
  readonly leading: readonly string[];
  /** The line of the first hunk. */
  readonly line: number;
}

export interface GitHeader {
  /** `diff --git a/f b/f`. */
  readonly command: string;
  readonly oldName: string | undefined;
  readonly newName: string | undefined;
  readonly oldMode: number | undefined;
  readonly newMode: number | undefined;
  readonly move: "rename" | "copy" | undefined;
}
