import { encode } from "../../base/bytes.ts";

/** Where names and headings stand in the output, in bytes, as Emacs wants to know it (ls.c, dired_dump_obstack). */
export class Dired {
  #position = 0;
  readonly #names: number[] = [];
  readonly #headings: number[] = [];

  /** Told of all that is printed. */
  passed(text: string): void {
    this.#position += encode(text).length;
  }

  /** A name that follows `before`, which is not printed yet. */
  name(before: string, shown: string): void {
    this.#add(this.#names, before, shown);
  }

  heading(before: string, shown: string): void {
    this.#add(this.#headings, before, shown);
  }

  #add(list: number[], before: string, shown: string): void {
    const start = this.#position + encode(before).length;
    list.push(start, start + encode(shown).length);
  }

  /** The lines at the end. */
  lines(style: string): string {
    const line = (prefix: string, places: readonly number[]) =>
      places.length === 0 ? "" : `${prefix} ${places.join(" ")}\n`;
    return `${line("//DIRED//", this.#names)}${line("//SUBDIRED//", this.#headings)}//DIRED-OPTIONS// --quoting-style=${style}\n`;
  }
}
