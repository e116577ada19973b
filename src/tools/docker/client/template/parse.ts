import type { Nodes, Pipe, Template, TemplateNode } from "./nodes.ts";
import { PipeParser } from "./parse-pipe.ts";
import { TemplateError } from "./template-error.ts";
import { TokenReader } from "./token-reader.ts";

/** What was read last: the table of a list is the same each time. */
const known = new Map<string, Template>();
const KNOWN_LIMIT = 32;

/** Reads a template; throws TemplateError in Go's words. */
export function parseTemplate(text: string, name = ""): Template {
  const before = known.get(text);
  if (before) return before;
  try {
    const template = new TemplateParser(text).template();
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(text, template);
    return template;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const named = new TemplateError(error.message.replace(/^template: :/, () => `template: ${name}:`));
    named.isSyntax = true;
    throw named;
  }
}

/** What ended a list of nodes. */
type Closing = "end" | "else" | undefined;

class TemplateParser {
  readonly #reader: TokenReader;
  readonly #defined = new Map<string, Nodes>();
  #pipes: PipeParser;
  #ranges = 0;

  constructor(private readonly text: string) {
    this.#reader = new TokenReader(text);
    this.#pipes = new PipeParser(this.#reader);
  }

  template(): Template {
    const nodes: TemplateNode[] = [];
    while (this.#reader.peekWord().kind !== "end") {
      const start = this.#reader.place;
      if (this.#reader.peek().kind === "open") {
        this.#reader.next();
        if (this.#reader.nextWord().text === "define") {
          this.#define();
          continue;
        }
        this.#reader.place = start;
      }
      const node = this.#node();
      if (typeof node === "string") throw this.#reader.wrong(`unexpected {{${node}}}`);
      nodes.push(node);
    }
    return { text: this.text, nodes, defined: this.#defined };
  }

  /** The nodes up to `{{end}}` or `{{else}}`. */
  #list(): { nodes: Nodes; closing: NonNullable<Closing> } {
    const nodes: TemplateNode[] = [];
    while (this.#reader.peekWord().kind !== "end") {
      const node = this.#node();
      if (typeof node === "string") return { nodes, closing: node };
      nodes.push(node);
    }
    this.#reader.next();
    throw this.#reader.wrong("unexpected EOF");
  }

  #node(): TemplateNode | NonNullable<Closing> {
    const token = this.#reader.nextWord();
    if (token.kind === "text") return { kind: "text", text: token.text };
    if (token.kind !== "open") throw this.#reader.unexpected(token, "input");
    const start = this.#reader.peekWord();
    if (start.kind === "keyword") {
      this.#reader.next();
      return this.#control(start.text, start.at);
    }
    return { kind: "action", at: start.at, pipe: this.#pipes.pipe("command", "close") };
  }

  #control(word: string, at: number): TemplateNode | NonNullable<Closing> {
    switch (word) {
      case "if":
      case "with":
      case "range":
        return this.#block(word, at);
      case "break":
      case "continue":
        return this.#jump(word);
      case "else":
        return this.#else();
      case "end":
        this.#reader.expect("close", "end");
        return "end";
      case "template":
        return this.#call();
      case "block":
        return this.#blockOf();
      default:
        throw this.#reader.wrong(`unexpected <${word}> in command`);
    }
  }

  #else(): "else" {
    const { text } = this.#reader.peekWord();
    if (text !== "if" && text !== "with") this.#reader.expect("close", "else");
    return "else";
  }

  #jump(kind: "break" | "continue"): TemplateNode {
    const token = this.#reader.nextWord();
    if (token.kind !== "close") throw this.#reader.unexpected(token, `{{${kind}}}`);
    if (this.#ranges === 0) throw this.#reader.wrong(`{{${kind}}} outside {{range}}`);
    return { kind };
  }

  #block(kind: "if" | "with" | "range", at: number): TemplateNode {
    const depth = this.#pipes.variables.length;
    const pipe = this.#pipes.pipe(kind, "close");
    if (kind === "range") this.#ranges++;
    const { nodes: then, closing } = this.#list();
    if (kind === "range") this.#ranges--;
    const otherwise = closing === "else" ? this.#otherwise(kind) : [];
    this.#pipes.variables.length = depth;
    return { kind, at, pipe, then, otherwise };
  }

  #otherwise(kind: "if" | "with" | "range"): Nodes {
    const next = this.#reader.peek();
    if (kind !== "range" && next.kind === "keyword" && next.text === kind) {
      this.#reader.next();
      return [this.#block(kind, next.at)];
    }
    const { nodes, closing } = this.#list();
    if (closing !== "end") throw this.#reader.wrong(`expected end; found {{${closing}}}`);
    return nodes;
  }

  #name(context: string): { name: string; at: number } {
    const token = this.#reader.nextWord();
    if (token.kind !== "string") throw this.#reader.unexpected(token, context);
    return { name: token.text.slice(1, -1), at: token.at };
  }

  #call(): TemplateNode {
    const { name, at } = this.#name("template clause");
    let pipe: Pipe | undefined;
    if (this.#reader.peekWord().kind === "close") this.#reader.next();
    else pipe = this.#pipes.pipe("template clause", "close");
    return { kind: "template", at, name, pipe };
  }

  #blockOf(): TemplateNode {
    const { name, at } = this.#name("block clause");
    const pipe = this.#pipes.pipe("block clause", "close");
    this.#body(name, "block clause");
    return { kind: "template", at, name, pipe };
  }

  #define(): void {
    const { name } = this.#name("define clause");
    this.#reader.expect("close", "define clause");
    this.#body(name, "define clause");
  }

  /** A template of its own knows no variables of that around it. */
  #body(name: string, context: string): void {
    const [outer, ranges] = [this.#pipes, this.#ranges];
    this.#pipes = new PipeParser(this.#reader);
    this.#ranges = 0;
    const { nodes, closing } = this.#list();
    if (closing !== "end") throw this.#reader.wrong(`unexpected {{${closing}}} in ${context}`);
    [this.#pipes, this.#ranges] = [outer, ranges];
    this.#defined.set(name, nodes);
  }
}
