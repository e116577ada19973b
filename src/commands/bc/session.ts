import type { MaybePromise } from "../../base/maybe-promise.ts";
import { SyntaxFault } from "./expression.ts";
import type { Machine } from "./machine.ts";
import { type Item, Parser } from "./parse.ts";
import { Lexer, NeedsMore, OpenComment } from "./tokens.ts";

export interface Source {
  /** As messages name it. */
  readonly name: string;
  /** The next portion of text; empty at the end. */
  readonly read: () => MaybePromise<string>;
}

/** Reads and runs one source after the other. */
export class Session {
  /** Functions without a value, known as soon as their head is read. */
  readonly #voids = new Map<string, boolean>();
  /** Complaints about what is being read: told when it is known that it was read for good. */
  #complaints: string[] = [];
  #lexer: Lexer | undefined;
  #source: Source | undefined;

  constructor(
    private readonly machine: Machine,
    private readonly printError: (text: string) => void,
  ) {}

  async run(source: Source): Promise<void> {
    const lexer = new Lexer({ complain: (message) => this.#complain(source.name, message) });
    const parser = new Parser(lexer, {
      complain: (message) => this.#complain(source.name, message),
      isVoid: (name) => this.#voids.get(name) ?? false,
      declare: (name, isVoid) => this.#voids.set(name, isVoid),
    });
    this.#lexer = lexer;
    this.#source = source;
    for (;;) {
      const item = await this.#item(parser, lexer);
      if (item?.kind === "end") return;
      if (item?.kind === "function") this.machine.functions.set(item.definition.name, item.definition);
      if (item?.kind === "statements") await this.machine.run(item.code);
    }
  }

  #complain(name: string, message: string): void {
    this.#complaints.push(`${name} ${this.#lexer?.line ?? 1}: ${message}\n`);
  }

  /** The next item; undefined after an error. Text is read until one is whole. */
  async #item(parser: Parser, lexer: Lexer): Promise<Item | undefined> {
    for (;;) {
      const { at, line } = lexer;
      try {
        const item = readItem(parser);
        // A line with an error in it is not run.
        const isFaulty = this.#complaints.length > 0 && item?.kind === "statements";
        this.#tell();
        lexer.text = lexer.text.slice(lexer.at);
        lexer.at = 0;
        return isFaulty ? undefined : item;
      } catch (thrown) {
        if (thrown instanceof OpenComment) return this.#openComment(lexer);
        if (!(thrown instanceof NeedsMore)) {
          this.#tell();
          throw thrown;
        }
        this.#complaints = [];
        lexer.at = at;
        lexer.line = line;
        const more = await this.#source?.read();
        if (!more) lexer.isComplete = true;
        lexer.text += more ?? "";
      }
    }
  }

  #openComment(lexer: Lexer): Item {
    this.#tell();
    this.printError("EOF encountered in a comment.\n");
    lexer.at = lexer.text.length;
    return { kind: "end" };
  }

  #tell(): void {
    for (const complaint of this.#complaints) this.printError(complaint);
    this.#complaints = [];
  }

  /** For `read()`: the line behind the statements that run. */
  readLine(): MaybePromise<string | undefined> {
    const lexer = this.#lexer;
    const source = this.#source;
    if (!lexer || !source) return undefined;
    const take = (): string | undefined => {
      const end = lexer.text.indexOf("\n");
      if (end < 0) return undefined;
      const line = lexer.text.slice(0, end);
      lexer.text = lexer.text.slice(end + 1);
      return line;
    };
    const ready = take();
    if (ready !== undefined) return ready;
    const more = source.read();
    const use = (text: string) => {
      lexer.text += text;
      return take();
    };
    return more instanceof Promise ? more.then(use) : use(more);
  }
}

function readItem(parser: Parser): Item | undefined {
  try {
    return parser.item();
  } catch (thrown) {
    if (!(thrown instanceof SyntaxFault)) throw thrown;
    parser.recover();
    return undefined;
  }
}
