import { type CodeRange, invertRanges, mergeRanges, otherCase, rangesOfClass } from "../character-set.ts";
import { readBracket } from "./brackets.ts";
import { DIALECTS, type Dialect, type DialectName } from "./dialects.ts";
import { characterEscape } from "./escapes.ts";
import { RegexFault } from "./faults.ts";
import { type Assertion, EMPTY, type RegexNode, sequenceOf } from "./nodes.ts";

export interface RegexOptions {
  readonly dialect: DialectName;
  readonly ignoreCase?: boolean;
  /** `^` and `$` match at every line's start and end too, not only at the text's. */
  readonly multiline?: boolean;
  /** `.` and `[^x]` do not take a newline; with "always" nor does any other set: a match stays within a line. */
  readonly excludeNewline?: boolean | "always";
}

export interface ParsedRegex {
  readonly node: RegexNode;
  readonly groupCount: number;
  /** The repetitions that follow nothing and were passed over. */
  readonly strayRepeats: readonly string[];
}

/** glibc's RE_DUP_MAX, and a bound for what counted repetitions may multiply to. */
const MOST_REPEATS = 32_767;
const DEEPEST = 250;

export function parseRegex(source: string, options: RegexOptions): ParsedRegex | RegexFault {
  try {
    return new RegexParser(source, options).parse();
  } catch (fault) {
    if (fault instanceof RegexFault) return fault;
    throw fault;
  }
}

/** Bytes that are not UTF-8 are no characters: only they themselves match them. */
const NO_CHARACTER: CodeRange = [0xd800, 0xdfff];

class RegexParser {
  readonly #dialect: Dialect;
  #at = 0;
  #groups = 0;
  /** The groups that a back-reference may name here: those closed before in the same branch. */
  #closed: ReadonlySet<number> = new Set();
  #depth = 0;
  readonly #strayRepeats: string[] = [];

  constructor(
    readonly source: string,
    readonly options: RegexOptions,
  ) {
    this.#dialect = DIALECTS[options.dialect];
  }

