import type { Files } from "../../../disk/files.ts";
import type { LineRule } from "./filter-file.ts";

/** An applet whose output has other columns than that of the program that does its work. */
export interface Layout {
  /** The words that the program is given. */
  readonly words?: (words: readonly string[], onTerminal: boolean) => readonly string[];
  readonly rule?: (words: readonly string[], files: Files) => LineRule;
  /** For lines of the error stream that do not begin with its name. */
  readonly errors?: (words: readonly string[]) => LineRule;
  /** Whether the rule for them needs whole lines: nothing asks for an answer there. */
  readonly holdsErrors?: boolean;
}
