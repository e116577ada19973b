import type { Shell } from "../shell.ts";
import { isIdentifier } from "../state/reference.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const getopts = defineBuiltin({
  name: "getopts",
  usage: "optstring name [arg ...]",
  summary: "Parse option arguments.",
  help: `Getopts is used by shell procedures to parse positional parameters
as options.

OPTSTRING contains the option letters to be recognized; if a letter
is followed by a colon, the option is expected to have an argument,
which should be separated from it by white space.

Each time it is invoked, getopts will place the next option in the
shell variable $name, initializing name if it does not exist, and
the index of the next argument to be processed into the shell
variable OPTIND.  OPTIND is initialized to 1 each time the shell or
a shell script is invoked.  When an option requires an argument,
getopts places that argument into the shell variable OPTARG.

getopts reports errors in one of two ways.  If the first character
of OPTSTRING is a colon, getopts uses silent error reporting.  In
this mode, no error messages are printed.  If an invalid option is
seen, getopts places the option character found into OPTARG.  If a
required argument is not found, getopts places a ':' into NAME and
sets OPTARG to the option character found.  If getopts is not in
silent mode, and an invalid option is seen, getopts places '?' into
NAME and unsets OPTARG.  If a required argument is not found, a '?'
is placed in NAME, OPTARG is unset, and a diagnostic message is
printed.

If the shell variable OPTERR has the value 0, getopts disables the
printing of error messages, even if the first character of
OPTSTRING is not a colon.  OPTERR has the value 1 by default.

Getopts normally parses the positional parameters, but if arguments
are supplied as ARG values, they are parsed instead.

Exit Status:
Returns success if an option is found; fails if the end of options is
encountered or an error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    const [letters, name, ...words] = parsed.operands;
    if (letters === undefined || name === undefined) return io.usageFault();
    const found = nextOption(shell, letters, parsed.operands.length > 2 ? words : shell.positional);
    report(shell, io, letters, found);
    if (!isIdentifier(name)) return io.fault(`\`${name}': not a valid identifier`);
    const fault = shell.variables.set(name, found.kind === "end" ? "?" : nameValue(found, letters));
    if (fault) return io.plainFault(fault.message, found.kind === "end" ? 1 : 2);
    return found.kind === "end" ? 1 : 0;
  },
});

type Found =
  | { readonly kind: "option"; readonly letter: string; readonly argument: string | undefined }
  | { readonly kind: "invalid" | "missing-argument"; readonly letter: string }
  | { readonly kind: "end" };

/**
 * The next letter: within the word where the last call ended, else of the word that OPTIND names (builtins/getopt.c).
 * OPTIND that was assigned begins anew only where it is 1 or less.
 */
function nextOption(shell: Shell, letters: string, words: readonly string[]): Found {
  const given = Math.max(1, Number.parseInt(shell.variables.get("OPTIND") ?? "1", 10) || 1);
  if (given > words.length) return end(shell, words.length + 1);
  const within = shell.getoptsState;
  const inside = within && words[within.index - 1]?.slice(within.place);
  if (within && inside) return takeLetter(shell, letters, words, { ...within, given });
  const word = words[given - 1] as string;
  if (word === "--") return end(shell, given + 1);
  if (word[0] !== "-" || word === "-") return end(shell, given);
  return takeLetter(shell, letters, words, { index: given, place: 1, given });
}

interface Cursor {
  readonly index: number;
  readonly place: number;
  /** OPTIND before the call. */
  readonly given: number;
}

function takeLetter(shell: Shell, letters: string, words: readonly string[], cursor: Cursor): Found {
  const { index, place, given } = cursor;
  const word = words[index - 1] as string;
  const letter = word[place] as string;
  const lastInWord = place + 1 >= word.length;
  const at = letter === ":" ? -1 : letters.indexOf(letter);
  if (at < 0 || letters[at + 1] !== ":") {
    advance(shell, lastInWord ? given + 1 : given, lastInWord ? undefined : { index, place: place + 1 });
    return at < 0 ? { kind: "invalid", letter } : { kind: "option", letter, argument: undefined };
  }
  if (!lastInWord) {
    advance(shell, given + 1, undefined);
    return { kind: "option", letter, argument: word.slice(place + 1) };
  }
  const argument = words[given];
  advance(shell, argument === undefined ? given + 1 : given + 2, undefined);
  return argument === undefined ? { kind: "missing-argument", letter } : { kind: "option", letter, argument };
}

function advance(shell: Shell, optind: number, state: Shell["getoptsState"]): void {
  shell.variables.set("OPTIND", String(optind));
  shell.getoptsState = state;
}

function end(shell: Shell, optind: number): Found {
  advance(shell, optind, undefined);
  return { kind: "end" };
}

function nameValue(found: Exclude<Found, { kind: "end" }>, letters: string): string {
  if (found.kind === "option") return found.letter;
  return found.kind === "missing-argument" && letters.startsWith(":") ? ":" : "?";
}

function report(shell: Shell, io: BuiltinIo, letters: string, found: Found): void {
  if (found.kind === "end") return void shell.variables.unset("OPTARG");
  const argument =
    found.kind === "option" ? found.argument : letters.startsWith(":") ? found.letter : undefined;
  if (argument === undefined) shell.variables.unset("OPTARG");
  else {
    const fault = shell.variables.set("OPTARG", argument);
    if (fault) io.plainFault(fault.message);
  }
  if (found.kind === "option" || letters.startsWith(":")) return;
  if (shell.variables.get("OPTERR") === "0") return;
  if (shell.dialect) {
    const { kind, letter } = found;
    const text = kind === "invalid" ? `Illegal option -${letter}` : `No arg for -${letter} option`;
    return io.printError(`${text}\n`);
  }
  const what = found.kind === "invalid" ? "illegal option" : "option requires an argument";
  io.printError(`${shell.argument0}: ${what} -- ${found.letter}\n`);
}
