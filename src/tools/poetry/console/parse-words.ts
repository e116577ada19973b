import { GLOBAL_OPTIONS, type OptionSpec, type PoetryCommand } from "./command.ts";
import { PoetryError } from "./console.ts";

/** The words after the command's name, taken apart. */
export interface ParsedWords {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

export function parseWords(words: readonly string[], command: PoetryCommand): ParsedWords {
  const specs = [...GLOBAL_OPTIONS, ...(command.options ?? [])];
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const give = (spec: OptionSpec, value: string) => {
    const known = values.get(spec.long);
    if (known && (spec.value === "many" || spec.long === "verbose")) known.push(value);
    else values.set(spec.long, [value]);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (word.startsWith("--")) at += takeLong(word, words[at + 1], specs, give);
    else if (word.startsWith("-") && word !== "-") at += takeShort(word, words[at + 1], specs, give);
    else operands.push(word);
  }
  checkOperands(operands, command, values.has("help"));
  return { values, operands };
}

type Give = (spec: OptionSpec, value: string) => void;

/** Gives how many words more were used. */
function takeLong(word: string, next: string | undefined, specs: readonly OptionSpec[], give: Give): number {
  const [name = "", ...rest] = word.slice(2).split("=");
  const spec = specs.find(({ long }) => long === name);
  if (!spec) throw new PoetryError(`The option "--${name}" does not exist`);
  if (!spec.value) {
    if (rest.length > 0) throw new PoetryError(`The "--${name}" option does not accept a value`);
    give(spec, "");
    return 0;
  }
  if (rest.length > 0) {
    give(spec, rest.join("="));
    return 0;
  }
  if (next === undefined || (next.startsWith("-") && next !== "-"))
    throw new PoetryError(`The "--${name}" option requires a value`);
  give(spec, next);
  return 1;
}

function takeShort(word: string, next: string | undefined, specs: readonly OptionSpec[], give: Give): number {
  for (let at = 1; at < word.length; at++) {
    const letter = word[at] ?? "";
    const spec = specs.find(({ short }) => short === letter);
    // Among letters that are joined, it is told without its dash.
    if (!spec) throw new PoetryError(`The option "${word.length > 2 ? "" : "-"}${letter}" does not exist`);
    if (!spec.value) {
      give(spec, "");
      continue;
    }
    const rest = word.slice(at + 1).replace(/^=/, "");
    if (rest !== "") {
      give(spec, rest);
      return 0;
    }
    if (next === undefined || (next.startsWith("-") && next !== "-"))
      throw new PoetryError(`The "--${spec.long}" option requires a value`);
    give(spec, next);
    return 1;
  }
  return 0;
}

function checkOperands(operands: readonly string[], command: PoetryCommand, asksHelp: boolean): void {
  if (asksHelp) return;
  const specs = command.arguments ?? [];
  const missing = specs.filter(({ optional }, at) => !optional && operands[at] === undefined);
  if (missing.length > 0)
    throw new PoetryError(`Not enough arguments (missing: "${missing.map(({ name }) => name).join(", ")}")`);
  if (operands.length <= specs.length || specs.at(-1)?.many) return;
  throw new PoetryError(
    specs.length > 0
      ? `Too many arguments to "${command.name}" command, expected arguments "${specs.map(({ name }) => name).join('" "')}"`
      : `No arguments expected for "${command.name}" command, got "${operands[0]}"`,
  );
}
