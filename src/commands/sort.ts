import { concat, decode, encode } from "../base/bytes.ts";
import { compareCodePoints } from "../base/collation.ts";
import type { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import { ByteLines } from "./sort/byte-lines.ts";
import { type Comparator, comparatorOf } from "./sort/compare.ts";
import { SORT_FLAGS, SORT_NOTES } from "./sort/flags.ts";
import { type Key, KeyFault, type Ordering, orderingOf, PLAIN, parseKey } from "./sort/key.ts";
import { sortByBytes } from "./sort/sort-bytes.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sort.html */
export const sort = defineCommand({
  name: "sort",
  package: COREUTILS,
  summary: "sort lines of text files",
  operands: ["[OPTION]... [FILE]...", "[OPTION]... --files0-from=F"],
  description: `Write sorted concatenation of all FILE(s) to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 32,
  flags: SORT_FLAGS,
  notes: SORT_NOTES,
  statusOfUsage: 2,
  examples: [
    { run: "printf 'b\\na\\n' | sort", prints: "a\nb\n", shows: "sort lines" },
    { run: "printf '10\\n9\\n' | sort -n", prints: "9\n10\n", shows: "sort numbers" },
    { run: "printf 'x 2\\ny 1\\n' | sort -k2", prints: "y 1\nx 2\n", shows: "sort by the second field" },
  ],
  seeAlso: ["uniq(1)", "shuf(1)"],

  async run(call) {
    try {
      return await new SortRun(call).run();
    } catch (thrown) {
      if (thrown instanceof KeyFault) return call.fail(thrown.message);
      throw thrown;
    }
  },
});

type SortCall = Call<typeof SORT_FLAGS>;

/** Comparing that many lines counts as one step of work for each. */
const LINES_BETWEEN_PAUSES = 4_096;

class SortRun {
  readonly #keys: readonly Key[];
  readonly #global: Ordering;
  readonly #separator: string | undefined;
  readonly #end: string;
  readonly #comparator: Comparator;
  readonly #isPlain: boolean;

  constructor(private readonly call: SortCall) {
    const { flags } = call;
    this.#global = globalOrdering(call);
    this.#separator = separatorOf(flags.fieldSeparator);
    const defined = flags.key.map((text) => parseKey(text, quoteText, this.#global));
    const whole: Key = {
      fromField: 0,
      fromCharacter: 0,
      toField: undefined,
      toCharacter: 0,
      ordering: this.#global,
    };
    this.#isPlain =
      defined.length === 0 &&
      this.#global.kind === "text" &&
      !this.#global.blanksStart &&
      !this.#global.dictionary &&
      !this.#global.fold &&
      !this.#global.printing;
    this.#keys = defined.length > 0 ? defined : [whole];
    this.#end = flags.zeroTerminated ? "\0" : "\n";
    this.#comparator = comparatorOf(this.#keys, this.#separator, call.process.kernel.random.state);
  }

  async run(): Promise<number> {
    const { call } = this;
    const { flags, operands } = call;
    const check =
      flags.checkQuiet || flags.check === "quiet"
        ? "quiet"
        : flags.check === undefined && !flags.checkShort
          ? undefined
          : "loud";
    if ((flags.checkShort || flags.check === "diagnose-first") && check === "quiet")
      return call.fail("options '-cC' are incompatible");
    if (check && operands.length > 1)
      return call.fail(
        `extra operand ${quoteName(operands[1] ?? "").replace(/^(?!')(.*)$/, "'$1'")} not allowed with -c`,
      );
    if (flags.parallel === "0") return call.fail("number in parallel must be nonzero");
    if (flags.bufferSize !== undefined && !/^\d+[%bkKmMgGtTPEZY]?$/.test(flags.bufferSize)) {
      const what = /^\d/.test(flags.bufferSize) ? "invalid suffix in -S argument" : "invalid -S argument";
      return call.fail(`${what} '${flags.bufferSize}'`);
    }
    if (this.#isPlain && !check && !flags.merge) return this.#sortBytes();
    const files = await this.#readLines();
    if (typeof files === "number") return files;
    if (check) return this.#check(files.flat(), operands[0] ?? "-", check === "loud");
    const lines = await this.#prepare(files);
    const sorted = flags.merge ? this.#merge(lines) : lines.flat().sort((a, b) => this.#order(a, b));
    const text = this.#withoutRepeated(sorted).map(({ text }) => text + this.#end);
    return this.#writeBytes(encode(text.join("")));
  }

  /** Reads all operands; the status where one could not be read, which was told. */
  async #readBlocks(take: (block: Uint8Array, file: number) => void): Promise<number | undefined> {
    const { call } = this;
    const options = {
      openProblem: (name: string, error: Errno) => `cannot read: ${quoteName(name)}: ${error.message}`,
      readProblem: (name: string, error: Errno) => `read failed: ${quoteName(name)}: ${error.message}`,
    };
    const operands = call.operands.length > 0 ? call.operands : ["-"];
    for (const [index, name] of operands.entries()) {
      const input = await call.open(name, options, index);
      if (!input) return 2;
      await input.eachBlock((block) => take(block, index), this.#end.charCodeAt(0));
      call.close(input);
      if (input.failed) return 2;
    }
    return undefined;
  }

  /** The lines of each file. */
  async #readLines(): Promise<string[][] | number> {
    const files: string[][] = [];
    const failed = await this.#readBlocks((block, file) => {
      const text = decode(block);
      const pieces = text.split(this.#end);
      if (text.endsWith(this.#end)) pieces.pop();
      files[file] ??= [];
      for (const piece of pieces) files[file]?.push(piece);
    });
    return failed ?? files.filter((lines) => lines !== undefined);
  }

  /** The order of two lines: keys, then, unless that is switched off, the lines as they are. */
  #order(a: Line, b: Line): number {
    const byKeys = this.#comparator.compare(a.keys, b.keys);
    if (byKeys !== 0 || this.call.flags.unique || this.call.flags.stable) return byKeys;
    const order = compareCodePoints(a.text, b.text);
    return this.#global.reverse ? -order : order;
  }

  async #prepare(files: readonly (readonly string[])[]): Promise<readonly Line[][]> {
    const { call } = this;
    const prepared: Line[][] = [];
    for (const texts of files) {
      const lines: Line[] = [];
      for (const [index, text] of texts.entries()) {
        lines.push({ text, keys: this.#comparator.prepare(text) });
        const pause = index % LINES_BETWEEN_PAUSES === 0 ? call.spend(LINES_BETWEEN_PAUSES / 4) : undefined;
        if (pause) await pause;
      }
      prepared.push(lines);
    }
    return prepared;
  }

  /** Always takes the least of the lines that come next; of equal ones that of the first file. */
  #merge(files: readonly (readonly Line[])[]): readonly Line[] {
    const next = files.map(() => 0);
    const merged: Line[] = [];
    for (;;) {
      let least: { readonly line: Line; readonly file: number } | undefined;
      for (const [file, lines] of files.entries()) {
        const line = lines[next[file] ?? 0];
        if (line && (!least || this.#order(line, least.line) < 0)) least = { line, file };
      }
      if (!least) return merged;
      merged.push(least.line);
      next[least.file] = (next[least.file] ?? 0) + 1;
    }
  }

  #withoutRepeated(lines: readonly Line[]): readonly Line[] {
    if (!this.call.flags.unique) return lines;
    return lines.filter((line, at) => {
      const before = lines[at - 1];
      return !before || this.#comparator.compare(before.keys, line.keys) !== 0;
    });
  }

  /** Without keys and options the bytes decide, and no line needs to become text. */
  async #sortBytes(): Promise<number> {
    const { call } = this;
    const { unique } = call.flags;
    const blocks: Uint8Array[] = [];
    const delimiter = this.#end.charCodeAt(0);
    const failed = await this.#readBlocks((block) => {
      blocks.push(block);
      // A file may end without a newline, and the next one begins a line all the same.
      if (block[block.length - 1] !== delimiter) blocks.push(Uint8Array.of(delimiter));
    });
    if (failed !== undefined) return failed;
    const lines = new ByteLines(concat(blocks), delimiter);
    const sorted = await sortByBytes(lines, (steps) => call.spend(steps));
    const order = unique
      ? sorted.filter((line, at) => at === 0 || lines.compare(sorted[at - 1] as number, line, 0) !== 0)
      : sorted;
    return this.#writeBytes(lines.join(this.#global.reverse ? order.reverse() : order));
  }

  #check(texts: readonly string[], name: string, loud: boolean): number {
    for (let at = 1; at < texts.length; at++) {
      const [a, b] = [texts[at - 1] as string, texts[at] as string].map((text) => ({
        text,
        keys: this.#comparator.prepare(text),
      }));
      const order = this.#order(a as Line, b as Line);
      if (order < 0 || (order === 0 && !this.call.flags.unique)) continue;
      if (loud) this.call.note(`${quoteName(name)}:${at + 1}: disorder: ${texts[at]}`);
      return 1;
    }
    return 0;
  }

  async #writeBytes(bytes: Uint8Array): Promise<number> {
    const { call } = this;
    const { output } = call.flags;
    if (output !== undefined) {
      // Everything was read by now, so the output may be one of the inputs.
      const error = call.files.writeFile(output, bytes);
      return error ? call.fail(`open failed: ${quoteName(output)}: ${error.message}`) : call.status;
    }
    await call.print(bytes);
    return call.status;
  }
}

