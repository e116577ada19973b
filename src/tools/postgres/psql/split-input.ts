/** What stands open at the end of a text that is no whole statement: psql's prompt shows it. */
export type Open = "=" | "-" | "'" | '"' | "$" | "*" | "(";

export type Piece =
  | { readonly kind: "statement"; readonly text: string }
  | { readonly kind: "command"; readonly text: string };

/** Takes lines, and gives statements and backslash commands as they become whole (psqlscan.l). */
export class InputSplitter {
  /** What has been read of the statement so far. */
  buffer = "";
  #state: "plain" | "'" | "E'" | '"' | "$" | "*" = "plain";
  #tag = "";
  #depth = 0;
  #parentheses = 0;

  constructor(private readonly variable: (name: string) => string | undefined) {}

  get open(): Open {
    if (this.#state === "'" || this.#state === "E'") return "'";
    if (this.#state !== "plain") return this.#state;
    if (this.#parentheses > 0) return "(";
    return this.buffer.trim() === "" ? "=" : "-";
  }

  reset(): void {
    this.buffer = "";
    this.#state = "plain";
    this.#parentheses = 0;
    this.#depth = 0;
  }

  /** A line without its end. */
  *feed(line: string): Generator<Piece> {
    let at = 0;
    while (at < line.length) {
      if (this.#state !== "plain") {
        at = this.#within(line, at);
        continue;
      }
      const rest = line.slice(at);
      if (rest.startsWith("\\")) {
        // Two backslashes end the arguments of a command.
        const end = rest.indexOf("\\\\", 1);
        yield { kind: "command", text: end < 0 ? rest : rest.slice(0, end) };
        at = end < 0 ? line.length : at + end + 2;
        continue;
      }
      if (rest.startsWith(";") && this.#parentheses === 0) {
        at++;
        const text = `${this.buffer.replace(/^\s+/, "")};`;
        this.reset();
        if (text !== ";") yield { kind: "statement", text };
        continue;
      }
      at = this.#plain(line, at);
    }
    if (this.buffer !== "" || this.#state !== "plain") this.buffer += "\n";
  }

  /** What is left when the input is over. */
  get rest(): string {
    return this.buffer.trim();
  }

  #add(text: string): number {
    if (this.buffer === "" && /^\s+$/.test(text)) return text.length;
    this.buffer += text;
    return text.length;
  }

  #plain(line: string, at: number): number {
    const rest = line.slice(at);
    if (rest.startsWith("--")) {
      if (this.buffer !== "") this.#add(rest);
      return line.length;
    }
    const [dollar] = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/.exec(rest) ?? [];
    if (dollar !== undefined && !/\w$/.test(this.buffer)) {
      this.#state = "$";
      this.#tag = dollar;
      return at + this.#add(dollar);
    }
    if (rest.startsWith("/*")) {
      this.#state = "*";
      this.#depth = 1;
      return at + this.#add("/*");
    }
    const variable = /^:(?:'(\w+)'|"(\w+)"|(\w+))/.exec(rest);
    if (variable && !this.buffer.endsWith(":")) {
      const value = this.variable(variable[1] ?? variable[2] ?? variable[3] ?? "");
      if (value !== undefined) {
        this.buffer += variable[1]
          ? `'${value.replaceAll("'", "''")}'`
          : variable[2]
            ? `"${value.replaceAll('"', '""')}"`
            : value;
        return at + variable[0].length;
      }
    }
    const sign = rest[0] ?? "";
    if (sign === "'") this.#state = /(^|[^\w])[eE]$/.test(this.buffer) ? "E'" : "'";
    else if (sign === '"') this.#state = '"';
    else if (sign === "(") this.#parentheses++;
    else if (sign === ")" && this.#parentheses > 0) this.#parentheses--;
    return at + this.#add(sign);
  }

  #within(line: string, at: number): number {
    const rest = line.slice(at);
    if (this.#state === "$") {
      const end = rest.indexOf(this.#tag);
      const length = end < 0 ? rest.length : end + this.#tag.length;
      if (end >= 0) this.#state = "plain";
      this.buffer += rest.slice(0, length);
      return at + length;
    }
    if (this.#state === "*") {
      const two = rest.slice(0, 2);
      if (two === "/*") this.#depth++;
      if (two === "*/" && --this.#depth === 0) this.#state = "plain";
      const length = two === "/*" || two === "*/" ? 2 : 1;
      this.buffer += rest.slice(0, length);
      return at + length;
    }
    const sign = rest[0] ?? "";
    const length = this.#state === "E'" && sign === "\\" ? 2 : 1;
    this.buffer += rest.slice(0, length);
    if (sign === this.#state.slice(-1)) this.#state = "plain";
    return at + length;
  }
}
