import type { Invocation } from "./invocation.ts";
import type { Dialect } from "./state/dialect.ts";
import type { SetOption } from "./state/options.ts";

/** The command line of a shell other than bash (dash's options.c); a text: what is wrong with it. */
export function parseDialectInvocation(argv: readonly string[], dialect: Dialect): Invocation | string {
  const [argument0 = dialect.name, ...args] = argv;
  const options: [SetOption, boolean][] = [];
  const letters = { c: false, s: false, i: false, l: argument0.startsWith("-") };
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] as string;
    if (!/^[-+]./.test(word)) break;
    if (word === "--") {
      at++;
      break;
    }
    const on = word.startsWith("-");
    for (const letter of word.slice(1)) {
      if (letter === "c" || letter === "s" || letter === "i" || letter === "l") {
        letters[letter] = on;
        continue;
      }
      const named = letter === "o";
      const name = named ? args[at + 1] : letter;
      const known = dialect.options.find((option) => (named ? option.name : option.letter) === name);
      if (!known) return dialect.illegalOption(`${word[0]}${named ? `o ${name}` : name}`);
      if (known.option) options.push([known.option, on]);
      if (named) at++;
    }
  }
  if (args[at] === "-") at++;
  const operands = args.slice(at);
  if (letters.c && operands.length === 0) return "-c requires an argument";
  return {
    options,
    command: letters.c,
    readsInput: letters.s,
    interactive: letters.i,
    login: letters.l,
    profile: true,
    rcfile: undefined,
    posix: false,
    restricted: false,
    calledSh: true,
    operands,
  };
}
