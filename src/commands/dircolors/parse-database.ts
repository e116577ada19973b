import { compileGlob } from "../../base/pattern/index.ts";

/** One colour: the key of LS_COLORS, and the codes. */
export interface Colour {
  readonly key: string;
  readonly codes: string;
}

export interface Parsed {
  readonly colours: readonly Colour[];
  /** After the name of the file: `1: invalid line;  missing second token`. */
  readonly problems: readonly string[];
}

/** Keywords with their key; several words mean the same. */
const KEYS: Readonly<Record<string, string>> = {
  NORMAL: "no",
  NORM: "no",
  FILE: "fi",
  RESET: "rs",
  DIR: "di",
  LNK: "ln",
  LINK: "ln",
  SYMLINK: "ln",
  ORPHAN: "or",
  MISSING: "mi",
  FIFO: "pi",
  PIPE: "pi",
  SOCK: "so",
  BLK: "bd",
  BLOCK: "bd",
  CHR: "cd",
  CHAR: "cd",
  DOOR: "do",
  EXEC: "ex",
  LEFT: "lc",
  LEFTCODE: "lc",
  RIGHT: "rc",
  RIGHTCODE: "rc",
  END: "ec",
  ENDCODE: "ec",
  SUID: "su",
  SETUID: "su",
  SGID: "sg",
  SETGID: "sg",
  STICKY: "st",
  OTHER_WRITABLE: "ow",
  OWR: "ow",
  STICKY_OTHER_WRITABLE: "tw",
  OWT: "tw",
  CAPABILITY: "ca",
  MULTIHARDLINK: "mh",
  CLRTOEOL: "cl",
};
const IGNORED: readonly string[] = ["OPTIONS", "COLOR", "EIGHTBIT"];

/** Reads a database for this terminal: lines after `TERM pattern` count where one of the patterns fits. */
export function parseDatabase(text: string, terminal: Readonly<Record<string, string>>): Parsed {
  const colours: Colour[] = [];
  const problems: string[] = [];
  let state: "global" | "not" | "just" | "yes" = "global";
  for (const [at, line] of text.split("\n").entries()) {
    const [, keyword, argument = ""] = /^\s*([^\s#]\S*)(?:\s+([^#]*))?/.exec(line) ?? [];
    if (keyword === undefined) continue;
    const codes = argument.trim();
    if (codes === "") {
      problems.push(`${at + 1}: invalid line;  missing second token`);
      continue;
    }
    const variable = terminal[keyword.toUpperCase()];
    if (variable !== undefined) {
      if (state !== "just") state = matches(codes, variable) ? "just" : "not";
      continue;
    }
    if (state === "just") state = "yes";
    if (state === "not") continue;
    const key = keyOf(keyword);
    if (key !== undefined) colours.push({ key, codes });
    else if (state === "yes" && !IGNORED.includes(keyword.toUpperCase()))
      problems.push(`${at + 1}: unrecognized keyword ${keyword}`);
  }
  return { colours, problems };
}

function keyOf(keyword: string): string | undefined {
  if (keyword.startsWith(".")) return `*${keyword}`;
  if (keyword.startsWith("*")) return keyword;
  const upper = keyword.toUpperCase();
  return Object.hasOwn(KEYS, upper) ? KEYS[upper] : undefined;
}

function matches(pattern: string, value: string): boolean {
  return compileGlob(pattern).matches(value);
}
