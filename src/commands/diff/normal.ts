import { type DiffOutput, numberRange } from "./output.ts";
import type { Hunk } from "./script.ts";

export const LETTERS = { add: "a", delete: "d", change: "c" } as const;

/** `2,3c2`, then the lines of each file. */
export async function printNormal(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  const [a, b] = output.files;
  for (const { kind, from, to } of hunks) {
    output.begin();
    const places = `${numberRange(from[0], to[0])}${LETTERS[kind]}${numberRange(from[1], to[1])}`;
    output.print(`${output.paint("lineNumber", places)}\n`);
    for (let i = from[0]; i <= to[0]; i++) await output.line("<", a, i, "deleted");
    if (kind === "change") output.print("---\n");
    for (let i = from[1]; i <= to[1]; i++) await output.line(">", b, i, "added");
  }
}
