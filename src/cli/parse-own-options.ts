import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads the options up to the first operand, or through the option `last`; what follows belongs to somebody else and
 * is given back as `rest`.
 */
export function parseOwnOptions<const O extends Options>(args: readonly string[], options: O, last?: string) {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let end = args.length;
  for (const token of tokens) {
    if (token.kind === "option" && token.name === last) end = token.index + (token.inlineValue ? 1 : 2);
    else if (token.kind === "positional") end = token.index;
    else if (token.kind === "option-terminator") end = token.index + 1;
    else continue;
    break;
  }
  const own = args.slice(0, end).filter((arg, at) => arg !== "--" || at < end - 1);
  return {
    values: orUsageError(() => parseArgs({ args: own, options, allowPositionals: false }).values),
    rest: args.slice(end),
  };
}

/** Reads the options wherever they stand among the operands. */
export function parseAllOptions<const O extends Options>(args: readonly string[], options: O) {
  return orUsageError(() => parseArgs({ args: [...args], options, allowPositionals: true }));
}

function orUsageError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (thrown) {
    // Node's message may go on with advice for programmers.
    throw new UsageError(thrown instanceof Error ? (thrown.message.split(". ")[0] ?? "") : String(thrown));
  }
}

/** A whole number of at least `least`. */
export function readCount(
  option: string,
  text: string | undefined,
  otherwise: number,
  least: number,
): number {
  if (text === undefined) return otherwise;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`${option} is '${text}': expected a whole number of at least ${least}`);
}
