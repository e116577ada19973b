import { FUNCTIONS } from "./functions.ts";
import type { Nodes, Operand, Pipe, PipeCommand, TemplateNode } from "./nodes.ts";
import { TemplateError } from "./template-error.ts";
import { lineOf, type Piece, splitTemplate, type Token } from "./tokens.ts";

const ENDS = ["end", "else"];

/** Reads a template; throws TemplateError in Go's words. */
export function parseTemplate(text: string, name = ""): Nodes {
  try {
    return readAll(text);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const named = new TemplateError(error.message.replace(/^template: :/, () => `template: ${name}:`));
    named.isSyntax = true;
    throw named;
  }
}

/** What was read last: the table of a list is the same each time. */
const known = new Map<string, Nodes>();
const KNOWN_LIMIT = 32;

function readAll(text: string): Nodes {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const nodes = readFresh(text);
  known.set(text, nodes);
  return nodes;
}

function readFresh(text: string): Nodes {
  const reader = new PieceReader(text, splitTemplate(text));
  const nodes = reader.list();
  if (reader.closing) throw reader.wrong(`unexpected {{${reader.closing.word}}}`, reader.closing.line);
  return nodes;
}

class PieceReader {
  #at = 0;
  /** The `{{end}}` or `{{else …}}` that ended the last list. */
  closing: { word: string; rest: readonly Token[]; line: number; at: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  wrong(message: string, line: number): TemplateError {
    return new TemplateError(`template: :${line}: ${message}`);
  }

  list(): Nodes {
    const nodes: TemplateNode[] = [];
    this.closing = undefined;
    for (let piece = this.pieces[this.#at]; piece; piece = this.pieces[this.#at]) {
      this.#at++;
      if (piece.kind === "text") {
        nodes.push(piece);
        continue;
      }
      const [first, ...rest] = piece.tokens.filter((token, at) => at > 0 || token.kind !== "blank");
      if (first?.kind === "word" && ENDS.includes(first.text)) {
        this.closing = { word: first.text, rest, line: piece.line, at: piece.at };
        return nodes;
      }
      nodes.push(this.#action(first, rest, piece));
      this.closing = undefined;
    }
    return nodes;
  }

  #action(
    first: Token | undefined,
    rest: readonly Token[],
    piece: { at: number; line: number },
  ): TemplateNode {
    const word = first?.kind === "word" ? first.text : "";
    if (word === "if" || word === "with" || word === "range") return this.#block(word, rest, piece);
    if (word === "break" || word === "continue") return { kind: word };
    if (word === "define" || word === "template" || word === "block")
      throw this.wrong(`{{${word}}} is not simulated here`, piece.line);
    const tokens = first ? [first, ...rest] : rest;
    return { kind: "action", pipe: new PipeReader(this.text, tokens, piece.at).whole("command") };
  }

  #block(
    kind: "if" | "with" | "range",
    tokens: readonly Token[],
    piece: { at: number; line: number },
  ): TemplateNode {
    const pipe = new PipeReader(this.text, tokens, piece.at).whole(kind);
    const then = this.list();
    let otherwise: Nodes = [];
    if (this.closing?.word === "else") otherwise = this.#else(kind, this.closing);
    if (!this.closing) throw this.wrong("unexpected EOF", lineOf(this.text, this.text.length));
    return { kind, pipe, then, otherwise };
  }

  #else(
    kind: "if" | "with" | "range",
    { rest, line, at }: { rest: readonly Token[]; line: number; at: number },
  ): Nodes {
    const [next, ...more] = rest.filter((token, place) => place > 0 || token.kind !== "blank");
    if (next?.kind === "word" && next.text === kind && kind !== "range") {
      const inner = this.#block(kind, more, { at, line });
      return [inner];
    }
    const nodes = this.list();
    if (this.closing && this.closing.word !== "end")
      throw this.wrong("unexpected {{else}}", this.closing.line);
    return nodes;
  }
}

