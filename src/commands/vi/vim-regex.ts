import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";

/** A pattern of vi, ready to look for. */
export class ViPattern {
  constructor(
    readonly source: string,
    private readonly regex: Regex,
    /** `\zs` and `\ze`: the groups that hold what stands before and behind the match. */
    private readonly startGroup: number | undefined,
    private readonly endGroup: number | undefined,
  ) {}

  /** The first match at or behind `from`, with its groups. */
  match(
    text: string,
    from = 0,
  ): { readonly start: number; readonly end: number; readonly groups: readonly string[] } | undefined {
    const found = this.regex.match(text, from);
    if (!found) return undefined;
    const before = this.startGroup === undefined ? 0 : (found.groups[this.startGroup]?.length ?? 0);
    const start = found.start + before;
    const end =
      this.endGroup === undefined ? found.end : found.start + (found.groups[this.endGroup]?.length ?? 0);
    const own = [this.startGroup, this.endGroup].filter((group) => group !== undefined).length;
    const groups = found.groups.slice(own).map((group) => group ?? "");
    groups[0] = text.slice(start, end);
    return { start, end: Math.max(start, end), groups };
  }
}

export interface PatternRules {
  readonly ignoreCase: boolean;
  readonly smartCase: boolean;
}

/** Reads a pattern in vi's own spelling (:help pattern); a text is the fault. */
export function compilePattern(source: string, rules: PatternRules): ViPattern | string {
  const translated = new Translator(source).run();
  if (typeof translated === "string") return translated;
  const { text, ignoreCase, start, end } = translated;
  const hasCapital = /(?<!\\)\p{Lu}/u.test(source);
  const folds = ignoreCase ?? (rules.ignoreCase && !(rules.smartCase && hasCapital));
  const regex = compileRegex(text, { dialect: "egrep", ignoreCase: folds });
  if (regex instanceof RegexFault) return `E486: Pattern not found: ${source}`;
  return new ViPattern(source, regex, start, end);
}

const CLASSES: Readonly<Record<string, string>> = {
  s: "[ \t]",
  S: "[^ \t]",
  d: "[0-9]",
  D: "[^0-9]",
  w: "[0-9A-Za-z_]",
  W: "[^0-9A-Za-z_]",
  a: "[A-Za-z]",
  A: "[^A-Za-z]",
  l: "[a-z]",
  L: "[^a-z]",
  u: "[A-Z]",
  U: "[^A-Z]",
  x: "[0-9A-Fa-f]",
  X: "[^0-9A-Fa-f]",
  o: "[0-7]",
  h: "[A-Za-z_]",
  i: "[0-9A-Za-z_]",
  k: "[0-9A-Za-z_]",
  t: "\t",
  e: "\x1b",
  r: "\r",
  b: "\b",
};

interface Translated {
  readonly text: string;
  readonly ignoreCase: boolean | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** What is special by itself at each degree of magic; the rest is so behind a backslash, and the other way round. */
const MAGIC: Readonly<Record<string, string>> = {
  v: "^$.*[~+=?{(|)&@<>",
  m: "^$.*[~",
  M: "^$",
  V: "",
};

/** From vi's spelling to POSIX extended expressions. */
class Translator {
  #at = 0;
  #out = "";
  #magic = MAGIC.m ?? "";
  #ignoreCase: boolean | undefined;
  #start: string | undefined;
  #end: string | undefined;
  #fault: string | undefined;

  constructor(private readonly source: string) {}

