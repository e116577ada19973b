import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { AwkFatal } from "./faults.ts";
import { numberFormatter } from "./format.ts";
import { MainInput } from "./main-input.ts";
import { AwkRandom } from "./random.ts";
import type { RecordReader, RecordSeparator } from "./reader.ts";
import { AwkRecord } from "./record.ts";
import { doubtfulEscapes } from "./regex-escapes.ts";
import { Separators, SPLITTING } from "./separators.ts";
import type { SourceLine } from "./sources.ts";
import { SPECIAL } from "./special-variables.ts";
import { AwkStreams } from "./streams.ts";
import { unescapeString } from "./tokens.ts";
import {
  AwkArray,
  compare,
  type Element,
  isTrue,
  NonDecimalText,
  type Scalar,
  StringOrNumber,
  toNumber,
  toText,
} from "./values.ts";

const STACK_DEPTH = 100;
const MAX_DEPTH = 100_000;

/** A running program: its variables, its record, its input. */
export class AwkMachine {
  /** Variables by their numbers; NF is kept by the record. */
  readonly globals: Element[];
  readonly record: AwkRecord;
  readonly streams: AwkStreams;
  readonly input = new MainInput(this);
  readonly random = new AwkRandom(1);
  seed: Scalar = 0;

  formatNumber = numberFormatter("%.6g");
  formatOutput = numberFormatter("%.6g");
  outputSeparator = " ";
  recordEnd = "\n";
  subscriptSeparator = "\x1c";
  ignoresCase = false;
  /** The line of the statement that runs; 0 before the first. */
  line = 0;
  get hasRun(): boolean {
    return this.line > 0;
  }

  /** What the program stands in, for messages. */
  locate = (line: number): SourceLine => ({ where: "cmd. line", line });

  readonly #separators = new Separators(this);
  readonly #regexes = new Map<string, Regex>();
  readonly #hooks = new Map<number, (value: Scalar) => void>();
  #depth = 0;
  readonly #doubted = new Set<string>();
  readonly #isNonDecimal: boolean;
  #lint: string | undefined;

  constructor(
    readonly call: Call,
    readonly slots: ReadonlyMap<string, number>,
    private readonly warnedEscapes: Set<string>,
  ) {
    this.#isNonDecimal = call.flags.nonDecimalData === true;
    this.globals = new Array(slots.size).fill(undefined);
    this.record = new AwkRecord(
      () => this.#separators.splitter,
      () => this.outputSeparator,
      (value) => this.text(value),
      (text) => this.given(text),
    );
    this.streams = new AwkStreams(call, {
      failed: (message) => {
        this.globals[this.slot("ERRNO")] = message;
      },
      doubt: (message) => this.doubt(message),
      doubtAtEnd: (message) => {
        if (this.lints) call.note(`warning: ${message}`);
      },
    });
    const lint = call.flags.lint;
    this.#lint = typeof lint === "string" ? lint : undefined;
    for (const [name, value] of Object.entries(SPECIAL)) this.globals[this.slot(name)] = value;
    this.#installHooks();
  }

  /** What ends a record. */
  get separator(): RecordSeparator {
    return this.#separators.separator;
  }

  slot(name: string): number {
    const slot = this.slots.get(name);
    if (slot === undefined) throw new Error(`awk has no variable ${name}`);
    return slot;
  }

  /** `cmd. line:2: (FILENAME=notes FNR=1) `: where a message comes from. */
  place(line = this.line || 1): string {
    const at = this.locate(line);
    const input = this.inputPlace();
    return `${at.where}:${at.line}:${input === "" ? "" : ` ${input}`} `;
  }

  /** `(FILENAME=notes FNR=1)`; nothing before the first record. */
  inputPlace(): string {
    const record = toNumber(this.scalar("FNR"));
    return record > 0 ? `(FILENAME=${this.text(this.scalar("FILENAME")) || "-"} FNR=${record})` : "";
  }

  warn(message: string): void {
    this.call.stdout.flush();
    this.call.printError(`${this.call.name}: ${this.place()}warning: ${message}\n`);
  }

  /** Whether the program may be told of doubts at all. */
  get mayLint(): boolean {
    return this.lints || this.slots.has("LINT");
  }

  /** `--lint`, or LINT where the program sets it. */
  get lints(): boolean {
    return this.#lint !== undefined;
  }

