import { type CharacterSet, otherCase } from "../character-set.ts";
import { parseBracket } from "./bracket.ts";

/** The pieces of a glob pattern (bash manual 3.5.8.1). */
export type GlobNode =
  /** One character; `other` is its other case where case is ignored. */
  | { readonly kind: "character"; readonly code: number; readonly other: number }
  /** `?` */
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly set: CharacterSet }
  /** `*` */
  | { readonly kind: "star" }
  /** `?(a|b)` and its kin. */
  | {
      readonly kind: "group";
      readonly operator: "?" | "*" | "+" | "@" | "!";
      readonly alternatives: readonly (readonly GlobNode[])[];
    };

export interface GlobOptions {
  /** `?(…) *(…) +(…) @(…) !(…)`. */
  readonly extglob?: boolean;
  readonly nocase?: boolean;
  /** A period that starts the text must be matched by a period in the pattern, as in pathname expansion. */
  readonly period?: boolean;
}

export function parseGlob(pattern: string, options: GlobOptions): GlobNode[] {
  return new GlobParser(pattern, options).sequence(pattern.length);
}

class GlobParser {
  #at = 0;

  constructor(
    readonly pattern: string,
    readonly options: GlobOptions,
  ) {}

  /** Everything up to `end`. */
  sequence(end: number): GlobNode[] {
    const nodes: GlobNode[] = [];
    while (this.#at < end) {
      const node = this.#node(end);
      if (node.kind === "star" && nodes.at(-1)?.kind === "star") continue;
      nodes.push(node);
    }
    return nodes;
  }

  #node(end: number): GlobNode {
    const { pattern } = this;
    const operator = pattern[this.#at];
    if (this.options.extglob && pattern[this.#at + 1] === "(" && isGroupOperator(operator)) {
      const close = closingParenthesis(pattern, this.#at + 2, end);
      if (close >= 0) return this.#group(operator, close);
    }
    switch (operator) {
      case "*":
        this.#at++;
        return { kind: "star" };
      case "?":
        this.#at++;
        return { kind: "any" };
      case "[": {
        const bracket = parseBracket(pattern, this.#at, this.options.nocase === true);
        if (!bracket || bracket.end > end) return this.#character();
        this.#at = bracket.end;
        return { kind: "set", set: bracket.set };
      }
      case "\\":
        if (this.#at + 1 < end) this.#at++;
        return this.#character();
      default:
        return this.#character();
    }
  }

  #character(): GlobNode {
    const code = this.pattern.codePointAt(this.#at) ?? 0;
    this.#at += code > 0xffff ? 2 : 1;
    return { kind: "character", code, other: this.options.nocase ? otherCase(code) : code };
  }

  #group(operator: "?" | "*" | "+" | "@" | "!", close: number): GlobNode {
    this.#at += 2;
    const alternatives: GlobNode[][] = [];
    for (const bar of [...barsBetween(this.pattern, this.#at, close), close]) {
      alternatives.push(this.sequence(bar));
      this.#at = bar + 1;
    }
    return { kind: "group", operator, alternatives };
  }
}

function isGroupOperator(character: string | undefined): character is "?" | "*" | "+" | "@" | "!" {
  return character !== undefined && "?*+@!".includes(character);
}

/** The `)` that closes the group whose inside starts at `from`; -1 when it is missing. */
function closingParenthesis(pattern: string, from: number, end: number): number {
  return scanGroup(pattern, from, end, () => {});
}

function barsBetween(pattern: string, from: number, close: number): number[] {
  const bars: number[] = [];
  scanGroup(pattern, from, close, (bar) => bars.push(bar));
  return bars;
}

/** Walks a group's inside over quoted characters, brackets and inner parentheses. */
function scanGroup(pattern: string, from: number, end: number, onBar: (at: number) => void): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    switch (pattern[at]) {
      case "\\":
        at++;
        break;
      case "[": {
        // One that nothing closes reaches beyond the group, which so has no end.
        const bracket = parseBracket(pattern, at, false);
        if (!bracket) return -1;
        if (bracket.end <= end) at = bracket.end - 1;
        break;
      }
      case "(":
        depth++;
        break;
      case ")":
        if (depth-- === 0) return at;
        break;
      case "|":
        if (depth === 0) onBar(at);
        break;
    }
  }
  return -1;
}