  run(): Translated | string {
    while (this.#at < this.source.length && this.#fault === undefined) this.#step();
    if (this.#fault !== undefined) return this.#fault;
    let text = this.#out;
    let end: number | undefined;
    let start: number | undefined;
    if (this.#end !== undefined) {
      text = `(${this.#end})${text.slice(this.#end.length)}`;
      end = 1;
    }
    if (this.#start !== undefined) {
      const rest = end === undefined ? text.slice(this.#start.length) : text.slice(1 + this.#start.length);
      text = end === undefined ? `(${this.#start})${rest}` : `((${this.#start})${rest}`;
      start = end === undefined ? 1 : 2;
    }
    return { text, ignoreCase: this.#ignoreCase, start, end };
  }

  #step(): void {
    const character = this.source[this.#at++] ?? "";
    if (character === "\\") return this.#escaped(this.source[this.#at++] ?? "\\");
    if (this.#magic.includes(character)) this.#special(character);
    else this.#literal(character);
  }

  #escaped(character: string): void {
    if (character in MAGIC && "vmMV".includes(character)) {
      this.#magic = MAGIC[character] ?? "";
      return;
    }
    if (character === "c" || character === "C") {
      this.#ignoreCase = character === "c";
      return;
    }
    if (character === "z") return this.#boundaryOfMatch(this.source[this.#at++]);
    if (character === "n") return this.#refuse("\\n in a pattern");
    if (character === "%") return this.#percent();
    if (/[1-9]/.test(character)) {
      this.#out += `\\${character}`;
      return;
    }
    const known = CLASSES[character];
    if (known !== undefined) this.#out += known;
    else if (!this.#magic.includes(character) && "^$.*[~+=?{(|)&@<>".includes(character))
      this.#special(character);
    else this.#literal(character);
  }

  #percent(): void {
    const next = this.source[this.#at++];
    if (next === "(") this.#out += "(";
    else if (next === "^" || next === "$") this.#out += next;
    else this.#refuse(`\\%${next ?? ""}`);
  }

  #boundaryOfMatch(letter: string | undefined): void {
    if (letter === "s") this.#start = this.#out;
    else if (letter === "e") this.#end = this.#out;
    else this.#refuse(`\\z${letter ?? ""}`);
  }

  #refuse(what: string): void {
    this.#fault = `rockpool: ${what} is not simulated here`;
  }

  #special(character: string): void {
    switch (character) {
      case "^":
        this.#out += this.#isAtStart ? "^" : "\\^";
        return;
      case "$":
        this.#out += this.#isAtEnd ? "$" : "\\$";
        return;
      case ".":
        this.#out += ".";
        return;
      case "*":
        this.#out += this.#isAtStart ? "\\*" : "*";
        return;
      case "+":
        this.#out += "+";
        return;
      case "=":
      case "?":
        this.#out += "?";
        return;
      case "(":
      case ")":
      case "|":
        this.#out += character;
        return;
      case "<":
      case ">":
        this.#out += `\\${character}`;
        return;
      case "[":
        return this.#bracket();
      case "{":
        return this.#interval();
      case "~":
        return this.#literal("~");
    }
    this.#refuse(character === "&" ? "\\&" : "\\@");
  }

  get #isAtStart(): boolean {
    return this.#out === "" || /(?:^|[^\\])[(|]$/.test(this.#out);
  }

  get #isAtEnd(): boolean {
    const rest = this.source.slice(this.#at);
    return rest === "" || /^(?:\\[|)]|\\z|[|)])/.test(rest) || /^\\[cC]$/.test(rest);
  }

  /** `[…]` is as in POSIX, but for a backslash, which quotes; without an end it is only a character. */
  #bracket(): void {
    const match = /^\^?\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*\]/.exec(this.source.slice(this.#at));
    if (!match) return this.#literal("[");
    this.#at += match[0].length;
    const inside = match[0]
      .slice(0, -1)
      .replace(/\\([\]\\^-])/g, "$1")
      .replace(/\\t/g, "\t")
      .replace(/\\e/g, "\x1b");
    this.#out += `[${inside}]`;
  }

  /** `\{2,3}`; `\{-}` would be the shortest match. */
  #interval(): void {
    const match = /^(-?)(\d*)(,?)(\d*)\\?\}/.exec(this.source.slice(this.#at));
    if (!match) {
      this.#fault = `E554: Syntax error in \\{...}`;
      return;
    }
    this.#at += match[0].length;
    const [, lazy, least = "", comma, most = ""] = match;
    if (lazy) return this.#refuse("\\{-}");
    if (least === "" && most === "") this.#out += "*";
    else this.#out += `{${least === "" ? "0" : least}${comma}${most}}`;
  }

  #literal(character: string): void {
    this.#out += /[.[\]{}()*+?^$|\\]/.test(character) ? `\\${character}` : character;
  }
}
