import type { Vi } from "./vi.ts";

/** `J`: lines become one, with a blank between them; the cursor goes to where the last one begins. */
export function joinLines(vi: Vi, first: number, last: number, withBlanks: boolean): void {
  const { buffer } = vi;
  let joined = buffer.text.line(first);
  let column = joined.length;
  for (let line = first + 1; line <= last; line++) {
    const next = buffer.text.line(line);
    const added = withBlanks ? next.replace(/^[ \t]+/, "") : next;
    const needsBlank =
      withBlanks && !added.startsWith(")") && added !== "" && joined !== "" && !/[ \t]$/.test(joined);
    column = joined.length;
    joined += (needsBlank ? " " : "") + added;
    if (added === "" && withBlanks) column = joined.length - 1;
  }
  buffer.text.replaceLines(first, last - first + 1, [joined]);
  vi.shiftLines(first + 1, last - first, 0);
  buffer.moveTo({ line: first, column: Math.max(0, column) }, vi.rules);
}
