import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { History } from "../state/history.ts";
import type { Completer } from "./completion.ts";
import type { StyledSpan } from "./layout.ts";

/** What the editor asks of those who use it. All but `write` and `history` may be left out. */
export interface EditorHost {
  /** Text for the terminal, control sequences included. */
  write(text: string): void;
  readonly history: History;
  readonly complete?: Completer;
  /** The line that the text will probably become. */
  suggest?(text: string): string | undefined;
  /** Whether Ctrl-C does nothing. */
  ignoresInterrupts?(): boolean;
  /** Colours of the text. */
  highlight?(text: string): readonly StyledSpan[];
  /** `!!` and its like, for `history-expand-line`: the expanded line, or undefined where it cannot be expanded. */
  expandHistory?(line: string): string | undefined;
  /** `~user/x` → `/home/user/x`; undefined where it cannot be expanded. */
  expandTilde?(word: string): string | undefined;
  /** All that the shell would do to the words, for `shell-expand-line`. */
  expandLine?(line: string): MaybePromise<string | undefined>;
  /** The shell's version, for `display-shell-version`. */
  readonly version?: string;
}

/** How the reading of a line ended. */
export type LineEnd =
  | { readonly kind: "line"; readonly text: string }
  /** Another editor is to go on with it. */
  | { readonly kind: "edit"; readonly text: string }
  /** Ctrl-D on an empty line. */
  | { readonly kind: "end-of-input" }
  /** Ctrl-C. */
  | { readonly kind: "interrupt" };

export interface BeginOptions {
  /** Decoded; see `decodePrompt`. */
  readonly prompt: string;
  /** The column in which the cursor is. */
  readonly startColumn?: number;
  /** Text that is already there. */
  readonly text?: string;
  /** The display shows the prompt already. */
  readonly isShown?: boolean;
}
