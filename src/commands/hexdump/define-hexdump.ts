import { concat, equalBytes, NO_BYTES } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { type Command, defineCommand } from "../../process/command/define-command.ts";
import type { Input } from "../../process/command/input.ts";
import { UTIL_LINUX_STANDARD } from "../../process/command/linux-help.ts";
import { UTIL_LINUX } from "../../process/command/packages.ts";
import { parseCount } from "../../process/command/parse-number.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { BlockPrinter } from "./block-printer.ts";
import { type Format, FormatFault, fitFormats, parseFormat } from "./format.ts";

const FLAGS = {
  oneByteOctal: { short: "b", help: "one-byte octal display" },
  oneByteChar: { short: "c", help: "one-byte character display" },
  canonical: { short: "C", help: "canonical hex+ASCII display" },
  twoBytesDecimal: { short: "d", help: "two-byte decimal display" },
  twoBytesOctal: { short: "o", help: "two-byte octal display" },
  twoBytesHex: { short: "x", help: "two-byte hexadecimal display" },
  color: {
    short: "L",
    argument: {
      name: "mode",
      optional: "auto",
      completes: "none",
      check: (text) =>
        /^(?:auto|always|never)$/.test(text) ? undefined : `unsupported color mode: '${text}'`,
    },
    help: "interpret color formatting specifiers\n  colors are enabled by default",
  },
  format: {
    short: "e",
    argument: { name: "format", completes: "none" },
    help: "format string to be used for displaying data",
  },
  formatFile: {
    short: "f",
    argument: { name: "file", completes: "file" },
    help: "file that contains format strings",
  },
  length: {
    short: "n",
    argument: { name: "length", completes: "none" },
    help: "interpret only length bytes of input",
  },
  skip: {
    short: "s",
    argument: { name: "offset", completes: "none" },
    help: "skip offset bytes from the beginning",
  },
  noSqueezing: { short: "v", help: "output identical lines" },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

type HexdumpCall = Call<typeof FLAGS>;

const OFFSET = '"%07.7_ax " ';
const END = '"%07.7_Ax\n"';
/** The formats behind the letters (hexdump(1)). */
const BUILT_IN = {
  oneByteOctal: [END, `${OFFSET}16/1 "%03o " "\\n"`],
  oneByteChar: [END, `${OFFSET}16/1 "%3_c " "\\n"`],
  canonical: ['"%08.8_Ax\n"', '"%08.8_ax  " 8/1 "%02x " "  " 8/1 "%02x " ', '"  |" 16/1 "%_p" "|\\n"'],
  twoBytesDecimal: [END, `${OFFSET}8/2 "  %05u " "\\n"`],
  twoBytesOctal: [END, `${OFFSET}8/2 " %06o " "\\n"`],
  twoBytesHex: [END, `${OFFSET}8/2 "   %04x " "\\n"`],
  plain: [END, `${OFFSET}8/2 "%04x " "\\n"`],
} as const satisfies Readonly<Record<string, readonly string[]>>;
const BY_FLAG: Readonly<Record<string, readonly string[]>> = BUILT_IN;

export function defineHexdump(name: "hexdump" | "hd"): Command {
  return defineCommand({
    name,
    package: UTIL_LINUX,
    summary: "display file contents in hexadecimal, decimal, octal, or ascii",
    operands: "[options] <file>...",
    description: "Display file contents in hexadecimal, decimal, octal, or ascii.",
    helpColumn: 28,
    flags: FLAGS,
    notes: `Arguments:
 <length> and <offset> arguments may be followed by the suffixes for
   GiB, TiB, PiB, EiB, ZiB, and YiB (the "iB" is optional)
`,
    manPage: "hexdump",
    examples: [
      {
        run: `printf 'hi!\\n' | ${name === "hd" ? "hd" : "hexdump -C"}`,
        prints: "00000000  68 69 21 0a                                       |hi!.|\n00000004\n",
        shows: "bytes and characters side by side",
      },
    ],
    seeAlso: ["od(1)", "xxd(1)"],
    run: (call) => dump(call, name === "hd"),
  });
}

async function dump(call: HexdumpCall, isCanonical: boolean): Promise<number> {
  const formats = await chooseFormats(call, isCanonical);
  if (typeof formats === "string") return call.fail(formats);
  if (!formats) return call.status;
  const length = parseSize("length", call.flags.length);
  const skip = parseSize("offset", call.flags.skip);
  if (typeof length === "string") return call.fail(length);
  if (typeof skip === "string") return call.fail(skip);
  // Nothing is wanted: no file is looked at.
  if (length === 0) return 0;
  const size = fitFormats(formats);
  const printer = new BlockPrinter(formats);
  const dumper = new Dumper(call, printer, size);
  let toSkip = skip ?? 0;
  let left = length ?? Number.POSITIVE_INFINITY;
  let opened = 0;
  let cannotSkip = false;
  let status = 0;
  const read = async (input: Input): Promise<false | undefined> => {
    opened++;
    if (toSkip > 0) {
      const skipped = skipIn(input, toSkip);
      if (skipped === undefined) {
        const name = input.isStdin ? "stdin" : input.name;
        call.note(`${name}: ${Errno.ESPIPE.message}`);
        cannotSkip = true;
        return false;
      }
      dumper.address += skipped;
      toSkip -= skipped;
    }
    while (left > 0) {
      const chunk = await input.read(Math.min(left, 65_536));
      if (chunk.length === 0) return undefined;
      left -= chunk.length;
      dumper.add(chunk);
      const pause = call.spend(chunk.length >> 2);
      if (pause) await pause;
    }
    return false;
  };
  await call.eachInput(read, {
    dashIsFile: call.operands.length > 0,
    openProblem: (file, errno) => {
      status = 1;
      return `${file}: ${errno.message}`;
    },
    readProblem: (file, errno) => `${file}: ${errno.message}`,
  });
  if (opened === 0) {
    call.note("all input file arguments failed");
    return 1;
  }
  if (cannotSkip) return 1;
  dumper.finish();
  // Unlike others, hexdump forgives a file that it cannot read.
  return status;
}

/** How many bytes were skipped; undefined where that is not possible. */
function skipIn(input: Input, count: number): number | undefined {
  const { status, file } = input;
  const by = status?.kind === "file" ? Math.min(status.size, count) : count;
  return typeof file?.seek(by, "current") === "number" ? by : undefined;
}

function parseSize(what: string, text: string | undefined): number | undefined | string {
  if (text === undefined) return undefined;
  const value = /^0[xX][0-9a-fA-F]+$/.test(text)
    ? Number(text)
    : /^0[0-7]+$/.test(text)
      ? Number.parseInt(text, 8)
      : parseCount(text, "kKmMGTPEZY0");
  return typeof value === "number" ? value : `failed to parse ${what}: '${text}': ${Errno.EINVAL.message}`;
}

/** The formats in the order of the line; a text is a fault, undefined one that was told. */
async function chooseFormats(
  call: HexdumpCall,
  isCanonical: boolean,
): Promise<readonly Format[] | undefined | string> {
  const sources: string[] = isCanonical ? [...BUILT_IN.canonical] : [];
  for (const { flag, value } of call.given) {
    if (flag === "format") sources.push(value ?? "");
    else if (flag === "formatFile") {
      const input = await call.open(value ?? "", {
        dashIsFile: true,
        openProblem: (file, errno) => `can't read ${file}: ${errno.message}`,
      });
      if (!input) return undefined;
      const lines = (await input.text()).split("\n").map((line) => line.trim());
      sources.push(...lines.filter((line) => line !== "" && !line.startsWith("#")));
    } else sources.push(...(BY_FLAG[flag] ?? []));
  }
  if (sources.length === 0) sources.push(...BUILT_IN.plain);
  try {
    return sources.map(parseFormat);
  } catch (thrown) {
    if (thrown instanceof FormatFault) return thrown.message;
    throw thrown;
  }
}

/** Gathers bytes into blocks, and shows those that differ from the one before. */
class Dumper {
  #rest: Uint8Array = NO_BYTES;
  #before: Uint8Array | undefined;
  #isSqueezing = false;
  /** Where the next byte stands in all of the input. */
  address = 0;

  constructor(
    private readonly call: HexdumpCall,
    private readonly printer: BlockPrinter,
    private readonly size: number,
  ) {}

  add(chunk: Uint8Array): void {
    if (this.size === 0) return;
    const bytes = this.#rest.length > 0 ? concat([this.#rest, chunk]) : chunk;
    let at = 0;
    for (; at + this.size <= bytes.length; at += this.size)
      this.#showBlock(bytes.subarray(at, at + this.size));
    this.#rest = bytes.slice(at);
  }

  #showBlock(block: Uint8Array): void {
    const isSame =
      !this.call.flags.noSqueezing && this.#before !== undefined && equalBytes(block, this.#before);
    if (!isSame) {
      this.call.print(this.printer.print(block, block.length, this.address));
      this.#before = block;
    } else if (!this.#isSqueezing) this.call.print("*\n");
    this.#isSqueezing = isSame;
    this.address += block.length;
  }

  finish(): void {
    const { length } = this.#rest;
    if (length > 0) {
      const block = new Uint8Array(this.size);
      block.set(this.#rest);
      this.call.print(this.printer.print(block, length, this.address));
      this.address += length;
    }
    if (this.address > 0) this.call.print(this.printer.printEnd(this.address));
  }
}
