import { RESERVED } from "../syntax/reserved-words.ts";

/** The word at the cursor, and what it is in its command. */
export interface CompletionPlace {
  /** Where the word begins in the line. */
  readonly start: number;
  /** As typed, up to the cursor. */
  readonly raw: string;
  /** Without its quotes. */
  readonly value: string;
  /** The quote that is open at the cursor. */
  readonly quote: "" | "'" | '"';
  readonly role: "command" | "argument" | "redirection";
  /** The words of the command before this one, without quotes; assignments and redirections are left out. */
  readonly words: readonly string[];
  /** A parameter that is being typed: where its name begins in `raw`, and whether in braces. */
  readonly parameter?: { readonly at: number; readonly braces: boolean };
}

interface WordSoFar {
  readonly start: number;
  value: string;
  quote: "" | "'" | '"';
  parameter: { at: number; braces: boolean } | undefined;
}

/** A command that is being read; `closer` ends the text that it stands in. */
interface CommandSoFar {
  words: string[];
  word: WordSoFar | undefined;
  redirects: boolean;
  readonly closer: string;
  /** Where a `for` or `case` waits for its words: no command stands here. */
  plain: boolean;
}

/** After these a command follows. */
const COMMAND_FOLLOWS = new Set([
  "if",
  "then",
  "elif",
  "else",
  "while",
  "until",
  "do",
  "!",
  "time",
  "{",
  "coproc",
]);
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]]*\])?\+?=/;

/** Reads a line up to the cursor as far as completion has to know; nothing in it needs to be complete. */
export function findCompletionPlace(line: string, point: number): CompletionPlace {
  const scanner = new PlaceScanner(line.slice(0, point));
  return scanner.run();
}

class PlaceScanner {
  #at = 0;
  readonly #stack: CommandSoFar[] = [newCommand("")];

  constructor(private readonly text: string) {}

  get #command(): CommandSoFar {
    return this.#stack.at(-1) as CommandSoFar;
  }

  run(): CompletionPlace {
    while (this.#at < this.text.length) this.#step(this.text[this.#at] as string);
    const command = this.#command;
    const word = command.word ?? newWord(this.text.length);
    const raw = this.text.slice(word.start);
    const role = command.redirects
      ? "redirection"
      : command.words.length === 0 && !command.plain
        ? "command"
        : "argument";
    return {
      start: word.start,
      raw,
      value: word.value,
      quote: word.quote,
      role,
      words: command.words,
      parameter: word.parameter,
    };
  }

  #step(character: string): void {
    const quote = this.#command.word?.quote ?? "";
    if (quote === "'") return this.#inSingle(character);
    if (character === "\\") return this.#backslash(quote);
    if (character === "$") return this.#dollar();
    if (character === "`") return this.#backquote();
    if (quote === '"') return character === '"' ? this.#setQuote("") : this.#add(character);
    if (character === "'" || character === '"') return this.#setQuote(character);
    if (character === this.#command.closer) return this.#close();
    if (/[\s;&|()<>]/.test(character)) return this.#metacharacter(character);
    if (character === "#" && !this.#command.word) return this.#comment();
    this.#add(character);
  }

  #word(): WordSoFar {
    this.#command.word ??= newWord(this.#at);
    return this.#command.word;
  }

  #add(character: string): void {
    const word = this.#word();
    word.value += character;
    const { parameter } = word;
    if (parameter && (parameter.braces ? character === "}" : !/\w/.test(character)))
      word.parameter = undefined;
    this.#at++;
  }

  #setQuote(quote: "" | "'" | '"'): void {
    const word = this.#word();
    word.quote = quote;
    word.parameter = undefined;
    this.#at++;
  }

  #inSingle(character: string): void {
    if (character === "'") this.#setQuote("");
    else this.#add(character);
  }

  #backslash(quote: string): void {
    const next = this.text[this.#at + 1];
    const word = this.#word();
    word.parameter = undefined;
    if (next === undefined) this.#at++;
    else {
      const stays = quote === '"' && !'$`"\\\n'.includes(next);
      word.value += next === "\n" ? "" : stays ? `\\${next}` : next;
      this.#at += 2;
    }
  }

  #dollar(): void {
    const next = this.text[this.#at + 1] ?? "";
    const word = this.#word();
    if (next === "(") {
      this.#at += 2;
      this.#stack.push(newCommand(")"));
      return;
    }
    word.parameter = { at: this.#at - word.start + (next === "{" ? 2 : 1), braces: next === "{" };
    word.value += next === "{" ? "${" : "$";
    this.#at += next === "{" ? 2 : 1;
  }

  #backquote(): void {
    if (this.#command.closer === "`") return this.#close();
    this.#word();
    this.#at++;
    this.#stack.push(newCommand("`"));
  }

  #close(): void {
    if (this.#stack.length > 1) this.#stack.pop();
    else Object.assign(this.#command, newCommand(""));
    this.#at++;
  }

  #metacharacter(character: string): void {
    this.#endWord();
    const command = this.#command;
    this.#at++;
    if (character === "<" || character === ">") {
      if (this.text[this.#at] === "(") {
        this.#at++;
        this.#stack.push(newCommand(")"));
      } else {
        while (/[<>&|-]/.test(this.text[this.#at] ?? "")) this.#at++;
        command.redirects = true;
      }
    } else if (character === "(") this.#stack.push(newCommand(")"));
    else if (!/[ \t]/.test(character)) Object.assign(command, { ...newCommand(command.closer) });
  }

  #endWord(): void {
    const command = this.#command;
    const { word } = command;
    if (!word) return;
    command.word = undefined;
    if (command.redirects) {
      command.redirects = false;
      return;
    }
    const raw = this.text.slice(word.start, this.#at);
    const isFirst = command.words.length === 0;
    if (isFirst && !command.plain && (COMMAND_FOLLOWS.has(raw) || ASSIGNMENT.test(raw))) return;
    if (isFirst && RESERVED.has(raw)) command.plain = true;
    command.words.push(word.value);
  }

  #comment(): void {
    const end = this.text.indexOf("\n", this.#at);
    if (end < 0) this.#word().value = this.text.slice(this.#at);
    this.#at = end < 0 ? this.text.length : end;
  }
}

function newCommand(closer: string): CommandSoFar {
  return { words: [], word: undefined, redirects: false, closer, plain: false };
}

function newWord(start: number): WordSoFar {
  return { start, value: "", quote: "", parameter: undefined };
}
