/** What a character of an unquoted expansion may mean. */
const BLANK = 1;
const SEPARATOR = 2;
const GLOB = 4;

const DEFAULT_IFS = " \t\n";
const GLOB_CHARACTERS = "*?[\\(";

/** The meaning of every character under one value of IFS (bash manual 3.5.7). */
export class Splitter {
  readonly #ascii = new Uint8Array(128);
  /** The separators beyond ASCII. */
  readonly #beyond: string;

  constructor(readonly ifs: string) {
    for (const character of GLOB_CHARACTERS) this.#mark(character, GLOB);
    for (const character of ifs) this.#mark(character, DEFAULT_IFS.includes(character) ? BLANK : SEPARATOR);
    this.#beyond = [...ifs].filter((character) => character > "\x7f").join("");
  }

  #mark(character: string, meaning: number): void {
    const code = character.charCodeAt(0);
    if (code < 128) this.#ascii[code] = (this.#ascii[code] ?? 0) | meaning;
  }

  /** Whether the text is one field as it stands: nothing to split and nothing to glob. */
  isPlain(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 128 ? this.#ascii[unit] !== 0 : this.#beyond !== "") return false;
    }
    return true;
  }

  /** The first separator from `from`; the length where none follows. */
  nextSeparator(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 128 ? (this.#ascii[unit] as number) & (BLANK | SEPARATOR) : this.#isBeyond(text, at))
        return at;
    }
    return text.length;
  }

  #isBeyond(text: string, at: number): boolean {
    return this.#beyond !== "" && this.#beyond.includes(String.fromCodePoint(text.codePointAt(at) ?? 0));
  }

  /** Whether the separator at `at` is a blank, which ends a field but makes no empty one. */
  isBlank(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    return unit < 128 && ((this.#ascii[unit] as number) & BLANK) !== 0;
  }
}

let latest = new Splitter(DEFAULT_IFS);

/** The splitter for a value of IFS; unset means the default. */
export function splitterFor(ifs: string | undefined): Splitter {
  const value = ifs ?? DEFAULT_IFS;
  if (latest.ifs !== value) latest = new Splitter(value);
  return latest;
}
