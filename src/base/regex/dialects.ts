/** How a tool writes regular expressions (POSIX XBD 9.3, 9.4, and what GNU adds). */
export interface Dialect {
  /** `\(` `\)` `\{` `\}` `\|` rather than the bare characters, and anchors only at the ends. */
  readonly basic: boolean;
  /** What a repetition is that follows nothing: `*a`, `(*a)`, `a|*b`. */
  readonly strayRepeat: "literal" | "empty" | "error";
  /** A `{` that starts no interval stands for itself; else that is an error. */
  readonly looseBraces: boolean;
  readonly strayClose: "literal" | "error";
  /** One repetition may follow another: `a**`, `a+?`. */
  readonly doubleRepeat: boolean;
  readonly backreferences: boolean;
  /** A backslash quotes inside brackets too. */
  readonly bracketEscapes: boolean;
  /** Which of `\n`, `\t`, `\x41` … name a character. */
  readonly characterEscapes: "none" | "awk";
  /** `[:alpha:]` without the outer brackets is refused as a mistake. */
  readonly checksClassSyntax: boolean;
  /** The letter of the word boundary: `\b`, or `\y` where that is a backspace. */
  readonly boundary: "b" | "y";
}

const BASIC: Dialect = {
  basic: true,
  strayRepeat: "literal",
  looseBraces: false,
  strayClose: "error",
  doubleRepeat: true,
  backreferences: true,
  bracketEscapes: false,
  characterEscapes: "none",
  checksClassSyntax: false,
  boundary: "b",
};

const EXTENDED: Dialect = { ...BASIC, basic: false, strayRepeat: "error", strayClose: "literal" };

export const DIALECTS = {
  /** `grep`. */
  grep: { ...BASIC, checksClassSyntax: true },
  /** `grep -E`. */
  egrep: { ...EXTENDED, strayRepeat: "empty", looseBraces: true, checksClassSyntax: true },
  /** Which puts in what `\n`, `\t` and `\x41` name itself, before. */
  sed: { ...BASIC, doubleRepeat: false, checksClassSyntax: true },
  /** `sed -E`. */
  "sed-extended": { ...EXTENDED, strayClose: "error", checksClassSyntax: true },
  expr: BASIC,
  /** `[[ =~ ]]`: regcomp(3) with REG_EXTENDED. */
  bash: EXTENDED,
  awk: {
    ...EXTENDED,
    strayRepeat: "literal",
    looseBraces: true,
    backreferences: false,
    bracketEscapes: true,
    characterEscapes: "awk",
    boundary: "y",
  },
} as const satisfies Record<string, Dialect>;

export type DialectName = keyof typeof DIALECTS;
