import { guarded } from "./guarded.ts";
import { CompileFault, describeToken, tokenize } from "./lexer.ts";
import {
  type Definition,
  IDENTITY,
  type Node,
  type Pattern,
  type PatternEntry,
  type Patterns,
} from "./nodes.ts";
import { BINARY, combine } from "./operators.ts";
import { TokenCursor } from "./token-cursor.ts";

/** A program, or a fault with the words of jq 1.6. */
export function parseProgram(program: string): Node {
  return new Parser(program).parseMain();
}

/** Definitions alone. */
export function parseDefinitions(program: string): readonly Definition[] {
  return new Parser(program).parseDefinitions();
}

const NEGATION_LEVEL = 8;
const PIPE = 1;
const OF_LABEL = "*label-";

class Parser extends TokenCursor {
  constructor(private readonly program: string) {
    super(tokenize(program));
  }

  parseMain(): Node {
    if (this.isKind("end")) return IDENTITY;
    if (this.isKeyword("import") || this.isKeyword("include") || this.isKeyword("module"))
      throw new CompileFault("rockpool: modules are not simulated here", this.token.at);
    const definitions: Definition[] = [];
    while (this.isKeyword("def")) definitions.push(this.#parseDefinition());
    // A file of definitions alone does nothing to its input.
    const body = this.isKind("end") && definitions.length > 0 ? IDENTITY : this.#parsePipe(["$end"]);
    if (!this.isKind("end")) this.fail(["$end"]);
    return definitions.reduceRight<Node>(
      (rest, definition) => ({ kind: "define", definition, body: rest }),
      body,
    );
  }

  parseDefinitions(): readonly Definition[] {
    const definitions: Definition[] = [];
    while (!this.isKind("end")) definitions.push(this.#parseDefinition());
    return definitions;
  }

  #parsePipe(expected: readonly string[] = []): Node {
    return this.#parseBinary(PIPE, expected);
  }

  /** `expected`: what a fault names where an operator might also stand. */
  #parseBinary(least: number, expected: readonly string[] = []): Node {
    if (this.isKeyword("def")) {
      const definition = this.#parseDefinition();
      return { kind: "define", definition, body: this.#parsePipe(expected) };
    }
    const { at } = this.token;
    let left = this.#parseUnary();
    for (;;) {
      const token = this.token;
      const text = token.kind === "op" || token.kind === "keyword" ? token.text : "";
      const operator = BINARY[text];
      if (!operator || operator.level < least) return left;
      this.position++;
      const right = this.#parseBinary(operator.right ? operator.level : operator.level + 1, expected);
      left = combine(text, left, right, at);
      const next = this.token;
      if (operator.single && next.kind === "op" && BINARY[next.text]?.level === operator.level) this.fail();
    }
  }

  #parseUnary(): Node {
    if (this.skipOp("-")) return { kind: "negation", operand: this.#parseBinary(NEGATION_LEVEL + 1) };
    return this.#parseOptional(this.#parsePrefix());
  }

  #parseOptional(node: Node): Node {
    let result = node;
    while (this.skipOp("?")) result = { kind: "try", body: result, handler: undefined };
    return result;
  }

