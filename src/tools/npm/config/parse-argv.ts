import { OPTIONS, type OptionTable, type OptionValue, optionOf, SHORTHANDS } from "../options/tables.ts";
import { parseValue } from "./parse-value.ts";

/** The words of a command line, as nopt takes them apart. */
export interface ParsedArgv {
  readonly options: ReadonlyMap<string, OptionValue>;
  readonly remain: readonly string[];
  /** What npm says of options that it does not know, or whose value is none. */
  readonly warnings: readonly string[];
}

export function parseArgv(words: readonly string[]): ParsedArgv {
  const parser = new ArgvParser(words);
  parser.run();
  return parser;
}

class ArgvParser implements ParsedArgv {
  readonly options = new Map<string, OptionValue>();
  readonly remain: string[] = [];
  readonly warnings: string[] = [];
  #words: string[];

  constructor(words: readonly string[]) {
    this.#words = [...words];
  }

  run(): void {
    for (;;) {
      const word = this.#words.shift();
      if (word === undefined) return;
      if (word === "--") {
        this.remain.push(...this.#words);
        return;
      }
      if (word.length < 2 || !word.startsWith("-")) this.remain.push(word);
      else this.#option(word);
    }
  }

  #option(word: string): void {
    const at = word.indexOf("=");
    const head = at < 0 ? word : word.slice(0, at);
    const given = at < 0 ? undefined : word.slice(at + 1);
    const [first = head, ...rest] = this.#spelling(head);
    const value = given ?? rest.shift();
    this.#words.unshift(...rest);
    const name = first.replace(/^-+/, "");
    const key = Object.hasOwn(OPTIONS, name) ? name : name.replace(/^(?:no-)+/, "");
    const negated = key !== name && name.startsWith("no-");
    const option = optionOf(key);
    if (!option) return this.#unknown(name, value);
    if (negated)
      this.options.set(
        key,
        option.kinds.includes("boolean") ? false : option.kinds.includes("list") ? [] : false,
      );
    else this.#take(key, option, value);
  }

  /** `-D` → `--save-dev`; `-gE` → `-g -E`. */
  #spelling(head: string): readonly string[] {
    if (head.startsWith("--") && Object.hasOwn(OPTIONS, head.slice(2))) return [head];
    const short = head.replace(/^-+/, "");
    const whole = Object.hasOwn(SHORTHANDS, short) ? SHORTHANDS[short] : undefined;
    if (whole) return whole;
    if (head.startsWith("--")) return [head];
    const letters = [...short];
    const known = letters.map((letter) =>
      Object.hasOwn(SHORTHANDS, letter) ? SHORTHANDS[letter] : undefined,
    );
    return known.every((one) => one !== undefined) ? known.flatMap((one) => one ?? []) : [head];
  }

  #unknown(name: string, value: string | undefined): void {
    const [next] = this.#words;
    if (value === undefined && next !== undefined && !next.startsWith("-"))
      this.warnings.push(`"${next}" is being parsed as a normal command line argument.`);
    this.warnings.push(
      `Unknown cli config "--${name}". This will stop working in the next major version of npm.`,
    );
  }

  #take(key: string, option: OptionTable, given: string | undefined): void {
    const [next] = this.#words;
    if (option.kinds.includes("boolean")) {
      const isWord = next !== undefined && /^(?:true|false|null)$/.test(next);
      const isValue = next !== undefined && option.values?.includes(next);
      const text = given ?? (isWord || isValue ? this.#words.shift() : "true");
      return this.#set(key, option, text ?? "true");
    }
    const takesNext =
      next !== undefined &&
      (!/^-/.test(next) || (option.kinds.includes("number") && !Number.isNaN(Number(next))));
    const text = given ?? (takesNext ? this.#words.shift() : undefined);
    this.#set(key, option, text ?? "");
  }

  #set(key: string, option: OptionTable, text: string): void {
    const parsed = parseValue(option, text);
    if ("problem" in parsed) {
      this.warnings.push(
        `invalid config ${key}=${JSON.stringify(text)} set in command line options`,
        `invalid config ${parsed.problem}`,
      );
      return;
    }
    const before = this.options.get(key);
    const { value } = parsed;
    this.options.set(key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
}
