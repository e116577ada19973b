import { FUNCTIONS } from "./functions.ts";
import { type Command, formatNode, type NumberConstant, type Operand, type Pipe } from "./nodes.ts";
import { TemplateError } from "./template-error.ts";
import type { TokenReader } from "./token-reader.ts";
import { type Token, type TokenKind, unquote } from "./tokens.ts";

const STARTS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "bool",
  "character",
  "dot",
  "field",
  "identifier",
  "number",
  "nil",
  "string",
  "variable",
  "left paren",
]);
const CONSTANTS: ReadonlySet<Operand["kind"]> = new Set<Operand["kind"]>([
  "bool",
  "dot",
  "nil",
  "number",
  "string",
]);

/** Pipelines: commands, their operands, and the variables that are declared so far. */
export class PipeParser {
  readonly variables: string[] = ["$"];

  constructor(private readonly reader: TokenReader) {}

  pipe(context: string, end: TokenKind): Pipe {
    const { at } = this.reader.peekWord();
    const { variables, isAssignment } = this.#declaration(context);
    const commands: Command[] = [];
    for (;;) {
      const token = this.reader.peekWord();
      if (token.kind === end) {
        this.reader.next();
        this.#check(commands, context);
        return { kind: "pipe", at, variables, isAssignment, commands };
      }
      if (!STARTS.has(token.kind)) {
        this.reader.next();
        throw this.reader.unexpected(token, context);
      }
      commands.push(this.#command());
    }
  }

  #check(commands: readonly Command[], context: string): void {
    if (commands.length === 0) throw this.reader.wrong(`missing value for ${context}`);
    commands.forEach(({ operands: [first] }, at) => {
      if (at > 0 && first && CONSTANTS.has(first.kind))
        throw this.reader.wrong(`non executable command in pipeline stage ${at + 1}`);
    });
  }

  #declaration(context: string): { variables: string[]; isAssignment: boolean } {
    const variables: string[] = [];
    for (;;) {
      const start = this.reader.place;
      if (this.reader.peekWord().kind !== "variable") return { variables, isAssignment: false };
      const { text } = this.reader.next();
      const next = this.reader.peekWord();
      if (next.kind === "assign" || next.kind === "declare") {
        this.reader.next();
        this.#declare(variables, text);
        return { variables, isAssignment: next.kind === "assign" };
      }
      if (next.text !== ",") {
        this.reader.place = start;
        return { variables, isAssignment: false };
      }
      this.reader.next();
      this.#declare(variables, text);
      if (context !== "range" || variables.length > 1)
        throw this.reader.wrong(`too many declarations in ${context}`);
      if (!["variable", "close", "right paren"].includes(this.reader.peekWord().kind))
        throw this.reader.wrong("range can only initialize variables");
    }
  }

  #declare(variables: string[], name: string): void {
    variables.push(name);
    this.variables.push(name);
  }

  #command(): Command {
    const { at } = this.reader.peekWord();
    const operands: Operand[] = [];
    for (;;) {
      this.reader.peekWord();
      const operand = this.#operand();
      if (operand) operands.push(operand);
      const token = this.reader.peek();
      if (token.kind === "close" || token.kind === "right paren") break;
      this.reader.next();
      if (token.kind === "space") continue;
      if (token.kind !== "pipe") throw this.reader.unexpected(token, "operand");
      break;
    }
    if (operands.length === 0) throw this.reader.wrong("empty command");
    return { kind: "command", at, operands };
  }

  #operand(): Operand | undefined {
    const term = this.#term();
    if (!term) return undefined;
    const { at } = this.reader.peek();
    const names: string[] = [];
    while (this.reader.peek().kind === "field") names.push(this.reader.next().text.slice(1));
    if (names.length === 0) return term;
    if (CONSTANTS.has(term.kind))
      throw this.reader.wrong(`unexpected . after term ${JSON.stringify(formatNode(term))}`);
    if (term.kind === "field") return { kind: "field", at, names: [...term.names, ...names] };
    if (term.kind === "variable") return { ...term, at, names };
    return { kind: "chain", at, of: term, names };
  }

  #term(): Operand | undefined {
    const token = this.reader.peekWord();
    if (!STARTS.has(token.kind)) return undefined;
    const { at, text } = this.reader.next();
    switch (token.kind) {
      case "dot":
      case "nil":
        return { kind: token.kind, at };
      case "bool":
        return { kind: "bool", at, value: text === "true" };
      case "string":
        return { kind: "string", at, value: this.#unquote(token), text };
      case "number":
      case "character":
        return this.#number(token);
      case "field":
        return { kind: "field", at, names: [text.slice(1)] };
      case "variable":
        if (!this.variables.includes(text))
          throw this.reader.wrong(`undefined variable ${JSON.stringify(text)}`);
        return { kind: "variable", at, name: text, names: [] };
      case "left paren":
        return this.pipe("parenthesized pipeline", "right paren");
      default:
        if (!FUNCTIONS.has(text)) throw this.reader.wrong(`function ${JSON.stringify(text)} not defined`);
        return { kind: "function", at, name: text };
    }
  }

  #unquote({ text }: Token): string {
    try {
      return unquote(text);
    } catch (error) {
      throw error instanceof TemplateError ? this.reader.wrong(error.message) : error;
    }
  }

  #number(token: Token): NumberConstant {
    const { at, text } = token;
    if (token.kind === "character") {
      const [first = "", ...others] = this.#unquote(token);
      if (first === "" || others.length > 0) throw this.reader.wrong(`malformed character constant: ${text}`);
      return { kind: "number", at, value: first.codePointAt(0) ?? 0, isFloat: false, text };
    }
    const digits = text.replaceAll("_", "").replace(/^\+/, "");
    const isHexadecimal = /^-?0x/i.test(digits);
    const value = digits.startsWith("-") ? -numberOf(digits.slice(1)) : numberOf(digits);
    if (Number.isNaN(value)) throw this.reader.wrong(`bad number syntax: ${JSON.stringify(text)}`);
    return { kind: "number", at, value, isFloat: !isHexadecimal && /[.eE]/.test(digits), text };
  }
}

/** `017` is octal in Go. */
function numberOf(digits: string): number {
  if (digits === "") return Number.NaN;
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}
