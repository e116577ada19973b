/** What separates two lines of one command in the history. */
type Separator = "" | " " | "; " | "\n";

/** After these tokens nothing stands between commands (parse.y, no_semi_successors). */
const OPEN_TOKENS = /(?:^|[\s;&|(){}])(?:case|do|else|if|then|until|while|in)$|[{(;&|]$/;

/** So much of the end of a command decides what separates the next line from it. */
const LOOK_BACK = 500;

/**
 * The lines of one command, as one line for the history (`shopt cmdhist`; parse.y, history_delimiting_chars): with
 * semicolons where the syntax takes them, else with blanks or newlines.
 */
export class CommandLines {
  text = "";
  /** The quote or bracket that is open at the end. */
  #open: string[] = [];
  #hereDocuments: { readonly delimiter: string; readonly stripsTabs: boolean }[] = [];
  #inHereDocument = false;
  #comment = false;

  /** Whether all up to the delimiter is text, whatever it is. */
  get isInHereDocument(): boolean {
    return this.#inHereDocument;
  }

  add(line: string): void {
    if (this.#inHereDocument) return this.#addBody(line);
    const separator = this.#separator(line);
    if (separator === "" && this.text.endsWith("\\")) this.text = this.text.slice(0, -1);
    this.text += separator + line;
    this.#comment = false;
    this.#scan(line);
    this.#inHereDocument = this.#hereDocuments.length > 0 && this.#open.length === 0;
  }

  /** As it is, on a line of its own (`shopt lithist`). */
  addVerbatim(line: string): void {
    if (this.#inHereDocument) return this.#addBody(line);
    this.text += `\n${line}`;
    this.#scan(line);
    this.#inHereDocument = this.#hereDocuments.length > 0 && this.#open.length === 0;
  }

  /** The quote that is open at the end. */
  get openQuote(): "'" | '"' | undefined {
    const open = this.#open.at(-1);
    return open === "'" || open === '"' ? open : undefined;
  }

  #addBody(line: string): void {
    this.text += `\n${line}`;
    const [current] = this.#hereDocuments;
    if (!current || (current.stripsTabs ? line.replace(/^\t+/, "") : line) !== current.delimiter) return;
    this.#hereDocuments.shift();
    // bash keeps the newline that ends the document.
    if (this.#hereDocuments.length > 0) return;
    this.#inHereDocument = false;
    this.text += "\n";
  }

  #separator(line: string): Separator {
    if (this.text === "") return "";
    if (this.#open.length > 0) return "\n";
    if (endsWithBackslash(this.text)) return "";
    if (this.#comment || this.text.endsWith("\n")) return this.text.endsWith("\n") ? "" : "\n";
    const before = this.text.slice(-LOOK_BACK).trimEnd();
    if (/\(\s*\)$/.test(before) || /(?:^|[\s;&|(){}])function\s+\S+$/.test(before)) return " ";
    if (/(?:^|[\s;&|(){}])for\s+\S+$/.test(before)) return /^\s*in/.test(line) ? " " : "; ";
    if (OPEN_TOKENS.test(before) || /(?:^|[\s;&|(){}])case\s+\S+$/.test(before)) return " ";
    // A pattern of `case`, and an array that goes on.
    if (/\bin\s[^)]*\)$|;;&?\s*[^()\s]+\)$/.test(before) || /=\((?:[^()])*$/.test(before)) return " ";
    return line.trim() === "" ? "" : "; ";
  }

  /** Follows quotes, `$(…)`, comments and here-documents through a line. */
  #scan(line: string): void {
    for (let at = 0; at < line.length; at++) {
      const open = this.#open.at(-1);
      const character = line[at] as string;
      if (character === "\\" && open !== "'") at++;
      else if (open === "'" || open === "`") {
        if (character === open) this.#open.pop();
      } else if (character === '"') {
        if (open === '"') this.#open.pop();
        else this.#open.push('"');
      } else if (line.startsWith("$(", at) || line.startsWith("${", at)) {
        this.#open.push(line[at + 1] === "(" ? ")" : "}");
        at++;
      } else if (open !== undefined && open !== '"' && character === open) this.#open.pop();
      else if (open === '"') continue;
      else if (character === "'" || character === "`") this.#open.push(character);
      else if (character === "#" && (at === 0 || /[\s;&|()]/.test(line[at - 1] as string))) {
        this.#comment = true;
        return;
      } else if (line.startsWith("<<", at)) at = this.#noteHereDocument(line, at);
    }
  }

  #noteHereDocument(line: string, at: number): number {
    if (line[at + 2] === "<") return at + 2;
    const found = /^<<(-?)[ \t]*((?:\\.|'[^']*'|"[^"]*"|[^\s;&|<>()])+)/.exec(line.slice(at));
    if (!found) return at + 1;
    const delimiter = (found[2] ?? "").replace(/\\(.)|["']/g, "$1");
    this.#hereDocuments.push({ delimiter, stripsTabs: found[1] === "-" });
    return at + found[0].length - 1;
  }
}

function endsWithBackslash(text: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(text);
}

export function joinCommandLines(lines: readonly string[]): string {
  const command = new CommandLines();
  for (const line of lines) command.add(line);
  return command.text;
}
