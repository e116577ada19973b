import type { ProcessEntry } from "../../process/command/process-table.ts";

/** What the words ask for, as they are read. */
export class PsWishes {
  /** Processes that are shown because they are in a list; one list is enough. */
  readonly lists: ((process: ProcessEntry) => boolean)[] = [];
  all = false;
  /** `-a`: with a terminal, but no session leaders. */
  withTerminal = false;
  /** `-d`: all but session leaders. */
  noLeaders = false;
  negated = false;
  /** BSD's `a`, `x`, `r` and `T`. */
  othersToo = false;
  withoutTerminal = false;
  onlyRunning = false;
  thisTerminal = false;
  /** An option in the manner of BSD was given. */
  bsd = false;

  /** Texts of user-defined formats, in their order. */
  readonly formats: string[] = [];
  /** `-O`: between the usual columns. */
  readonly insertedFormats: string[] = [];
  /** Letters of the formats: `f`, `F`, `l`, `j`, and BSD's `u`, `L` for `l`, `J` for `j`, `v`, `s`. */
  readonly formatLetters = new Set<string>();
  /** `-y`, `-P`, `-L`, `-T`, `-c`. */
  readonly modifiers = new Set<string>();
  readonly sortKeys: string[] = [];
  tree: "none" | "forest" | "hierarchy" = "none";
  header: "once" | "none" | "pages" = "once";
  wide = 0;
  columns: number | undefined;
  rows: number | undefined;
  environment = false;
  trueName = false;
  numeric = false;
  listsSpecifiers = false;
}
