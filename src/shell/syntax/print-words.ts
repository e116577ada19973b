import type {
  ArrayElement,
  ArrayLiteral,
  Assignment,
  CommandSubstitution,
  CommandWord,
  List,
  ParameterExpansion,
  ParameterOperation,
  Word,
  WordPart,
} from "./nodes.ts";

/** Words as bash prints them: as typed, but `$'…'` decoded into `'…'` and the commands of `$(…)` laid out anew. */
export class WordPrinter {
  /** @param commands prints what stands within `$(…)` or `<(…)` */
  constructor(private readonly commands: (list: List) => string) {}

  commandWord(word: CommandWord): string {
    return word.kind === "word" ? this.word(word) : this.assignment(word);
  }

  word({ parts }: Word): string {
    return this.parts(parts);
  }

  parts(parts: readonly WordPart[]): string {
    return parts.map((part) => this.part(part)).join("");
  }

  assignment({ name, subscript, append, value }: Assignment): string {
    const index = subscript ? `[${this.word(subscript)}]` : "";
    return `${name}${index}${append ? "+=" : "="}${value.kind === "word" ? this.word(value) : this.array(value)}`;
  }

  private array({ elements }: ArrayLiteral): string {
    return `(${elements.map((element) => this.element(element)).join(" ")})`;
  }

  private element({ subscript, append, value }: ArrayElement): string {
    const key = subscript ? `[${this.word(subscript)}]${append ? "+=" : "="}` : "";
    return `${key}${this.word(value)}`;
  }

  part(part: WordPart): string {
    switch (part.kind) {
      case "literal":
        return part.text;
      case "escaped":
        return `\\${part.text}`;
      case "single-quoted":
        return `'${part.text}'`;
      case "ansi-quoted":
        return `'${part.text.replaceAll("'", "'\\''")}'`;
      case "double-quoted":
        return `"${this.parts(part.parts)}"`;
      case "parameter":
        return this.parameter(part);
      case "command-substitution":
        return this.substitution(part);
      case "arithmetic-expansion":
        return part.bracketed ? `$[${this.word(part.expression)}]` : `$((${this.word(part.expression)}))`;
      case "process-substitution":
        return `${part.direction}(${this.commands(part.body)})`;
    }
  }

  private substitution({ body, backquoted, source }: CommandSubstitution): string {
    if (backquoted) return `\`${source ?? this.commands(body)}\``;
    if (source !== undefined) return `$(${source})`;
    const text = this.commands(body);
    // A blank, lest `$((` begin arithmetic.
    return text.startsWith("(") ? `$( ${text})` : `$(${text})`;
  }

  private parameter({ name, bare, subscript, indirect, operation }: ParameterExpansion): string {
    if (operation?.kind === "bad") return operation.text;
    if (bare) return `$${name}`;
    const before = operation?.kind === "length" ? "#" : indirect ? "!" : "";
    const index = subscript ? `[${this.word(subscript)}]` : "";
    return `\${${before}${name}${index}${operation ? this.operation(operation) : ""}}`;
  }

  private operation(operation: ParameterOperation): string {
    switch (operation.kind) {
      case "length":
      case "keys":
        return "";
      case "bad":
        return operation.text;
      case "names":
        return operation.separator;
      case "default":
      case "assign":
      case "error":
      case "alternative":
        return `${operation.colon ? ":" : ""}${DEFAULTS[operation.kind]}${this.word(operation.word)}`;
      case "substring":
        return `:${this.word(operation.offset)}${operation.length ? `:${this.word(operation.length)}` : ""}`;
      case "remove": {
        const sign = operation.from === "start" ? "#" : "%";
        return `${sign}${operation.longest ? sign : ""}${this.word(operation.pattern)}`;
      }
      case "replace": {
        const replacement = operation.replacement ? `/${this.word(operation.replacement)}` : "";
        return `/${SCOPES[operation.scope]}${this.word(operation.pattern)}${replacement}`;
      }
      case "case":
        return `${operation.operator}${operation.pattern ? this.word(operation.pattern) : ""}`;
      case "transform":
        return `@${operation.operator}`;
    }
  }
}

const DEFAULTS = { default: "-", assign: "=", error: "?", alternative: "+" } as const;
const SCOPES = { first: "", all: "/", start: "#", end: "%" } as const;
