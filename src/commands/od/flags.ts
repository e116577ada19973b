import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options of od, in the order of its help; the older ones stand in its notes. */
export const OD_FLAGS = {
  addressRadix: {
    short: "A",
    argument: { name: "RADIX", completes: "none" },
    help: "output format for file offsets; RADIX is one\n  of [doxn], for Decimal, Octal, Hex or None",
  },
  endian: {
    argument: { name: "{big|little}", choices: [["little"], ["big"]] },
    help: "swap input bytes according the specified order",
  },
  skipBytes: {
    short: "j",
    argument: { name: "BYTES", completes: "none" },
    help: "skip BYTES input bytes first",
  },
  readBytes: {
    short: "N",
    argument: { name: "BYTES", completes: "none" },
    help: "limit dump to BYTES input bytes",
  },
  S: {
    short: "S",
    long: false,
    argument: { name: "BYTES", completes: "none" },
    shows: "  -S BYTES, --strings[=BYTES]",
    help: "output strings of at least BYTES graphic chars;\n  3 is implied when BYTES is not specified",
  },
  strings: { argument: { name: "BYTES", optional: "3", completes: "none" }, hidden: true },
  format: {
    short: "t",
    argument: { name: "TYPE", completes: "none" },
    repeatable: true,
    help: "select output format or formats",
  },
  outputDuplicates: { short: "v", help: "do not use * to mark line suppression" },
  width: {
    short: "w",
    argument: { name: "BYTES", optional: "32", completes: "none" },
    shows: "  -w[BYTES], --width[=BYTES]",
    help: "output BYTES bytes per output line;\n  32 is implied when BYTES is not specified",
  },
  traditional: { help: "accept arguments in third form above" },
  a: { short: "a", long: false, hidden: true },
  b: { short: "b", long: false, hidden: true },
  c: { short: "c", long: false, hidden: true },
  d: { short: "d", long: false, hidden: true },
  f: { short: "f", long: false, hidden: true },
  h: { short: "h", long: false, hidden: true },
  i: { short: "i", long: false, hidden: true },
  l: { short: "l", long: false, hidden: true },
  o: { short: "o", long: false, hidden: true },
  s: { short: "s", long: false, hidden: true },
  x: { short: "x", long: false, hidden: true },
} as const satisfies FlagSpecs;

export const OD_NOTES = `
Traditional format specifications may be intermixed; they accumulate:
  -a   same as -t a,  select named characters, ignoring high-order bit
  -b   same as -t o1, select octal bytes
  -c   same as -t c,  select printable characters or backslash escapes
  -d   same as -t u2, select unsigned decimal 2-byte units
  -f   same as -t fF, select floats
  -i   same as -t dI, select decimal ints
  -l   same as -t dL, select decimal longs
  -o   same as -t o2, select octal 2-byte units
  -s   same as -t d2, select decimal 2-byte units
  -x   same as -t x2, select hexadecimal 2-byte units


TYPE is made up of one or more of these specifications:
  a          named character, ignoring high-order bit
  c          printable character or backslash escape
  d[SIZE]    signed decimal, SIZE bytes per integer
  f[SIZE]    floating point, SIZE bytes per float
  o[SIZE]    octal, SIZE bytes per integer
  u[SIZE]    unsigned decimal, SIZE bytes per integer
  x[SIZE]    hexadecimal, SIZE bytes per integer

SIZE is a number.  For TYPE in [doux], SIZE may also be C for
sizeof(char), S for sizeof(short), I for sizeof(int) or L for
sizeof(long).  If TYPE is f, SIZE may also be F for sizeof(float), D
for sizeof(double) or L for sizeof(long double).

Adding a z suffix to any type displays printable characters at the end of
each output line.


BYTES is hex with 0x or 0X prefix, and may have a multiplier suffix:
  b    512
  KB   1000
  K    1024
  MB   1000*1000
  M    1024*1024
and so on for G, T, P, E, Z, Y.
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.`;
