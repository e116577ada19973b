import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { Input } from "../../process/command/input.ts";
import { openPath } from "../../process/open.ts";
import { AwkFatal, AwkInputFault } from "./faults.ts";
import { numberFormatter } from "./format.ts";
import { AwkRandom } from "./random.ts";
import { RecordReader, type RecordSeparator, recordSeparator, textDecoder } from "./reader.ts";
import {
  AwkRecord,
  type FieldSplitter,
  fieldSplitter,
  patternSplitter,
  splitByRegex,
  widthSplitter,
} from "./record.ts";
import { doubtfulEscapes } from "./regex-escapes.ts";
import type { SourceLine } from "./sources.ts";
import { SPECIAL } from "./special-variables.ts";
import { AwkStreams } from "./streams.ts";
import { unescapeString } from "./tokens.ts";
import {
  AwkArray,
  AwkRegex,
  compare,
  type Element,
  isTrue,
  NonDecimalText,
  type Scalar,
  StringOrNumber,
  toNumber,
  toText,
} from "./values.ts";

const NEWLINE: RecordSeparator = { kind: "character", character: "\n" };

const STACK_DEPTH = 100;
const MAX_DEPTH = 100_000;

/** A running program: its variables, its record, its input. */
export class AwkMachine {
  /** Variables by their numbers; NF is kept by the record. */
  readonly globals: Element[];
  readonly record: AwkRecord;
  readonly streams: AwkStreams;
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

  /** Which variable was set last. */
  #splitsBy: "FS" | "FPAT" | "FIELDWIDTHS" = "FS";
  #splitter: FieldSplitter = fieldSplitter(" ", () => this.regex(" "));
  #separator: RecordSeparator = NEWLINE;
  readonly #regexes = new Map<string, Regex>();
  readonly #hooks = new Map<number, (value: Scalar) => void>();
  #reader: RecordReader | undefined;
  /** BEGINFILE, which may skip the file, and ENDFILE; where the program has such rules. */
  onFile:
    | { readonly begin: () => MaybePromise<boolean>; readonly end: () => MaybePromise<unknown> }
    | undefined;
  #argument = 0;
  #depth = 0;
  readonly #doubted = new Set<string>();
  readonly #isNonDecimal: boolean;
  #lint: string | undefined;
  #readsAnything = false;
  #inputEnded = false;

  constructor(
    readonly call: Call,
    readonly slots: ReadonlyMap<string, number>,
    private readonly warnedEscapes: Set<string>,
  ) {
    this.#isNonDecimal = call.flags.nonDecimalData === true;
    this.globals = new Array(slots.size).fill(undefined);
    this.record = new AwkRecord(
      () => this.#splitter,
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

  slot(name: string): number {
    const slot = this.slots.get(name);
    if (slot === undefined) throw new Error(`awk has no variable ${name}`);
    return slot;
  }

  /** `cmd. line:2: (FILENAME=notes FNR=1) `: where a message comes from. */
  place(line = this.line || 1): string {
    const record = toNumber(this.scalar("FNR"));
    const input = record > 0 ? ` (FILENAME=${this.text(this.scalar("FILENAME")) || "-"} FNR=${record})` : "";
    const at = this.locate(line);
    return `${at.where}:${at.line}:${input} `;
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
      this.#chooseSeparator();
      this.#chooseSplitter();
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
    on("RS", () => {
      this.#chooseSeparator();
      this.#chooseSplitter();
    });
    for (const name of ["FS", "FPAT", "FIELDWIDTHS"] as const) {
      on(name, () => {
        this.#splitsBy = name;
        this.#chooseSplitter();
        const info = this.globals[this.slots.get("PROCINFO") ?? -1];
        if (info instanceof AwkArray) info.set("FS", name);
      });
    }
  }

  #chooseSeparator(): void {
    const value = this.scalar("RS");
    this.#separator = recordSeparator(this.text(value), value instanceof AwkRegex, (source) =>
      this.regex(source),
    );
  }

