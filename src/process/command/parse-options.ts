import { decode, encode } from "../../base/bytes.ts";
import { describeBadChoice, matchChoice } from "./match-choice.ts";
import {
  type Ambiguity,
  type CommandSpec,
  type FlagSpec,
  type FlagSpecs,
  longNames,
  type UsageProblem,
} from "./spec.ts";

/** One use of an option, in the order of the line. */
export interface GivenFlag {
  /** The key in `flags`. */
  readonly flag: string;
  /** The argument; undefined where it takes none. */
  readonly value: string | undefined;
  /** Without the argument: `-l`, `--lines` (also where it was abbreviated). */
  readonly spelling: string;
  /** Which of the words (after the name) it stands in. */
  readonly word: number;
}

export interface ParsedWords {
  readonly kind: "parsed";
  readonly given: readonly GivenFlag[];
  readonly operands: readonly string[];
}

export type ParseResult =
  | ParsedWords
  | ({ readonly kind: "problem" } & UsageProblem)
  | { readonly kind: "help" | "version" }
  | { readonly kind: "not-simulated"; readonly what: string };

/** The spec without what the parser has no use for: any command's spec fits. */
export type WordsSpec = Pick<
  CommandSpec,
  "name" | "flags" | "words" | "stopAtFirstOperand" | "traditional" | "noStandardOptions"
> & { readonly digits?: string };

interface FlagEntry {
  readonly key: string;
  readonly flag: FlagSpec;
}

interface FlagTable {
  readonly short: ReadonlyMap<string, FlagEntry>;
  readonly long: ReadonlyMap<string, FlagEntry>;
}

const STANDARD: FlagSpecs = { help: {}, version: {} };
const tables = new WeakMap<object, FlagTable>();

/** `--help` and `--version` are known to every command that does not define them itself. */
function tableOf(spec: WordsSpec): FlagTable {
  const known = tables.get(spec);
  if (known) return known;
  const short = new Map<string, FlagEntry>();
  const long = new Map<string, FlagEntry>();
  const standard = spec.noStandardOptions ? {} : withoutKeys(STANDARD, spec.flags);
  for (const [key, flag] of Object.entries({ ...spec.flags, ...standard })) {
    for (const letter of flag.short ?? "") short.set(letter, { key, flag });
    for (const name of longNames(key, flag)) long.set(name, { key, flag });
  }
  const table = { short, long };
  tables.set(spec, table);
  return table;
}

function withoutKeys(flags: FlagSpecs, taken: FlagSpecs = {}): FlagSpecs {
  return Object.fromEntries(Object.entries(flags).filter(([key]) => !(key in taken)));
}

const NO_ENVIRONMENT: ReadonlyMap<string, string> = new Map();

/** Reads the words after the name as getopt_long(3) of glibc does. */
export function parseWords(spec: WordsSpec, words: readonly string[], env = NO_ENVIRONMENT): ParseResult {
  if (spec.words === "raw") return { kind: "parsed", given: [], operands: words };
  if (spec.words === "standard-only") return parseStandardOnly(words);
  const rewritten = spec.traditional?.(words, env) ?? words;
  if (!isWords(rewritten)) return { kind: "problem", ...rewritten };
  return new WordReader(
    spec,
    rewritten,
    env.has("POSIXLY_CORRECT") || spec.stopAtFirstOperand === true,
  ).read();
}

function isWords(value: readonly string[] | UsageProblem): value is readonly string[] {
  return Array.isArray(value);
}

/** `echo`, `true` and `printf` know the two only when they stand alone. */
function parseStandardOnly(words: readonly string[]): ParseResult {
  if (words.length === 1) {
    if (words[0] === "--help") return { kind: "help" };
    if (words[0] === "--version") return { kind: "version" };
  }
  return { kind: "parsed", given: [], operands: words };
}

class WordReader {
  readonly #table: FlagTable;
  readonly #given: GivenFlag[] = [];
  readonly #operands: string[] = [];
  #at = 0;

