import { isAtLeast, type PythonVersion } from "./version.ts";

/** What is to run. */
export type Work =
  | { readonly kind: "command"; readonly text: string }
  | { readonly kind: "module"; readonly name: string }
  | { readonly kind: "script"; readonly path: string }
  | { readonly kind: "stdin" };

/** A command line of python, taken apart. */
export interface CommandLine {
  readonly work: Work;
  /** sys.argv[1:] */
  readonly args: readonly string[];
  /** How often each option without a value was given: `B`, `E`, `O`, … */
  readonly flags: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
  readonly implementation: readonly string[];
}

export type ParsedCommandLine =
  | { readonly kind: "run"; readonly line: CommandLine }
  | { readonly kind: "help"; readonly part: "options" | "environment" | "implementation" | "all" }
  | { readonly kind: "version"; readonly isLong: boolean }
  | { readonly kind: "wrong"; readonly message: string; readonly hasUsage: boolean };

/** SHORT_OPTS of CPython's Python/getopt.c; `:` follows those that take a value. */
const SHORT = "bBc:dEhiIJm:OPqRsStuvVW:xX:?";
const WITHOUT_EFFECT_BEFORE_3_11 = "P";

/** The words after the program's name, as CPython's Python/initconfig.c reads them. */
export function parseCommandLine(words: readonly string[], version: PythonVersion): ParsedCommandLine {
  return new Parser(words, version).parse();
}

class Parser {
  #at = 0;
  readonly #flags: Record<string, number> = {};
  readonly #warnings: string[] = [];
  readonly #implementation: string[] = [];
  /** What -h or -V ask for; they count only when the rest could be read. */
  #wish: ParsedCommandLine | undefined;

  constructor(
    private readonly words: readonly string[],
    private readonly version: PythonVersion,
  ) {}

  parse(): ParsedCommandLine {
    for (; this.#at < this.words.length; this.#at++) {
      const word = this.words[this.#at] ?? "";
      if (!word.startsWith("-") || word === "-") break;
      if (word === "--") {
        this.#at++;
        break;
      }
      const ended = word.startsWith("--") ? this.#long(word) : this.#cluster(word.slice(1));
      if (ended) return this.#wish && ended.kind === "run" ? this.#wish : ended;
    }
    if (this.#wish) return this.#wish;
    const [script, ...args] = this.words.slice(this.#at);
    if (script === undefined) return this.#run({ kind: "stdin" }, []);
    return this.#run(script === "-" ? { kind: "stdin" } : { kind: "script", path: script }, args);
  }

  #run(work: Work, args: readonly string[]): ParsedCommandLine {
    const line = {
      work,
      args,
      flags: this.#flags,
      warnings: this.#warnings,
      implementation: this.#implementation,
    };
    return { kind: "run", line };
  }

  #long(word: string): ParsedCommandLine | undefined {
    if (word === "--help") this.#wish ??= { kind: "help", part: "options" };
    else if (word === "--version") this.#askVersion();
    else if (word === "--check-hash-based-pycs") return this.#checkHashes();
    else {
      const part = isAtLeast(this.version, 3, 11) ? HELP_PARTS[word] : undefined;
      if (!part) return { kind: "wrong", message: `unknown option ${word}`, hasUsage: true };
      this.#wish ??= { kind: "help", part };
    }
    return undefined;
  }

  #checkHashes(): ParsedCommandLine | undefined {
    const value = this.words[++this.#at];
    if (value === undefined)
      return {
        kind: "wrong",
        message: "Argument expected for the --check-hash-based-pycs option",
        hasUsage: true,
      };
    if (["always", "never", "default"].includes(value)) return undefined;
    const message = "--check-hash-based-pycs must be one of 'default', 'always', or 'never'";
    return { kind: "wrong", message, hasUsage: true };
  }

  #askVersion(): void {
    const isLong = this.#wish?.kind === "version";
    if (!this.#wish || isLong) this.#wish = { kind: "version", isLong };
  }

  #cluster(letters: string): ParsedCommandLine | undefined {
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i] ?? "";
      const known = letter === ":" ? -1 : SHORT.indexOf(letter);
      if (letter === "J") return { kind: "wrong", message: "-J is reserved for Jython", hasUsage: true };
      const isNew = WITHOUT_EFFECT_BEFORE_3_11.includes(letter) && !isAtLeast(this.version, 3, 11);
      if (known < 0 || isNew) return { kind: "wrong", message: `Unknown option: -${letter}`, hasUsage: true };
      if (SHORT[known + 1] === ":") return this.#withValue(letter, letters.slice(i + 1));
      if (letter === "h" || letter === "?") this.#wish ??= { kind: "help", part: "options" };
      else if (letter === "V") this.#askVersion();
      else this.#flags[letter] = (this.#flags[letter] ?? 0) + 1;
    }
    return undefined;
  }

  /** The value is the rest of the word, or the next word. `-c` and `-m` end the options. */
  #withValue(letter: string, rest: string): ParsedCommandLine | undefined {
    const value = rest === "" ? this.words[++this.#at] : rest;
    if (value === undefined)
      return { kind: "wrong", message: `Argument expected for the -${letter} option`, hasUsage: true };
    if (letter === "W") this.#warnings.push(value);
    else if (letter === "X") this.#implementation.push(value);
    else {
      const args = this.words.slice(this.#at + 1);
      return this.#run(
        letter === "c" ? { kind: "command", text: value } : { kind: "module", name: value },
        args,
      );
    }
    return undefined;
  }
}

const HELP_PARTS: Readonly<Record<string, "environment" | "implementation" | "all">> = {
  "--help-env": "environment",
  "--help-xoptions": "implementation",
  "--help-all": "all",
};
