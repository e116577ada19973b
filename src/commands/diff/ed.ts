import { LETTERS } from "./normal.ts";
import { type DiffOutput, numberRange } from "./output.ts";
import type { Hunk } from "./script.ts";

/** Commands for ed(1), from the end to the start, so that the numbers of the lines stay true. */
export async function printEd(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  const [, b] = output.files;
  for (const { kind, from, to } of [...hunks].reverse()) {
    output.begin();
    output.print(`${numberRange(from[0], to[0])}${LETTERS[kind]}\n`);
    if (kind === "delete") continue;
    let inserting = true;
    for (let i = from[1]; i <= to[1]; i++) {
      if (!inserting) output.print("a\n");
      inserting = true;
      if (b.lineText(i) === ".") {
        // A point alone would end the text: two are written, and one taken away.
        output.print("..\n.\ns/.//\n");
        inserting = false;
      } else await printWhole(output, i);
    }
    if (inserting) output.print(".\n");
  }
}

/** The same from the start to the end, with the letter first: nothing reads it any more. */
export async function printForwardEd(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  for (const { kind, from, to } of hunks) {
    output.begin();
    output.print(`${LETTERS[kind]}${numberRange(from[0], to[0], " ")}\n`);
    if (kind === "delete") continue;
    for (let i = from[1]; i <= to[1]; i++) await printWhole(output, i);
    output.print(".\n");
  }
}

/** RCS: `d` and `a` with a line and a number of lines. */
export async function printRcs(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  for (const { kind, from, to } of hunks) {
    output.begin();
    if (kind !== "add") output.print(`d${from[0] + 1} ${to[0] - from[0] + 1}\n`);
    if (kind === "delete") continue;
    output.print(`a${to[0] + 1} ${to[1] - from[1] + 1}\n`);
    for (let i = from[1]; i <= to[1]; i++) await output.bareLine(output.files[1], i);
  }
}

/** ed cannot leave the newline of the last line away. */
function printWhole(output: DiffOutput, line: number): ReturnType<DiffOutput["print"]> {
  output.print(output.lineBytes(output.files[1], line));
  return output.print("\n");
}