  #parsePrefix(): Node {
    const token = this.token;
    if (token.kind === "keyword") {
      switch (token.text) {
        case "if":
          this.position++;
          return this.#parseIf(token.at);
        case "try":
          this.position++;
          return this.#parseTry(token.at);
        case "reduce":
          this.position++;
          return this.#parseReduce();
        case "foreach":
          this.position++;
          return this.#parseForeach();
        case "label":
          this.position++;
          return this.#parseLabel();
        case "def":
          return { kind: "define", definition: this.#parseDefinition(), body: this.#parsePipe() };
        default:
      }
    }
    const term = this.#parseTerm();
    if (!this.skipKeyword("as")) return term;
    const patterns = this.#parsePatterns();
    this.expectOp("|", ["'|'"]);
    return { kind: "bind", source: term, patterns, body: this.#parsePipe() };
  }

  #parseIf(at: number): Node {
    const condition = this.#parsePipe();
    if (!this.skipKeyword("then")) this.fail();
    // From here on jq knows what is wrong with an end that comes too early.
    try {
      const then = this.#parsePipe();
      if (this.skipKeyword("elif")) return { kind: "if", condition, then, else: this.#parseIf(at) };
      if (!this.skipKeyword("else")) this.fail();
      const otherwise = this.#parsePipe();
      if (!this.skipKeyword("end")) this.fail();
      return { kind: "if", condition, then, else: otherwise };
    } catch (thrown) {
      throw withRemark(thrown, "Possibly unterminated 'if' statement", at);
    }
  }

  #parseTry(at: number): Node {
    const body = this.#parsePostTerm();
    if (!this.skipKeyword("catch")) return { kind: "try", body, handler: undefined };
    try {
      return { kind: "try", body, handler: this.#parsePostTerm() };
    } catch (thrown) {
      throw withRemark(thrown, "Possibly unterminated 'try' statement", at);
    }
  }

  /** What `try` and `catch` take: no operators. */
  #parsePostTerm(): Node {
    return this.#parseUnary();
  }

