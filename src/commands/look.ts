import { encode } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const DICTIONARY = "/usr/share/dict/words";
const ALTERNATIVE = "/usr/share/dict/web2";
const NEWLINE = 10;

const FLAGS = {
  alternative: { short: "a", help: "use the alternative dictionary" },
  alphanum: { short: "d", help: "compare only blanks and alphanumeric characters" },
  ignoreCase: { short: "f", help: "ignore case differences when comparing" },
  terminate: {
    short: "t",
    argument: { name: "char", completes: "none" },
    help: "define the string-termination character",
  },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

/** The lines of a sorted file that begin with a text. */
export const look = defineCommand({
  name: "look",
  package: UTIL_LINUX,
  summary: "display lines beginning with a given string",
  operands: "[options] <string> [<file>...]",
  description: "Display lines beginning with a specified string.",
  helpColumn: 27,
  flags: FLAGS,
  examples: [
    {
      run: "printf 'apple\\nbanana\\nband\\n' > w; look ban w",
      prints: "banana\nband\n",
      shows: "in a sorted file",
    },
  ],
  exitStatus: "0 if lines were found, 1 if none were or something went wrong.",
  seeAlso: ["grep(1)", "sort(1)"],

  async run(call) {
    const [text, file, extra] = call.operands;
    if (text === undefined || extra !== undefined) return call.usageError("bad usage");
    const { flags } = call;
    const name = file ?? (flags.alternative ? ALTERNATIVE : DICTIONARY);
    const status = call.files.stat(name);
    if ("kind" in status && status.kind !== "file") return call.fail(`${name}: No such device`);
    const input = await call.open(name, {
      dashIsFile: true,
      openProblem: (path, errno) => `${path}: ${errno.message}`,
    });
    if (!input) return call.status;
    const bytes = await input.bytes();
    call.close(input);
    // A dictionary is sorted in that way; another file as it says.
    const isDictionary = file === undefined;
    const search = new SortedLines(bytes, wantedBytes(text, call), {
      ignoreCase: flags.ignoreCase || isDictionary,
      alphanum: flags.alphanum || isDictionary,
    });
    const [from, to] = search.find();
    if (from === to) return 1;
    call.print(bytes.subarray(from, to));
    return 0;
  },
});

/** The text up to the character that ends it. */
function wantedBytes(text: string, { flags }: Call<typeof FLAGS>): Uint8Array {
  const end = flags.terminate === undefined ? -1 : text.indexOf(flags.terminate.slice(0, 1));
  return encode(end < 0 ? text : text.slice(0, end + 1));
}

interface Comparison {
  readonly ignoreCase: boolean;
  readonly alphanum: boolean;
}

class SortedLines {
  readonly #wanted: readonly number[];

  constructor(
    private readonly bytes: Uint8Array,
    wanted: Uint8Array,
    private readonly comparison: Comparison,
  ) {
    this.#wanted = [...wanted].map((byte) => this.#key(byte)).filter((byte) => byte >= 0);
  }

  /** What counts of a byte; -1: nothing. */
  #key(byte: number): number {
    const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    const isWord = (lower >= 97 && lower <= 122) || (byte >= 48 && byte <= 57) || byte === 32 || byte === 9;
    if (this.comparison.alphanum && !isWord) return -1;
    return this.comparison.ignoreCase ? lower : byte;
  }

  /** Whether the wanted text stands before (-1) a line, at its start (0), or behind it (1). */
  #compare(from: number): number {
    let at = from;
    for (const wanted of this.#wanted) {
      let key = -1;
      while (key < 0) {
        const byte = this.bytes[at];
        if (byte === undefined || byte === NEWLINE) return 1;
        key = this.#key(byte);
        at++;
      }
      if (wanted !== key) return wanted > key ? 1 : -1;
    }
    return 0;
  }

  #nextLine(from: number, back: number): number {
    const newline = this.bytes.indexOf(NEWLINE, from);
    return newline < 0 || newline + 1 > back ? back : newline + 1;
  }

  /** The range of the lines that fit. */
  find(): readonly [number, number] {
    let [front, back] = [0, this.bytes.length];
    for (;;) {
      const middle = this.#nextLine(front + ((back - front) >> 1), back);
      if (middle >= back || back <= front) break;
      if (this.#compare(middle) > 0) front = middle;
      else back = middle;
    }
    const end = this.bytes.length;
    while (front < end && this.#compare(front) > 0) front = this.#nextLine(front, end);
    let to = front;
    while (to < end && this.#compare(to) === 0) to = this.#nextLine(to, end);
    return [front, to];
  }
}
