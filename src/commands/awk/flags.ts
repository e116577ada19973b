import type { FlagSpecs } from "../../process/command/spec.ts";

export const AWK_FLAGS = {
  file: {
    short: "f",
    argument: { name: "progfile", completes: "file" },
    repeatable: true,
    help: "read the program from a file",
  },
  fieldSeparator: {
    short: "F",
    argument: { name: "fs", completes: "none" },
    repeatable: true,
    help: "the value of FS",
  },
  assign: {
    short: "v",
    argument: { name: "var=val", completes: "none" },
    repeatable: true,
    help: "a variable's value before the program begins",
  },
  source: {
    short: "e",
    argument: { name: "program-text", completes: "none" },
    repeatable: true,
    help: "a part of the program",
  },
  charactersAsBytes: { short: "b", help: "bytes are characters" },
  traditional: { short: "c", notSimulated: true, help: "without the extensions of GNU" },
  posix: { short: "P", help: "as POSIX says" },
  reInterval: { short: "r", help: "intervals in regular expressions, which are always on" },
  bignum: { short: "M", notSimulated: true, help: "numbers of any size" },
  sandbox: { short: "S", help: "without system and files" },
  copyright: { short: "C", help: "the licence" },
  help: { short: "h", help: "this text" },
  version: { short: "V", help: "the version" },
  optimize: { short: "O", help: "which is always on" },
  noOptimize: { short: "s", help: "the same without optimizations" },
  useLcNumeric: { short: "N", help: "the decimal point of the locale, which is a point here" },
  lintOld: { short: "t", help: "warnings about what the first awk did not know" },
  nonDecimalData: { short: "n", help: "hexadecimal and octal input" },
  dumpVariables: {
    short: "d",
    argument: { name: "file", optional: true },
    notSimulated: true,
    help: "the variables at the end",
  },
  prettyPrint: {
    short: "o",
    argument: { name: "file", optional: true },
    notSimulated: true,
    help: "the program, laid out",
  },
  profile: { short: "p", argument: { name: "file", optional: true }, notSimulated: true, help: "a profile" },
  load: { short: "l", argument: { name: "library" }, notSimulated: true, help: "a library of C" },
  lint: {
    short: "L",
    argument: { name: "fatal|invalid|no-ext", optional: true },
    help: "warnings",
  },
  include: {
    short: "i",
    argument: { name: "includefile" },
    repeatable: true,
    help: "a library of functions",
  },
} as const satisfies FlagSpecs;

export const AWK_COPYRIGHT = `Copyright (C) 1989, 1991-2022 Free Software Foundation.

This program is free software; you can redistribute it and/or modify
it under the terms of the GNU General Public License as published by
the Free Software Foundation; either version 3 of the License, or
(at your option) any later version.

This program is distributed in the hope that it will be useful,
but WITHOUT ANY WARRANTY; without even the implied warranty of
MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
GNU General Public License for more details.

You should have received a copy of the GNU General Public License
along with this program. If not, see http://www.gnu.org/licenses/.
`;

export function awkUsage(name: string): string {
  return `Usage: ${name} [POSIX or GNU style options] -f progfile [--] file ...
Usage: ${name} [POSIX or GNU style options] [--] 'program' file ...
POSIX options:		GNU long options: (standard)
	-f progfile		--file=progfile
	-F fs			--field-separator=fs
	-v var=val		--assign=var=val
Short options:		GNU long options: (extensions)
	-b			--characters-as-bytes
	-c			--traditional
	-C			--copyright
	-d[file]		--dump-variables[=file]
	-D[file]		--debug[=file]
	-e 'program-text'	--source='program-text'
	-E file			--exec=file
	-g			--gen-pot
	-h			--help
	-i includefile		--include=includefile
	-I			--trace
	-l library		--load=library
	-L[fatal|invalid|no-ext]	--lint[=fatal|invalid|no-ext]
	-M			--bignum
	-N			--use-lc-numeric
	-n			--non-decimal-data
	-o[file]		--pretty-print[=file]
	-O			--optimize
	-p[file]		--profile[=file]
	-P			--posix
	-r			--re-interval
	-s			--no-optimize
	-S			--sandbox
	-t			--lint-old
	-V			--version

To report bugs, use the \`gawkbug' program.
For full instructions, see the node \`Bugs' in \`gawk.info'
which is section \`Reporting Problems and Bugs' in the
printed version.  This same information may be found at
https://www.gnu.org/software/gawk/manual/html_node/Bugs.html.
PLEASE do NOT try to report bugs by posting in comp.lang.awk,
or by using a web forum such as Stack Overflow.

gawk is a pattern scanning and processing language.
By default it reads standard input and writes standard output.

Examples:
	${name} '{ sum += $1 }; END { print sum }' file
	${name} -F: '{ print $1 }' /etc/passwd
`;
}