  parse(): ParsedRegex {
    const node = this.#choice();
    if (this.#at < this.source.length) throw RegexFault.CLOSE_PARENTHESIS;
    return { node, groupCount: this.#groups, strayRepeats: this.#strayRepeats };
  }

  /** Whether an operator that basic expressions write with a backslash stands here. */
  #isAt(operator: string): boolean {
    return this.source.startsWith(this.#dialect.basic ? `\\${operator}` : operator, this.#at);
  }

  #skip(operator: string): void {
    this.#at += this.#dialect.basic ? operator.length + 1 : operator.length;
  }

  #choice(): RegexNode {
    const before = this.#closed;
    const nodes = [this.#sequence()];
    let all = this.#closed;
    while (this.#isAt("|")) {
      this.#skip("|");
      this.#closed = before;
      nodes.push(this.#sequence());
      all = new Set([...all, ...this.#closed]);
    }
    this.#closed = all;
    return nodes.length === 1 ? (nodes[0] as RegexNode) : { kind: "choice", nodes };
  }

  #sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    let isFirst = true;
    while (this.#at < this.source.length && !this.#isAt("|") && !this.#isClose()) {
      const atom = this.#atom(isFirst);
      isFirst = false;
      nodes.push(this.#repeated(atom));
    }
    return sequenceOf(nodes);
  }

  /** A `)` that closes a group, or that is an error; a stray one may be an ordinary character. */
  #isClose(): boolean {
    return this.#isAt(")") && (this.#depth > 0 || this.#dialect.strayClose === "error");
  }

  /** One atom without its repetition; `isFirst`: nothing but anchors before it in its branch. */
  #atom(isFirst: boolean): RegexNode {
    const { basic } = this.#dialect;
    if (this.#isAt("(")) return this.#group();
    if (this.#isStrayRepeat(isFirst)) return this.#strayRepeat();
    switch (this.source[this.#at]) {
      case "\\":
        return this.#escape();
      case "[":
        return this.#bracket();
      case ".":
        this.#at++;
        return this.#setOf(invertRanges([NO_CHARACTER]), true);
      case "^":
        if (basic && !isFirst) break;
        this.#at++;
        return this.#assertion("line-start");
      case "$":
        if (basic && !this.#isAtBranchEnd(this.#at + 1)) break;
        this.#at++;
        return this.#assertion("line-end");
    }
    return this.#literal();
  }

  /** Whether a repetition stands here that follows nothing. */
  #isStrayRepeat(isFirst: boolean): boolean {
    if (this.#dialect.basic) return (isFirst || this.#isAfterAnchor()) && this.#isAt("{");
    return this.#isRepeatAt() && (isFirst || this.#isAfterAnchor());
  }

  #strayRepeat(): RegexNode {
    const { basic, strayRepeat } = this.#dialect;
    if (strayRepeat === "error" || this.options.dialect === "sed") throw RegexFault.PRECEDING;
    if (basic) this.#at++;
    if (strayRepeat === "literal") return this.#literal();
    const character = this.source[this.#at] as string;
    const interval = character === "{" ? this.#interval() : undefined;
    if (character === "{" && !interval) return this.#literal();
    this.#strayRepeats.push(character);
    this.#at = interval?.end ?? this.#at + 1;
    // `**`: the second one follows nothing either.
    return this.#at < this.source.length && this.#isRepeatAt() ? this.#strayRepeat() : EMPTY;
  }

  #isRepeatAt(): boolean {
    return "*+?{".includes(this.source[this.#at] as string);
  }

  /** Behind `^`, a repetition repeats nothing. */
  #isAfterAnchor(): boolean {
    return (
      this.source[this.#at - 1] === "^" &&
      this.source[this.#at - 2] !== "\\" &&
      this.source[this.#at - 2] !== "["
    );
  }

  /** In a basic expression `$` is an anchor before `\)`, `\|` and the end alone. */
  #isAtBranchEnd(at: number): boolean {
    return at >= this.source.length || this.source.startsWith("\\)", at) || this.source.startsWith("\\|", at);
  }

  #group(): RegexNode {
    this.#skip("(");
    const index = ++this.#groups;
    if (++this.#depth > DEEPEST) throw RegexFault.TOO_BIG;
    const node = this.#choice();
    if (!this.#isAt(")")) throw RegexFault.PARENTHESIS;
    this.#skip(")");
    this.#depth--;
    this.#closed = new Set([...this.#closed, index]);
    return { kind: "group", index, node };
  }

  #literal(): RegexNode {
    const code = this.source.codePointAt(this.#at) ?? 0;
    this.#at += code > 0xffff ? 2 : 1;
    return this.#character(code);
  }

  #character(code: number): RegexNode {
    const other = this.options.ignoreCase ? otherCase(code) : code;
    const ranges: CodeRange[] =
      other === code
        ? [[code, code]]
        : [
            [code, code],
            [other, other],
          ];
    return { kind: "set", ranges: mergeRanges(ranges) };
  }

  #setOf(ranges: readonly CodeRange[], withoutNewline: boolean): RegexNode {
    const { excludeNewline } = this.options;
    if (!excludeNewline || (!withoutNewline && excludeNewline !== "always")) return { kind: "set", ranges };
    return { kind: "set", ranges: invertRanges(mergeRanges([...invertRanges(ranges), [10, 10]])) };
  }

  #assertion(assertion: Assertion): RegexNode {
    return { kind: "assertion", assertion };
  }

  #bracket(): RegexNode {
    const bracket = readBracket(this.source, this.#at, {
      dialect: this.#dialect,
      ignoreCase: this.options.ignoreCase === true,
    });
    if (bracket instanceof RegexFault) throw bracket;
    this.#at = bracket.end;
    if (!bracket.negated) return this.#setOf(bracket.ranges, false);
    return this.#setOf(invertRanges(mergeRanges([...bracket.ranges, NO_CHARACTER])), true);
  }

  #escape(): RegexNode {
    const letter = this.source[this.#at + 1];
    if (letter === undefined) throw RegexFault.TRAILING_BACKSLASH;
    const named = characterEscape(this.source, this.#at, this.#dialect);
    if (named) {
      this.#at = named.end;
      return this.#character(named.code);
    }
    const special = this.#specialEscape(letter);
    if (special) {
      this.#at += 2;
      return special;
    }
    this.#at++;
    return this.#literal();
  }

  #specialEscape(letter: string): RegexNode | undefined {
    if (letter === this.#dialect.boundary) return this.#assertion("word-boundary");
    const assertion = ASSERTIONS[letter];
    if (assertion) return this.#assertion(assertion);
    const name = letter.toLowerCase() === "w" ? "word" : letter.toLowerCase() === "s" ? "space" : undefined;
    if (name) {
      const ranges = rangesOfClass(name);
      if (letter === letter.toLowerCase()) return this.#setOf(ranges, false);
      return this.#setOf(invertRanges(mergeRanges([...ranges, NO_CHARACTER])), true);
    }
    if (letter < "1" || letter > "9" || !this.#dialect.backreferences) return undefined;
    const index = Number(letter);
    if (!this.#closed.has(index)) throw RegexFault.BACK_REFERENCE;
    return { kind: "backreference", index };
  }

  /** The atom with the repetitions behind it. */
  #repeated(atom: RegexNode): RegexNode {
    let node = atom;
    for (let count = 0; ; count++) {
      const bounds = this.#repetition(atom);
      if (!bounds) return node;
      if (count > 0 && !this.#dialect.doubleRepeat) throw RegexFault.PRECEDING;
      node = repeat(node, bounds.min, bounds.max);
    }
  }

  #repetition(atom: RegexNode): { min: number; max: number } | undefined {
    const { basic } = this.#dialect;
    const character = this.source[this.#at];
    if (atom.kind === "assertion" && atom.assertion === "line-start") {
      // `^*`: a star that follows an anchor is an ordinary character, or stray.
      if (basic || "*+?{".includes(character ?? "x")) return undefined;
    }
    if (character === "*") {
      this.#at++;
      return { min: 0, max: Number.POSITIVE_INFINITY };
    }
    if (this.#isAt("+")) {
      this.#skip("+");
      return { min: 1, max: Number.POSITIVE_INFINITY };
    }
    if (this.#isAt("?")) {
      this.#skip("?");
      return { min: 0, max: 1 };
    }
    return this.#isAt("{") ? this.#readInterval() : undefined;
  }

  #readInterval(): { min: number; max: number } | undefined {
    const interval = this.#interval();
    if (!interval) {
      if (this.#dialect.looseBraces && !this.source.startsWith("{}", this.#at)) return undefined;
      const close = this.#dialect.basic ? "\\}" : "}";
      throw this.source.includes(close, this.#at) ? RegexFault.BRACE_CONTENT : RegexFault.BRACE;
    }
    const { min, max, end } = interval;
    if (max < min) throw RegexFault.BRACE_CONTENT;
    if (min > MOST_REPEATS || (max > MOST_REPEATS && max < Number.POSITIVE_INFINITY))
      throw RegexFault.TOO_BIG;
    this.#at = end;
    return { min, max };
  }

  /** `{m}`, `{m,}`, `{,n}`, `{m,n}`; undefined where it has another form. */
  #interval(): { min: number; max: number; end: number } | undefined {
    const form = this.#dialect.basic ? /\\\{([0-9]*)(,?)([0-9]*)\\\}/y : /\{([0-9]*)(,?)([0-9]*)\}/y;
    form.lastIndex = this.#at;
    const match = form.exec(this.source);
    if (!match) {
      const commas = /\{[0-9]+,[0-9]*,/y;
      commas.lastIndex = this.#at;
      if (!this.#dialect.basic && commas.test(this.source)) throw RegexFault.BRACE_CONTENT;
      return undefined;
    }
    const [, low = "", comma, high = ""] = match;
    if (low === "" && comma === "") return undefined;
    const min = Number(low);
    const max = comma === "" ? min : high === "" ? Number.POSITIVE_INFINITY : Number(high);
    return { min, max, end: form.lastIndex };
  }
}

const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  B: "not-word-boundary",
  "<": "word-start",
  ">": "word-end",
  "`": "text-start",
  "'": "text-end",
};

function repeat(node: RegexNode, min: number, max: number): RegexNode {
  if (max === 0) return node.kind === "group" ? { kind: "repeat", node, min, max } : EMPTY;
  if (min === 1 && max === 1) return node;
  // `(x*)*`, `(x+)?`: one loop is enough where nothing inside is captured.
  if (node.kind === "repeat" && node.max === Number.POSITIVE_INFINITY && min <= 1 && node.min <= 1) {
    return { ...node, min: Math.min(min, node.min) };
  }
  return { kind: "repeat", node, min, max };
}
