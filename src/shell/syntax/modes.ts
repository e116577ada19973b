import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  characterSet,
  NUL,
  OPEN_BRACKET,
  OPEN_PAREN,
} from "./characters.ts";

/** How text is read in one place of the grammar: what ends a run of plain text, what quotes, what closes. */
export interface Mode {
  /** The ASCII characters at which a run of plain text ends. */
  readonly special: Uint8Array;
  /** What a backslash quotes; undefined: any character (bash manual 3.1.2.1 against 3.1.2.3). */
  readonly escapable?: string;
  /** `'…'` quotes: `yes`; is two plain characters around plain text that cannot close the construct: `paired`. */
  readonly singleQuotes: "yes" | "no" | "paired";
  /** Within double quotes. */
  readonly inDoubleQuotes: boolean;
  /** Its plain text is shown as a string. */
  readonly isString: boolean;
  /** `$'…'` and `$"…"` are quotes. */
  readonly dollarQuotes: boolean;
  /** Process substitution is recognised. */
  readonly processes: boolean;
  /** Where `open`…`close` nest; an unpaired `close` ends the text. */
  readonly open: number;
  readonly close: number;
  /** Other characters that end the text, outside of nested pairs; of these, what ends it within them too. */
  readonly stops: Uint8Array;
  readonly alwaysStops: number;
  /** Parentheses: patterns like `@(a|b)` as the option says, or any group as in a regular expression. */
  readonly groups: "none" | "extglob" | "regex";
}

const NEVER = -1;
const NOTHING = characterSet("");

function defineMode(special: string, mode: Partial<Omit<Mode, "special" | "stops">>, stops = ""): Mode {
  const table = characterSet(special + stops);
  table[NUL] = 1;
  return {
    singleQuotes: "yes",
    inDoubleQuotes: false,
    dollarQuotes: true,
    isString: false,
    processes: false,
    open: NEVER,
    close: NEVER,
    groups: "none",
    alwaysStops: NEVER,
    ...mode,
    special: table,
    stops: stops === "" ? NOTHING : characterSet(stops),
  };
}

const QUOTES = "\\'\"$`";
const META = " \t\n;&|()<>";

/** A word of a command. */
export const WORD = defineMode(QUOTES, { processes: true, groups: "extglob" }, META);
/** The right side of `=~`: `( )` group, and `|` is plain (bash manual 3.2.5.2). */
export const REGEX = defineMode(`${QUOTES}`, { groups: "regex" }, META.replace("|", ""));
/** Inside a group of an extended pattern or of a regular expression: blanks are plain. */
export const GROUP = defineMode(`${QUOTES}()<>`, { processes: true, open: OPEN_PAREN, close: CLOSE_PAREN });

const IN_DOUBLE_QUOTES = {
  singleQuotes: "no",
  inDoubleQuotes: true,
  dollarQuotes: false,
  isString: true,
} as const;
/** `"…"`. */
export const DOUBLE = defineMode('\\"$`', { ...IN_DOUBLE_QUOTES, escapable: '$`"\\' }, '"');
/** `"…"` within the word of `"${name:-word}"`: there a backslash quotes any character. */
export const DOUBLE_WITHIN: Mode = { ...DOUBLE, escapable: undefined };
/** The body of a here-document: as `"…"`, but `"` is plain (POSIX 2.7.4). */
export const HERE = defineMode("\\$`", { ...IN_DOUBLE_QUOTES, escapable: "$`\\" });
/** Between paired `'` of BRACE_DOUBLE. */
export const PAIRED = defineMode("\\$`", { ...IN_DOUBLE_QUOTES, escapable: "$`\\" }, "'");

/** The word of `${name:-word}`. */
export const BRACE = defineMode(`${QUOTES}<>`, { processes: true }, "}");
/** The same within double quotes: `'` is plain there (POSIX 2.6.2), but bash still looks for its partner. */
export const BRACE_DOUBLE = defineMode(
  QUOTES,
  { singleQuotes: "paired", inDoubleQuotes: true, isString: true, escapable: '$`"\\}' },
  "}",
);
/** The same in posix mode, which does not look for it. */
export const BRACE_DOUBLE_POSIX: Mode = { ...BRACE_DOUBLE, singleQuotes: "no" };
/** The pattern of `${name/pattern/replacement}`. */
export const BRACE_PATTERN = defineMode(`${QUOTES}<>`, { processes: true }, "}/");

/** Expressions are expanded as if in double quotes, but `"` quotes (bash manual 3.5.5). */
const EXPRESSION = {
  inDoubleQuotes: true,
  dollarQuotes: false,
  singleQuotes: "paired",
  escapable: '$`"\\',
} as const;
/** `$((…))`, `((…))`. */
export const ARITHMETIC = defineMode(`${QUOTES}()`, { ...EXPRESSION, open: OPEN_PAREN, close: CLOSE_PAREN });
/** A part of `for ((…;…;…))`. */
export const ARITHMETIC_PART = defineMode(
  `${QUOTES}()`,
  { ...EXPRESSION, open: OPEN_PAREN, close: CLOSE_PAREN },
  ";",
);
/** `$[…]`. */
export const OLD_ARITHMETIC = defineMode(`${QUOTES}[]`, {
  ...EXPRESSION,
  open: OPEN_BRACKET,
  close: CLOSE_BRACKET,
});
/** The offset of `${name:offset:length}`. */
export const OFFSET = defineMode(
  `${QUOTES}()`,
  { ...EXPRESSION, open: OPEN_PAREN, close: CLOSE_PAREN, alwaysStops: CLOSE_BRACE },
  ":?}",
);
/** Its length. */
export const LENGTH = defineMode(QUOTES, EXPRESSION, "}");
/** `name[…]`: a key, quoted like a word, or an expression. */
export const SUBSCRIPT = defineMode(`${QUOTES}[]<>`, {
  processes: true,
  open: OPEN_BRACKET,
  close: CLOSE_BRACKET,
});

/** The same within `${…}`, which ends at its first unquoted `}` whatever is open. */
export const BRACE_SUBSCRIPT = defineMode(
  `${QUOTES}[]<>`,
  { processes: true, open: OPEN_BRACKET, close: CLOSE_BRACKET, alwaysStops: CLOSE_BRACE },
  "}",
);
