import { nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Motion, MotionCall } from "./motions.ts";
import type { Vi } from "./vi.ts";

export type FindKey = "f" | "F" | "t" | "T";

/** f, F, t and T: they wait for the character. */
export async function findCharacter(vi: Vi, call: MotionCall, key: FindKey): Promise<Motion | undefined> {
  const typed = await vi.key();
  if (typed.name === "ESC" || typed.name === "C-c") return undefined;
  const character = typed.name === "TAB" ? "\t" : typed.text;
  vi.lastFind = { key, character };
  return find(vi, call, key, character, false);
}

const REVERSED: Readonly<Record<FindKey, FindKey>> = { f: "F", F: "f", t: "T", T: "t" };

/** `;` and `,`. */
export function repeatFind(vi: Vi, call: MotionCall, reversed: boolean): Motion | undefined {
  const { lastFind } = vi;
  if (!lastFind) return undefined;
  const key = reversed ? REVERSED[lastFind.key] : lastFind.key;
  return find(vi, call, key, lastFind.character, true);
}

function find(
  { buffer }: Vi,
  { count = 1 }: MotionCall,
  key: FindKey,
  character: string,
  isRepeated: boolean,
): Motion | undefined {
  const { line } = buffer;
  const forward = key === "f" || key === "t";
  let at = buffer.cursor.column;
  let left = count;
  // A repeated `t` goes on where it would only find the same character again.
  if (isRepeated && count === 1 && (key === "t" || key === "T")) {
    const next = forward ? nextIndex(line, at) : previousIndex(line, at);
    if (next !== at && line.startsWith(character, next)) at = next;
  }
  while (left > 0) {
    const found = forward
      ? line.indexOf(character, nextIndex(line, at))
      : at === 0
        ? -1
        : line.lastIndexOf(character, at - 1);
    if (found < 0) return undefined;
    at = found;
    left--;
  }
  if (key === "t") at = previousIndex(line, at);
  if (key === "T") at = nextIndex(line, at);
  return { place: { line: buffer.cursor.line, column: at }, kind: forward ? "inclusive" : "exclusive" };
}
