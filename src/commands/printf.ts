import type { Conversion } from "../base/printf/conversion.ts";
import { type PrinterHost, printFormatted } from "../base/printf/printer.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteListedName, quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/printf.html */
export const printf = defineCommand({
  name: "printf",
  package: COREUTILS,
  summary: "format and print data",
  operands: ["FORMAT [ARGUMENT]...", "OPTION"],
  completes: "none",
  description: "Print ARGUMENT(s) according to FORMAT, or execute according to OPTION:",
  helpColumn: 18,
  flags: {},
  words: "standard-only",
  notes: `FORMAT controls the output as in C printf.  Interpreted sequences are:

  \\"      double quote
  \\\\      backslash
  \\a      alert (BEL)
  \\b      backspace
  \\c      produce no further output
  \\e      escape
  \\f      form feed
  \\n      new line
  \\r      carriage return
  \\t      horizontal tab
  \\v      vertical tab
  \\NNN    byte with octal value NNN (1 to 3 digits)
  \\xHH    byte with hexadecimal value HH (1 to 2 digits)
  \\uHHHH  Unicode (ISO/IEC 10646) character with hex value HHHH (4 digits)
  \\UHHHHHHHH  Unicode character with hex value HHHHHHHH (8 digits)
  %%      a single %
  %b      ARGUMENT as a string with '\\' escapes interpreted,
          except that octal escapes are of the form \\0 or \\0NNN
  %q      ARGUMENT is printed in a format that can be reused as shell input,
          escaping non-printable characters with the proposed POSIX $'' syntax.

and all C format specifications ending with one of diouxXfeEgGcs, with
ARGUMENTs converted to proper type first.  Variable widths are handled.

NOTE: your shell may have its own version of printf, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`,
  examples: [{ run: "/usr/bin/printf '%s is %d\\n' Ada 36", prints: "Ada is 36\n" }],
  seeAlso: ["printf(3)", "echo(1)"],

  run(call) {
    const [format, ...rest] = call.operands[0] === "--" ? call.operands.slice(1) : call.operands;
    if (format === undefined) return call.usageError("missing operand");
    let status = 0;
    const { text } = printFormatted(
      format,
      rest,
      hostOf(call, () => (status = 1)),
    );
    call.print(text);
    return status;
  },
});

/** The flags that each conversion goes with (printf.c, print_formatted). */
const CONVERSIONS: Readonly<Record<string, string>> = {
  a: "+ #0",
  A: "+ #0",
  b: "",
  c: "",
  d: "+ '0",
  e: "+ #0",
  E: "+ #0",
  f: "+ '#0",
  F: "+ '#0",
  g: "+ '#0",
  G: "+ '#0",
  i: "+ '0",
  o: "+ #0",
  q: "",
  s: "",
  u: "+ '0",
  x: "+ #0",
  X: "+ #0",
};

function accepts({ character, text }: Conversion): boolean {
  const allowed = CONVERSIONS[character];
  if (allowed === undefined) return false;
  const flags = /^%([-+ #0']*)/.exec(text)?.[1] ?? "";
  if (character === "q" && text !== "%q") return false;
  if (character === "c" && text.includes(".")) return false;
  if (character === "b" && text !== "%b") return false;
  return [...flags].every((flag) => flag === "-" || flag === "+" || flag === " " || allowed.includes(flag));
}

function hostOf(call: Call, failed: () => void): PrinterHost {
  const complain = (message: string) => {
    void call.warn(message);
    failed();
  };
  return {
    complain,
    gnu: true,
    accepts,
    excess: (argument) =>
      call.warn(`warning: ignoring excess arguments, starting with ${quoteText(argument)}`),
    quote: quoteListedName,
    words: {
      invalidNumber: (argument) => `${quoteText(argument)}: expected a numeric value`,
      trailing: (argument) => `${quoteText(argument)}: value not completely converted`,
      ignoredBehindCharacter: (rest) =>
        void call.warn(`warning: ${rest}: character(s) following character constant have been ignored`),
      outOfRange: (argument) => complain(`${quoteText(argument)}: Numerical result out of range`),
      invalidCharacter: ({ text, dateFormat }) =>
        `${dateFormat === undefined ? text : text.slice(0, text.indexOf("(") + 1)}: invalid conversion specification`,
      missingCharacter: (text) => `${text}: invalid conversion specification`,
      missingDigits: () => "missing hexadecimal number in escape",
    },
  };
}
