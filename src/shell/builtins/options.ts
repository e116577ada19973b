import type { BuiltinIo } from "./io.ts";

/** The options that a builtin was called with. */
export interface ParsedOptions {
  /** Letter → its argument, or `""` for one without; the last wins. */
  readonly flags: ReadonlyMap<string, string>;
  /** The letters in the order given, with `+` before those that were given with a plus. */
  readonly order: readonly string[];
  /** Every option with its argument, for those that may be given more than once. */
  readonly pairs: readonly (readonly [letter: string, argument: string])[];
  /** What follows the options (and `--`). */
  readonly operands: readonly string[];
}

/**
 * bash's internal_getopt: `letters` as for getopts ("ab:" takes an argument with b); a leading `+` allows `+x`
 * options. Operands begin at the first argument that is no option; a lone `-` is one. `--help` prints the usage.
 */
export function parseOptions(
  io: BuiltinIo,
  args: readonly string[],
  letters: string,
): ParsedOptions | undefined {
  const plus = letters.startsWith("+");
  const flags = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] as string;
    const sign = word[0];
    if ((sign !== "-" && !(plus && sign === "+")) || word.length === 1) break;
    if (word === "--") {
      at++;
      break;
    }
    const { dialect } = io.shell;
    if (word === "--help" && !dialect) return void io.help();
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] as string;
      const place = letter === ":" ? -1 : letters.indexOf(letter, plus ? 1 : 0);
      if (place < 0)
        return void io.usageFault(
          dialect?.illegalOption(`${sign}${letter}`) ?? `${sign}${letter}: invalid option`,
        );
      const key = sign === "+" ? `+${letter}` : letter;
      if (letters[place + 1] !== ":") {
        flags.set(key, "");
        pairs.push([key, ""]);
        continue;
      }
      const rest = word.slice(i + 1);
      if (rest === "" && at + 1 >= args.length) {
        return void io.usageFault(
          dialect?.missingArgument(letter) ?? `-${letter}: option requires an argument`,
        );
      }
      const argument = rest === "" ? (args[++at] as string) : rest;
      flags.set(key, argument);
      pairs.push([key, argument]);
      break;
    }
  }
  return { flags, order: pairs.map(([key]) => key), pairs, operands: args.slice(at) };
}
