import { encode, NO_BYTES } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { openPath } from "../process/open.ts";
import type { OpenFile } from "../process/open-file.ts";
import { HexLines } from "./xxd/hex-lines.ts";
import { parseOptions, type XxdOptions } from "./xxd/options.ts";
import { IncludeStyle, PlainStyle } from "./xxd/other-styles.ts";
import { Reverser, SeekFault } from "./xxd/reverse.ts";

const VERSION = "xxd 2022-01-14 by Juergen Weigert et al.";
const USAGE = `Usage:
       xxd [options] [infile [outfile]]
    or
       xxd -r [-s [-]offset] [-c cols] [-ps] [infile [outfile]]
Options:
    -a          toggle autoskip: A single '*' replaces nul-lines. Default off.
    -b          binary digit dump (incompatible with -ps,-i,-r). Default hex.
    -C          capitalize variable names in C include file style (-i).
    -c cols     format <cols> octets per line. Default 16 (-i: 12, -ps: 30).
    -E          show characters in EBCDIC. Default ASCII.
    -e          little-endian dump (incompatible with -ps,-i,-r).
    -g bytes    number of octets per group in normal output. Default 2 (-e: 4).
    -h          print this summary.
    -i          output in C include file style.
    -l len      stop after <len> octets.
    -n name     set the variable name used in C include output (-i).
    -o off      add <off> to the displayed file position.
    -ps         output in postscript plain hexdump style.
    -r          reverse operation: convert (or patch) hexdump into binary.
    -r -s off   revert with <off> added to file positions found in hexdump.
    -d          show offset in decimal instead of hex.
    -s [+][-]seek  start at <seek> bytes abs. (or +: rel.) infile offset.
    -u          use upper case hex letters.
    -v          show version: "${VERSION}".
`;

/** The dump of bytes that comes with vim. */
export const xxd = defineCommand({
  name: "xxd",
  writeProblem: ({ message }) => message,
  statusOfWriteProblem: 3,
  summary: "make a hex dump or do the reverse",
  operands: ["[options] [infile [outfile]]", "-r [-s [-]offset] [-c cols] [-ps] [infile [outfile]]"],
  words: "raw",
  helpText: () => USAGE,
  versionText: () => `${VERSION}\n`,
  examples: [
    { run: "printf 'hi!\\n' | xxd", prints: "00000000: 6869 210a                                hi!.\n" },
    { run: "printf 'hi!\\n' | xxd -p", prints: "6869210a\n", shows: "the digits alone" },
    { run: "echo 6869210a | xxd -r -p", prints: "hi!\n", shows: "bytes from digits" },
  ],
  seeAlso: ["od(1)", "hexdump(1)"],

  async run(call) {
    const parsed = parseOptions(call.operands);
    if (parsed.kind === "problem") return call.fail(parsed.problem, 1);
    if (parsed.kind !== "options") {
      call.printError(parsed.kind === "version" ? `${VERSION}\n` : USAGE);
      return parsed.kind === "version" ? 0 : 1;
    }
    const { options } = parsed;
    const [from = "-", to = "-"] = options.operands;
    call.warningStatus = 2;
    const input = await call.open(from, {
      openProblem: (name, errno) => `${name}: ${errno.message}`,
      readProblem: (_name, errno) => errno.message,
    });
    if (!input) return call.status;
    const output = await openOutput(call, to, options.reverse);
    if (output instanceof Errno) return call.fail(`${to}: ${output.message}`, 3);
    if (options.reverse) return reverse(call, options, input, output);
    return dump(call, options, input, output);
  },
});

/** The file named, or standard output where it is undefined. */
async function openOutput(call: Call, name: string, keeps: boolean): Promise<OpenFile | undefined | Errno> {
  if (name === "-") return undefined;
  return openPath(call.process, name, { write: true, create: true, truncate: !keeps });
}

async function dump(
  call: Call,
  options: XxdOptions,
  input: Input,
  output: OpenFile | undefined,
): Promise<number> {
  const start = await seekInput(options, input);
  if (start === undefined) return call.fail("Sorry, cannot seek.", 4);
  const print = async (data: string | Uint8Array) => {
    if (!output) return call.print(data);
    await output.write(call.process, typeof data === "string" ? encode(data) : data);
  };
  const [name] = options.operands;
  const shown = options.name ?? (name === "-" ? undefined : name);
  const style =
    options.style === "plain"
      ? new PlainStyle(options)
      : options.style === "include"
        ? new IncludeStyle(options, shown)
        : new HexLines(options, start);
  for (let left = options.limit; left > 0; ) {
    const read = input.read(left);
    const chunk = read instanceof Promise ? await read : read;
    if (chunk.length === 0) break;
    left -= chunk.length;
    await print(style.add(chunk));
  }
  // The head of an array stands there before anything can fail.
  if (input.failed && options.style === "include") await print(style.add(NO_BYTES));
  if (input.failed) return call.status;
  await print(style.finish());
  return call.status;
}

/** Goes to where the dump begins, and gives that place; undefined where it cannot. */
async function seekInput({ seek }: XxdOptions, input: Input): Promise<number | undefined> {
  const { by, relative, fromEnd } = seek;
  const whence = relative ? "current" : fromEnd ? "end" : "set";
  if (by === 0 && !fromEnd && relative) return 0;
  const place = input.file?.seek(fromEnd ? -by : by, whence);
  if (typeof place === "number") return place;
  if (fromEnd) return undefined;
  for (let left = by; left > 0; ) {
    const chunk = await input.read(left);
    if (chunk.length === 0) return undefined;
    left -= chunk.length;
  }
  return by;
}

async function reverse(
  call: Call,
  options: XxdOptions,
  input: Input,
  output: OpenFile | undefined,
): Promise<number> {
  if (options.style !== "hex" && options.style !== "plain")
    return call.fail("Sorry, cannot revert this type of hexdump", 255);
  const file = output ?? call.process.fds.get(1);
  const target = {
    skip(by: number): boolean {
      call.stdout.flush();
      return typeof file?.seek(by, "current") === "number";
    },
    write(bytes: Uint8Array): void {
      if (output) output.write(call.process, bytes);
      else call.print(bytes);
    },
  };
  const { seek, style, columns } = options;
  const reverser = new Reverser(target, style === "plain", columns, seek.fromEnd ? -seek.by : seek.by);
  try {
    await input.eachChunk((chunk) => {
      reverser.add(chunk);
      return call.stdout.flush();
    });
  } catch (thrown) {
    if (thrown instanceof SeekFault) return call.fail(thrown.message, 5);
    throw thrown;
  }
  return call.status;
}
