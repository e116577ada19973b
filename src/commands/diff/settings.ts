import type { Regex } from "../../base/regex/index.ts";
import type { FormatTexts } from "./formats.ts";
import type { LineEquality } from "./normalize.ts";
import type { Palette } from "./palette.ts";

export type DiffStyle =
  | "normal"
  | "context"
  | "unified"
  | "ed"
  | "forward-ed"
  | "rcs"
  | "side-by-side"
  | "formats";

/** What the options of `diff` ask for. */
export interface DiffSettings {
  readonly style: DiffStyle;
  /** Lines around a change. */
  readonly context: number;
  readonly horizon: number;
  readonly minimal: boolean;
  readonly brief: boolean;
  readonly reportsIdentical: boolean;
  readonly equality: LineEquality;
  readonly ignoresBlankLines: boolean;
  readonly ignoresMatching: Regex | undefined;
  /** -a: nothing is binary. */
  readonly allText: boolean;
  readonly stripsReturns: boolean;
  readonly look: LineLook;
  readonly labels: readonly string[];
  readonly columns: SideBySideLook;
  /** -p, -F: which lines begin a function. */
  readonly functionLine: Regex | undefined;
  readonly formats: FormatTexts;
  readonly directories: DirectorySettings;
  readonly palette: Palette | undefined;
  /** The options as written, for the line above the differences of each file. */
  readonly switches: string;
}

export interface LineLook {
  readonly initialTab: boolean;
  readonly expandsTabs: boolean;
  readonly tabSize: number;
  /** No blank before an empty line. */
  readonly suppressesBlankEmpty: boolean;
}

export interface SideBySideLook {
  readonly width: number;
  readonly leftColumn: boolean;
  readonly suppressesCommon: boolean;
}

export interface DirectorySettings {
  readonly recursive: boolean;
  /** An absent file is empty: on both sides, or only on the first. */
  readonly absentIsEmpty: "no" | "first" | "both";
  readonly isExcluded: (name: string) => boolean;
  readonly startingFile: string | undefined;
  readonly ignoresNameCase: boolean;
  readonly followsLinks: boolean;
}
