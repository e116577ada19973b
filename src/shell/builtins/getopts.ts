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
    if (fault) return io.plainFault(fault.message, 2);
    return found.kind === "end" ? 1 : 0;
  },
});

type Found =
  | { readonly kind: "option"; readonly letter: string; readonly argument: string | undefined }
  | { readonly kind: "invalid" | "missing-argument"; readonly letter: string }
  | { readonly kind: "end" };

/** Looks at the word that OPTIND names, at the letter where the last call ended in it (POSIX getopts). */
function nextOption(shell: Shell, letters: string, words: readonly string[]): Found {
  const index = Number.parseInt(shell.variables.get("OPTIND") ?? "1", 10);
  // OPTIND that somebody has assigned begins the word anew.
  const place = shell.getoptsState?.index === index ? shell.getoptsState.place : 1;
  const word = words[index - 1];
  if (word === undefined || (place === 1 && (word[0] !== "-" || word === "-"))) return end(shell, index);
  if (place === 1 && word === "--") return end(shell, index + 1);
  const letter = word[place] as string;
  const lastInWord = place + 1 >= word.length;
  const at = letter === ":" ? -1 : letters.indexOf(letter);
  if (at < 0 || letters[at + 1] !== ":") {
    advance(shell, lastInWord ? index + 1 : index, lastInWord ? 1 : place + 1);
    return at < 0 ? { kind: "invalid", letter } : { kind: "option", letter, argument: undefined };
  }
  if (!lastInWord) {
    advance(shell, index + 1, 1);
    return { kind: "option", letter, argument: word.slice(place + 1) };
  }
  const argument = words[index];
  advance(shell, argument === undefined ? index + 1 : index + 2, 1);
  return argument === undefined ? { kind: "missing-argument", letter } : { kind: "option", letter, argument };
}

function advance(shell: Shell, index: number, place: number): void {
  shell.variables.set("OPTIND", String(index));
  shell.getoptsState = { index, place };
}

function end(shell: Shell, index: number): Found {
  advance(shell, index, 1);
  return { kind: "end" };
}

function nameValue(found: Exclude<Found, { kind: "end" }>, letters: string): string {
  if (found.kind === "option") return found.letter;
  return found.kind === "missing-argument" && letters.startsWith(":") ? ":" : "?";
}

function report(shell: Shell, io: BuiltinIo, letters: string, found: Found): void {
  if (found.kind === "end") return void shell.variables.unset("OPTARG");
  if (found.kind === "option") {
    if (found.argument === undefined) shell.variables.unset("OPTARG");
    else shell.variables.set("OPTARG", found.argument);
    return;
  }
  if (letters.startsWith(":")) return void shell.variables.set("OPTARG", found.letter);
  shell.variables.unset("OPTARG");
  if (shell.variables.get("OPTERR") === "0") return;
  const what = found.kind === "invalid" ? "illegal option" : "option requires an argument";
  io.printError(`${shell.argument0}: ${what} -- ${found.letter}\n`);
}
