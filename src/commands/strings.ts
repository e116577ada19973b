import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { ENCODINGS, type FoundString, StringsFinder } from "./strings/find-strings.ts";
import { UNICODE_STYLES } from "./strings/unicode.ts";

const USAGE = `Usage: strings [option(s)] [file(s)]
 Display printable strings in [file(s)] (stdin by default)
 The options are:
  -a - --all                Scan the entire file, not just the data section [default]
  -d --data                 Only scan the data sections in the file
  -f --print-file-name      Print the name of the file before each string
  -n <number>               Locate & print any sequence of at least <number>
    --bytes=<number>         displayable characters.  (The default is 4).
  -t --radix={o,d,x}        Print the location of the string in base 8, 10 or 16
  -w --include-all-whitespace Include all whitespace as valid string characters
  -o                        An alias for --radix=o
  -T --target=<BFDNAME>     Specify the binary file format
  -e --encoding={s,S,b,l,B,L} Select character size and endianness:
                            s = 7-bit, S = 8-bit, {b,l} = 16-bit, {B,L} = 32-bit
  --unicode={default|show|invalid|hex|escape|highlight}
  -U {d|s|i|x|e|h}          Specify how to treat UTF-8 encoded unicode characters
  -s --output-separator=<string> String used to separate strings in output.
  @<file>                   Read options from <file>
  -h --help                 Display this information
  -v -V --version           Print the program's version number
`;
const TARGETS =
  "strings: supported targets: elf64-x86-64 elf32-i386 elf32-iamcu elf32-x86-64 pei-i386 pe-x86-64 pei-x86-64 elf64-little elf64-big elf32-little elf32-big pe-bigobj-x86-64 pe-i386 pdb srec symbolsrec verilog tekhex binary ihex plugin\n";
// Unlike the real one: without the targets, which no page has room for.
const HELP = `${USAGE}Report bugs to <https://sourceware.org/bugzilla/>
`;
const DEFAULT_LENGTH = 4;
const BASES: Readonly<Record<string, number>> = { o: 8, d: 10, x: 16 };
const PLACE_WIDTH = 7;

const FLAGS = {
  all: { short: "a", help: "scan the entire file, not just the data section [default]" },
  /** Every file here is one without sections. */
  data: { short: "d", help: "only scan the data sections in the file" },
  printFileName: { short: "f", help: "print the name of the file before each string" },
  bytes: {
    short: "n",
    argument: { name: "number", completes: "none" },
    help: "print any sequence of at least <number> characters (the default is 4)",
  },
  radix: {
    short: "t",
    argument: { name: "{o,d,x}", completes: "none" },
    help: "print the location of the string in base 8, 10 or 16",
  },
  includeAllWhitespace: { short: "w", help: "include all whitespace as valid string characters" },
  octal: { short: "o", long: false, help: "an alias for --radix=o" },
  target: {
    short: "T",
    argument: { name: "BFDNAME", completes: "none" },
    help: "specify the binary file format",
  },
  encoding: {
    short: "e",
    argument: { name: "{s,S,b,l,B,L}", completes: "none" },
    help: "select character size and endianness",
  },
  unicode: {
    short: "U",
    argument: { name: "HOW", completes: "none" },
    help: "specify how to treat UTF-8 encoded unicode characters",
  },
  outputSeparator: {
    short: "s",
    argument: { name: "string", completes: "none" },
    help: "string used to separate strings in output",
  },
  digits: { long: false, argument: { name: "number" }, hidden: true },
  help: { short: "h", help: "display this information" },
  version: { short: "vV", help: "print the program's version number" },
} as const satisfies FlagSpecs;

type StringsCall = Call<typeof FLAGS>;

/** The texts in files that are none, as of the GNU binutils. */
export const strings = defineCommand({
  name: "strings",
  writeProblem: () => [],
  stdinProblem: () => undefined,
  summary: "print the sequences of printable characters in files",
  operands: "[option(s)] [file(s)]",
  flags: FLAGS,
  digits: "digits",
  helpText: () => HELP,
  versionText: () => `GNU strings (GNU Binutils for Debian) 2.40
Copyright (C) 2023 Free Software Foundation, Inc.
This program is free software; you may redistribute it under the terms of
the GNU General Public License version 3 or (at your option) any later version.
This program has absolutely no warranty.
`,
  afterUsageProblem: () => USAGE + TARGETS,
  examples: [
    { run: "printf '\\0\\1some text\\0x' | strings", prints: "some text\n", shows: "what can be read" },
  ],
  seeAlso: ["od(1)", "hexdump(1)"],

  async run(call) {
    const { flags } = call;
    const text = flags.bytes ?? flags.digits;
    const least = text === undefined ? DEFAULT_LENGTH : readLength(text);
    if (typeof least === "string") return call.fail(least);
    const style = flags.unicode === undefined ? "none" : UNICODE_STYLES[flags.unicode];
    if (style === undefined) return call.fail(`invalid argument to -U/--unicode: ${flags.unicode}`);
    const isOctal = call.last("octal", "radix") === "octal";
    const base = isOctal ? 8 : flags.radix === undefined ? undefined : BASES[flags.radix];
    const encoding = ENCODINGS[flags.encoding ?? "s"];
    if (!encoding || (flags.radix !== undefined && base === undefined) || call.operands.includes("-")) {
      call.printError(USAGE + TARGETS);
      return 1;
    }
    const show = (input: Input, found: readonly FoundString[]): void => {
      for (const { at, bytes } of found) {
        if (flags.printFileName) call.print(`${input.isStdin ? "{standard input}" : input.name}: `);
        if (base !== undefined) call.print(`${at.toString(base).padStart(PLACE_WIDTH)} `);
        call.print(bytes);
        call.print(flags.outputSeparator ?? "\n");
      }
    };
    const names = call.operands.filter((name) => isReadable(call, name));
    if (names.length === 0 && call.operands.length > 0) return call.status;
    await call.eachInput(
      async (input) => {
        const finder = new StringsFinder(
          encoding,
          least,
          flags.includeAllWhitespace,
          style === "none" ? undefined : style,
        );
        await input.eachChunk((chunk) => {
          show(input, finder.add(chunk));
          return call.spend(chunk.length >> 5);
        });
        show(input, finder.finish());
      },
      {
        operands: names,
        dashIsFile: names.length > 0,
        openProblem: (name, errno) => `${name}: ${errno.message}`,
      },
    );
    return call.status;
  },
});

function readLength(text: string): number | string {
  if (!/^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(text)) return `invalid integer argument ${text}`;
  const length = Number(text);
  return length < 1 ? `invalid minimum string length ${length}` : length;
}

/** What is not there, or a directory, is told in the words of the binutils. */
function isReadable(call: StringsCall, name: string): boolean {
  const status = call.files.stat(name);
  if (status === Errno.ENOENT) call.warn(`'${name}': No such file`);
  else if (status instanceof Errno)
    call.warn(`Warning: could not locate '${name}'.  reason: ${status.message}`);
  else if (status.kind === "directory") call.warn(`Warning: '${name}' is a directory`);
  else return true;
  return false;
}
