import { classEscape, oneOf, remembered } from "./characters.ts";
import { readClass } from "./class.ts";
import { readCharacterEscape } from "./escapes.ts";
import { readGroup } from "./group.ts";
import { type Edge, type Greed, type GroupName, PerlFault, type PerlNode, type Takes } from "./nodes.ts";
import { PatternReader } from "./reader.ts";

export interface PerlPattern {
  readonly node: PerlNode;
  readonly groupCount: number;
  /** The number of each named group. */
  readonly names: ReadonlyMap<string, number>;
}

/** What `(?imsx)` sets. */
export interface Modes {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly extended: boolean;
  /** `(?n)`: plain parentheses do not capture. */
  readonly noCapture: boolean;
}

const NO_MODES: Modes = {
  ignoreCase: false,
  multiline: false,
  dotAll: false,
  extended: false,
  noCapture: false,
};

const MOST_REPEATS = 65_535;
const DEEPEST = 250;

/** Reads an expression; throws a `PerlFault` where it is wrong. */
export function parsePerl(source: string, ignoreCase: boolean): PerlPattern {
  const parser = new PerlParser(source, { ...NO_MODES, ignoreCase });
  return parser.parse();
}

const EDGES: Readonly<Record<string, Edge>> = {
  A: "text-start",
  B: "not-word-boundary",
  G: "search-start",
  Z: "last-line-end",
  b: "word-boundary",
  z: "text-end",
};

export class PerlParser {
  readonly reader: PatternReader;
  modes: Modes;
  groupCount = 0;
  readonly names = new Map<string, number>();
  /** Groups that are referred to: they must exist in the end. */
  readonly #references: GroupName[] = [];
  #depth = 0;

  constructor(source: string, modes: Modes) {
    this.reader = new PatternReader(source);
    this.modes = modes;
  }

  parse(): PerlPattern {
    const node = this.choice();
    if (!this.reader.isAtEnd) throw new PerlFault("unmatched closing parenthesis");
    for (const group of this.#references) {
      const exists = typeof group === "number" ? group <= this.groupCount : this.names.has(group);
      if (!exists) throw new PerlFault("reference to non-existent subpattern");
    }
    return { node, groupCount: this.groupCount, names: this.names };
  }

  /** A reference to a group, which may come later. */
  refer(group: GroupName): GroupName {
    this.#references.push(group);
    return group;
  }

  /** Alternatives up to a closing parenthesis or the end; modes set within end with them. */
  choice(): PerlNode {
    const { modes } = this;
    if (++this.#depth > DEEPEST) throw new PerlFault("parentheses are too deeply nested");
    const nodes = [this.alternative()];
    while (this.reader.take("|")) nodes.push(this.alternative());
    this.#depth--;
    this.modes = modes;
    return nodes.length === 1 ? (nodes[0] as PerlNode) : { kind: "choice", nodes };
  }

  alternative(): PerlNode {
    const nodes: PerlNode[] = [];
    for (;;) {
      this.#skipIgnored();
      const character = this.reader.peek();
      if (character === "" || character === "|" || character === ")") break;
      const atom = this.#atom();
      if (atom) nodes.push(this.#repeated(atom));
    }
    return nodes.length === 1 ? (nodes[0] as PerlNode) : { kind: "sequence", nodes };
  }

  /** Blanks and comments of `(?x)`, and `(?#…)`. */
  #skipIgnored(): void {
    const { reader } = this;
    for (;;) {
      if (this.modes.extended && reader.match(/[ \t\n\r\f\v]+|#[^\n]*/y)) continue;
      if (reader.take("(?#")) {
        reader.until(")", "missing ) after (?# comment");
        continue;
      }
      return;
    }
  }

  /** Undefined for what only changes the modes. */
  #atom(): PerlNode | undefined {
    const { reader, modes } = this;
    const character = reader.next();
    switch (character) {
      case "\\":
        return this.#escape();
      case "[":
        return this.#posixOutside() ?? { kind: "character", takes: readClass(reader, modes.ignoreCase) };
      case "(":
        return readGroup(this);
      case ".":
        return { kind: "character", takes: modes.dotAll ? () => true : (code) => code !== 10 };
      case "^":
        return { kind: "edge", edge: modes.multiline ? "line-start" : "text-start" };
      case "$":
        return { kind: "edge", edge: modes.multiline ? "line-end" : "last-line-end" };
      case "*":
      case "+":
      case "?":
        throw new PerlFault("quantifier does not follow a repeatable item");
    }
    if (character === "{" && /^[0-9]+(?:,[0-9]*)?\}/.test(reader.source.slice(reader.at)))
      throw new PerlFault("quantifier does not follow a repeatable item");
    return this.#literal(character);
  }

  #literal(character: string): PerlNode {
    return this.#characterOf(oneOf(character.codePointAt(0) ?? 0, this.modes.ignoreCase));
  }

