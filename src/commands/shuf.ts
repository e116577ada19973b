import { concat } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { ByteDraw, type Draw, drawOf, SourceExhausted } from "./shuf/random-source.ts";

const FLAGS = {
  echo: { short: "e", help: "treat each ARG as an input line" },
  inputRange: {
    short: "i",
    argument: { name: "LO-HI", completes: "none" },
    help: "treat each number LO through HI as an input line",
  },
  headCount: {
    short: "n",
    argument: { name: "COUNT", completes: "none" },
    repeatable: true,
    help: "output at most COUNT lines",
  },
  output: {
    short: "o",
    argument: { name: "FILE", completes: "file" },
    help: "write result to FILE instead of standard output",
  },
  randomSource: {
    argument: { name: "FILE", completes: "file" },
    help: "get random bytes from FILE",
  },
  repeat: { short: "r", help: "output lines can be repeated" },
  zeroTerminated: { short: "z", help: "line delimiter is NUL, not newline" },
} as const satisfies FlagSpecs;

type ShufCall = Call<typeof FLAGS>;

/** https://www.gnu.org/software/coreutils/manual/html_node/shuf-invocation.html */
export const shuf = defineCommand({
  name: "shuf",
  package: COREUTILS,
  summary: "generate random permutations",
  operands: ["[OPTION]... [FILE]", "-e [OPTION]... [ARG]...", "-i LO-HI [OPTION]..."],
  description: `Write a random permutation of the input lines to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 29,
  flags: FLAGS,
  examples: [
    { run: "shuf -i 1-6 -n 1", shows: "throw a die" },
    { run: "shuf -e one two three | sort", prints: "one\nthree\ntwo\n", shows: "words in any order" },
  ],
  seeAlso: ["sort(1)"],

  async run(call) {
    const { flags } = call;
    const repeated = describeRepetition(call);
    if (repeated !== undefined) return call.fail(repeated);
    const limit = headCount(flags.headCount);
    if (typeof limit === "string") return call.fail(limit);
    const read = await readLines(call);
    if (typeof read === "number") return read;
    const { lines, isLarge } = read;
    if (flags.repeat && limit > 0 && lines.length === 0) return call.fail("no lines to repeat");
    const source = await readSource(call, limit, lines.length);
    if (typeof source === "number") return source;
    try {
      const samples = isLarge && !flags.repeat && limit > 0 && Number.isFinite(limit);
      return await printShuffled(call, samples ? sample(lines, limit, source) : lines, limit, source);
    } catch (thrown) {
      if (!(thrown instanceof SourceExhausted)) throw thrown;
      return call.fail(`${quoteText(flags.randomSource ?? "")}: end of file`);
    }
  },
});

async function printShuffled(
  call: ShufCall,
  lines: readonly string[],
  limit: number,
  source: Draw,
): Promise<number> {
  const { flags } = call;
  const end = flags.zeroTerminated ? "\0" : "\n";
  const pick = (from: number) => from + source.below(lines.length - from);
  if (flags.output !== undefined) {
    const chosen = flags.repeat
      ? Array.from({ length: Number.isFinite(limit) ? limit : 0 }, () => lines[pick(0)])
      : shuffle(lines, pick, limit);
    const error = call.files.writeFile(flags.output, chosen.map((line) => `${line}${end}`).join(""));
    return error ? call.fail(`${flags.output}: ${error.message}`) : 0;
  }
  if (!flags.repeat) {
    for (const line of shuffle(lines, pick, limit)) await call.print(`${line}${end}`);
    return call.status;
  }
  for (let count = 0; count < limit; count++) {
    await call.spend(1);
    await call.print(`${lines[pick(0)]}${end}`);
  }
  return 0;
}

/** Bytes of --random-source: no more are read than a draw can need, for it may have no end. */
async function readSource(call: ShufCall, limit: number, count: number): Promise<Draw | number> {
  const path = call.flags.randomSource;
  if (path === undefined) return drawOf(call.process.kernel.random);
  const input = await call.open(path, { openProblem: (name, { message }) => `${name}: ${message}` });
  if (!input) return call.status;
  const draws = limit === 0 ? 0 : Math.min(call.flags.repeat ? limit : count + 1, MOST_DRAWS);
  const needed = draws * BYTES_FOR_DRAW;
  const blocks: Uint8Array[] = [];
  let size = 0;
  if (needed > 0)
    await input.eachChunk((block) => {
      blocks.push(block.slice());
      size += block.length;
      return size < needed ? undefined : false;
    });
  call.close(input);
  return new ByteDraw(concat(blocks));
}

/** A draw takes as many bytes as its limit has, and again where it meets the rest that is not used. */
const BYTES_FOR_DRAW = 64;
const MOST_DRAWS = 100_000;

/** The least of the counts; a message where one is no number. */
function headCount(counts: readonly string[]): number | string {
  let least = Number.POSITIVE_INFINITY;
  for (const text of counts) {
    const count = parseCount(text, "");
    if (typeof count !== "number") return `invalid line count: ${quoteText(text)}`;
    least = Math.min(least, count);
  }
  return least;
}

/** Fisher and Yates, as far as lines are wanted. */
function shuffle(lines: readonly string[], pick: (from: number) => number, limit: number): readonly string[] {
  const order = [...lines];
  const count = Math.min(limit, order.length);
  for (let at = 0; at < count; at++) {
    const other = pick(at);
    [order[at], order[other]] = [order[other] ?? "", order[at] ?? ""];
  }
  return order.slice(0, count);
}

/** What gets through is drawn while lines come in, where nobody can tell how many will: Vitter's algorithm R. */
function sample(lines: readonly string[], count: number, source: Draw): readonly string[] {
  const chosen = lines.slice(0, count);
  if (lines.length < count) return chosen;
  for (let at = chosen.length; at <= lines.length; at++) {
    // The place is drawn before the line is there, and once more at the end.
    const place = source.below(at + 1);
    const line = lines[at];
    if (line !== undefined && place < count) chosen[place] = line;
  }
  return chosen;
}

interface ReadLines {
  readonly lines: readonly string[];
  /** They come from a pipe, or from a large file. */
  readonly isLarge: boolean;
}

const LARGE = 8 * 1024 * 1024;

/** The input, or the status after a message. */
async function readLines(call: ShufCall): Promise<ReadLines | number> {
  const { flags, operands } = call;
  if (flags.echo && flags.inputRange !== undefined)
    return call.usageError("cannot combine -e and -i options");
  if (flags.echo) return { lines: operands, isLarge: false };
  const numbers = flags.inputRange === undefined ? undefined : range(call, flags.inputRange);
  if (typeof numbers === "number") return numbers;
  const extra = operands[numbers ? 0 : 1];
  if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
  if (numbers) return { lines: numbers, isLarge: false };
  const input = await call.open(operands[0] ?? "-", {
    readProblem: (_name, { message }) => `read error: ${message}`,
  });
  if (!input) return call.status;
  const lines: string[] = [];
  await input.eachLine(
    (line) => {
      lines.push(line);
    },
    flags.zeroTerminated ? 0 : 10,
  );
  const { kind, size = 0 } = input.status ?? {};
  call.close(input);
  return { lines, isLarge: kind !== "file" || size > LARGE };
}

function range(call: ShufCall, text: string): readonly string[] | number {
  const dash = text.indexOf("-");
  const bounds = dash < 0 ? [text] : [text.slice(0, dash), text.slice(dash + 1)];
  const numbers: number[] = [];
  for (const bound of bounds) {
    const number = parseCount(bound, "");
    const reason = number === "overflow" ? `: ${Errno.EOVERFLOW.message}` : "";
    if (typeof number !== "number" || bound === "")
      return call.fail(`invalid input range: ${quoteText(bound)}${reason}`);
    numbers.push(number);
  }
  const [low = 0, high] = numbers;
  if (high === undefined || low > high + 1) return call.fail(`invalid input range: ${quoteText(text)}`);
  if (high - low > 10_000_000) return call.notSimulated("a range of more than ten million numbers");
  return Array.from({ length: high - low + 1 }, (_, at) => String(low + at));
}

const SINGLE: Readonly<Record<string, string>> = {
  inputRange: "multiple -i options specified",
  output: "multiple output files specified",
  randomSource: "multiple random sources specified",
};

/** What may be asked for once only; the same file twice is no fault. */
function describeRepetition({ given }: ShufCall): string | undefined {
  const seen = new Map<string, string | undefined>();
  for (const { flag, value } of given) {
    if (seen.has(flag) && (flag === "inputRange" || seen.get(flag) !== value)) return SINGLE[flag];
    if (flag in SINGLE) seen.set(flag, value);
  }
  return undefined;
}
