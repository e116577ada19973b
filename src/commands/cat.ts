import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName } from "../process/command/quote-name.ts";
import { LineFormatter } from "./cat/format-lines.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cat.html */
export const cat = defineCommand({
  name: "cat",
  package: COREUTILS,
  summary: "concatenate files and print on the standard output",
  operands: "[OPTION]... [FILE]...",
  description: `Concatenate FILE(s) to standard output.

With no FILE, or when FILE is -, read standard input.`,
  helpColumn: 28,
  flags: {
    showAll: { short: "A", help: "equivalent to -vET" },
    numberNonblank: { short: "b", help: "number nonempty output lines, overrides -n" },
    e: { short: "e", long: false, help: "equivalent to -vE" },
    showEnds: { short: "E", help: "display $ at end of each line" },
    number: { short: "n", help: "number all output lines" },
    squeezeBlank: { short: "s", help: "suppress repeated empty output lines" },
    t: { short: "t", long: false, help: "equivalent to -vT" },
    showTabs: { short: "T", help: "display TAB characters as ^I" },
    u: { short: "u", long: false, help: "(ignored)" },
    showNonprinting: { short: "v", help: "use ^ and M- notation, except for LFD and TAB" },
  },
  notes: `Examples:
  cat f - g  Output f's contents, then standard input, then g's contents.
  cat        Copy standard input to standard output.`,
  examples: [
    { run: "printf 'a\\nb\\n' | cat -n", prints: "     1\ta\n     2\tb\n", shows: "number the lines" },
    { run: "printf 'a\\tb\\n' | cat -A", prints: "a^Ib$\n", shows: "make tabs and line ends visible" },
  ],
  // cat.c looks at its output before it writes.
  writeProblem: (errno) => `${errno === Errno.EBADF ? "standard output" : "write error"}: ${errno.message}`,
  exitStatus: "0 if all files were copied, 1 if one could not be.",
  seeAlso: ["tac(1)", "less(1)"],

  run(call) {
    const { flags } = call;
    const all = flags.showAll;
    const ends = all || flags.e || flags.showEnds;
    const tabs = all || flags.t || flags.showTabs;
    const nonprinting = all || flags.e || flags.t || flags.showNonprinting;
    const number = flags.numberNonblank ? "nonblank" : flags.number ? "all" : "none";
    const plain = !ends && !tabs && !nonprinting && number === "none" && !flags.squeezeBlank;
    const formatter = new LineFormatter({ ends, tabs, nonprinting, number, squeeze: flags.squeezeBlank });

    const read = call.eachInput((input): MaybePromise<void> => {
      if (isItsOwnOutput(call, input)) {
        call.warn(`${quoteName(input.name)}: input file is output file`);
        return undefined;
      }
      if (plain) return input.eachChunk((chunk) => call.print(chunk));
      return input.eachChunk((chunk) => formatter.format(chunk, (bytes) => call.print(bytes)));
    });
    const finish = () => {
      if (!plain) formatter.finish((bytes) => call.print(bytes));
      const { operands, process } = call;
      const readsStandard = operands.length === 0 || operands.includes("-");
      if (readsStandard && !process.fds.get(0)) call.warn(`closing standard input: ${Errno.EBADF.message}`);
      return call.status;
    };
    return read instanceof Promise ? read.then(finish) : finish();
  },
});

/** What a file still holds, copied to that file, would never end (cat.c, main). */
function isItsOwnOutput(call: Pick<Call, "process">, { file }: Input): boolean {
  const output = call.process.fds.get(1);
  if (file?.kind !== "file" || output?.kind !== "file") return false;
  if (file.status().ino !== output.status().ino) return false;
  const offset = file.seek(0, "current");
  return typeof offset === "number" && offset < file.status().size;
}
