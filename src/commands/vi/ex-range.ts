import { placeOfMark } from "./marks.ts";
import { findMatch, rulesOf, splitPattern } from "./search.ts";
import type { Vi } from "./vi.ts";
import { compilePattern } from "./vim-regex.ts";

/** The lines that stand before a command, from 0; the last one given is the second. */
export interface ExRange {
  /** How many addresses were typed. */
  readonly given: number;
  readonly first: number;
  readonly last: number;
  /** Where the command itself begins. */
  readonly end: number;
}

/** Reads `%`, `1,5`, `.,$`, `'a,'b`, `/x/,+3` before a command; a text is the fault. */
export async function readRange(vi: Vi, line: string): Promise<ExRange | string> {
  const reader = new RangeReader(vi, line);
  return reader.read();
}

class RangeReader {
  #at = 0;
  #current: number;

  constructor(
    private readonly vi: Vi,
    private readonly line: string,
  ) {
    this.#current = vi.buffer.cursor.line;
  }

  async read(): Promise<ExRange | string> {
    this.#skip(/[ \t:]*/y);
    if (this.line[this.#at] === "%") {
      this.#at++;
      this.#skip(/[ \t]*/y);
      return { given: 2, first: 0, last: this.vi.buffer.lastLine, end: this.#at };
    }
    const addresses: number[] = [];
    for (;;) {
      const address = await this.#address();
      if (typeof address === "string") return address;
      const separator = this.line[this.#at];
      if (separator !== "," && separator !== ";") {
        if (address !== undefined) addresses.push(address);
        else if (addresses.length > 0) addresses.push(this.#current);
        break;
      }
      this.#at++;
      addresses.push(address ?? this.#current);
      if (separator === ";") this.#current = addresses.at(-1) ?? this.#current;
    }
    const last = addresses.at(-1) ?? this.vi.buffer.cursor.line;
    const first = addresses.at(-2) ?? last;
    return { given: Math.min(2, addresses.length), first, last, end: this.#at };
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [text = ""] = pattern.exec(this.line) ?? [];
    this.#at += text.length;
    return text;
  }

  async #address(): Promise<number | string | undefined> {
    this.#skip(/[ \t]*/y);
    let base = await this.#base();
    if (typeof base === "string") return base;
    for (;;) {
      this.#skip(/[ \t]*/y);
      const offset = this.#skip(/[+-]\d*|\d+/y);
      if (offset === "") return base;
      const digits = offset.replace(/^[+-]/, "");
      const amount = digits === "" ? 1 : Number(digits);
      base = (base ?? this.#current) + (offset.startsWith("-") ? -amount : amount);
    }
  }

  async #base(): Promise<number | string | undefined> {
    const { buffer } = this.vi;
    const sign = this.line[this.#at] ?? "";
    const digits = this.#skip(/\d+/y);
    if (digits !== "") return Number(digits) - 1;
    if (sign === ".") {
      this.#at++;
      return this.#current;
    }
    if (sign === "$") {
      this.#at++;
      return buffer.lastLine;
    }
    if (sign === "'" || sign === "`") {
      const place = placeOfMark(buffer, this.line[this.#at + 1] ?? "");
      this.#at += 2;
      return place ? place.line : "E20: Mark not set";
    }
    if (sign === "/" || sign === "?") return this.#search(sign);
    return undefined;
  }

  async #search(sign: string): Promise<number | string> {
    const { vi } = this;
    const { source, end } = splitPattern(this.line.slice(this.#at + 1), sign);
    this.#at += 1 + end;
    const wanted = source === "" ? vi.search.source : source;
    if (wanted === "") return "E35: No previous regular expression";
    const pattern = compilePattern(wanted, rulesOf(vi));
    if (typeof pattern === "string") return pattern;
    vi.search.pattern = pattern;
    vi.search.source = wanted;
    const forward = sign === "/";
    const column = forward ? vi.buffer.text.line(this.#current).length : 0;
    const found = await findMatch(vi, pattern, { line: this.#current, column }, forward);
    return found ? found.place.line : `E486: Pattern not found: ${wanted}`;
  }
}
