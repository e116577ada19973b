import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const umask = defineBuiltin({
  name: "umask",
  usage: "[-p] [-S] [mode]",
  summary: "Display or set file mode mask.",
  help: `Sets the user file-creation mask to MODE.  If MODE is omitted, prints
the current value of the mask.

If MODE begins with a digit, it is interpreted as an octal number;
otherwise it is a symbolic mode string like that accepted by chmod(1).

Options:
  -p\tif MODE is omitted, output in a form that may be reused as input
  -S\tmakes the output symbolic; otherwise an octal number is output

Exit Status:
Returns success unless MODE is invalid or an invalid option is given.`,

  run(shell, args, io) {
    const parsed = io.options(args, "pS");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    const [mode] = operands;
    if (mode === undefined) {
      const text = flags.has("S") ? symbolic(shell.files.umask) : octal(shell.files.umask);
      io.print(`${flags.has("p") ? (flags.has("S") ? "umask -S " : "umask ") : ""}${text}\n`);
      return 0;
    }
    const mask = /^\d/.test(mode) ? parseOctal(io, mode) : parseSymbolic(io, mode, shell.files.umask);
    if (mask === undefined) return 1;
    shell.files.umask = mask;
    if (flags.has("S")) io.print(`${symbolic(mask)}\n`);
    return 0;
  },
});

function octal(mask: number): string {
  return mask.toString(8).padStart(4, "0");
}

/** The permissions that the mask leaves. */
function symbolic(mask: number): string {
  const letters = (bits: number) =>
    "rwx".replace(/./g, (letter, at: number) => (bits & (4 >> at) ? "" : letter));
  return `u=${letters((mask >> 6) & 7)},g=${letters((mask >> 3) & 7)},o=${letters(mask & 7)}`;
}

/** More than the permission bits may be given, and does nothing. */
function parseOctal(io: BuiltinIo, text: string): number | undefined {
  const mask = /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
  if (mask <= 0o7777) return mask & 0o777;
  io.fault(`${text}: octal number out of range`);
  return undefined;
}

const CLASSES: Readonly<Record<string, number>> = { u: 0o700, g: 0o070, o: 0o007, a: 0o777 };
const PERMISSIONS: Readonly<Record<string, number>> = { r: 0o444, w: 0o222, x: 0o111 };

/** Symbolic modes say what is permitted, so the mask is their complement (bash manual 4.2, umask). */
function parseSymbolic(io: BuiltinIo, text: string, mask: number): number | undefined {
  let permitted = ~mask & 0o777;
  const fail = (letter: string, what: string): undefined => {
    io.fault(`\`${letter}': invalid symbolic mode ${what}`);
    return undefined;
  };
  for (let rest = `,${text}`; rest !== ""; ) {
    const [clause = "", who = "", operator = "", letters = ""] =
      /^,([ugoa]*)([-+=])([rwx]*)/.exec(rest) ?? [];
    // C's `%c` of the end of the text.
    if (clause === "") return fail(/^,[ugoa]*(.?)/s.exec(rest)?.[1] || "\0", "operator");
    rest = rest.slice(clause.length);
    if (rest !== "" && !rest.startsWith(",")) return fail(rest.charAt(0), "character");
    const classes = bitsOf(who === "" ? "a" : who, CLASSES);
    const wanted = bitsOf(letters, PERMISSIONS) & classes;
    if (operator === "+") permitted |= wanted;
    else if (operator === "-") permitted &= ~wanted;
    else permitted = (permitted & ~classes) | wanted;
  }
  return ~permitted & 0o777;
}

function bitsOf(letters: string, table: Readonly<Record<string, number>>): number {
  return [...letters].reduce((bits, letter) => bits | (table[letter] ?? 0), 0);
}
