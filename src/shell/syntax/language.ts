/** What bash knows beyond POSIX, as its parser meets it. A language lists those that it has. */
export type Feature =
  /** `a=(…)`, `a[i]=…`, `${a[i]}`. */
  | "arrays"
  /** `name+=value`. */
  | "append"
  /** `((…))`, `for ((…))`. */
  | "arithmetic-commands"
  /** `$[…]`. */
  | "old-arithmetic"
  /** `$'…'`. */
  | "ansi-quotes"
  /** `$"…"`. */
  | "translated-quotes"
  /** `<(…)`. */
  | "processes"
  /** `<<<`. */
  | "here-strings"
  /** `&>`, `&>>`. */
  | "both-outputs"
  /** `{name}>`, and descriptors of several digits. */
  | "named-descriptors"
  /** `|&`. */
  | "piped-errors"
  /** `;&`, `;;&`. */
  | "fall-through"
  /** `${x:1}`. */
  | "slices"
  /** `${x/a/b}`. */
  | "replacement"
  /** `${!x}`, `${x^}`, `${x@Q}`. */
  | "parameter-tricks"
  /** `! ! command`, and `!` alone. */
  | "loose-negation"
  /** Among the words of a command, between `[[` and `]]`, `&&` and `||` are words. */
  | "listed-tests"
  /** Any word may name a function. */
  | "any-function-name";

/** What a parser reads and how it tells of mistakes. Bash's own has everything, and words with rules of their own. */
export interface Language {
  readonly features: ReadonlySet<Feature>;
  readonly reserved: ReadonlySet<string>;
  readonly words: SyntaxWords;
}

/** How mistakes are told: each in one line. */
export interface SyntaxWords {
  /** Tokens are named as these shells do: `word`, `"fi"`, `end of file`. */
  unexpected(token: string, expected: string | undefined): string;
  /** The text ends within quotes or an expansion. */
  readonly unclosed: Readonly<Record<"quotes" | "backquotes" | "brace" | "arithmetic", string>>;
  readonly badLoopVariable: string;
  readonly badFunctionName: string;
}