  constructor(
    private readonly spec: WordsSpec,
    private readonly words: readonly string[],
    private readonly stopAtFirstOperand: boolean,
  ) {
    this.#table = tableOf(spec);
  }

  read(): ParseResult {
    while (this.#at < this.words.length) {
      const word = this.words[this.#at] ?? "";
      this.#at++;
      if (word === "--") break;
      if (word.length < 2 || !word.startsWith("-")) {
        this.#operands.push(word);
        if (this.stopAtFirstOperand) break;
        continue;
      }
      const isLong = word.startsWith("--") && this.spec.words !== "short-only";
      const end = isLong ? this.#readLong(word) : this.#readBundle(word);
      if (end) return end;
    }
    return {
      kind: "parsed",
      given: this.#given,
      operands: [...this.#operands, ...this.words.slice(this.#at)],
    };
  }

  #readLong(word: string): ParseResult | undefined {
    const equals = word.indexOf("=");
    const typed = word.slice(2, equals < 0 ? undefined : equals);
    const found = this.#findLong(typed, word);
    if ("problem" in found) return { kind: "problem", ...found };
    const { name, entry } = found;
    const spelling = `--${name}`;
    const { argument } = entry.flag;
    if (!argument) {
      if (equals >= 0) return { kind: "problem", problem: `option '--${name}' doesn't allow an argument` };
      return this.#take(entry, undefined, spelling);
    }
    if (equals >= 0) return this.#take(entry, word.slice(equals + 1), spelling, `--${name}`);
    if (argument.optional) return this.#take(entry, absentArgument(argument.optional), spelling);
    const next = this.words[this.#at++];
    if (next === undefined) return { kind: "problem", problem: `option '--${name}' requires an argument` };
    return this.#take(entry, next, spelling, `--${name}`);
  }

  /** The option of that name, or the only one that begins so; a message where there is none. */
  #findLong(typed: string, word: string): { name: string; entry: FlagEntry } | UsageProblem {
    const exact = this.#table.long.get(typed);
    if (exact) return { name: typed, entry: exact };
    const begun = [...this.#table.long].filter(([name]) => name.startsWith(typed));
    const [first] = begun;
    if (!first)
      return { problem: `unrecognized option '${word}'`, ambiguity: { word, typed, possibilities: [] } };
    if (begun.every(([, { key }]) => key === first[1].key)) return { name: first[0], entry: first[1] };
    const possibilities = begun.map(([name, { key }]) => ({ name, key }));
    return { problem: describeAmbiguity(word, possibilities), ambiguity: { word, typed, possibilities } };
  }

  #readBundle(word: string): ParseResult | undefined {
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] ?? "";
      if (this.spec.digits !== undefined && isDigit(letter)) {
        i = this.#readDigits(word, i);
        continue;
      }
      const entry = this.#table.short.get(letter);
      if (!entry) return { kind: "problem", problem: `invalid option -- '${firstByte(word, i)}'` };
      const { argument } = entry.flag;
      const spelling = `-${letter}`;
      if (!argument || argument.longOnly) {
        const end = this.#take(entry, argument ? absentArgument(argument.optional) : undefined, spelling);
        if (end) return end;
        continue;
      }
      return this.#readShortArgument(entry, word.slice(i + 1), letter);
    }
    return undefined;
  }

  #readShortArgument(entry: FlagEntry, attached: string, letter: string): ParseResult | undefined {
    const optional = entry.flag.argument?.optional;
    const spelling = `-${letter}`;
    if (attached !== "") return this.#take(entry, attached, spelling, spelling);
    if (optional) return this.#take(entry, absentArgument(optional), spelling);
    const next = this.words[this.#at++];
    if (next === undefined) return { kind: "problem", problem: `option requires an argument -- '${letter}'` };
    return this.#take(entry, next, spelling, spelling);
  }

  /** Gives the place of the last digit. */
  #readDigits(word: string, from: number): number {
    let to = from;
    while (isDigit(word[to + 1] ?? "")) to++;
    const value = word.slice(from, to + 1);
    this.#given.push({ flag: this.spec.digits ?? "", value, spelling: `-${value}`, word: this.#at - 1 });
    return to;
  }

  /** `context` names the option in a message about the argument; without it the argument was left away. */
  #take(
    entry: FlagEntry,
    value: string | undefined,
    spelling: string,
    context?: string,
  ): ParseResult | undefined {
    const { key, flag } = entry;
    if ((key === "help" || key === "version") && !flag.argument) return { kind: key };
    if (flag.notSimulated)
      return {
        kind: "not-simulated",
        what: spelling.startsWith("--") ? (context ?? `--${longNames(key, flag)[0]}`) : spelling,
      };
    const word = this.#at - 1;
    const bad = value === undefined ? undefined : flag.argument?.check?.(value, spelling);
    if (bad !== undefined) return { kind: "problem", problem: bad, bare: true };
    const choices = flag.argument?.choices;
    if (!choices || value === undefined || context === undefined) {
      this.#given.push({ flag: key, value, spelling, word });
      return undefined;
    }
    const found = matchChoice(value, choices);
    const isCut = flag.argument?.exact && !choices.some((synonyms) => synonyms.includes(value));
    const match = isCut ? "invalid" : found;
    if (typeof match === "string") {
      const shown = longNames(key, flag)[0];
      const name = shown === undefined ? context : `--${shown}`;
      return { kind: "problem", problem: describeBadChoice(value, name, choices, match), choice: true };
    }
    this.#given.push({ flag: key, value: match.value, spelling, word });
    return undefined;
  }
}

