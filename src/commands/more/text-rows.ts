import { rowsOf, type Text } from "./reader.ts";

/** A text as rows of the screen: long lines take several. */
export class TextRows {
  #pending: string[] = [];
  #wasBlank = false;

  constructor(
    private readonly text: Text,
    /** Of blank lines in a row only the first is shown. */
    private readonly squeezes: boolean,
    private readonly columns: () => number,
  ) {}

  get name(): string | undefined {
    return this.text.name;
  }

  /** Lines read. */
  get at(): number {
    return this.text.at;
  }

  /** Whether it can go back: it is a file. */
  get isFile(): boolean {
    return this.text.size !== undefined;
  }

  /** How much was shown; undefined where the size is not known. */
  get percent(): number | undefined {
    return this.isFile ? this.text.percentBefore(this.#pending.join("")) : undefined;
  }

  /** The next row; undefined at the end. */
  async next(): Promise<string | undefined> {
    const pending = this.#pending.shift();
    if (pending !== undefined) return pending;
    for (;;) {
      const line = await this.text.next();
      if (line === undefined) return undefined;
      const isBlank = line === "";
      const isAgain = isBlank && this.#wasBlank && this.squeezes;
      this.#wasBlank = isBlank;
      if (isAgain) continue;
      const [first = "", ...rest] = rowsOf(line, this.columns());
      this.#pending = rest;
      return first;
    }
  }

  /** The next whole line. */
  async nextLine(): Promise<string | undefined> {
    this.#pending = [];
    return this.text.next();
  }

  /** Lines that were read come as rows again. */
  unread(lines: readonly string[]): void {
    this.#pending = lines.flatMap((line) => rowsOf(line, this.columns()));
  }

  /** Goes on behind so many lines; whether it can. */
  goTo(line: number): boolean {
    this.#pending = [];
    return this.text.goTo(line);
  }
}
