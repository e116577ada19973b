import type { InputRecord } from "./read-record.ts";

const BLANKS = " \t\n";

/**
 * Splits what `read` has read among `count` variables (POSIX read; bash manual 3.5.7): the last one gets the rest
 * with its separators, less the blanks of IFS at its end, and less one separator where that ends the only field left.
 */
export function splitRecord(record: InputRecord, ifs: string, count: number): readonly string[] {
  const splitter = new Splitter(record, ifs);
  const fields: string[] = [];
  splitter.skipBlanks();
  while (fields.length < count - 1) fields.push(splitter.atEnd ? "" : splitter.takeField());
  fields.push(splitter.takeRest());
  return fields;
}

/** All fields, for `read -a`. */
export function splitRecordFully(record: InputRecord, ifs: string): readonly string[] {
  const splitter = new Splitter(record, ifs);
  const fields: string[] = [];
  splitter.skipBlanks();
  while (!splitter.atEnd) fields.push(splitter.takeField());
  return fields;
}

class Splitter {
  #at = 0;
  readonly #text: string;

  constructor(
    private readonly record: InputRecord,
    private readonly ifs: string,
  ) {
    this.#text = record.text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  #separates(at: number): boolean {
    return (
      at < this.#text.length && this.ifs.includes(this.#text[at] as string) && !this.record.escaped?.has(at)
    );
  }

  #isBlank(at: number): boolean {
    return this.#separates(at) && BLANKS.includes(this.#text[at] as string);
  }

  #isIfsBlank(at: number): boolean {
    const character = this.#text[at] as string;
    return BLANKS.includes(character) && this.ifs.includes(character);
  }

  skipBlanks(): void {
    while (this.#isBlank(this.#at)) this.#at++;
  }

  /** One field and the separator behind it: blanks, one other separator, blanks. */
  takeField(): string {
    const start = this.#at;
    while (!this.atEnd && !this.#separates(this.#at)) this.#at++;
    const field = this.#text.slice(start, this.#at);
    this.skipBlanks();
    if (this.#separates(this.#at) && !this.#isBlank(this.#at)) {
      this.#at++;
      this.skipBlanks();
    }
    return field;
  }

  takeRest(): string {
    const start = this.#at;
    const field = this.takeField();
    if (this.atEnd) return field;
    let end = this.#text.length;
    // Here a quoted blank goes too (builtins/common.c, strip_trailing_ifs_whitespace).
    while (end > start && this.#isIfsBlank(end - 1)) end--;
    return this.#text.slice(start, end);
  }
}
