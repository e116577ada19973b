import type { Word, WordPart } from "../syntax/nodes.ts";
import { braceFault } from "./brace-fault.ts";
import { expandSequence } from "./brace-sequence.ts";
import type { ExpansionHost } from "./host.ts";

/**
 * Brace expansion (bash manual 3.5.1), before all others and purely by the letters: an atom is one of the characters
 * `{` `}` `,` `.`, a run of others, or a quoted piece or expansion that stays whole.
 */
type Atom = string | WordPart;
type Atoms = readonly Atom[];

export function hasBraces(word: Word): boolean {
  let open = false;
  for (const part of word.parts) {
    if (part.kind !== "literal") continue;
    open ||= part.text.includes("{");
    if (open && part.text.includes("}")) return true;
  }
  return false;
}

/** The words that one word expands to; as a text where nothing but letters is left to look at. */
export function expandBraces(word: Word, host: ExpansionHost): readonly (string | Word)[] {
  const atoms: Atom[] = [];
  for (const part of word.parts) {
    if (part.kind === "literal") atoms.push(...(part.text.match(/[{},.]|[^{},.]+/g) ?? []));
    else atoms.push(part);
  }
  const expander = new BraceExpander(host.limits.words);
  return expander.expand(atoms).map((each) => plainText(each) ?? toWord(each, word));
}

/** The text of letters alone: what neither a tilde, a pattern nor an expansion can change. */
function plainText(atoms: Atoms): string | undefined {
  let text = "";
  for (const atom of atoms) {
    if (typeof atom !== "string") return undefined;
    text += atom;
  }
  return text !== "" && /^[A-Za-z0-9_./,{}+-]+$/.test(text) ? text : undefined;
}

function toWord(atoms: Atoms, from: Word): Word {
  const parts: WordPart[] = [];
  let text = "";
  const flush = () => {
    const rest = text === "" ? "" : lengthenName(parts, text);
    if (rest !== "") parts.push({ kind: "literal", text: rest, span: from.span });
    text = "";
  };
  for (const atom of atoms) {
    if (typeof atom === "string") text += atom;
    else {
      flush();
      parts.push(atom);
    }
  }
  flush();
  return { kind: "word", span: from.span, parts };
}

/** The backslash of `{Z..a}` quotes what follows: an empty piece, but a quoted one. */
const NOTHING: WordPart = { kind: "escaped", text: "", span: { start: 0, end: 0, line: 1 } };

/** `$x{1,2}` is `$x1 $x2`: the braces are expanded before anybody looks for names. Gives what is left of the text. */
function lengthenName(parts: WordPart[], text: string): string {
  const last = parts.at(-1);
  if (last?.kind !== "parameter" || !last.bare || !/^[A-Za-z_]/.test(last.name)) return text;
  const more = /^[A-Za-z0-9_]*/.exec(text)?.[0] ?? "";
  parts[parts.length - 1] = { ...last, name: last.name + more };
  return text.slice(more.length);
}

class BraceExpander {
  constructor(readonly most: number) {}

  /** An empty word is left out: it was not quoted (`{,a}` gives `a`). */
  expand(atoms: Atoms): readonly Atoms[] {
    const open = this.#firstOpen(atoms);
    if (open < 0) return [atoms];
    const close = findClose(atoms, open + 1) as number;
    const inside = atoms.slice(open + 1, close);
    const rest = atoms.slice(close + 1);
    const alternatives = this.#alternatives(inside);
    const before = [atoms.slice(0, open)];
    if (alternatives) return this.#combine(this.#combine(before, alternatives), this.expand(rest));
    // `{x}` stays as it is, but what follows may hold more.
    if (rest.length === 0) return [atoms];
    return this.#combine([atoms.slice(0, close + 1)], this.expand(rest));
  }

  /** The first `{` that has its `}`. */
  #firstOpen(atoms: Atoms): number {
    for (let at = find(atoms, 0, "{"); at >= 0; at = find(atoms, at + 1, "{")) {
      if (findClose(atoms, at + 1) !== undefined) return at;
    }
    return -1;
  }

  #alternatives(inside: Atoms): readonly Atoms[] | undefined {
    if (!inside.includes(",")) {
      const sequence = inside.every((atom) => typeof atom === "string")
        ? expandSequence(inside.join(""), this.most)
        : undefined;
      return sequence?.map((term) => [term === "\\" ? NOTHING : term]);
    }
    const all: Atoms[] = [];
    let from = 0;
    for (;;) {
      const comma = find(inside, from, ",");
      all.push(...this.expand(inside.slice(from, comma < 0 ? inside.length : comma)));
      this.#check(all.length);
      if (comma < 0) return all;
      from = comma + 1;
    }
  }

  #combine(left: readonly Atoms[], right: readonly Atoms[]): readonly Atoms[] {
    this.#check(left.length * right.length);
    if (right.length === 1 && right[0]?.length === 0) return left;
    return left.flatMap((first) => right.map((second) => [...first, ...second]));
  }

  #check(count: number): void {
    if (count > this.most) throw braceFault(count);
  }
}

/** The next `wanted` outside inner braces (bash's brace_gobbler); -1 where there is none. */
function find(atoms: Atoms, from: number, wanted: "{" | ","): number {
  let level = 0;
  for (let at = from; at < atoms.length; at++) {
    const atom = atoms[at];
    // `{}` at the start is none of ours: `find -exec … {}`.
    if (at === 0 && wanted === "{" && atom === "{" && atoms[1] === "}") continue;
    if (atom === wanted && level === 0) return at;
    if (atom === "{") level++;
    else if (atom === "}" && level > 0) level--;
  }
  return -1;
}

/** The `}` that closes braces holding a `,` or `..` of their own; undefined where they are not closed. */
function findClose(atoms: Atoms, from: number): number | undefined {
  let level = 0;
  let separators = 0;
  for (let at = from; at < atoms.length; at++) {
    const atom = atoms[at];
    if (atom === "}" && level === 0 && separators > 0) return at;
    if (atom === "{") level++;
    else if (atom === "}" && level > 0) level--;
    else if (level === 0 && atom === ",") separators++;
    else if (level === 0 && atom === "." && atoms[at + 1] === "." && atoms[at + 2] !== "}") separators++;
  }
  return undefined;
}
