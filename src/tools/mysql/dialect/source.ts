/** A text in the other dialect as it grows, which knows of each place where it came from. */
export class Translation {
  #text = "";
  readonly #marks: { readonly at: number; readonly from: number }[] = [];

  add(text: string, from: number): void {
    if (this.#text !== "") this.#text += " ";
    this.#marks.push({ at: this.#text.length, from });
    this.#text += text;
  }

  get text(): string {
    return this.#text;
  }

  /** Where a place of the text came from; undefined: it is the end. */
  origin(at: number): number | undefined {
    if (at >= this.#text.length) return undefined;
    return this.#marks.findLast((mark) => mark.at <= at)?.from;
  }
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
