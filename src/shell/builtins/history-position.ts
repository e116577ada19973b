import type { Shell } from "../shell.ts";

/** What a word of `fc` can fail to name; the text is the complaint. */
export const NOT_FOUND = "no command found";
export const OUT_OF_RANGE = "history specification out of range";
export type MissingEntry = typeof NOT_FOUND | typeof OUT_OF_RANGE;

/** The last entry before the command that runs, by its index; below 0 where there is none (fc.def, last_hist). */
export function lastEntry({ history, options, textDepth }: Shell): number {
  const { length } = history.entries;
  // Nothing is remembered within `eval`, nor of what `fc -s` runs again.
  const last = length - (options.history && textDepth === 0 ? 1 : 0) - (history.isFresh ? 1 : 0);
  return Math.min(last, length - 1);
}

export interface PositionUse {
  /** The command itself can be listed: `fc -l -0`. */
  readonly listing: boolean;
  /** A number beyond the list means its first entry for the beginning of a range, and its last for the end. */
  readonly begins: boolean;
}

/** Which entry `5`, `-2` or the beginning of a command means, by its index. */
export function findEntry(
  shell: Shell,
  word: string,
  { listing, begins }: PositionUse,
): number | MissingEntry {
  const last = lastEntry(shell);
  if (last < 0) return listing && shell.history.entries.length > 0 ? 0 : NOT_FOUND;
  const { entries, base } = shell.history;
  const digits = /^(-?)(\d+)/.exec(word);
  if (!digits) {
    for (let index = last; index >= 0; index--) if (entries[index]?.text.startsWith(word)) return index;
    return NOT_FOUND;
  }
  const number = Number(digits[2]);
  if (number === 0) return digits[1] === "" ? last : listing ? entries.length - 1 : OUT_OF_RANGE;
  if (digits[1] === "-") return Math.max(0, last + 1 - number);
  const index = number - base;
  return index < last ? Math.max(0, index) : begins ? 0 : last;
}
