import { Death } from "./death.ts";
import type { GitOption } from "./option-table.ts";

/** An option as it stood on the line; `value` is undefined where it has none, `isOff` for `--no-…`. */
export interface GivenOption {
  readonly name: string;
  readonly value: string | undefined;
  readonly isOff: boolean;
  /** It stood behind `--not`. */
  readonly isNegated?: boolean;
}

export interface ParsedWords {
  readonly given: readonly GivenOption[];
  /** Operands before `--`. */
  readonly operands: readonly string[];
  /** Operands after `--`; undefined without one. */
  readonly rest: readonly string[] | undefined;
  /** `-5` of log. */
  readonly number: number | undefined;
}

export interface ParseRules {
  readonly usage: string;
  readonly options: readonly GitOption[];
  /** log and diff have a message of their own. */
  readonly unknown?: (word: string) => Death;
  readonly takesNumber?: boolean;
  /** What is shown after a wrong option, unless the usage. */
  readonly shownUsage?: string;
  /** Options that stand for HEAD where nothing follows them. */
  readonly lastIsHead?: readonly string[];
  /** `--not` turns round what the names after it mean, up to the next one (git-rev-list(1)). */
  readonly negates?: boolean;
  /** Operands end the options (`git remote add -f`). */
  readonly stopsAtOperand?: boolean;
}

/** Reads words as git's parse-options does: clusters, `--name=value`, unambiguous beginnings, `--no-name`, `--`. */
export function parseWords(words: readonly string[], rules: ParseRules): ParsedWords {
  return new WordReader(words, rules).read();
}

class WordReader {
  readonly #given: GivenOption[] = [];
  readonly #operands: string[] = [];
  #at = 0;
  #isNegated = false;
  #number: number | undefined;

  constructor(
    private readonly words: readonly string[],
    private readonly rules: ParseRules,
  ) {}

  read(): ParsedWords {
    let rest: readonly string[] | undefined;
    while (this.#at < this.words.length) {
      const word = this.words[this.#at++] ?? "";
      if (word === "--") {
        rest = this.words.slice(this.#at);
        break;
      }
      if (word.startsWith("--")) this.#long(word.slice(2));
      else if (word.startsWith("-") && word !== "-") this.#cluster(word);
      else {
        this.#operands.push(this.#isNegated ? turnRound(word) : word);
        if (this.rules.stopsAtOperand) {
          this.#operands.push(...this.words.slice(this.#at));
          break;
        }
      }
    }
    return { given: this.#given, operands: this.#operands, rest, number: this.#number };
  }

  #long(word: string): void {
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const value = equals < 0 ? undefined : word.slice(equals + 1);
    const exact = this.rules.options.find(({ long }) => long === name);
    if (exact) return this.#take(exact, value, `option \`${name}'`);
    if (name.startsWith("no-")) {
      const off = this.rules.options.find(({ long }) => long === name.slice(3));
      if (off) return void this.#given.push({ name: off.name, value: undefined, isOff: true });
    }
    const abbreviated = this.rules.options.filter(({ long }) => long?.startsWith(name));
    const [first, second] = abbreviated;
    if (first && second && !this.rules.unknown)
      throw this.#usageDeath(
        `ambiguous option: ${name} (could be --${first.long} or --${second.long})`,
        false,
      );
    if (first && !second) return this.#take(first, value, `option \`${first.long}'`);
    throw this.rules.unknown?.(`--${word}`) ?? this.#usageDeath(`unknown option \`${word}'`);
  }

  #cluster(word: string): void {
    if (this.rules.takesNumber && /^-\d+$/.test(word)) {
      this.#number = Number(word.slice(1));
      return;
    }
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] ?? "";
      const option = this.rules.options.find(({ short }) => short === letter);
      if (!option) throw this.rules.unknown?.(word) ?? this.#usageDeath(`unknown switch \`${letter}'`);
      if (option.value === "none") {
        this.#given.push({ name: option.name, value: undefined, isOff: false });
        continue;
      }
      const rest = word.slice(at + 1);
      return this.#take(option, rest === "" ? undefined : rest, `switch \`${letter}'`);
    }
  }

  #take(option: GitOption, value: string | undefined, shown: string): void {
    if (option.value === "none" && value !== undefined)
      throw new Death(`error: option \`${option.long}' takes no value\n`, 129);
    let taken = value;
    if (option.value === "required" && taken === undefined) {
      taken = this.words[this.#at++];
      if (this.rules.lastIsHead?.includes(option.name)) taken ??= "HEAD";
      if (taken === undefined) throw new Death(`error: ${shown} requires a value\n`, 129);
    }
    if (this.rules.negates && option.name === "not") this.#isNegated = !this.#isNegated;
    const isNegated = this.#isNegated;
    this.#given.push({ name: option.name, value: taken, isOff: false, ...(isNegated && { isNegated }) });
  }

  #usageDeath(message: string, withUsage = true): Death {
    return new Death(
      `error: ${message}\n${withUsage ? (this.rules.shownUsage ?? this.rules.usage) : ""}`,
      129,
    );
  }
}

function turnRound(revision: string): string {
  const [, from, to] = /^(.*[^.])\.\.([^.].*)$/.exec(revision) ?? [];
  if (from !== undefined) return `${to}..${from}`;
  return revision.startsWith("^") ? revision.slice(1) : `^${revision}`;
}
