import { decode, encode } from "../base/bytes.ts";
import { compareCodePoints } from "../base/collation.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import { SORT_FLAGS, SORT_NOTES } from "./sort/flags.ts";
import { type Comparator, comparatorOf } from "./sort/compare.ts";
import { type Key, KeyFault, type Ordering, orderingOf, parseKey, PLAIN } from "./sort/key.ts";

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
    const whole: Key = { fromField: 0, fromCharacter: 0, toField: undefined, toCharacter: 0, ordering: this.#global };
    this.#isPlain = defined.length === 0 && this.#global.kind === "text" && !this.#global.blanksStart && !this.#global.dictionary && !this.#global.fold && !this.#global.printing;
    this.#keys = defined.length > 0 ? defined : [whole];
    this.#end = flags.zeroTerminated ? "\0" : "\n";
    this.#comparator = comparatorOf(this.#keys, this.#separator, call.process.kernel.random.state);
  }

  async run(): Promise<number> {
    const { call } = this;
    const { flags, operands } = call;
    const check = flags.checkQuiet || flags.check === "quiet" ? "quiet" : flags.check === undefined && !flags.checkShort ? undefined : "loud";
    if ((flags.checkShort || flags.check === "diagnose-first") && check === "quiet") return call.fail("options '-cC' are incompatible");
    if (check && operands.length > 1) return call.fail(`extra operand ${quoteName(operands[1] ?? "").replace(/^(?!')(.*)$/, "'$1'")} not allowed with -c`);
    if (flags.parallel === "0") return call.fail("number in parallel must be nonzero");
    if (flags.bufferSize !== undefined && !/^\d+[%bkKmMgGtTPEZY]?$/.test(flags.bufferSize)) return call.fail(`invalid -S argument '${flags.bufferSize}'`);
    const lines = await this.#readLines();
    if (typeof lines === "number") return lines;
    if (check) return this.#check(lines, operands[0] ?? "-", check === "loud");
    const sorted = await this.#sorted(lines);
    return this.#write(sorted);
  }

  async #readLines(): Promise<string[] | number> {
    const { call } = this;
    let failed = false;
    const lines: string[] = [];
    const options = {
      openProblem: (name: string, error: Errno) => `cannot read: ${quoteName(name)}: ${error.message}`,
      readProblem: (name: string, error: Errno) => `read failed: ${quoteName(name)}: ${error.message}`,
    };
    const operands = call.operands.length > 0 ? call.operands : ["-"];
    for (const [index, name] of operands.entries()) {
      const input = await call.open(name, options, index);
      if (!input) return 2;
      await input.eachBlock((block) => {
        const text = decode(block);
        const pieces = text.split(this.#end);
        if (text.endsWith(this.#end)) pieces.pop();
        for (const piece of pieces) lines.push(piece);
      }, this.#end.charCodeAt(0));
      failed ||= input.failed;
      call.close(input);
      if (failed) return 2;
    }
    return lines;
  }

  /** The order of two lines: keys, then, unless that is switched off, the lines as they are. */
  #order(a: Line, b: Line): number {
    const byKeys = this.#comparator.compare(a.keys, b.keys);
    if (byKeys !== 0 || this.call.flags.unique || this.call.flags.stable) return byKeys;
    const order = compareCodePoints(a.text, b.text);
    return this.#global.reverse ? -order : order;
  }

  async #sorted(texts: string[]): Promise<readonly string[]> {
    const { call } = this;
    const pause = call.spend(Math.ceil(texts.length * Math.log2(texts.length + 2) * 0.25));
    if (pause) await pause;
    if (this.#isPlain) return this.#sortPlain(texts);
    const lines: Line[] = [];
    for (const [index, text] of texts.entries()) {
      lines.push({ text, keys: this.#comparator.prepare(text) });
      if (index % LINES_BETWEEN_PAUSES === 0) {
        const wait = call.spend(LINES_BETWEEN_PAUSES / 8);
        if (wait) await wait;
      }
    }
    lines.sort((a, b) => this.#order(a, b));
    const kept = call.flags.unique ? lines.filter((line, at) => at === 0 || this.#comparator.compare((lines[at - 1] as Line).keys, line.keys) !== 0) : lines;
    return kept.map(({ text }) => text);
  }

  #sortPlain(texts: string[]): readonly string[] {
    // The engine's own order of strings is by UTF-16 unit, which is that of code points below the surrogates.
    if (texts.some((text) => /[\ud800-\udfff]/.test(text))) texts.sort(compareCodePoints);
    else texts.sort();
    const kept = this.call.flags.unique ? texts.filter((text, at) => at === 0 || texts[at - 1] !== text) : texts;
    return this.#global.reverse ? kept.reverse() : kept;
  }

  #check(texts: readonly string[], name: string, loud: boolean): number {
    for (let at = 1; at < texts.length; at++) {
      const [a, b] = [texts[at - 1] as string, texts[at] as string].map((text) => ({ text, keys: this.#comparator.prepare(text) }));
      const order = this.#order(a as Line, b as Line);
      if (order < 0 || (order === 0 && !this.call.flags.unique)) continue;
      if (loud) this.call.note(`${quoteName(name)}:${at + 1}: disorder: ${texts[at]}`);
      return 1;
    }
    return 0;
  }

  async #write(lines: readonly string[]): Promise<number> {
    const { call } = this;
    const { output } = call.flags;
    const text = lines.length > 0 ? lines.join(this.#end) + this.#end : "";
    if (output !== undefined) {
      // Everything was read by now, so the output may be one of the inputs.
      const error = call.files.writeFile(output, encode(text));
      return error ? call.fail(`open failed: ${quoteName(output)}: ${error.message}`) : call.status;
    }
    await call.print(text);
    return call.status;
  }
}

interface Line {
  readonly text: string;
  readonly keys: ReturnType<Comparator["prepare"]>;
}

const SHORT_LETTERS: Readonly<Record<string, string>> = {
  ignoreLeadingBlanks: "b", dictionaryOrder: "d", ignoreCase: "f", generalNumericSort: "g", ignoreNonprinting: "i",
  monthSort: "M", humanNumericSort: "h", numericSort: "n", randomSort: "R", reverse: "r", versionSort: "V",
}; // prettier-ignore
const SORT_WORDS: Readonly<Record<string, string>> = {
  "general-numeric": "g", "human-numeric": "h", month: "M", numeric: "n", random: "R", version: "V",
}; // prettier-ignore

function globalOrdering({ flags, given }: SortCall): Ordering {
  const letters = given.map(({ flag }) => SHORT_LETTERS[flag] ?? "").join("") + (SORT_WORDS[flags.sort ?? ""] ?? "");
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
