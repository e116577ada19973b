import type { OptionValues, PipOption } from "./option.ts";

export interface ParsedWords {
  readonly values: OptionValues;
  readonly operands: readonly string[];
}

/** optparse's message. */
export interface OptionProblem {
  readonly problem: string;
}

interface ParseInit {
  readonly options: readonly PipOption[];
  /** Values to begin with, such as those of the environment. */
  readonly values: OptionValues;
  /** The first operand ends the options, as before the command's name. */
  readonly stopAtFirstOperand?: boolean;
}

/** Reads words as Python's optparse does. */
export function parseOptions(words: readonly string[], init: ParseInit): ParsedWords | OptionProblem {
  const { options, values } = init;
  const operands: string[] = [];
  const rest = [...words];
  /** Sets an option; its argument is the text after `=`, or the next word. */
  const apply = (option: PipOption, shown: string, attached: string | undefined): string | undefined => {
    if (option.argument === undefined) {
      if (attached !== undefined) return `${shown} option does not take a value`;
      values.set(option, undefined);
      return undefined;
    }
    const value = attached ?? rest.shift();
    if (value === undefined) return `${shown} option requires 1 argument`;
    const fault = valueFault(option, value);
    if (fault !== undefined) return `option ${shown}: ${fault}`;
    values.set(option, value);
    return undefined;
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") {
      operands.push(...rest);
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      operands.push(word);
      if (!init.stopAtFirstOperand) continue;
      operands.push(...rest);
      break;
    }
    const problem = word.startsWith("--") ? long(word, options, apply) : cluster(word, options, rest, apply);
    if (problem !== undefined) return { problem };
  }
  return { values, operands };
}

/** Why it cannot have that value. */
export function valueFault({ choices, number }: PipOption, value: string): string | undefined {
  if (choices && !choices.includes(value))
    return `invalid choice: '${value}' (choose from ${choices.map((one) => `'${one}'`).join(", ")})`;
  const isNumber = number === "integer" ? /^[+-]?\d+$/ : /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
  return number && !isNumber.test(value.trim()) ? `invalid ${number} value: '${value}'` : undefined;
}

type Apply = (option: PipOption, shown: string, attached: string | undefined) => string | undefined;

/** `--name`, `--name=value`, or a beginning that only one option has. */
function long(word: string, options: readonly PipOption[], apply: Apply): string | undefined {
  const equals = word.indexOf("=");
  const name = equals < 0 ? word : word.slice(0, equals);
  const attached = equals < 0 ? undefined : word.slice(equals + 1);
  const exact = options.find(({ names }) => names.includes(name));
  if (exact) return apply(exact, name, attached);
  const matching = options.flatMap((option) =>
    option.names.filter((each) => each.startsWith(name)).map((each) => ({ option, name: each })),
  );
  const [only] = matching;
  if (!only) return `no such option: ${name}`;
  if (matching.length > 1)
    return `ambiguous option: ${name} (${matching
      .map((each) => each.name)
      .sort()
      .join(", ")}?)`;
  return apply(only.option, only.name, attached);
}

/** `-qU`, `-rFILE`. */
function cluster(
  word: string,
  options: readonly PipOption[],
  rest: string[],
  apply: Apply,
): string | undefined {
  for (let at = 1; at < word.length; at++) {
    const name = `-${word[at]}`;
    const option = options.find(({ names }) => names.includes(name));
    if (!option) return `no such option: ${name}`;
    const after = word.slice(at + 1);
    if (option.argument !== undefined && after !== "") rest.unshift(after);
    const problem = apply(option, name, undefined);
    if (problem !== undefined || option.argument !== undefined) return problem;
  }
  return undefined;
}
