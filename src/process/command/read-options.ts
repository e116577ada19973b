import { parseWords, type WordsSpec } from "./parse-options.ts";
import { type FlagArgument, type FlagSpec, longNames } from "./spec.ts";
import type { CommandSyntax } from "./syntax.ts";

/** An option where it was typed. */
export interface TypedOption {
  /** The word that it stands in; several may stand in one. */
  readonly at: number;
  /** As typed, with its argument, which may be the next word. */
  readonly text: string;
  /** Its key in the option table; undefined: the command does not have it. */
  readonly flag: string | undefined;
}

export interface TypedWords {
  readonly options: readonly TypedOption[];
  /** The words that are no options. */
  readonly operands: readonly number[];
  /** Where `--` stands. */
  readonly end: number | undefined;
  /** The option that ends the options, and where the words behind its argument begin. */
  readonly last: LastOption | undefined;
}

interface LastOption {
  readonly flag: string;
  readonly argument: string;
  readonly behind: number;
}

type ReadSpec = WordsSpec & Pick<CommandSyntax, "lastOptions">;

/**
 * Which words are options and which operands, each at the place where it was typed. Unlike the parser, which asks what
 * to do, this reads on behind an option that the command does not have.
 */
export function readOptions(
  spec: ReadSpec,
  words: readonly string[],
  /** The words with their quotes. */
  typed: readonly string[] = words,
): TypedWords {
  return new OptionReader(spec, words, typed).read();
}

class OptionReader {
  readonly #options: TypedOption[] = [];
  readonly #operands: number[] = [];
  #at = 0;
  #end: number | undefined;
  #last: LastOption | undefined;

  constructor(
    private readonly spec: ReadSpec,
    private readonly words: readonly string[],
    private readonly typed: readonly string[],
  ) {}

  read(): TypedWords {
    for (; this.#at < this.words.length; this.#at++) {
      const word = this.words[this.#at] ?? "";
      const isOver =
        this.#end !== undefined ||
        this.#last !== undefined ||
        (this.spec.stopAtFirstOperand === true && this.#operands.length > 0);
      if (isOver) this.#operands.push(this.#at);
      else if (word === "--") this.#end = this.#at;
      else if (/^--./.test(word)) this.#readLong(word);
      else if (/^-./.test(word)) this.#readLetters(word, this.#at);
      else if (this.#beginsWithLetters(word)) this.#readLetters(`-${word}`, this.#at);
      else this.#operands.push(this.#at);
    }
    return { options: this.#options, operands: this.#operands, end: this.#end, last: this.#last };
  }

  /** `tar xzf`: an older spelling that stands for letters of options. */
  #beginsWithLetters(word: string): boolean {
    const rewritten = this.#at === 0 ? this.spec.traditional?.(this.words, new Map()) : undefined;
    return Array.isArray(rewritten) && /^-[A-Za-z]/.test(rewritten[0]) && /^[A-Za-z]/.test(word);
  }

  #readLong(word: string): void {
    const at = this.#at;
    const [typed = "", ...value] = word.slice(2).split("=");
    const found = this.#long(typed);
    const argument = found?.[1].argument;
    const takesNext = argument?.optional === undefined && value.length === 0;
    const text = argument && takesNext ? this.#withNext(word, argument) : word;
    this.#add({ at, text, flag: found?.[0] ?? standardName(typed) });
  }

  #readLetters(word: string, at: number): void {
    for (let place = 1; place < word.length; place++) {
      const letter = word.charAt(place);
      const found = this.#entries().find(([, { short }]) => short?.includes(letter));
      if (!found && place === 1) return this.#readAlone(word, at);
      const argument = found?.[1].argument?.longOnly ? undefined : found?.[1].argument;
      const rest = word.slice(place + 1);
      const spelling = `-${letter}`;
      // The arguments of `xzf` come behind, those of `-xzf` may be in the word.
      const isAttached = argument !== undefined && rest !== "" && this.words[at] === word;
      const text =
        argument === undefined
          ? spelling
          : isAttached
            ? spelling + rest
            : argument.optional === undefined
              ? this.#withNext(spelling, argument)
              : spelling;
      this.#add({ at, text, flag: found?.[0] });
      if (isAttached) return;
    }
  }

  #add(option: TypedOption): void {
    this.#options.push(option);
    const { flag, text } = option;
    if (flag === undefined || !Object.hasOwn(this.spec.lastOptions ?? {}, flag)) return;
    const argument = text.replace(/^-\w ?/, "");
    if (argument !== "") this.#last = { flag, argument, behind: this.#at + 1 };
  }

  /** `head -20`: what the table does not know may be an older spelling. */
  #readAlone(word: string, at: number): void {
    const alone = parseWords(this.spec, [word]);
    const [given] = alone.kind === "parsed" ? alone.given : [];
    this.#add({ at, text: word, flag: given?.flag });
  }

  #withNext(text: string, { words: count = 1 }: FlagArgument): string {
    const next = this.typed.slice(this.#at + 1, this.#at + 1 + count);
    this.#at += next.length;
    return [text, ...next].join(" ");
  }

  #long(typed: string): [string, FlagSpec] | undefined {
    const names = (entry: [string, FlagSpec]) => longNames(...entry);
    const entries = this.#entries();
    const exact = entries.find((entry) => names(entry).includes(typed));
    const begun = entries.filter((entry) => names(entry).some((name) => name.startsWith(typed)));
    return exact ?? (begun.length === 1 ? begun[0] : undefined);
  }

  #entries(): [string, FlagSpec][] {
    return Object.entries(this.spec.flags ?? {});
  }
}

function standardName(typed: string): string | undefined {
  return typed === "help" || typed === "version" ? typed : undefined;
}
