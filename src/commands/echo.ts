import { concat, encode } from "../base/bytes.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/echo.html */
export const echo = defineCommand({
  name: "echo",
  package: COREUTILS,
  summary: "display a line of text",
  operands: ["[SHORT-OPTION]... [STRING]...", "LONG-OPTION"],
  description: "Echo the STRING(s) to standard output.",
  helpColumn: 18,
  flags: {
    n: { short: "n", long: false, help: "do not output the trailing newline" },
    e: { short: "e", long: false, help: "enable interpretation of backslash escapes" },
    E: { short: "E", long: false, help: "disable interpretation of backslash escapes (default)" },
  },
  words: "standard-only",
  notes: `If -e is in effect, the following sequences are recognized:

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
  \\0NNN   byte with octal value NNN (1 to 3 digits)
  \\xHH    byte with hexadecimal value HH (1 to 2 digits)

NOTE: your shell may have its own version of echo, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.

NOTE: printf(1) is a preferred alternative,
which does not have issues outputting option-like strings.`,
  examples: [{ run: "/usr/bin/echo hello", prints: "hello\n" }],
  seeAlso: ["printf(1)"],

  run(call) {
    const posix = call.env("POSIXLY_CORRECT") !== undefined;
    const { newline, escapes, words } = readOptions(call.operands, posix);
    const text = words.join(" ");
    if (!escapes) {
      call.print(newline ? `${text}\n` : text);
      return 0;
    }
    const { bytes, stopped } = interpretEscapes(text);
    call.print(bytes);
    if (newline && !stopped) call.print("\n");
    return 0;
  },
});

/** Only words of nothing but the letters n, e and E are options, and only before all others. */
function readOptions(words: readonly string[], posix: boolean) {
  let newline = true;
  let escapes = posix;
  let at = 0;
  // POSIXLY_CORRECT leaves nothing but a first -n (echo.c, allow_options).
  if (!posix || words[0] === "-n") {
    for (; /^-[neE]+$/.test(words[at] ?? ""); at++) {
      for (const letter of words[at] ?? "") {
        if (letter === "n") newline = false;
        else if (letter === "e") escapes = true;
        else if (letter === "E") escapes = posix;
      }
    }
  }
  return { newline, escapes, words: words.slice(at) };
}

const LETTERS: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  e: 27,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "\\": 92,
}; // prettier-ignore

function interpretEscapes(text: string): { readonly bytes: Uint8Array; readonly stopped: boolean } {
  const parts: Uint8Array[] = [];
  const escapes = /\\(?:c|x([0-9A-Fa-f]{1,2})|0([0-7]{0,3})|([1-7][0-7]{0,2})|([abefnrtv\\]))/g;
  let from = 0;
  for (const match of text.matchAll(escapes)) {
    parts.push(encode(text.slice(from, match.index)));
    const [whole, hex, zeroOctal, octal, letter] = match;
    if (whole === "\\c") return { bytes: concat(parts), stopped: true };
    if (hex !== undefined) parts.push(Uint8Array.of(Number.parseInt(hex, 16)));
    else if (letter !== undefined) parts.push(Uint8Array.of(LETTERS[letter] ?? 0));
    else parts.push(Uint8Array.of(Number.parseInt(zeroOctal ?? octal ?? "", 8) || 0));
    from = match.index + whole.length;
  }
  parts.push(encode(text.slice(from)));
  return { bytes: concat(parts), stopped: false };
}
