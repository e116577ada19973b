import { MakeFault } from "./fault.ts";
import type { Make } from "./make.ts";
import type { Place } from "./model.ts";

interface Branch {
  /** Whether the lines are read now. */
  isTaken: boolean;
  /** A branch before was taken: none after it is. */
  wasTaken: boolean;
  sawElse: boolean;
}

/** The `if…`, `else` and `endif` of one makefile. */
export class Conditionals {
  readonly #branches: Branch[] = [];

  constructor(private readonly make: Make) {}

  get isIgnoring(): boolean {
    return this.#branches.some(({ isTaken }) => !isTaken);
  }

  get isOpen(): boolean {
    return this.#branches.length > 0;
  }

  /** Whether the line was one of them. */
  async take(line: string, place: Place): Promise<boolean> {
    const match = /^(ifdef|ifndef|ifeq|ifneq|else|endif)(?=[ \t(]|$)[ \t]*(.*)$/s.exec(line);
    if (!match) return false;
    const [, word = "", rest = ""] = match;
    if (word === "endif") this.#end(rest, place);
    else if (word === "else") await this.#otherwise(rest.trim(), place);
    else this.#branches.push(await this.#begin(word, rest, place));
    return true;
  }

  #end(rest: string, place: Place): void {
    if (this.#branches.length === 0) throw new MakeFault("extraneous 'endif'", place);
    if (rest.trim() !== "") this.make.warnAt(place, "extraneous text after 'endif' directive");
    this.#branches.pop();
  }

  async #otherwise(rest: string, place: Place): Promise<void> {
    const branch = this.#branches.at(-1);
    if (!branch) throw new MakeFault("extraneous 'else'", place);
    if (branch.sawElse) throw new MakeFault("only one 'else' per conditional", place);
    const next = /^(ifdef|ifndef|ifeq|ifneq)(?=[ \t(]|$)[ \t]*(.*)$/s.exec(rest);
    if (!next) {
      if (rest !== "") this.make.warnAt(place, "extraneous text after 'else' directive");
      branch.sawElse = true;
      branch.isTaken = !branch.wasTaken;
      return;
    }
    if (branch.wasTaken) {
      branch.isTaken = false;
      return;
    }
    const [, word = "", condition = ""] = next;
    branch.isTaken = await this.#holds(word, condition, place);
    branch.wasTaken = branch.isTaken;
  }

  async #begin(word: string, rest: string, place: Place): Promise<Branch> {
    // What is ignored is not even expanded.
    if (this.isIgnoring) return { isTaken: false, wasTaken: true, sawElse: false };
    const isTaken = await this.#holds(word, rest, place);
    return { isTaken, wasTaken: isTaken, sawElse: false };
  }

  async #holds(word: string, rest: string, place: Place): Promise<boolean> {
    const { expander, globals } = this.make;
    if (word === "ifdef" || word === "ifndef") {
      const name = (await expander.expand(rest, globals)).trim();
      if (name === "" || /[ \t]/.test(name)) throw new MakeFault("invalid syntax in conditional", place);
      const isDefined = (globals.get(name)?.value ?? "") !== "";
      return isDefined === (word === "ifdef");
    }
    const sides = parseSides(rest);
    if (!sides) throw new MakeFault("invalid syntax in conditional", place);
    const left = await expander.expand(sides.left, globals);
    const right = await expander.expand(sides.right, globals);
    if (sides.after.trim() !== "") this.make.warnAt(place, `extraneous text after '${word}' directive`);
    return (left === right) === (word === "ifeq");
  }
}

interface Sides {
  readonly left: string;
  readonly right: string;
  readonly after: string;
}

/** `(a,b)`, `"a" "b"`, `'a' 'b'`. */
function parseSides(text: string): Sides | undefined {
  if (!text.startsWith("(")) {
    const match = /^(["'])(.*?)\1[ \t]*(["'])(.*?)\3(.*)$/s.exec(text);
    return match ? { left: match[2] ?? "", right: match[4] ?? "", after: match[5] ?? "" } : undefined;
  }
  let depth = 0;
  let comma = -1;
  for (let at = 1; at < text.length; at++) {
    const character = text[at];
    if (character === "(") depth++;
    else if (character === "," && depth === 0 && comma < 0) comma = at;
    else if (character === ")" && --depth < 0) {
      if (comma < 0) return undefined;
      const left = text.slice(1, comma).replace(/[ \t]+$/, "");
      return { left, right: text.slice(comma + 1, at).replace(/^[ \t]+/, ""), after: text.slice(at + 1) };
    }
  }
  return undefined;
}
