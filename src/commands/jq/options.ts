import type { FlagSpec } from "../../process/command/spec.ts";
import { JQ_FLAGS } from "./flags.ts";
import type { Json } from "./json.ts";
import { JsonFault } from "./parse-json.ts";
import { parseOneJson } from "./parse-one-json.ts";

export interface JqOptions {
  readonly filter: string;
  readonly filterFile: boolean;
  readonly files: readonly string[];
  readonly nullInput: boolean;
  readonly rawInput: boolean;
  readonly slurp: boolean;
  readonly stream: boolean;
  readonly seq: boolean;
  readonly rawOutput: boolean;
  readonly joinOutput: boolean;
  readonly ascii: boolean;
  readonly sortKeys: boolean;
  readonly exitStatus: boolean;
  /** Undefined: in color on a terminal. */
  readonly color: boolean | undefined;
  /** Undefined: on one line. */
  readonly indent: string | undefined;
  readonly variables: ReadonlyMap<string, Json>;
  readonly positional: readonly Json[];
  /** Files whose content becomes a variable. */
  readonly variableFiles: readonly VariableFile[];
}

export interface VariableFile {
  readonly option: "slurpfile" | "rawfile" | "argfile";
  readonly name: string;
  readonly file: string;
}

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: JqOptions }
  | { readonly kind: "help" | "version" | "usage" }
  | { readonly kind: "problem"; readonly message: string };

const SHORT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries<FlagSpec>(JQ_FLAGS).flatMap(([name, { short }]) => (short ? [[short, name]] : [])),
  ),
  L: "L",
};
const LONG: ReadonlySet<string> = new Set(Object.keys(JQ_FLAGS));

class Problem extends Error {}

/** jq reads its words in a way of its own: options may stand anywhere, and letters may be bundled. */
export function parseJqWords(words: readonly string[], needsFilter: boolean): ParsedOptions {
  try {
    return new WordReader(words).read(needsFilter);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { kind: "problem", message: thrown.message };
  }
}

class WordReader {
  readonly #on = new Set<string>();
  readonly #variables = new Map<string, Json>();
  readonly #positional: Json[] = [];
  readonly #variableFiles: VariableFile[] = [];
  readonly #files: string[] = [];
  #filter: string | undefined;
  #indent: string | undefined = "  ";
  #rest: "files" | "args" | "jsonargs" = "files";
  #at = 0;

  constructor(private readonly words: readonly string[]) {}

  read(needsFilter: boolean): ParsedOptions {
    let optionsEnded = false;
    while (this.#at < this.words.length) {
      const word = this.words[this.#at++] as string;
      if (optionsEnded) this.#files.push(word);
      else if (!/^-[-A-Za-z]/.test(word)) {
        this.#takeOperand(word);
      } else if (word === "--") optionsEnded = true;
      else if (word.startsWith("--")) this.#takeLong(word.slice(2), word);
      else for (const letter of word.slice(1)) this.#takeLong(SHORT[letter] ?? "", word);
      if (this.#on.has("help")) return { kind: "help" };
      if (this.#on.has("version")) return { kind: "version" };
    }
    if (this.#filter === undefined && (needsFilter || this.#files.length > 0)) return { kind: "usage" };
    return { kind: "options", options: this.#options(this.#filter ?? ".") };
  }

  #options(filter: string): JqOptions {
    const on = (name: string) => this.#on.has(name);
    return {
      filter,
      filterFile: on("from-file"),
      files: this.#files,
      nullInput: on("null-input"),
      rawInput: on("raw-input"),
      slurp: on("slurp"),
      stream: on("stream"),
      seq: on("seq"),
      rawOutput: on("raw-output") || on("join-output"),
      joinOutput: on("join-output"),
      ascii: on("ascii-output"),
      sortKeys: on("sort-keys"),
      exitStatus: on("exit-status"),
      color: on("color-output") ? true : on("monochrome-output") ? false : undefined,
      indent: this.#indent,
      variables: this.#variables,
      positional: this.#positional,
      variableFiles: this.#variableFiles,
    };
  }

  #takeOperand(word: string): void {
    if (this.#filter === undefined) this.#filter = word;
    else if (this.#rest === "files") this.#files.push(word);
    else if (this.#rest === "args") this.#positional.push(word);
    else {
      const value = parseOneJson(word);
      if (value === undefined || value instanceof JsonFault)
        throw new Problem(`jq: invalid JSON text passed to --jsonargs`);
      this.#positional.push(value);
    }
  }

  #takeLong(name: string, word: string): void {
    if (name === "L") throw new Problem("rockpool: jq -L is not simulated here");
    if (!LONG.has(name)) throw new Problem(`jq: Unknown option ${word}`);
    switch (name) {
      case "tab":
        this.#indent = "\t";
        return;
      case "compact-output":
        this.#indent = undefined;
        return;
      case "indent":
        this.#takeIndent();
        return;
      case "args":
      case "jsonargs":
        this.#rest = name;
        return;
      case "arg":
      case "argjson":
        this.#takeVariable(name);
        return;
      case "slurpfile":
      case "rawfile":
      case "argfile": {
        const [variable, file] = this.#takeTwo(
          `jq: --${name} takes two parameters (e.g. --${name} varname filename)`,
        );
        this.#variableFiles.push({ option: name, name: variable, file });
        return;
      }
      default:
        // Options that take back each other: the last one counts.
        if (name === "color-output") this.#on.delete("monochrome-output");
        if (name === "monochrome-output") this.#on.delete("color-output");
        this.#on.add(name);
    }
  }

  #takeTwo(problem: string): readonly [string, string] {
    const [first, second] = this.words.slice(this.#at, this.#at + 2);
    if (first === undefined || second === undefined) throw new Problem(problem);
    this.#at += 2;
    return [first, second];
  }

  #takeIndent(): void {
    const text = this.words[this.#at++];
    if (text === undefined) throw new Problem("jq: --indent takes one parameter");
    const width = Number.parseInt(text, 10) || 0;
    if (width < -1 || width > 7) throw new Problem("jq: --indent takes a number between -1 and 7");
    this.#indent = width === -1 ? "\t" : width === 0 ? undefined : " ".repeat(width);
  }

  #takeVariable(option: "arg" | "argjson"): void {
    const example = option === "arg" ? "--arg varname value" : "--argjson varname text";
    const [name, text] = this.#takeTwo(`jq: --${option} takes two parameters (e.g. ${example})`);
    if (option === "arg") {
      if (!this.#variables.has(name)) this.#variables.set(name, text);
      return;
    }
    const value = parseOneJson(text);
    if (value === undefined || value instanceof JsonFault)
      throw new Problem("jq: invalid JSON text passed to --argjson");
    if (!this.#variables.has(name)) this.#variables.set(name, value);
  }
}