interface Line {
  readonly text: string;
  readonly keys: ReturnType<Comparator["prepare"]>;
}

const SHORT_LETTERS: Readonly<Record<string, string>> = {
  ignoreLeadingBlanks: "b",
  dictionaryOrder: "d",
  ignoreCase: "f",
  generalNumericSort: "g",
  ignoreNonprinting: "i",
  monthSort: "M",
  humanNumericSort: "h",
  numericSort: "n",
  randomSort: "R",
  reverse: "r",
  versionSort: "V",
}; // prettier-ignore
const SORT_WORDS: Readonly<Record<string, string>> = {
  "general-numeric": "g",
  "human-numeric": "h",
  month: "M",
  numeric: "n",
  random: "R",
  version: "V",
}; // prettier-ignore

function globalOrdering({ flags, given }: SortCall): Ordering {
  const letters =
    given.map(({ flag }) => SHORT_LETTERS[flag] ?? "").join("") + (SORT_WORDS[flags.sort ?? ""] ?? "");
  const ordering = orderingOf(letters, PLAIN);
  const blanks = letters.includes("b");
  return { ...ordering, blanksStart: blanks, blanksEnd: blanks };
}

function separatorOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text === "") throw new KeyFault("empty tab");
  if (text === "\\0") return "\0";
  if ([...text].length > 1) throw new KeyFault(`multi-character tab ${quoteText(text)}`);
  return text;
}
