import type { ArithmeticValue } from "./values.ts";

/** Stand in an expression's text for the expansions in it: `$((x + $i))` is read once, not at every turn. */
const FIRST_MARK = 0xe000;
const LAST_MARK = 0xf8ff;
const ANY_MARK = /[\ue000-\uf8ff]/g;

export function markOf(index: number): string {
  return String.fromCharCode(FIRST_MARK + index);
}

export function hasMarks(text: string): boolean {
  return text.search(ANY_MARK) >= 0;
}

/** Which slot a character marks; -1 for an ordinary one. */
export function slotOf(character: string | undefined): number {
  const code = character?.charCodeAt(0) ?? 0;
  return code >= FIRST_MARK && code <= LAST_MARK ? code - FIRST_MARK : -1;
}

/** What the expansions gave this time. */
export class Slots {
  readonly texts: string[] = [];
  readonly values: ArithmeticValue[] = [];

  /** The text with the expansions in their places. */
  render(text: string): string {
    return text.replace(ANY_MARK, (mark) => this.texts[slotOf(mark)] ?? mark);
  }
}
