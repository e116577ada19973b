import { encode } from "../../base/bytes.ts";
import { SedFault } from "./script.ts";

/** One `-e` or `-f`. */
export interface ScriptSource {
  readonly text: string;
  /** The name of the file, or which of the `-e` it is, counted from 1. */
  readonly origin: string | number;
}

/** The characters of one source; `""` stands for its end. */
export class ScriptReader {
  #at = 0;
  #line = 1;

  constructor(readonly source: ScriptSource) {}

  get at(): number {
    return this.#at;
  }

  /** The number of the line that is read. */
  get line(): number {
    return this.#line;
  }

  next(): string {
    const character = this.peek();
    this.#at += character.length;
    if (character === "\n") this.#line++;
    return character;
  }

  peek(): string {
    const code = this.source.text.codePointAt(this.#at);
    return code === undefined ? "" : String.fromCodePoint(code);
  }

  /** Puts back what `next` gave last. */
  back(character: string): void {
    this.#at -= character.length;
    if (character === "\n") this.#line--;
  }

  /** The next character that is no blank. */
  nextNonblank(): string {
    let character = this.next();
    while (character === " " || character === "\t") character = this.next();
    return character;
  }

  skipBlanks(): void {
    this.back(this.nextNonblank());
  }

  /** All to the end of the line, which is taken too. */
  restOfLine(): string {
    let text = "";
    for (let character = this.next(); character !== "" && character !== "\n"; character = this.next())
      text += character;
    return text;
  }

  /** The decimal number that begins here; 0 where there is none. */
  integer(): number {
    let value = 0;
    while (isDigit(this.peek())) value = value * 10 + Number(this.next());
    return value;
  }

  /** What is wrong at this place, or so many bytes on. */
  fault(message: string, ahead = 0): SedFault {
    const { origin, text } = this.source;
    if (typeof origin === "string") return new SedFault(`file ${origin} line ${this.#line}: ${message}`);
    const place = encode(text.slice(0, this.#at)).length + ahead;
    return new SedFault(`-e expression #${origin}, char ${place}: ${message}`);
  }
}

export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}