  #parseReduce(): Node {
    const source = this.#parseTerm();
    this.#expectAs();
    const patterns = this.#parsePatterns();
    this.expectOp("(", ["'('"]);
    const start = this.#parsePipe();
    this.expectOp(";");
    const update = this.#parsePipe();
    this.expectOp(")");
    return { kind: "reduce", source, patterns, start, update };
  }

  #expectAs(): void {
    if (!this.skipKeyword("as")) this.fail(["FIELD", "as", "'.'", "'['"]);
  }

  #parseForeach(): Node {
    const source = this.#parseTerm();
    this.#expectAs();
    const patterns = this.#parsePatterns();
    this.expectOp("(", ["'('"]);
    const start = this.#parsePipe();
    this.expectOp(";");
    const update = this.#parsePipe();
    const extract = this.skipOp(";") ? this.#parsePipe() : undefined;
    this.expectOp(")");
    return { kind: "foreach", source, patterns, start, update, extract };
  }

  #parseLabel(): Node {
    this.expectOp("$", ["'$'"]);
    const name = this.expectName(["IDENT"]);
    this.expectOp("|", ["'|'"]);
    return { kind: "label", name: OF_LABEL + name, body: this.#parsePipe() };
  }

  #parseDefinition(): Definition {
    this.position++;
    const name = this.expectName(["IDENT"]);
    const parameters: string[] = [];
    if (this.skipOp("(")) {
      do {
        const isValue = this.skipOp("$");
        parameters.push(`${isValue ? "$" : ""}${this.expectName(isValue ? ["IDENT"] : ["IDENT", "'$'"])}`);
      } while (this.skipOp(";"));
      this.expectOp(")", ["';'", "')'"]);
      this.expectOp(":", ["':'"]);
    } else this.expectOp(":", ["'('", "':'"]);
    const body = this.#parsePipe();
    this.expectOp(";");
    return { name, parameters, body };
  }

  #parsePatterns(): Patterns {
    const patterns = [this.#parsePattern()];
    while (this.skipOp("?//")) patterns.push(this.#parsePattern());
    return patterns;
  }

  #parsePattern(): Pattern {
    if (this.skipOp("$")) return { kind: "variable", name: this.expectName(["IDENT"]) };
    if (this.skipOp("[")) {
      const items: Pattern[] = [];
      do items.push(this.#parsePattern());
      while (this.skipOp(","));
      this.expectOp("]", ["','", "']'"]);
      return { kind: "array", items };
    }
    if (!this.skipOp("{")) return this.fail(["'$'", "'['", "'{'"]);
    const entries: PatternEntry[] = [];
    do entries.push(this.#parsePatternEntry());
    while (this.skipOp(","));
    this.expectOp("}", ["','", "'}'"]);
    return { kind: "object", entries };
  }

  #parsePatternEntry(): PatternEntry {
    if (this.skipOp("$")) {
      const name = this.expectName(["IDENT"]);
      const pattern = this.skipOp(":") ? this.#parsePattern() : undefined;
      return { key: { kind: "literal", value: name }, variable: name, pattern };
    }
    const key = this.#parseKey();
    this.expectOp(":", ["':'"]);
    return { key, variable: undefined, pattern: this.#parsePattern() };
  }

  /** A key of an object, or of a pattern for one. */
  #parseKey(): Node {
    const token = this.token;
    if (token.kind === "ident" || token.kind === "keyword") {
      this.position++;
      return { kind: "literal", value: token.text };
    }
    if (token.kind === "quote" || token.kind === "format") return this.#parseString();
    if (!this.skipOp("(")) return this.fail();
    const key = this.#parsePipe();
    this.expectOp(")");
    return key;
  }

  #parseTerm(): Node {
    let term = this.#parseTermHead();
    for (;;) {
      const token = this.token;
      if (token.kind === "field") {
        this.position++;
        term = { kind: "index", target: term, key: { kind: "literal", value: token.text } };
      } else if (this.isOp(".")) {
        this.position++;
        if (!this.isKind("quote") && !this.isKind("format")) this.fail(["FORMAT", "QQSTRING_START"]);
        term = { kind: "index", target: term, key: this.#parseString() };
      } else if (this.skipOp("[")) term = this.#parseBrackets(term);
      else if (this.skipOp("?")) term = guarded(term);
      else return term;
    }
  }

  #parseBrackets(target: Node): Node {
    if (this.skipOp("]")) return { kind: "iterate", target };
    if (this.skipOp(":")) {
      const to = this.#parsePipe();
      this.expectOp("]");
      return { kind: "slice", target, from: undefined, to };
    }
    const first = this.#parsePipe();
    if (this.skipOp("]")) return { kind: "index", target, key: first };
    this.expectOp(":");
    if (this.skipOp("]")) return { kind: "slice", target, from: first, to: undefined };
    const to = this.#parsePipe();
    this.expectOp("]");
    return { kind: "slice", target, from: first, to };
  }

  #parseTermHead(): Node {
    const token = this.token;
    switch (token.kind) {
      case "number":
        this.position++;
        return { kind: "literal", value: token.value };
      case "quote":
        return this.#parseString();
      case "format":
        if (this.tokens[this.position + 1]?.kind === "quote") return this.#parseString();
        this.position++;
        return { kind: "format", name: token.text.slice(1) };
      case "field":
        this.position++;
        return { kind: "index", target: IDENTITY, key: { kind: "literal", value: token.text } };
      case "ident":
        this.position++;
        return this.#parseCall(token.text, token.at);
      case "op":
        return this.#parseOperatorTerm(token.text, token.at);
      default:
        return this.fail(this.position === 0 && token.kind !== "end" ? ["$end"] : []);
    }
  }

  #parseOperatorTerm(text: string, at: number): Node {
    switch (text) {
      case ".": {
        this.position++;
        const next = this.token;
        if (next.kind === "quote") return { kind: "index", target: IDENTITY, key: this.#parseFieldText(at) };
        if (next.kind === "ident") {
          this.position++;
          throw new CompileFault(
            `syntax error, unexpected ${describeToken(this.token)} (Unix shell quoting issues?)`,
            this.token.at,
            [{ message: 'try .["field"] instead of .field for unusually named fields', at }],
          );
        }
        return IDENTITY;
      }
      case "..":
        this.position++;
        return { kind: "call", name: "recurse", args: [], at };
      case "$":
        this.position++;
        return this.#parseVariable(at);
      case "(": {
        this.position++;
        const inner = this.#parsePipe();
        this.expectOp(")");
        return inner;
      }
      case "[": {
        this.position++;
        if (this.skipOp("]")) return { kind: "array", body: undefined };
        const body = this.#parsePipe();
        this.expectOp("]");
        return { kind: "array", body };
      }
      case "{":
        this.position++;
        return this.#parseObject(at);
      default:
        return this.fail(this.position === 0 ? ["$end"] : []);
    }
  }

  #parseFieldText(at: number): Node {
    try {
      return this.#parseString();
    } catch (thrown) {
      throw withRemark(thrown, 'try .["field"] instead of .field for unusually named fields', at);
    }
  }

  #parseVariable(at: number): Node {
    if (this.skipKeyword("__loc__")) return this.#locationAt(at);
    return { kind: "variable", name: this.expectName(["IDENT", "__loc__"]), at };
  }

  #locationAt(at: number): Node {
    const line = this.program.slice(0, at).split("\n").length;
    return {
      kind: "literal",
      value: new Map<string, string | number>([
        ["file", "<top-level>"],
        ["line", line],
      ]),
    };
  }

  #parseCall(name: string, at: number): Node {
    if (name === "break") {
      if (!this.skipOp("$")) this.fail(["'$'"], [{ message: "break requires a label to break to", at }]);
      return { kind: "break", name: OF_LABEL + this.expectName(["IDENT"]), at };
    }
    const args: Node[] = [];
    if (this.skipOp("(")) {
      do args.push(this.#parsePipe(["';'", "')'"]));
      while (this.skipOp(";"));
      this.expectOp(")", ["';'", "')'"]);
    }
    if (args.length === 0) {
      if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
      if (name === "null") return { kind: "literal", value: null };
    }
    return { kind: "call", name, args, at };
  }

  #parseString(): Node {
    const first = this.token;
    const format = first.kind === "format" ? first.text.slice(1) : undefined;
    if (format !== undefined) this.position++;
    if (!this.isKind("quote")) this.fail(["QQSTRING_START"]);
    this.position++;
    const parts: (string | Node)[] = [];
    for (;;) {
      const token = this.advance();
      if (token.kind === "quote-end") break;
      if (token.kind === "text") parts.push(token.text);
      else if (token.kind === "interpolation") {
        parts.push(this.#parsePipe());
        if (!this.isKind("interpolation-end")) this.fail();
        this.position++;
      } else this.fail(["QQSTRING_TEXT", "QQSTRING_INTERP_START", "QQSTRING_END"]);
    }
    if (parts.every((part) => typeof part === "string")) return { kind: "literal", value: parts.join("") };
    return { kind: "string", format, parts };
  }

  #parseObject(at: number): Node {
    const entries: (readonly [Node, Node])[] = [];
    while (!this.isOp("}")) {
      entries.push(this.#parseEntry());
      if (this.skipOp(",")) continue;
      if (this.isOp("}")) break;
      const next = this.tokens[this.position + 1];
      const isEntry = this.isKind("ident") && next?.kind === "op" && next.text === ":";
      const start = this.tokens.findIndex((token) => token.at === at) + 1;
      const remark = {
        message: "May need parentheses around object key expression",
        at: this.tokens[start]?.at ?? at,
      };
      this.fail(["'}'"], isEntry ? [{ ...remark, at }] : []);
    }
    this.position++;
    return { kind: "object", entries };
  }

  #parseEntry(): readonly [Node, Node] {
    const at = this.token.at;
    if (this.skipOp("$")) {
      const name = this.expectName(["IDENT"]);
      return [
        { kind: "literal", value: name },
        { kind: "variable", name, at },
      ];
    }
    const isParenthesized = this.isOp("(");
    const key = this.#parseKey();
    if (this.skipOp(":")) return [key, this.#parseEntryValue()];
    if (isParenthesized) this.fail(["':'"]);
    return [key, { kind: "index", target: IDENTITY, key }];
  }

  /** Terms with pipes between them: a comma ends the entry. */
  #parseEntryValue(): Node {
    const first: Node = this.skipOp("-")
      ? { kind: "negation", operand: this.#parseEntryValue() }
      : this.#parseTerm();
    if (!this.skipOp("|")) return first;
    return { kind: "pipe", left: first, right: this.#parseEntryValue() };
  }
}

function withRemark(thrown: unknown, message: string, at: number): unknown {
  if (!(thrown instanceof CompileFault) || thrown.more.length > 0) return thrown;
  return new CompileFault(thrown.message, thrown.at, [{ message, at }]);
}
