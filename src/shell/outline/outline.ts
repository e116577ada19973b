import {
  type AndOr,
  type Assignment,
  type Command,
  type CommandWord,
  type CompoundCommand,
  type List,
  type ParserOptions,
  type Pipeline,
  parseScript,
  type Redirection,
  type SimpleCommand,
  type Word,
} from "../syntax/index.ts";
import { type ExpansionKind, expansionsOf, plainTextOf } from "./word-text.ts";

/** A line taken apart, from left to right: what `explain` speaks of. */
export type OutlinePiece = { readonly depth: number } & (
  | { readonly kind: "command"; readonly command: OutlinedCommand }
  | { readonly kind: "operator"; readonly operator: Operator }
  | { readonly kind: "redirection"; readonly redirection: OutlinedRedirection }
  /** `if`, `for`, `(` …: what it begins stands below it. */
  | { readonly kind: "keyword"; readonly keyword: Keyword; readonly typed: string }
);

export type Operator = "|" | "|&" | "&&" | "||" | ";" | "&" | "!" | "time";
export type Keyword = Exclude<CompoundCommand["kind"], "arithmetic-for"> | "function" | "coproc" | "for";

export interface OutlinedCommand {
  readonly assignments: readonly { readonly name: string; readonly typed: string }[];
  readonly words: readonly OutlinedWord[];
}

export interface OutlinedWord {
  readonly typed: string;
  /** What it says without quotes; undefined where the shell puts something else in its place. */
  readonly text: string | undefined;
  /** What the shell puts in its place, in the order of the word. */
  readonly expansions: readonly ExpansionKind[];
}

export interface OutlinedRedirection {
  readonly operator: Redirection["operator"];
  /** Which stream, where it is written. */
  readonly descriptor: number | undefined;
  readonly target: OutlinedWord;
  readonly typed: string;
}

/** Takes a text apart; the messages of the shell where it is no shell text. */
export function outline(
  text: string,
  options: ParserOptions = {},
): { readonly pieces: readonly OutlinePiece[] } | { readonly messages: readonly string[] } {
  const parsed = parseScript(text, options);
  if ("error" in parsed) return { messages: parsed.error.messages };
  return { pieces: new Outliner(text).list(parsed.list, 0) };
}

class Outliner {
  constructor(private readonly source: string) {}

  list({ items }: List, depth: number): OutlinePiece[] {
    return items.flatMap(({ command, background }, at) => {
      const pieces = this.#andOr(command, depth);
      if (background) pieces.push({ depth, kind: "operator", operator: "&" });
      else if (at < items.length - 1) pieces.push({ depth, kind: "operator", operator: ";" });
      return pieces;
    });
  }

  #andOr({ first, rest }: AndOr, depth: number): OutlinePiece[] {
    return [
      ...this.#pipeline(first, depth),
      ...rest.flatMap(({ operator, pipeline }): OutlinePiece[] => [
        { depth, kind: "operator", operator },
        ...this.#pipeline(pipeline, depth),
      ]),
    ];
  }

  #pipeline({ negated, timed, commands, pipesStderr }: Pipeline, depth: number): OutlinePiece[] {
    const pieces: OutlinePiece[] = [];
    if (timed !== "no") pieces.push({ depth, kind: "operator", operator: "time" });
    if (negated) pieces.push({ depth, kind: "operator", operator: "!" });
    for (const [at, command] of commands.entries()) {
      if (at > 0) pieces.push({ depth, kind: "operator", operator: pipesStderr[at - 1] ? "|&" : "|" });
      pieces.push(...this.#command(command, depth));
    }
    return pieces;
  }

  #command(command: Command, depth: number): OutlinePiece[] {
    if (command.kind === "simple") return this.#simple(command, depth);
    if (command.kind === "function" || command.kind === "coproc")
      return [
        { depth, kind: "keyword", keyword: command.kind, typed: command.name },
        ...this.#command(command.body, depth + 1),
      ];
    const keyword = command.kind === "arithmetic-for" ? "for" : command.kind;
    return [
      { depth, kind: "keyword", keyword, typed: this.#headOf(command) },
      ...bodiesOf(command).flatMap((body) => this.list(body, depth + 1)),
      ...command.redirections.map((one) => this.#redirection(one, depth)),
    ];
  }

  /** What stands before the first body, or all where there is none. */
  #headOf(command: CompoundCommand): string {
    const [first] = bodiesOf(command);
    const end = first ? first.span.start : command.span.end;
    return this.source
      .slice(command.span.start, end)
      .replace(/[\s;]+(do|then|in)?\s*$/, "")
      .trim();
  }

  #simple({ assignments, words, redirections }: SimpleCommand, depth: number): OutlinePiece[] {
    const pieces: OutlinePiece[] = [];
    if (assignments.length > 0 || words.length > 0)
      pieces.push({
        depth,
        kind: "command",
        command: {
          assignments: assignments.map((one) => ({ name: one.name, typed: this.#typed(one) })),
          words: words.map((word) => this.#word(word)),
        },
      });
    return [...pieces, ...redirections.map((one) => this.#redirection(one, depth))];
  }

  #redirection(redirection: Redirection, depth: number): OutlinePiece {
    const { operator, descriptor, target } = redirection;
    return {
      depth,
      kind: "redirection",
      redirection: {
        operator,
        descriptor: typeof descriptor === "number" ? descriptor : undefined,
        target: this.#word(target),
        typed: this.#typed(redirection),
      },
    };
  }

  #word(word: CommandWord): OutlinedWord {
    const typed = this.#typed(word);
    if (word.kind === "assignment") return { typed, text: undefined, expansions: [] };
    const expansions = expansionsOf(word);
    return { typed, text: expansions.length > 0 ? undefined : plainTextOf(word), expansions };
  }

  #typed({ span }: Word | Assignment | Redirection): string {
    return this.source.slice(span.start, span.end);
  }
}

/** The lists within a compound command, in the order in which they are written. */
function bodiesOf(command: CompoundCommand): readonly List[] {
  switch (command.kind) {
    case "if":
      return [
        ...command.branches.flatMap(({ condition, body }) => [condition, body]),
        ...(command.otherwise ? [command.otherwise] : []),
      ];
    case "while":
    case "until":
      return [command.condition, command.body];
    case "case":
      return command.clauses.flatMap(({ body }) => (body ? [body] : []));
    case "conditional":
    case "arithmetic":
      return [];
    default:
      return [command.body];
  }
}