class PipeReader {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly start: number,
  ) {}

  whole(context: string): Pipe {
    const pipe = this.#pipe(context);
    const left = this.#peek();
    if (left) throw this.#wrong(`unexpected ${JSON.stringify(left.text)} in operand`);
    return pipe;
  }

  #wrong(message: string): TemplateError {
    return new TemplateError(`template: :${lineOf(this.text, this.start)}: ${message}`);
  }

  #peek(): Token | undefined {
    return this.tokens[this.#at];
  }

  #skipBlanks(): void {
    while (this.#peek()?.kind === "blank") this.#at++;
  }

  #take(text: string): boolean {
    if (this.#peek()?.text !== text) return false;
    this.#at++;
    return true;
  }

  #pipe(context: string): Pipe {
    this.#skipBlanks();
    const at = this.#peek()?.at ?? this.start;
    const { variables, isAssignment } = this.#declaration();
    const commands: PipeCommand[] = [];
    do {
      const command = this.#command();
      if (command.length === 0) {
        if (this.#peek() && this.#peek()?.text !== ")" && this.#peek()?.text !== "|")
          throw this.#wrong(`unexpected ${JSON.stringify(this.#peek()?.text)} in operand`);
        throw this.#wrong(
          commands.length === 0 ? `missing value for ${context}` : "missing value for command",
        );
      }
      commands.push(command);
    } while (this.#take("|"));
    return { kind: "pipe", at, variables, isAssignment, commands };
  }

  #declaration(): { variables: string[]; isAssignment: boolean } {
    const start = this.#at;
    const variables: string[] = [];
    while (this.#peek()?.kind === "variable") {
      variables.push(this.#peek()?.text ?? "");
      this.#at++;
      this.#skipBlanks();
      if (this.#take(":=")) return { variables, isAssignment: false };
      if (this.#take("=")) return { variables, isAssignment: true };
      if (!this.#take(",")) break;
      this.#skipBlanks();
    }
    this.#at = start;
    return { variables: [], isAssignment: false };
  }

  #command(): PipeCommand {
    const operands: Operand[] = [];
    for (;;) {
      this.#skipBlanks();
      const operand = this.#operand();
      if (!operand) return operands;
      operands.push(operand);
    }
  }

  #operand(): Operand | undefined {
    const token = this.#peek();
    if (!token) return undefined;
    const { at } = token;
    switch (token.kind) {
      case "field": {
        const names = this.#fields();
        return { kind: "field", at: names.length > 1 ? at + (names[0]?.length ?? 0) + 1 : at, names };
      }
      case "variable":
        this.#at++;
        return { kind: "variable", at, name: token.text, names: this.#fields() };
      case "string":
        this.#at++;
        return { kind: "constant", at, value: unquote(token.text), text: token.text };
      case "number":
        this.#at++;
        return { kind: "constant", at, value: Number(token.text), text: token.text };
      case "word":
        this.#at++;
        return this.#word(token);
      default:
        return this.#symbol(token);
    }
  }

  #word({ text, at }: Token): Operand {
    if (text === "nil") return { kind: "nil", at };
    if (text === "true" || text === "false") return { kind: "constant", at, value: text === "true", text };
    if (!FUNCTIONS.has(text)) throw this.#wrong(`function ${JSON.stringify(text)} not defined`);
    return { kind: "function", at, name: text };
  }

  #symbol({ text, at }: Token): Operand | undefined {
    if (text === ".") {
      this.#at++;
      return { kind: "dot", at };
    }
    if (text !== "(") return undefined;
    this.#at++;
    const of = this.#pipe("parenthesized pipeline");
    if (!this.#take(")")) throw this.#wrong("unclosed left paren");
    return { kind: "chain", at, of, names: this.#fields() };
  }

  #fields(): string[] {
    const names: string[] = [];
    for (let token = this.#peek(); token?.kind === "field"; token = this.#peek()) {
      names.push(token.text.slice(1));
      this.#at++;
    }
    return names;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

function unquote(text: string): string | number {
  const body = text.slice(1, -1);
  if (text.startsWith("`")) return body;
  const plain = body.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[0-7]{3}|.)/g, (_, code: string) => {
    if (/^[xu]/.test(code)) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]{3}$/.test(code)) return String.fromCodePoint(Number.parseInt(code, 8));
    return ESCAPES[code] ?? code;
  });
  return text.startsWith("'") ? (plain.codePointAt(0) ?? 0) : plain;
}