  /** What `--lint` says; with `--lint=fatal` it is the end. */
  doubt(message: string): void {
    if (this.#lint === "fatal") throw new AwkFatal(message);
    if (this.#lint !== undefined) this.warn(message);
  }

  /** What is said once. */
  doubtOnce(message: string): void {
    if (this.#doubted.has(message)) return;
    this.#doubted.add(message);
    this.doubt(message);
  }

  /** A text that came from outside: a number where it looks like one. */
  given(text: string): StringOrNumber {
    return this.#isNonDecimal ? new NonDecimalText(text) : new StringOrNumber(text);
  }

  /** For comparisons under IGNORECASE. */
  folded(text: string): string {
    return this.ignoresCase ? text.toLowerCase() : text;
  }

  compare(left: Scalar, right: Scalar): number {
    return compare(left, right, this.formatNumber, this.ignoresCase);
  }

  text(value: Scalar): string {
    return toText(value, this.formatNumber);
  }

  /** For `print`: with OFMT. */
  printed(value: Scalar): string {
    return toText(value, this.formatOutput);
  }

  // Variables

  #installHooks(): void {
    const on = (name: string, act: (value: Scalar) => void) => this.#hooks.set(this.slot(name), act);
    on("CONVFMT", (value) => {
      this.formatNumber = numberFormatter(this.text(value));
    });
    on("OFMT", (value) => {
      this.formatOutput = numberFormatter(this.text(value));
    });
    on("OFS", (value) => {
      // What was changed before is joined with the old one.
      this.record.join();
      this.outputSeparator = this.text(value);
    });
    on("ORS", (value) => {
      this.recordEnd = this.text(value);
    });
    on("SUBSEP", (value) => {
      this.subscriptSeparator = this.text(value);
    });
    on("IGNORECASE", (value) => {
      this.ignoresCase = isTrue(value);
      this.#separators.chooseAnew();
    });
    on("LINT", (value) => {
      if (!isTrue(value)) this.doubt("turning off `--lint' due to assignment to `LINT'");
      this.#lint = isTrue(value) ? this.text(value) : undefined;
    });
    on("NF", (value) => {
      const count = Math.trunc(toNumber(value));
      if (count < 0) throw new AwkFatal("NF set to negative value");
      if (this.lints && count < this.record.count)
        this.doubt("decrementing NF is not portable to many awk versions");
      this.record.count = count;
    });
    on("RS", () => this.#separators.chooseAnew());
    for (const name of SPLITTING) {
      on(name, () => {
        this.#separators.splitBy(name);
        const info = this.globals[this.slots.get("PROCINFO") ?? -1];
        if (info instanceof AwkArray) info.set("FS", name);
      });
    }
  }

  scalar(name: string): Scalar {
    const value = this.globals[this.slot(name)];
    return value instanceof AwkArray ? undefined : value;
  }

  set(slot: number, value: Scalar): void {
    this.globals[slot] = value;
    this.#hooks.get(slot)?.(value);
  }

  hasHook(slot: number): boolean {
    return this.#hooks.has(slot);
  }

  array(name: string): AwkArray {
    const slot = this.slot(name);
    const value = this.globals[slot];
    if (value instanceof AwkArray) return value;
    const array = new AwkArray(name);
    this.globals[slot] = array;
    return array;
  }

  /** `name=value` on the command line: the value is read as a string constant, and may look like a number. */
  assignOperand(operand: string, warn?: (letter: string) => void): boolean {
    const match = /^([A-Za-z_]\w*(?:::[A-Za-z_]\w*)?)=([\s\S]*)$/.exec(operand);
    if (!match) return false;
    const slot = this.slots.get(match[1] ?? "");
    // A variable that the program does not name can have no effect.
    if (slot !== undefined) this.set(slot, this.given(unescapeString(match[2] ?? "", warn)));
    return true;
  }

  // Expressions

  regex(source: string): Regex {
    const key = this.ignoresCase ? `i${source}` : ` ${source}`;
    const known = this.#regexes.get(key);
    if (known) return known;
    for (const text of doubtfulEscapes(source, this.warnedEscapes)) this.warn(text);
    const regex = compileRegex(source, { dialect: "awk", ignoreCase: this.ignoresCase });
    if (regex instanceof RegexFault) throw new AwkFatal(`invalid regexp: ${regex.message}: /${source}/`);
    if (this.#regexes.size > 500) this.#regexes.clear();
    this.#regexes.set(key, regex);
    return regex;
  }

  /** A function is called; now and then it must wait, so that the stack does not grow without end. */
  enter(): Promise<void> | undefined {
    this.#depth++;
    if (this.#depth > MAX_DEPTH) throw new AwkFatal("function calls are nested too deeply");
    const pause = this.call.spend(1);
    return pause ?? (this.#depth % STACK_DEPTH === 0 ? Promise.resolve() : undefined);
  }

  leave(): void {
    this.#depth--;
  }

  // Input

  /** From a file or a command: 1, 0 at its end, -1 where it cannot be opened. */
  nextOf(reader: RecordReader | Errno, store: (record: string) => void): MaybePromise<number> {
    if (reader instanceof Errno) {
      this.globals[this.slot("ERRNO")] = reader.message;
      return -1;
    }
    return andThen(reader.next(this.separator), (record) => {
      if (record === undefined) return 0;
      store(record);
      this.globals[this.slot("RT")] = reader.terminator;
      return 1;
    });
  }

  addTo(name: "NR" | "FNR"): void {
    this.globals[this.slot(name)] = toNumber(this.scalar(name)) + 1;
  }
}
