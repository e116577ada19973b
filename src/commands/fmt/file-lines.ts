const TAB = 8;

/** A line taken apart: blanks, prefix, blanks, the rest. */
export interface PrefixedLine {
  readonly hasPrefix: boolean;
  /** The prefix, where it is there, even if too few blanks follow it. */
  readonly head: string;
  /** The column of the prefix. */
  readonly prefixIndent: number;
  /** The column of what follows it. */
  readonly indent: number;
  readonly rest: string;
  /** It has a newline. */
  readonly ended: boolean;
}

/** The lines of a file, one after the other. */
export class FileLines {
  /** Some line had a tab among its blanks, as far as it has been read. */
  hasTabs = false;
  /** Without the blanks around it. */
  readonly prefix: string;
  readonly #leading: number;
  readonly #full: string;
  readonly #lines: readonly string[];
  #at = 0;
  #current: PrefixedLine | undefined;

  constructor(text: string, prefix: string) {
    this.#leading = prefix.length - prefix.replace(/^ +/, "").length;
    this.#full = prefix.slice(this.#leading);
    this.prefix = this.#full.replace(/ +$/, "");
    const lines = text.split(/(?<=\n)/);
    this.#lines = lines.length === 1 && lines[0] === "" ? [] : lines;
    this.#current = this.#parse();
  }

  get current(): PrefixedLine | undefined {
    return this.#current;
  }

  advance(): PrefixedLine | undefined {
    this.#at++;
    this.#current = this.#parse();
    return this.#current;
  }

  #parse(): PrefixedLine | undefined {
    const whole = this.#lines[this.#at];
    if (whole === undefined) return undefined;
    const ended = whole.endsWith("\n");
    const line = ended ? whole.slice(0, -1) : whole;
    if (/[ \t]*\t/.test(line)) this.hasTabs = true;
    const [column, start] = skipBlanks(line, 0, 0);
    if (this.prefix === "") {
      const prefixIndent = Math.min(this.#leading, column);
      return {
        hasPrefix: column >= this.#leading,
        head: "",
        prefixIndent,
        indent: column,
        rest: line.slice(start),
        ended,
      };
    }
    if (!line.startsWith(this.prefix, start))
      return {
        hasPrefix: false,
        head: "",
        prefixIndent: column,
        indent: column,
        rest: line.slice(start),
        ended,
      };
    const [indent, from] = skipBlanks(line, column + this.prefix.length, start + this.prefix.length);
    const hasPrefix =
      column >= this.#leading && (indent >= column + this.#full.length || from === line.length);
    return { hasPrefix, head: this.prefix, prefixIndent: column, indent, rest: line.slice(from), ended };
  }

  /** A line that is copied: its blanks as spaces, none at its end if there is nothing else. */
  copyOf({ head, prefixIndent, indent, rest }: PrefixedLine): string {
    if (rest === "" && head === "") return "";
    const start = " ".repeat(prefixIndent) + head;
    return rest === "" ? start : start + " ".repeat(Math.max(0, indent - start.length)) + rest;
  }
}

function skipBlanks(line: string, column: number, start: number): readonly [number, number] {
  let [at, from] = [column, start];
  for (; line[from] === " " || line[from] === "\t"; from++)
    at = line[from] === "\t" ? (Math.floor(at / TAB) + 1) * TAB : at + 1;
  return [at, from];
}