  #chooseSplitter(): void {
    this.record.beforeSeparatorChanges();
    const value = this.scalar(this.#splitsBy);
    if (this.#splitsBy === "FPAT") this.#splitter = patternSplitter(this.regex(this.text(value)));
    else if (this.#splitsBy === "FIELDWIDTHS") this.#splitter = widthSplitter(this.text(value));
    else this.#splitter = this.#byFieldSeparator(this.text(value), value instanceof AwkRegex);
  }

  /** Where records are paragraphs, a newline separates fields whatever FS is (POSIX awk, "RS"). */
  #byFieldSeparator(separator: string, isRegex: boolean): FieldSplitter {
    if (isRegex) return (text) => splitByRegex(text, this.regex(separator)).pieces;
    const split = fieldSplitter(separator, (source) => this.regex(source));
    if (this.#separator.kind !== "blank-lines" || separator === " ") return split;
    return (text) => text.split("\n").flatMap((line) => split(line));
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
    const match = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(operand);
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

  /** The next record of the main input; whether there was one. With a target it is not `$0`. */
  nextRecord(store: (record: string) => void): MaybePromise<boolean> {
    const done = repeat<boolean>(() => {
      const reader = this.#reader;
      if (!reader) return andThen(this.#openNext(), (opened) => (opened ? undefined : false));
      return andThen(reader.next(this.#separator), (record) => {
        if (record === undefined) {
          return andThen(this.onFile?.end(), () => {
            this.#closeReader();
            return undefined;
          });
        }
        this.#count(reader);
        store(record);
        return true;
      });
    });
    return done;
  }

  /** From a file or a command: 1, 0 at its end, -1 where it cannot be opened. */
  nextOf(reader: RecordReader | Errno, store: (record: string) => void): MaybePromise<number> {
    if (reader instanceof Errno) {
      this.globals[this.slot("ERRNO")] = reader.message;
      return -1;
    }
    return andThen(reader.next(this.#separator), (record) => {
      if (record === undefined) return 0;
      store(record);
      this.globals[this.slot("RT")] = reader.terminator;
      return 1;
    });
  }

  #count(reader: RecordReader): void {
    this.addTo("NR");
    this.addTo("FNR");
    this.globals[this.slot("RT")] = reader.terminator;
  }

  addTo(name: "NR" | "FNR"): void {
    this.globals[this.slot(name)] = toNumber(this.scalar(name)) + 1;
  }

  /** `nextfile`. */
  skipFile(): void {
    this.#closeReader();
  }

  #closeReader(): void {
    if (this.#reader) this.call.close(this.#reader.input);
    this.#reader = undefined;
  }

  #openNext(): MaybePromise<boolean> {
    if (this.#inputEnded) return false;
    const name = this.#nextOperand();
    if (name === undefined) {
      this.#inputEnded = true;
      if (this.#readsAnything) return false;
      this.#readsAnything = true;
      return this.#begin("-", "");
    }
    this.#readsAnything = true;
    return this.#begin(name, name);
  }

  /** ARGV may be changed while the program runs; assignments in it happen now. */
  #nextOperand(): string | undefined {
    const argv = this.array("ARGV");
    for (;;) {
      this.#argument++;
      if (this.#argument >= toNumber(this.scalar("ARGC"))) return undefined;
      const key = String(this.#argument);
      const value = argv.has(key) ? argv.get(key) : "";
      const operand = value instanceof AwkArray ? "" : this.text(value);
      if (operand !== "" && !this.assignOperand(operand)) return operand;
    }
  }

  #open(name: string): MaybePromise<Input | Errno> {
    const { call } = this;
    if (name === "-" || name === "/dev/stdin") return call.stdin;
    const { process } = call;
    return andThen(openPath(process, name, { read: true }), (file) => {
      if (file instanceof Errno) return file;
      const host = { process, beforeWaiting: () => void call.stdout.flush(), readFailed: () => undefined };
      return new Input(host, name, process.fds.add(file, 3), 0);
    });
  }

  #begin(name: string, shown: string): MaybePromise<boolean> {
    this.record.isUnset = false;
    return andThen(this.#open(name), (input) => {
      const problem =
        input instanceof Errno ? input : input.status?.kind === "directory" ? Errno.EISDIR : undefined;
      if (problem && !this.onFile) return this.#refuse(name, input, problem);
      this.globals[this.slot("FILENAME")] = shown;
      this.globals[this.slot("FNR")] = 0;
      if (!this.onFile) return this.#read(input);
      this.globals[this.slot("ERRNO")] = problem?.message ?? "";
      return andThen(this.onFile.begin(), (skipped) => {
        if (problem && !skipped) return this.#refuse(name, input, problem);
        if (problem || skipped) return this.#pass(input);
        return this.#read(input);
      });
    });
  }

  #read(input: Input | Errno): boolean {
    if (!(input instanceof Errno)) this.#reader = new RecordReader(input, textDecoder(this.call));
    return true;
  }

  #pass(input: Input | Errno): boolean {
    if (!(input instanceof Errno)) this.call.close(input);
    return true;
  }

  /** A directory is passed over, anything else that cannot be opened is the end. */
  #refuse(name: string, input: Input | Errno, problem: Errno): boolean {
    if (input instanceof Errno)
      throw new AwkInputFault(`cannot open file \`${name}' for reading: ${problem.message}`);
    const warning = `command line argument \`${name}' is a directory: skipped`;
    if (this.hasRun) this.warn(warning);
    else this.call.note(`warning: ${warning}`);
    return this.#pass(input);
  }
}
