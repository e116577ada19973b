import type { FlagSpecs } from "../../process/command/spec.ts";
import { ROUNDINGS } from "./fraction.ts";

const TO_UNITS = [["none"], ["si"], ["iec"], ["iec-i"]] as const;

export const NUMFMT_FLAGS = {
  debug: { help: "print warnings about invalid input", shows: "      --debug" },
  delimiter: {
    short: "d",
    argument: { name: "X", completes: "none" },
    help: "use X instead of whitespace for field delimiter",
  },
  field: {
    argument: { name: "FIELDS", completes: "none" },
    repeatable: true,
    help: "replace the numbers in these input fields (default=1);\n  see FIELDS below",
  },
  format: {
    argument: { name: "FORMAT", completes: "none" },
    help: "use printf style floating-point FORMAT;\nsee FORMAT below for details",
  },
  from: {
    argument: { name: "UNIT", choices: [["none"], ["auto"], ["si"], ["iec"], ["iec-i"]] },
    help: "auto-scale input numbers to UNITs; default is 'none';\n  see UNIT below",
  },
  fromUnit: {
    argument: { name: "N", completes: "none" },
    help: "specify the input unit size (instead of the default 1)",
  },
  grouping: {
    help: "use locale-defined grouping of digits, e.g. 1,000,000\n  (which means it has no effect in the C/POSIX locale)",
  },
  header: {
    argument: { name: "N", optional: "1", completes: "none" },
    help: "print (without converting) the first N header lines;\n  N defaults to 1 if not specified",
  },
  invalid: {
    argument: { name: "MODE", choices: [["abort"], ["fail"], ["warn"], ["ignore"]] },
    help: "failure mode for invalid numbers: MODE can be:\n  abort (default), fail, warn, ignore",
  },
  padding: {
    argument: { name: "N", completes: "none" },
    help: "pad the output to N characters; positive N will\n  right-align; negative N will left-align;\n  padding is ignored if the output is wider than N;\n  the default is to automatically pad if a whitespace\n  is found",
  },
  round: {
    argument: { name: "METHOD", choices: ROUNDINGS.map((name) => [name] as const) },
    help: "use METHOD for rounding when scaling; METHOD can be:\n  up, down, from-zero (default), towards-zero, nearest",
  },
  suffix: {
    argument: { name: "SUFFIX", completes: "none" },
    help: "add SUFFIX to output numbers, and accept optional\n  SUFFIX in input numbers",
  },
  to: {
    argument: { name: "UNIT", choices: TO_UNITS },
    help: "auto-scale output numbers to UNITs; see UNIT below",
  },
  toUnit: {
    argument: { name: "N", completes: "none" },
    help: "the output unit size (instead of the default 1)",
  },
  zeroTerminated: { short: "z", help: "line delimiter is NUL, not newline" },
} as const satisfies FlagSpecs;

export const NUMFMT_HELP = `Usage: numfmt [OPTION]... [NUMBER]...
Reformat NUMBER(s), or the numbers from standard input if none are specified.

Mandatory arguments to long options are mandatory for short options too.
      --debug          print warnings about invalid input
  -d, --delimiter=X    use X instead of whitespace for field delimiter
      --field=FIELDS   replace the numbers in these input fields (default=1);
                         see FIELDS below
      --format=FORMAT  use printf style floating-point FORMAT;
                         see FORMAT below for details
      --from=UNIT      auto-scale input numbers to UNITs; default is 'none';
                         see UNIT below
      --from-unit=N    specify the input unit size (instead of the default 1)
      --grouping       use locale-defined grouping of digits, e.g. 1,000,000
                         (which means it has no effect in the C/POSIX locale)
      --header[=N]     print (without converting) the first N header lines;
                         N defaults to 1 if not specified
      --invalid=MODE   failure mode for invalid numbers: MODE can be:
                         abort (default), fail, warn, ignore
      --padding=N      pad the output to N characters; positive N will
                         right-align; negative N will left-align;
                         padding is ignored if the output is wider than N;
                         the default is to automatically pad if a whitespace
                         is found
      --round=METHOD   use METHOD for rounding when scaling; METHOD can be:
                         up, down, from-zero (default), towards-zero, nearest
      --suffix=SUFFIX  add SUFFIX to output numbers, and accept optional
                         SUFFIX in input numbers
      --to=UNIT        auto-scale output numbers to UNITs; see UNIT below
      --to-unit=N      the output unit size (instead of the default 1)
  -z, --zero-terminated    line delimiter is NUL, not newline
      --help        display this help and exit
      --version     output version information and exit

UNIT options:
  none       no auto-scaling is done; suffixes will trigger an error
  auto       accept optional single/two letter suffix:
               1K = 1000,
               1Ki = 1024,
               1M = 1000000,
               1Mi = 1048576,
  si         accept optional single letter suffix:
               1K = 1000,
               1M = 1000000,
               ...
  iec        accept optional single letter suffix:
               1K = 1024,
               1M = 1048576,
               ...
  iec-i      accept optional two-letter suffix:
               1Ki = 1024,
               1Mi = 1048576,
               ...

FIELDS supports cut(1) style field ranges:
  N    N'th field, counted from 1
  N-   from N'th field, to end of line
  N-M  from N'th to M'th field (inclusive)
  -M   from first to M'th field (inclusive)
  -    all fields
Multiple fields/ranges can be separated with commas

FORMAT must be suitable for printing one floating-point argument '%f'.
Optional quote (%'f) will enable --grouping (if supported by current locale).
Optional width value (%10f) will pad output. Optional zero (%010f) width
will zero pad the number. Optional negative values (%-10f) will left align.
Optional precision (%.1f) will override the input determined precision.

Exit status is 0 if all input numbers were successfully converted.
By default, numfmt will stop at the first conversion error with exit status 2.
With --invalid='fail' a warning is printed for each conversion error
and the exit status is 2.  With --invalid='warn' each conversion error is
diagnosed, but the exit status is 0.  With --invalid='ignore' conversion
errors are not diagnosed and the exit status is 0.

Examples:
  $ numfmt --to=si 1000
            -> "1.0K"
  $ numfmt --to=iec 2048
           -> "2.0K"
  $ numfmt --to=iec-i 4096
           -> "4.0Ki"
  $ echo 1K | numfmt --from=si
           -> "1000"
  $ echo 1K | numfmt --from=iec
           -> "1024"
  $ df -B1 | numfmt --header --field 2-4 --to=si
  $ ls -l  | numfmt --header --field 5 --to=iec
  $ ls -lh | numfmt --header --field 5 --from=iec --padding=10
  $ ls -lh | numfmt --header --field 5 --from=iec --format %10f
`;
