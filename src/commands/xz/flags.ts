import type { FlagSpecs } from "../../process/command/spec.ts";
import { memoryProblem, numberProblem } from "./parse-number.ts";

const LEVELS = {
  level0: { short: "0", long: "fast" },
  level1: { short: "1", long: false },
  level2: { short: "2", long: false },
  level3: { short: "3", long: false },
  level4: { short: "4", long: false },
  level5: { short: "5", long: false },
  level6: { short: "6", long: false },
  level7: { short: "7", long: false },
  level8: { short: "8", long: false },
  level9: { short: "9", long: "best" },
} as const satisfies FlagSpecs;

export const FLAGS = {
  compress: { short: "z", help: "force compression" },
  decompress: { short: "d", long: ["decompress", "uncompress"], help: "force decompression" },
  test: { short: "t", help: "test compressed file integrity" },
  list: { short: "l", help: "list information about .xz files" },
  keep: { short: "k", help: "keep (don't delete) input files" },
  force: { short: "f", help: "force overwrite of output file and (de)compress links" },
  stdout: {
    short: "c",
    long: ["stdout", "to-stdout"],
    help: "write to standard output and don't delete input files",
  },
  suffix: { short: "S", argument: { name: ".SUF" }, help: "use the suffix `.SUF' on compressed files" },
  format: {
    short: "F",
    argument: { name: "FMT" },
    help: "file format to encode or decode; possible values are\n`auto' (default), `xz', `lzma', `lzip', and `raw'",
  },
  check: {
    short: "C",
    argument: { name: "CHECK" },
    help: "integrity check type: `none' (use with caution),\n`crc32', `crc64' (default), or `sha256'",
  },
  ...LEVELS,
  extreme: {
    short: "e",
    help: "try to improve compression ratio by using more CPU time;\ndoes not affect decompressor memory requirements",
  },
  threads: {
    short: "T",
    argument: { name: "NUM", check: (text) => numberProblem(text, "threads", 16384n) },
    help: "use at most NUM threads; the default is 1; set to 0\nto use as many threads as there are processor cores",
  },
  memlimit: {
    short: "M",
    long: ["memlimit", "memory"],
    argument: { name: "LIMIT", check: (text) => memoryProblem(text, "memlimit") },
    hidden: true,
  },
  memlimitCompress: {
    argument: { name: "LIMIT", check: (text) => memoryProblem(text, "memlimit-compress") },
    hidden: true,
  },
  memlimitDecompress: {
    argument: { name: "LIMIT", check: (text) => memoryProblem(text, "memlimit-decompress") },
    hidden: true,
  },
  quiet: { short: "q", repeatable: true, help: "suppress warnings; specify twice to suppress errors too" },
  noWarn: { short: "Q", help: "make warnings not affect the exit status" },
  verbose: { short: "v", repeatable: true, help: "be verbose; specify twice for even more verbose" },
  robot: { notSimulated: true, help: "use machine-parsable messages (useful for scripts)" },
  help: { short: "h", help: "display this short help and exit" },
  longHelp: {
    short: "H",
    notSimulated: true,
    help: "display the long help (lists also the advanced options)",
  },
  version: { short: "V", help: "display the version number and exit" },
} as const satisfies FlagSpecs;

export const LEVEL_NAMES: readonly string[] = Object.keys(LEVELS);

export function helpOf(name: string): string {
  return `Usage: ${name} [OPTION]... [FILE]...
Compress or decompress FILEs in the .xz format.

  -z, --compress      force compression
  -d, --decompress    force decompression
  -t, --test          test compressed file integrity
  -l, --list          list information about .xz files
  -k, --keep          keep (don't delete) input files
  -f, --force         force overwrite of output file and (de)compress links
  -c, --stdout        write to standard output and don't delete input files
  -0 ... -9           compression preset; default is 6; take compressor *and*
                      decompressor memory usage into account before using 7-9!
  -e, --extreme       try to improve compression ratio by using more CPU time;
                      does not affect decompressor memory requirements
  -T, --threads=NUM   use at most NUM threads; the default is 1; set to 0
                      to use as many threads as there are processor cores
  -q, --quiet         suppress warnings; specify twice to suppress errors too
  -v, --verbose       be verbose; specify twice for even more verbose
  -h, --help          display this short help and exit
  -H, --long-help     display the long help (lists also the advanced options)
  -V, --version       display the version number and exit

With no FILE, or when FILE is -, read standard input.

Report bugs to <xz@tukaani.org> (in English or Finnish).
XZ Utils home page: <https://tukaani.org/xz/>
`;
}
