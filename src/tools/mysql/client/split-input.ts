/** How a statement ended: `;`, `\g` or `\G`; or a command of the client itself. */
export interface Piece {
  readonly text: string;
  readonly vertical: boolean;
  readonly isCommand: boolean;
  /** The line of the input that it begins in. */
  readonly line: number;
}

const COMMANDS =
  /^\s*(?:\\([?hqsucr.!tTPRndeW])(?:\s+(\S+))?|(use|exit|quit|help|status|source|delimiter|clear|system)(?=\s|;|$)\s*([^;]*?))\s*;?\s*$/i;

/** Takes lines, and gives statements as they become whole (add_line of client/mysql.cc). */
export class InputSplitter {
  buffer = "";
  #quote = "";
  #line = 0;
  #begin = 0;

  /** The prompt that shows what stands open. */
  get prompt(): string {
    if (this.#quote === "/*") return "    /*> ";
    if (this.#quote) return `    ${this.#quote}> `;
    return this.buffer.trim() === "" ? "mysql> " : "    -> ";
  }

  reset(): void {
    this.buffer = "";
    this.#quote = "";
  }

  *feed(line: string): Generator<Piece> {
    this.#line++;
    if (this.buffer.trim() === "" && this.#quote === "") {
      this.buffer = "";
      const command = COMMANDS.exec(line);
      if (command) {
        const [, letter, value = "", word, rest = ""] = command;
        yield {
          text: `${(letter === "u" ? "use" : letter) ?? word?.toLowerCase()} ${letter ? value : rest}`.trim(),
          vertical: false,
          isCommand: true,
          line: this.#line,
        };
        return;
      }
    }
    for (let at = 0; at < line.length; ) at = yield* this.#step(line, at);
    if (this.buffer !== "" || this.#quote !== "") this.buffer += "\n";
  }

  *#step(line: string, at: number): Generator<Piece, number> {
    const rest = line.slice(at);
    if (this.#quote) return at + this.#within(rest);
    if (/^(#|--(\s|$))/.test(rest)) return line.length;
    const [, end] = /^(;|\\[gG]|\\c)/.exec(rest) ?? [];
    if (end) {
      const text = this.buffer.trim();
      this.reset();
      if (end !== "\\c" && text !== "")
        yield { text, vertical: end === "\\G", isCommand: false, line: this.#begin };
      return at + end.length;
    }
    const open = /^('|"|`|\/\*)/.exec(rest)?.[0];
    if (open) this.#quote = open;
    return at + this.#add(open ?? rest[0] ?? "");
  }

  #add(text: string): number {
    if (this.buffer === "") {
      if (text.trim() === "") return text.length;
      this.#begin = this.#line;
    }
    this.buffer += text;
    return text.length;
  }

  #within(rest: string): number {
    const closing = this.#quote === "/*" ? "*/" : this.#quote;
    if (rest.startsWith(closing)) {
      this.#quote = "";
      return this.#add(closing);
    }
    return this.#add(
      rest.startsWith("\\") && closing !== "`" && closing !== "*/" ? rest.slice(0, 2) : (rest[0] ?? ""),
    );
  }

  /** What is left when the input is over. */
  get rest(): Piece | undefined {
    const text = this.buffer.trim();
    return text === "" ? undefined : { text, vertical: false, isCommand: false, line: this.#begin };
  }
}