/** Synonyms of the first are not named (glibc getopt.c, process_long_option). */
export function describeAmbiguity(word: string, possibilities: Ambiguity["possibilities"]): string {
  const [first] = possibilities;
  const named = possibilities.filter((one) => one === first || one.key !== first?.key);
  return `option '${word}' is ambiguous; possibilities: ${named.map(({ name }) => `'--${name}'`).join(" ")}`;
}

function absentArgument(optional: boolean | string | undefined): string {
  return typeof optional === "string" ? optional : "";
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9" && letter.length === 1;
}

/** getopt(3) knows bytes: of `é` it names the first. */
function firstByte(word: string, at: number): string {
  const character = String.fromCodePoint(word.codePointAt(at) ?? 0);
  return decode(encode(character).subarray(0, 1));
}

const NO_ARGUMENTS: readonly string[] = [];
const defaults = new WeakMap<FlagSpecs, Readonly<Record<string, unknown>>>();

function absentValue(flag: FlagSpec): unknown {
  if (flag.repeatable) return flag.argument ? NO_ARGUMENTS : 0;
  return flag.argument ? undefined : false;
}

function defaultsOf(flags: FlagSpecs): Readonly<Record<string, unknown>> {
  let values = defaults.get(flags);
  if (!values) {
    values = Object.fromEntries(Object.entries(flags).map(([key, flag]) => [key, absentValue(flag)]));
    defaults.set(flags, values);
  }
  return values;
}

/** The values by key: the last use of an option wins, and takes back those that it overrides. */
export function flagValues(flags: FlagSpecs, given: readonly GivenFlag[]): Readonly<Record<string, unknown>> {
  if (given.length === 0) return defaultsOf(flags);
  const values = { ...defaultsOf(flags) };
  for (const { flag: key, value } of given) {
    const flag = flags[key];
    if (!flag) continue;
    for (const other of flag.overrides ?? []) {
      const overridden = flags[other];
      if (overridden) values[other] = absentValue(overridden);
    }
    const before = values[key];
    if (!flag.repeatable) values[key] = flag.argument ? value : true;
    else if (!Array.isArray(before)) values[key] = Number(before) + 1;
    else if (before === NO_ARGUMENTS) values[key] = [value];
    else before.push(value);
  }
  return values;
}
