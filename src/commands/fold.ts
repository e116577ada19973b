import { ByteList } from "../base/byte-list.ts";
import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const DEFAULT_WIDTH = 80;
const TAB = 8;
const NEWLINE = 10;

function checkWidth(text: string): string | undefined {
  const width = parseCount(text, "");
  if (typeof width === "number" && width > 0) return undefined;
  const errno = width === 0 ? Errno.ERANGE : width === "overflow" ? Errno.EOVERFLOW : undefined;
  return `invalid number of columns: ${quoteText(text)}${errno ? `: ${errno.message}` : ""}`;
}

const FLAGS = {
  bytes: { short: "b", help: "count bytes rather than columns" },
  spaces: { short: "s", help: "break at spaces" },
  width: {
    short: "w",
    argument: { name: "WIDTH", completes: "none", check: checkWidth },
    help: "use WIDTH columns instead of 80",
  },
} as const satisfies FlagSpecs;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/fold.html */
export const fold = defineCommand({
  name: "fold",
  package: COREUTILS,
  closedStdin: "-",
  summary: "wrap each input line to fit in specified width",
  operands: "[OPTION]... [FILE]...",
  description: `Wrap input lines in each FILE, writing to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 23,
  flags: FLAGS,
  traditional: oldWidths,
  examples: [
    {
      run: "echo 'one two three' | fold -s -w 8",
      prints: "one two \nthree\n",
      shows: "break lines at blanks",
    },
  ],
  seeAlso: ["fmt(1)"],

  async run(call) {
    const { width: text } = call.flags;
    const width = text === undefined ? DEFAULT_WIDTH : Number(parseCount(text, ""));
    const folder = new Folder(width, call.flags);
    await call.eachInput(async (input) => {
      await input.eachChunk((chunk) => call.print(folder.add(chunk)));
      // A line ends with its file.
      call.print(folder.finish());
    });
    return call.status;
  },
});

/** `-20`: a width, and all of the word belongs to it (fold.c, shortopts). */
function oldWidths(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return words.map((word, at) => {
    const isOption = /^-\d/.test(word) && (end < 0 || at < end);
    return isOption && !/^(?:-\w*w|--w\w*)$/.test(words[at - 1] ?? "") ? `--width=${word.slice(1)}` : word;
  });
}

interface FoldFlags {
  readonly bytes: boolean;
  readonly spaces: boolean;
}

/** Breaks lines so that each piece is at most `width` wide; GNU counts each byte as a column. */
class Folder {
  #piece: number[] = [];
  #column = 0;

  constructor(
    private readonly width: number,
    private readonly flags: FoldFlags,
  ) {}

  add(chunk: Uint8Array): Uint8Array {
    const out = new ByteList(chunk.length + 64);
    for (const byte of chunk) {
      if (byte === NEWLINE) {
        this.#print(out, this.#piece.length);
        out.add(NEWLINE);
        this.#column = 0;
      } else this.#addByte(out, byte);
    }
    return out.bytes;
  }

  /** What is left at the end. */
  finish(): Uint8Array {
    const out = new ByteList();
    this.#print(out, this.#piece.length);
    this.#column = 0;
    return out.bytes;
  }

  #addByte(out: ByteList, byte: number): void {
    for (;;) {
      const next = advance(this.#column, byte, this.flags.bytes);
      if (next <= this.width || this.#piece.length === 0) {
        this.#column = next;
        this.#piece.push(byte);
        return;
      }
      const blank = this.flags.spaces ? lastBlank(this.#piece) : -1;
      this.#print(out, blank < 0 ? this.#piece.length : blank + 1);
      out.add(NEWLINE);
      this.#column = this.#piece.reduce((at, kept) => advance(at, kept, this.flags.bytes), 0);
    }
  }

  /** The first bytes of the piece; the others stay. */
  #print(out: ByteList, count: number): void {
    for (let i = 0; i < count; i++) out.add(this.#piece[i] as number);
    if (count === this.#piece.length) this.#piece.length = 0;
    else this.#piece.splice(0, count);
  }
}

function lastBlank(bytes: readonly number[]): number {
  return Math.max(bytes.lastIndexOf(32), bytes.lastIndexOf(9));
}

function advance(column: number, byte: number, countsBytes: boolean): number {
  if (countsBytes) return column + 1;
  if (byte === 8) return Math.max(0, column - 1);
  if (byte === 13) return 0;
  if (byte === 9) return column + TAB - (column % TAB);
  return column + 1;
}
