import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options of sed; `SED_USAGE` shows them in its own way. */
export const SED_FLAGS = {
  quiet: { short: "n", long: ["quiet", "silent"], help: "suppress automatic printing of pattern space" },
  debug: { help: "annotate program execution" },
  expression: {
    short: "e",
    argument: { name: "SCRIPT", completes: "none" },
    repeatable: true,
    help: "add the script to the commands to be executed",
  },
  file: {
    short: "f",
    argument: { name: "SCRIPT-FILE", completes: "file" },
    repeatable: true,
    help: "add the contents of script-file to the commands to be executed",
  },
  followSymlinks: { help: "follow symlinks when processing in place" },
  inPlace: {
    short: "i",
    argument: { name: "SUFFIX", optional: true, completes: "none" },
    help: "edit files in place (makes backup if SUFFIX supplied)",
  },
  lineLength: {
    short: "l",
    argument: { name: "N", completes: "none" },
    help: "specify the desired line-wrap length for the `l' command",
  },
  posix: { help: "disable all GNU extensions." },
  regexpExtended: {
    short: "Er",
    help: "use extended regular expressions in the script\n(for portability use POSIX -E).",
  },
  separate: {
    short: "s",
    help: "consider files as separate rather than as a single,\ncontinuous long stream.",
  },
  sandbox: { help: "operate in sandbox mode (disable e/r/w commands)." },
  unbuffered: {
    short: "u",
    help: "load minimal amounts of data from the input files and flush\nthe output buffers more often",
  },
  nullData: { short: "z", long: ["null-data", "zero-terminated"], help: "separate lines by NUL characters" },
  binary: { short: "b", hidden: true },
} as const satisfies FlagSpecs;

export const SED_USAGE = `Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...

  -n, --quiet, --silent
                 suppress automatic printing of pattern space
      --debug
                 annotate program execution
  -e script, --expression=script
                 add the script to the commands to be executed
  -f script-file, --file=script-file
                 add the contents of script-file to the commands to be executed
  --follow-symlinks
                 follow symlinks when processing in place
  -i[SUFFIX], --in-place[=SUFFIX]
                 edit files in place (makes backup if SUFFIX supplied)
  -l N, --line-length=N
                 specify the desired line-wrap length for the \`l' command
  --posix
                 disable all GNU extensions.
  -E, -r, --regexp-extended
                 use extended regular expressions in the script
                 (for portability use POSIX -E).
  -s, --separate
                 consider files as separate rather than as a single,
                 continuous long stream.
      --sandbox
                 operate in sandbox mode (disable e/r/w commands).
  -u, --unbuffered
                 load minimal amounts of data from the input files and flush
                 the output buffers more often
  -z, --null-data
                 separate lines by NUL characters
      --help     display this help and exit
      --version  output version information and exit

If no -e, --expression, -f, or --file option is given, then the first
non-option argument is taken as the sed script to interpret.  All
remaining arguments are names of input files; if no input files are
specified, then the standard input is read.

GNU sed home page: <https://www.gnu.org/software/sed/>.
General help using GNU software: <https://www.gnu.org/gethelp/>.
`;