  #characterOf(takes: Takes): PerlNode {
    return { kind: "character", takes: remembered(takes) };
  }

  /** `[:alpha:]` outside of a class is a mistake. */
  #posixOutside(): undefined {
    if (/^:[^\]\\]*:\]/.test(this.reader.source.slice(this.reader.at)))
      throw new PerlFault("POSIX named classes are supported only within a class");
    return undefined;
  }

  #escape(): PerlNode | undefined {
    const { reader } = this;
    if (reader.isAtEnd) throw new PerlFault("\\ at end of pattern");
    const letter = reader.peek();
    const edge = EDGES[letter];
    if (edge || letter === "K" || letter === "E" || letter === "Q" || letter === "R" || letter === "N") {
      reader.next();
      if (edge) return { kind: "edge", edge };
      if (letter === "K") return { kind: "keep" };
      if (letter === "N") return this.#characterOf(classEscape("N") ?? (() => false));
      if (letter === "R") return this.#anyNewline();
      return letter === "Q" ? this.#quoted() : undefined;
    }
    const reference = this.#reference();
    if (reference) return reference;
    const escaped = readCharacterEscape(reader);
    if (!escaped) throw new PerlFault("unrecognized character follows \\");
    return "takes" in escaped
      ? this.#characterOf(escaped.takes)
      : this.#characterOf(oneOf(escaped.code, this.modes.ignoreCase));
  }

  /** `\Q…\E`. */
  #quoted(): PerlNode {
    const { reader } = this;
    const end = reader.source.indexOf("\\E", reader.at);
    const text = reader.source.slice(reader.at, end < 0 ? undefined : end);
    reader.at += text.length + (end < 0 ? 0 : 2);
    const nodes = Array.from(text, (character) => this.#literal(character));
    const last = nodes.pop();
    // A repetition behind it is for its last character.
    return { kind: "sequence", nodes: last ? [...nodes, this.#repeated(last)] : [] };
  }

  #anyNewline(): PerlNode {
    const single: PerlNode = {
      kind: "character",
      takes: (code) => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029,
    };
    const pair: PerlNode = {
      kind: "sequence",
      nodes: [
        { kind: "character", takes: (code) => code === 13 },
        { kind: "character", takes: (code) => code === 10 },
      ],
    };
    return { kind: "atomic", node: { kind: "choice", nodes: [pair, single] } };
  }

  /** `\1`, `\g{…}`, `\k<…>`: a back-reference, or with `\g<…>` a call. */
  #reference(): PerlNode | undefined {
    const { reader } = this;
    const number = reader.match(/([1-9][0-9]*)/y);
    if (number) return this.#numbered(number[0]);
    const call = reader.match(/g(?:<([-+]?[0-9]+|[A-Za-z_]\w*)>|'([-+]?[0-9]+|[A-Za-z_]\w*)')/y);
    if (call) return { kind: "call", group: this.refer(this.groupNamed(call[1] ?? call[2] ?? "")) };
    const named = reader.match(
      /g(?:\{([-+]?[0-9]+|[A-Za-z_]\w*)\}|([-+]?[0-9]+))|k(?:\{(\w+)\}|<(\w+)>|'(\w+)')/y,
    );
    if (!named) return undefined;
    return this.#backReference(this.groupNamed(named.slice(1).find((part) => part !== undefined) ?? ""));
  }

  #numbered(digits: string): PerlNode {
    const number = Number(digits);
    // Below 10 it is always a reference; above, where there are so many groups before it (pcre2pattern).
    if (number < 10 || number <= this.groupCount) return this.#backReference(number);
    const octal = /^[0-7]{1,3}/.exec(digits)?.[0] ?? "";
    this.reader.at -= digits.length - Math.max(1, octal.length);
    if (octal === "") return this.#literal(digits[0] ?? "");
    return this.#characterOf(oneOf(Number.parseInt(octal, 8), this.modes.ignoreCase));
  }

  #backReference(group: GroupName): PerlNode {
    return { kind: "reference", group: this.refer(group), ignoreCase: this.modes.ignoreCase };
  }

  /** The group that a number or a name stands for; `-1` is the last one before. */
  groupNamed(text: string): GroupName {
    const relative = /^([-+])([0-9]+)$/.exec(text);
    if (!relative) return /^[0-9]+$/.test(text) ? Number(text) : text;
    const distance = Number(relative[2]);
    const number = relative[1] === "-" ? this.groupCount + 1 - distance : this.groupCount + distance;
    if (number < 1 || distance === 0) throw new PerlFault("reference to non-existent subpattern");
    return number;
  }

  #repeated(atom: PerlNode): PerlNode {
    this.#skipIgnored();
    const bounds = this.#bounds();
    if (!bounds) return atom;
    const { reader } = this;
    const greed: Greed = reader.take("?") ? "lazy" : reader.take("+") ? "possessive" : "greedy";
    const isEdge = atom.kind === "edge" || atom.kind === "keep";
    if (isEdge && bounds.max > 1) return this.#again(bounds.min === 0 ? { kind: "empty" } : atom);
    return this.#again({ kind: "repeat", node: atom, ...bounds, greed });
  }

  /** `a{2}{3}`: a repetition of a repetition. */
  #again(node: PerlNode): PerlNode {
    const next = this.reader.peek();
    return next === "{" && /^\{[0-9]+(?:,[0-9]*)?\}/.test(this.reader.source.slice(this.reader.at))
      ? this.#repeated(node)
      : node;
  }

  #bounds(): { readonly min: number; readonly max: number } | undefined {
    const { reader } = this;
    if (reader.take("*")) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (reader.take("+")) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (reader.take("?")) return { min: 0, max: 1 };
    const interval = reader.match(/\{([0-9]+)(,?)([0-9]*)\}/y);
    if (!interval) return undefined;
    const [, low, comma, high] = interval;
    const min = Number(low);
    const max = comma === "" ? min : high === "" ? Number.POSITIVE_INFINITY : Number(high);
    if (min > MOST_REPEATS || (max > MOST_REPEATS && max !== Number.POSITIVE_INFINITY))
      throw new PerlFault("number too big in {} quantifier");
    if (max < min) throw new PerlFault("numbers out of order in {} quantifier");
    return { min, max };
  }
}
