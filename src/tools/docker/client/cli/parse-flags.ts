import type { DockerCommand } from "./command.ts";
import { Failure, UsageFailure } from "./failure.ts";
import { Flags } from "./flags.ts";
import { type DockerOption, optionTable } from "./option-table.ts";
import { wrongValue } from "./option-values.ts";

/** Flag errors end with this status (cli.FlagErrorFunc). */
const FLAG_STATUS = 125;

export interface ParsedWords {
  readonly flags: Flags;
  readonly operands: readonly string[];
  readonly wantsHelp: boolean;
  /** `-h` was taken for `--help`. */
  readonly usedOldHelp: boolean;
}

/** Words to flags and operands, as pflag reads them. */
export function parseFlags(command: DockerCommand, words: readonly string[]): ParsedWords {
  const options = [...optionTable(command.options ?? ""), ...optionTable(command.hiddenOptions ?? "", true)];
  return new FlagParser(options, command.stopsAtOperand ?? false, words, command.checks).parse();
}

export class FlagParser {
  readonly #flags: Flags;
  readonly #operands: string[] = [];
  #at = 0;
  #wantsHelp = false;
  #usedOldHelp = false;

  constructor(
    private readonly options: readonly DockerOption[],
    private readonly stopsAtOperand: boolean,
    private readonly words: readonly string[],
    private readonly checks: NonNullable<DockerCommand["checks"]> = {},
  ) {
    this.#flags = new Flags(options);
  }

  parse(): ParsedWords {
    while (this.#at < this.words.length && !this.#wantsHelp) {
      const word = this.words[this.#at++] ?? "";
      if (word === "--") break;
      if (word.startsWith("--")) this.#long(word);
      else if (word.startsWith("-") && word.length > 1) this.#short(word);
      else {
        this.#operands.push(word);
        if (this.stopsAtOperand) break;
      }
    }
    return {
      flags: this.#flags,
      operands: [...this.#operands, ...this.words.slice(this.#at)],
      wantsHelp: this.#wantsHelp,
      usedOldHelp: this.#usedOldHelp,
    };
  }

  #long(word: string): void {
    const equals = word.indexOf("=");
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (name === "" || name.startsWith("-")) throw new UsageFailure(`bad flag syntax: ${word}`, FLAG_STATUS);
    const option = this.options.find((one) => one.name === name);
    if (!option || name === "help") {
      if (name !== "help") throw new UsageFailure(`unknown flag: --${name}`, FLAG_STATUS);
      this.#wantsHelp = true;
      return;
    }
    if (equals >= 0) return this.#set(option, word.slice(equals + 1));
    if (!option.type) return this.#set(option, "true");
    if (this.#at >= this.words.length)
      throw new UsageFailure(`flag needs an argument: --${name}`, FLAG_STATUS);
    this.#set(option, this.words[this.#at++] ?? "");
  }

  #short(word: string): void {
    for (let at = 1; at < word.length; at++) {
      const letter = word.charAt(at);
      const option = this.options.find(({ short }) => short === letter);
      if (!option) {
        if (letter !== "h")
          throw new UsageFailure(`unknown shorthand flag: '${letter}' in -${word.slice(at)}`, FLAG_STATUS);
        this.#wantsHelp = true;
        this.#usedOldHelp = true;
        return;
      }
      const rest = word.slice(at + 1);
      if (rest.startsWith("=")) return this.#set(option, rest.slice(1));
      if (!option.type) {
        this.#set(option, "true");
        continue;
      }
      if (rest !== "") return this.#set(option, rest);
      if (this.#at >= this.words.length)
        throw new UsageFailure(`flag needs an argument: '${letter}' in -${word.slice(at)}`, FLAG_STATUS);
      return this.#set(option, this.words[this.#at++] ?? "");
    }
  }

  #set(option: DockerOption, value: string): void {
    const wrong = wrongValue(option, value) ?? this.#refused(option.name, value);
    if (wrong !== undefined) {
      const spelled = option.short ? `-${option.short}, --${option.name}` : `--${option.name}`;
      throw new UsageFailure(
        `invalid argument ${JSON.stringify(value)} for "${spelled}" flag: ${wrong}`,
        FLAG_STATUS,
      );
    }
    this.#flags.set(option.name, value);
  }

  #refused(name: string, value: string): string | undefined {
    try {
      this.checks[name]?.(value);
      return undefined;
    } catch (error) {
      if (error instanceof Failure) return error.message;
      throw error;
    }
  }
}
