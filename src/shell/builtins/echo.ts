import { decodeEscapes } from "../../base/printf/escapes.ts";
import { defineBuiltin } from "./define.ts";

/** Options are taken only where every letter is one; else the word is text (bash manual 4.2, echo). */
const OPTIONS = /^-[neE]+$/;

export const echo = defineBuiltin({
  name: "echo",
  usage: "[-neE] [arg ...]",
  summary: "Write arguments to the standard output.",
  help: `Display the ARGs, separated by a single space character and followed by a
newline, on the standard output.

Options:
  -n\tdo not append a newline
  -e\tenable interpretation of the following backslash escapes
  -E\texplicitly suppress interpretation of backslash escapes

\`echo' interprets the following backslash-escaped characters:
  \\a\talert (bell)
  \\b\tbackspace
  \\c\tsuppress further output
  \\e\tescape character
  \\E\tescape character
  \\f\tform feed
  \\n\tnew line
  \\r\tcarriage return
  \\t\thorizontal tab
  \\v\tvertical tab
  \\\\\tbackslash
  \\0nnn\tthe character whose ASCII code is NNN (octal).  NNN can be
\t\t0 to 3 octal digits
  \\xHH\tthe eight-bit character whose value is HH (hexadecimal).  HH
\t\tcan be one or two hex digits
  \\uHHHH\tthe Unicode character whose value is the hexadecimal value HHHH.
\t\tHHHH can be one to four hex digits.
  \\UHHHHHHHH the Unicode character whose value is the hexadecimal value
\t\tHHHHHHHH. HHHHHHHH can be one to eight hex digits.

Exit Status:
Returns success unless a write error occurs.`,

  run(shell, args, io) {
    let escapes = shell.options.xpg_echo;
    let newline = true;
    let first = 0;
    // In posix mode with xpg_echo, even -n is text (bash manual 6.11).
    while (
      first < args.length &&
      OPTIONS.test(args[first] as string) &&
      !(shell.options.posix && shell.options.xpg_echo)
    ) {
      for (const letter of args[first] as string) {
        if (letter === "n") newline = false;
        else if (letter !== "-") escapes = letter === "e";
      }
      first++;
    }
    const text = first === 0 ? args.join(" ") : args.slice(first).join(" ");
    const decoded = escapes ? decodeEscapes(text, "echo") : { text, stopped: false };
    io.print(newline && !decoded.stopped ? `${decoded.text}\n` : decoded.text);
    return 0;
  },
});
