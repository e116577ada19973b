import { isInClass } from "../../base/character-set.ts";
import type { DiffOutput } from "./output.ts";
import type { Hunk } from "./script.ts";

/** The lines of each file that a hunk shows, with those around it. */
export interface ShownRange {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export function shownRange({ files, settings }: DiffOutput, { from, to }: Hunk): ShownRange {
  const { context } = settings;
  const last = (index: 0 | 1) => {
    const count = files[index].lineCount;
    return to[index] < count - context ? to[index] + context : count - 1;
  };
  return {
    from: [Math.max(0, from[0] - context), Math.max(0, from[1] - context)],
    to: [last(0), last(1)],
  };
}

/** Finds the line that begins the function in which a hunk is (diffutils context.c, find_function). */
export class FunctionFinder {
  #searched = 0;
  #found: number | undefined;

  constructor(private readonly output: DiffOutput) {}

  /** A blank and the line's beginning; empty where there is none. */
  heading(line: number): string {
    const { files, settings } = this.output;
    if (!settings.functionLine) return "";
    const [file] = files;
    for (let i = line - 1; i >= this.#searched; i--) {
      if (!settings.functionLine.test(file.lineText(i))) continue;
      this.#found = i;
      break;
    }
    this.#searched = line;
    if (this.#found === undefined) return "";
    return ` ${withoutBlanks(file.lineText(this.#found))}`;
  }
}

const HEADING_MAX = 40;

function withoutBlanks(line: string): string {
  let from = 0;
  while (from < line.length && isInClass("space", line.charCodeAt(from))) from++;
  return line.slice(from, from + HEADING_MAX).trimEnd();
}
