import { decode, encode } from "../../base/bytes.ts";
import { type PrinterHost, printFormatted } from "../../base/printf/printer.ts";
import { quoteWithBackslashes } from "../../base/quoting.ts";
import { timeZoneFor } from "../../process/time-zone.ts";
import type { Shell } from "../shell.ts";
import { splitReference } from "../state/reference.ts";
import { assignVariable, isElementOfMap } from "./assign-variable.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const printf = defineBuiltin({
  name: "printf",
  usage: "[-v var] format [arguments]",
  summary: "Formats and prints ARGUMENTS under control of the FORMAT.",
  help: `Options:
  -v var\tassign the output to shell variable VAR rather than
\t\tdisplay it on the standard output

FORMAT is a character string which contains three types of objects: plain
characters, which are simply copied to standard output; character escape
sequences, which are converted and copied to the standard output; and
format specifications, each of which causes printing of the next successive
argument.

In addition to the standard format specifications described in printf(1),
printf interprets:

  %b\texpand backslash escape sequences in the corresponding argument
  %q\tquote the argument in a way that can be reused as shell input
  %Q\tlike %q, but apply any precision to the unquoted argument before
\t\tquoting
  %(fmt)T\toutput the date-time string resulting from using FMT as a format
\t        string for strftime(3)

The format is re-used as necessary to consume all of the arguments.  If
there are fewer arguments than the format requires,  extra format
specifications behave as if a zero value or null string, as appropriate,
had been supplied.

Exit Status:
Returns success unless an invalid option is given or a write or assignment
error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, "v:");
    if (!parsed) return 2;
    const variable = parsed.flags.get("v");
    const isExpanded =
      variable !== undefined && shell.options.assoc_expand_once && isElementOfMap(shell, variable);
    if (variable !== undefined && !splitReference(variable, isExpanded)) {
      return io.fault(`\`${variable}': not a valid identifier`, 2);
    }
    const [format, ...rest] = parsed.operands;
    if (format === undefined) return io.usageFault();
    let status = 0;
    const { text } = printFormatted(
      format,
      rest,
      hostOf(shell, io, () => (status = 1)),
    );
    if (variable === undefined) io.print(text);
    // Bytes that were printed one by one may make up characters, and a NUL ends what a variable can hold.
    else status = assignVariable(shell, io, variable, decode(encode(text.replace(/\0.*/s, "")))) ?? status;
    return status;
  },
});

function hostOf(shell: Shell, io: BuiltinIo, failed: () => void): PrinterHost {
  const invalid = (argument: string) => {
    const kind = /^[-+]?0[xX]/.test(argument)
      ? "invalid hex number"
      : /^[-+]?0\d/.test(argument)
        ? "invalid octal number"
        : "invalid number";
    return `${argument}: ${kind}`;
  };
  return {
    complain(message) {
      io.fault(message);
      failed();
    },
    warn: (message) => void io.fault(message),
    quote: quoteWithBackslashes,
    store(name, count) {
      if (name === "") return true;
      const stored = assignVariable(shell, io, name, String(count)) === undefined;
      if (!stored) failed();
      return stored;
    },
    times: {
      now: shell.process.kernel.now(),
      shellStart: shell.process.startTime,
      zone: timeZoneFor(shell.process, shell.variables.get("TZ")),
    },
    words: {
      invalidNumber: invalid,
      trailing: invalid,
      outOfRange: (argument) => void io.fault(`warning: ${argument}: Numerical result out of range`),
      invalidTime: (character) =>
        void io.fault(`warning: \`${character}': invalid time format specification`),
      invalidCharacter: ({ character }) => `\`${character}': invalid format character`,
      missingCharacter: (text) => `\`${text}': missing format character`,
      missingDigits: (letter) => `missing ${letter === "x" ? "hex" : "unicode"} digit for \\${letter}`,
    },
  };
}
