import type { Language } from "./language.ts";
import type { List, Span } from "./nodes.ts";

/** What of the shell's state changes how text is read. */
export interface ParserOptions {
  /** The line number of the first line of `source`; 1 unless told. */
  readonly firstLine?: number;
  /** The value of an alias, where aliases are expanded; asked again for every command. */
  readonly alias?: (name: string) => string | undefined;
  readonly extglob?: () => boolean;
  readonly posix?: () => boolean;
  /** Of a shell other than bash. */
  readonly language?: Language;
  /**
   * More text may follow, as at a prompt: a here-document without its end and a backslash-newline at the end are
   * `incomplete`. Without it, as in a script, the end of the text ends them (with a warning for the here-document).
   */
  readonly more?: boolean;
  /** The argument of `-c` or `eval`, a sourced file: bash ends such a text earlier behind a broken `((`. */
  readonly isString?: boolean;
}

/**
 * Reads one complete command (all up to the newline that ends it) a call, as bash does: what stands on later
 * lines may depend on what earlier ones have changed (aliases, extglob), and a syntax error shows only after
 * the commands before it have run. Behind an error the next call goes on with the line after it.
 */
export interface Parser {
  next(): ParseStep;
}

export type ParseStep =
  | {
      readonly kind: "command";
      readonly list: List;
      /** Where the next call goes on. */
      readonly end: number;
      /** The line on which it ends. */
      readonly lastLine: number;
      /** To print before anything else of the step. */
      readonly warnings?: readonly SyntaxWarning[];
    }
  | { readonly kind: "end" }
  /** The text ends in the middle of a command: a PS2 prompt, or an error where no more can come. */
  | { readonly kind: "incomplete"; readonly error: SyntaxFault; readonly warnings?: readonly SyntaxWarning[] }
  | { readonly kind: "error"; readonly error: SyntaxFault; readonly warnings?: readonly SyntaxWarning[] };

/** A syntax error, with bash's own words. Not thrown: returned. */
export interface SyntaxFault {
  /** Without the `bash: line N: ` before it; lines to print, in order (the second repeats the source line). */
  readonly messages: readonly string[];
  /** The line that bash names. */
  readonly line: number;
  /** The line for each of the messages, where they differ. */
  readonly lines?: readonly number[];
  readonly span: Span;
  /** For the tutor: what the parser could have gone on with. */
  readonly expected?: readonly string[];
  /**
   * What bash makes of it; undefined: the status is 2. `unchanged`: `$?` stays as it was (unclosed quotes, mistakes in
   * `[[ ]]`, whose `messages` may even be empty). `failure`: the status is 1, and a script goes on with the next line (an array literal). `fatal`: even `eval` and
   * `.` end the shell, with 127 where the text is a string, 2 where it is a script (a mistake within `$(…)`).
   */
  readonly status?: "unchanged" | "failure" | "fatal";
}

/** `bash: line N: warning: …`: a here-document that the end of the text ends. */
export interface SyntaxWarning {
  /** Without the `bash: line N: ` before it. */
  readonly message: string;
  readonly line: number;
}
