import { clusterAt } from "../../base/text-width.ts";
import type { EditBuffer } from "./edit-buffer.ts";
import { findCharacter } from "./movement-commands.ts";
import { isNotBlank, skipBackward, skipForward, type WordTest } from "./words.ts";

/** Where a motion leads; undefined: nowhere. */
export interface Motion {
  readonly to: (buffer: EditBuffer, count: number, explicit: boolean) => number | undefined;
  /** Whether an operator takes the character there, too. */
  readonly inclusive?: boolean;
}

const isWordCharacter: WordTest = (character) => /^[\p{L}\p{N}_]/u.test(character);
const isBlank: WordTest = (character) => !isNotBlank(character);

/** vi's small words: letters, or other characters that are no blanks. */
function classOf(character: string): WordTest {
  if (isWordCharacter(character)) return isWordCharacter;
  return (other) => isNotBlank(other) && !isWordCharacter(other);
}

function nextWord(buffer: EditBuffer, count: number, big: boolean): number {
  const { text } = buffer;
  let at = buffer.point;
  for (let left = count; left > 0; left--) {
    const here = buffer.characterAt(at);
    if (here !== "" && isNotBlank(here)) at = skipForward(text, at, big ? isNotBlank : classOf(here));
    at = skipForward(text, at, isBlank);
  }
  return at;
}

function previousWord(buffer: EditBuffer, count: number, big: boolean): number {
  const { text } = buffer;
  let at = buffer.point;
  for (let left = count; left > 0; left--) {
    at = skipBackward(text, at, isBlank);
    const before = buffer.characterAt(buffer.characters(-1, at));
    if (at > 0) at = skipBackward(text, at, big ? isNotBlank : classOf(before));
  }
  return at;
}

/** The last character of a word. */
function wordEnd(buffer: EditBuffer, count: number, big: boolean): number {
  const { text } = buffer;
  let at = buffer.point;
  for (let left = count; left > 0 && at < text.length; left--) {
    at = skipForward(text, clusterAt(text, at).end, isBlank);
    const here = buffer.characterAt(at);
    if (here !== "") at = skipForward(text, at, big ? isNotBlank : classOf(here));
    at = buffer.characters(-1, at);
  }
  return at;
}

/** The bracket that belongs to the first one at or after point. */
function matchingBracket({ text, point }: EditBuffer): number | undefined {
  const start = text.slice(point).search(/[()[\]{}]/);
  if (start < 0) return undefined;
  const from = point + start;
  const bracket = text[from] as string;
  const partner = "()[]{}"["()[]{}".indexOf(bracket) ^ 1] as string;
  const by = "([{".includes(bracket) ? 1 : -1;
  let depth = 0;
  for (let at = from; at >= 0 && at < text.length; at += by) {
    if (text[at] === bracket) depth++;
    else if (text[at] === partner && --depth === 0) return at;
  }
  return undefined;
}

/** The motions that need nothing but the text, by key. */
export const MOTIONS: Readonly<Record<string, Motion>> = {
  h: { to: (buffer, count) => (buffer.point === 0 ? undefined : buffer.characters(-count)) },
  l: { to: (buffer, count) => (buffer.isAtEnd ? undefined : buffer.characters(count)) },
  w: { to: (buffer, count) => (buffer.isAtEnd ? undefined : nextWord(buffer, count, false)) },
  W: { to: (buffer, count) => (buffer.isAtEnd ? undefined : nextWord(buffer, count, true)) },
  b: { to: (buffer, count) => (buffer.point === 0 ? undefined : previousWord(buffer, count, false)) },
  B: { to: (buffer, count) => (buffer.point === 0 ? undefined : previousWord(buffer, count, true)) },
  e: { to: (buffer, count) => (buffer.isAtEnd ? undefined : wordEnd(buffer, count, false)), inclusive: true },
  E: { to: (buffer, count) => (buffer.isAtEnd ? undefined : wordEnd(buffer, count, true)), inclusive: true },
  "0": { to: () => 0 },
  "^": { to: (buffer) => skipForward(buffer.text, 0, isBlank) },
  $: { to: (buffer) => buffer.length },
  "|": { to: (buffer, count) => buffer.characters(count - 1, 0) },
  "%": { to: matchingBracket, inclusive: true },
};

/** Where `f`, `F`, `t` or `T` leads. */
export function characterMotion(
  buffer: EditBuffer,
  command: "f" | "F" | "t" | "T",
  character: string,
  count: number,
): number | undefined {
  const forward = command === "f" || command === "t";
  const found = findCharacter(buffer.text, buffer.point, character, forward ? count : -count);
  if (found === undefined || command === "f" || command === "F") return found;
  const before = buffer.characters(command === "t" ? -1 : 1, found);
  return before === buffer.point ? undefined : before;
}
