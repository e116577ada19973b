import type { MaybePromise } from "../../base/maybe-promise.ts";
import { textWidth } from "../../base/text-width.ts";
import type { EditorSettings } from "./settings.ts";

/** What kind of word to complete: what the place asks for, or what a key asks for by name. */
export type CompletionKind =
  | "any"
  | "filename"
  | "variable"
  | "username"
  | "hostname"
  | "command"
  | "glob"
  | "history";

export interface CompletionRequest {
  readonly text: string;
  readonly point: number;
  readonly kind: CompletionKind;
  readonly settings: EditorSettings;
}

export interface Candidate {
  /** The whole word, without quoting. */
  readonly value: string;
  /** As a list shows it; the value unless told. */
  readonly shown?: string;
  /** What follows the word where it is the only one: a blank unless told, `/` for a directory. */
  readonly ending?: string;
}

export interface Completion {
  /** Where the word begins; it ends at point. */
  readonly start: number;
  readonly candidates: readonly Candidate[];
  /** Writes a value so that the shell reads it as one word; `whole` where nothing can follow in it. */
  quote(value: string, whole: boolean): string;
}

/** Finds what the word before point can become; undefined: nothing. */
export type Completer = (request: CompletionRequest) => MaybePromise<Completion | undefined>;

/** The beginning that all have in common; where case does not count, in the spelling of the first. */
export function commonPrefix(values: readonly string[], ignoreCase: boolean): string {
  const [first = "", ...rest] = values;
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  let length = first.length;
  for (const value of rest) {
    let same = 0;
    while (
      same < length &&
      same < value.length &&
      fold(first[same] as string) === fold(value[same] as string)
    )
      same++;
    length = same;
  }
  // Not between the halves of a character beyond the BMP.
  const last = first.charCodeAt(length - 1);
  return first.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** The rows of a list of candidates, in columns as readline makes them (`rl_display_match_list`). */
export function listRows(
  shown: readonly string[],
  columns: number,
  horizontally: boolean,
): readonly string[] {
  const widths = shown.map(textWidth);
  const width = Math.max(0, ...widths) + 2;
  let across = Math.floor(columns / width);
  if (across !== 1 && across * width === columns) across--;
  across = Math.max(1, across);
  const down = Math.ceil(shown.length / across);
  const rows: string[] = [];
  for (let row = 0; row < down; row++) {
    let text = "";
    for (let column = 0; column < across; column++) {
      const index = horizontally ? row * across + column : column * down + row;
      const item = shown[index];
      if (item === undefined) break;
      text += item;
      if (column + 1 < across) text += " ".repeat(width - (widths[index] as number));
    }
    rows.push(text);
  }
  return rows;
}
