import { encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const DEFAULT_WIDTH = 80;
const TAB = 8;

const FLAGS = {
  bytes: { short: "b", help: "count bytes rather than columns" },
  spaces: { short: "s", help: "break at spaces" },
  width: {
    short: "w",
    argument: { name: "WIDTH", completes: "none" },
    help: "use WIDTH columns instead of 80",
  },
} as const satisfies FlagSpecs;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/fold.html */
export const fold = defineCommand({
  name: "fold",
  package: COREUTILS,
  summary: "wrap each input line to fit in specified width",
  operands: "[OPTION]... [FILE]...",
  description: `Wrap input lines in each FILE, writing to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 23,
  flags: FLAGS,
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
    const width = text === undefined ? DEFAULT_WIDTH : parseCount(text, "");
    if (typeof width !== "number" || width === 0) {
      const reason = width === 0 ? `: ${Errno.ERANGE.message}` : "";
      return call.fail(`invalid number of columns: ${quoteText(text ?? "")}${reason}`);
    }
    await call.eachInput((input) => {
      const lines = input.lines();
      return (async () => {
        for (let line = await lines.nextText(); line !== undefined; line = await lines.nextText())
          await call.print(foldLine(call, line, width) + (lines.terminated ? "\n" : ""));
      })();
    });
    return call.status;
  },
});

/** Each piece is at most `width` wide; GNU counts each byte as a column. */
function foldLine({ flags }: Call<typeof FLAGS>, line: string, width: number): string {
  const bytes = encode(line);
  // A byte stands for itself here, and becomes it again in the end.
  let output: number[] = [];
  let piece: number[] = [];
  let column = 0;
  const columnOf = (part: readonly number[]) => part.reduce((at, byte) => advance(at, byte, flags.bytes), 0);
  const breakLine = (kept: number[]) => {
    output = [...output, ...piece.slice(0, piece.length - kept.length), 10];
    piece = kept;
    column = columnOf(kept);
  };
  for (const byte of bytes) {
    for (;;) {
      const next = advance(column, byte, flags.bytes);
      if (next <= width || piece.length === 0) {
        column = next;
        piece.push(byte);
        break;
      }
      const blank = flags.spaces ? lastBlank(piece) : -1;
      breakLine(blank < 0 ? [] : piece.slice(blank + 1));
    }
  }
  return new TextDecoder("utf-8").decode(Uint8Array.from([...output, ...piece]));
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
