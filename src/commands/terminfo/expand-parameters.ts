/** Puts parameters into a capability, as tparm(3) does: a program for a stack machine (terminfo(5)). */
export function expandParameters(text: string, parameters: readonly number[]): string {
  return new Machine(text, parameters).run();
}

/** Delays are for slow terminals. */
export function withoutDelays(text: string): string {
  return text.replace(/\$<\d+(?:\.\d)?[*/]*>/g, "");
}

class Machine {
  readonly #stack: number[] = [];
  readonly #parameters: number[];
  readonly #variables = new Map<string, number>();
  #at = 0;
  #output = "";

  constructor(
    private readonly text: string,
    parameters: readonly number[],
  ) {
    this.#parameters = Array.from({ length: 9 }, (_, at) => parameters[at] ?? 0);
  }

  run(): string {
    while (this.#at < this.text.length) {
      const character = this.text[this.#at++] ?? "";
      if (character === "%") this.#instruction();
      else this.#output += character;
    }
    return this.#output;
  }

  #pop(): number {
    return this.#stack.pop() ?? 0;
  }

  #instruction(): void {
    const letter = this.text[this.#at++] ?? "";
    switch (letter) {
      case "%":
        this.#output += "%";
        return;
      case "c":
        this.#output += String.fromCharCode(this.#pop() & 0xff || 0x80);
        return;
      case "s":
      case "d":
        this.#output += String(this.#pop());
        return;
      case "p":
        this.#stack.push(this.#parameters[Number(this.text[this.#at++]) - 1] ?? 0);
        return;
      case "P":
        this.#variables.set(this.text[this.#at++] ?? "", this.#pop());
        return;
      case "g":
        this.#stack.push(this.#variables.get(this.text[this.#at++] ?? "") ?? 0);
        return;
      case "i":
        this.#parameters[0] = (this.#parameters[0] ?? 0) + 1;
        this.#parameters[1] = (this.#parameters[1] ?? 0) + 1;
        return;
      case "'":
        this.#stack.push(this.text.charCodeAt(this.#at));
        this.#at += 2;
        return;
      case "{":
        return this.#constant();
      case "t":
        if (this.#pop() === 0) this.#skip(true);
        return;
      case "e":
        return this.#skip(false);
      case "?":
      case ";":
        return;
    }
    if (letter === "!" || letter === "~")
      this.#stack.push(letter === "!" ? Number(this.#pop() === 0) : ~this.#pop());
    else if (letter in BINARY) this.#binary(letter);
    else this.#formatted();
  }

  #constant(): void {
    const end = this.text.indexOf("}", this.#at);
    this.#stack.push(Number(this.text.slice(this.#at, end)));
    this.#at = end + 1;
  }

  #binary(letter: string): void {
    const right = this.#pop();
    const left = this.#pop();
    this.#stack.push(BINARY[letter]?.(left, right) ?? 0);
  }

  /** To the `%e` of this condition (where it may stop there) or its `%;`. */
  #skip(toElse: boolean): void {
    let depth = 0;
    while (this.#at < this.text.length) {
      if (this.text[this.#at++] !== "%") continue;
      const letter = this.text[this.#at++];
      if (letter === "?") depth++;
      else if (letter === ";") {
        if (depth === 0) return;
        depth--;
      } else if (letter === "e" && depth === 0 && toElse) return;
    }
  }

  /** `%2.2X`, `%02d`, `%:-5d`. */
  #formatted(): void {
    const pattern = /:?([-+# ]*)(0?)(\d*)(?:\.(\d+))?([doxXs])/y;
    pattern.lastIndex = this.#at - 1;
    const match = pattern.exec(this.text);
    if (!match) return;
    this.#at = pattern.lastIndex;
    const [, flags = "", zero, width = "", precision = "", kind = "d"] = match;
    const value = this.#pop();
    const base = kind === "o" ? 8 : kind === "x" || kind === "X" ? 16 : 10;
    const digits = value.toString(base).padStart(Number(precision), "0");
    const shown = kind === "X" ? digits.toUpperCase() : digits;
    const columns = Number(width);
    if (flags.includes("-")) this.#output += shown.padEnd(columns);
    else this.#output += shown.padStart(columns, zero === "" ? " " : "0");
  }
}

const BINARY: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => (right === 0 ? 0 : Math.trunc(left / right)),
  m: (left, right) => (right === 0 ? 0 : left % right),
  "&": (left, right) => left & right,
  "|": (left, right) => left | right,
  "^": (left, right) => left ^ right,
  "=": (left, right) => Number(left === right),
  "<": (left, right) => Number(left < right),
  ">": (left, right) => Number(left > right),
  A: (left, right) => Number(left !== 0 && right !== 0),
  O: (left, right) => Number(left !== 0 || right !== 0),
};
