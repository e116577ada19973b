/** JSON and CSV, which libmagic finds by reading them and not by a mark. */

const DEEPEST = 500;

/** How many documents the text holds; 0: it is no JSON, or nothing that is worth the name. */
export function countJson(text: string): number {
  const reader = new JsonReader(text);
  return reader.documents();
}

/** Lenient as libmagic's: a comma may stand before a closing bracket. */
class JsonReader {
  #at = 0;
  #containers = 0;

  constructor(private readonly text: string) {}

  documents(): number {
    let count = 0;
    this.#skipSpace();
    while (this.#at < this.text.length) {
      if (!this.#value(0)) return 0;
      count++;
      this.#skipSpace();
    }
    return this.#containers > 0 ? count : 0;
  }

  #skipSpace(): void {
    while (" \t\r\n".includes(this.text[this.#at] ?? "x")) this.#at++;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (!match) return false;
    this.#at += match[0].length;
    return true;
  }

  #value(depth: number): boolean {
    if (depth > DEEPEST) return false;
    switch (this.text[this.#at]) {
      case "{":
        return this.#container("}", depth, () => this.#member(depth));
      case "[":
        return this.#container("]", depth, () => this.#value(depth + 1));
      case '"':
        return this.#take(/"(?:[^"\\\0]|\\.)*"/sy);
      default:
        return this.#take(/-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y);
    }
  }

  #container(close: string, _depth: number, element: () => boolean): boolean {
    this.#at++;
    this.#containers++;
    for (;;) {
      this.#skipSpace();
      if (this.#closes(close)) return true;
      if (!element()) return false;
      this.#skipSpace();
      if (this.text[this.#at] === ",") this.#at++;
      else return this.#closes(close);
    }
  }

  #closes(close: string): boolean {
    if (this.text[this.#at] !== close) return false;
    this.#at++;
    return true;
  }

  #member(depth: number): boolean {
    if (!this.#take(/"(?:[^"\\\0]|\\.)*"/sy)) return false;
    this.#skipSpace();
    if (this.text[this.#at] !== ":") return false;
    this.#at++;
    this.#skipSpace();
    return this.#value(depth + 1);
  }
}

const ENOUGH_LINES = 10;
const LEAST_LINES = 3;

/** Lines with the same number of commas, three at least (is_csv.c). */
export function isCsv(text: string): boolean {
  let expected = 0;
  let commas = 0;
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === ",") commas++;
    else if (character === '"') at = endOfQuotes(text, at);
    else if (character === "\n") {
      lines++;
      if (lines === ENOUGH_LINES) return expected !== 0 && expected === commas;
      if (expected === 0) {
        if (commas === 0) return false;
        expected = commas;
      } else if (expected !== commas) return false;
      commas = 0;
    }
  }
  return expected > 0 && lines >= LEAST_LINES;
}

/** The closing quote; a doubled one is none. */
function endOfQuotes(text: string, open: number): number {
  let at = open + 1;
  for (; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at++;
  }
  return at;
}
