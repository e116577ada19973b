/** How words of a command are completed (bash manual 8.6): what `complete` stores and the line editor asks. */
export interface CompletionSpec {
  /** Names of `-A`: `file`, `directory`, `command` … */
  readonly actions: readonly string[];
  /** Names of `-o`: `nospace`, `default`, `filenames` … */
  readonly options: readonly string[];
  readonly globPattern?: string;
  readonly words?: string;
  readonly functionName?: string;
  readonly command?: string;
  readonly filter?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** The specs by command name; `_EmptycmD_`, `_DefaultCmD_` and `_InitialWorD_` stand for -E, -D and -I. */
export type Completions = ReadonlyMap<string, CompletionSpec>;

/** A completion that is being made: its function may change the options with `compopt`. */
export interface RunningCompletion {
  readonly command: string;
  spec: CompletionSpec;
}
