import { FunctionFinder, shownRange } from "./context-range.ts";
import { type DiffOutput, numberRange } from "./output.ts";
import type { Change, Hunk } from "./script.ts";

/** Each file's lines by themselves, with `!`, `-` and `+` before what changed. */
export async function printContext(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  const functions = new FunctionFinder(output);
  for (const hunk of hunks) {
    const { from, to } = shownRange(output, hunk);
    const heading = functions.heading(from[0]);
    output.begin();
    output.print(`***************${heading}\n`);
    output.print(`${output.paint("lineNumber", `*** ${numberRange(from[0], to[0])} ****`)}\n`);
    if (hunk.kind !== "add") await printSide(output, hunk, 0, from[0], to[0]);
    output.print(`${output.paint("lineNumber", `--- ${numberRange(from[1], to[1])} ----`)}\n`);
    if (hunk.kind !== "delete") await printSide(output, hunk, 1, from[1], to[1]);
  }
}

async function printSide(
  output: DiffOutput,
  { changes }: Hunk,
  side: 0 | 1,
  from: number,
  to: number,
): Promise<void> {
  const count = (change: Change) => (side === 0 ? change.deleted : change.inserted);
  const color = side === 0 ? "deleted" : "added";
  let next = 0;
  for (let i = from; i <= to; i++) {
    let change = changes[next];
    while (change && change.at[side] + count(change) <= i) change = changes[++next];
    await output.line(signOf(change, side, i), output.files[side], i, color);
  }
}

function signOf(change: Change | undefined, side: 0 | 1, line: number): string {
  if (!change || change.at[side] > line) return " ";
  const others = side === 0 ? change.inserted : change.deleted;
  return others > 0 ? "!" : side === 0 ? "-" : "+";
}
