import { FunctionFinder, shownRange } from "./context-range.ts";
import type { DiffOutput } from "./output.ts";
import type { Hunk } from "./script.ts";

/** `@@ -1,3 +1,4 @@`, then both files in one. */
export async function printUnified(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  const functions = new FunctionFinder(output);
  for (const hunk of hunks) {
    const { from, to } = shownRange(output, hunk);
    const heading = functions.heading(from[0]);
    output.begin();
    const places = `@@ -${unifiedRange(from[0], to[0])} +${unifiedRange(from[1], to[1])} @@`;
    output.print(`${output.paint("lineNumber", places)}${heading}\n`);
    await printLines(output, hunk, from[0], to[0]);
  }
}

async function printLines(output: DiffOutput, hunk: Hunk, from: number, to: number): Promise<void> {
  const [a, b] = output.files;
  let at = from;
  for (const change of hunk.changes) {
    while (at < change.at[0]) await output.line(" ", a, at++);
    for (let i = 0; i < change.deleted; i++) await output.line("-", a, at++, "deleted");
    for (let i = 0; i < change.inserted; i++) await output.line("+", b, change.at[1] + i, "added");
  }
  while (at <= to) await output.line(" ", a, at++);
}

/** First line and number of lines; of no line the one before. */
function unifiedRange(from: number, to: number): string {
  if (to < from) return `${to + 1},0`;
  return to === from ? `${to + 1}` : `${from + 1},${to - from + 1}`;
}
