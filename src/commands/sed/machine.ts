import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Regex } from "../../base/regex/index.ts";
import type { Call } from "../../process/command/call.ts";
import type { LineReader } from "../../process/command/line-reader.ts";
import type { Range } from "./address.ts";
import type { Lines } from "./lines.ts";
import type { Outputs } from "./outputs.ts";
import { PANIC, SedEnd, SedFault } from "./script.ts";
import type { Sink } from "./sink.ts";
import type { Trace } from "./trace.ts";

/** Runs one command; gives the place of the next, or how the cycle ends. */
export type Step = (machine: Machine) => MaybePromise<number>;

/** Places that no command has. */
export const END_OF_SCRIPT = 1_000_000_000;
/** A new cycle without printing. */
export const DELETED = END_OF_SCRIPT + 1;
/** A new cycle with what is there. */
export const RESTART = END_OF_SCRIPT + 2;
export const QUIT = END_OF_SCRIPT + 3;
export const QUIT_SILENTLY = END_OF_SCRIPT + 4;

/** What waits for the end of the cycle: a text, or the path of a file to be copied. */
type Queued = { readonly text: string | Uint8Array } | { readonly path: string };

export interface MachineOptions {
  /** Nothing is printed unasked. */
  readonly quiet: boolean;
  readonly posix: boolean;
  readonly delimiter: string;
  /** `--debug`. */
  readonly trace?: Trace | undefined;
}

/** So much work is done before the thread is handed over. */
const WORK = 2000;

/** sed while it runs: the two spaces, the line it is at, and where output goes. */
export class Machine {
  space = "";
  /** Whether the line in the pattern space had a newline. */
  spaceEnded = true;
  hold = "";
  holdEnded = true;
  /** What `t` asks: a substitution was made on this line. */
  replaced = false;
  status = 0;
  sink: Sink;
  options: MachineOptions = { quiet: false, posix: false, delimiter: "\n" };
  #lastRegex: Regex | undefined;
  #queue: Queued[] = [];
  #work = 0;
  #slow: Promise<void> | undefined;
  readonly #readers = new Map<string, LineReader | undefined>();

  constructor(
    readonly call: Call,
    readonly lines: Lines,
    readonly outputs: Outputs,
  ) {
    this.sink = outputs.stdout;
  }

  /** Runs the steps on each line; gives the exit status. */
  async run(steps: readonly Step[]): Promise<number> {
    let restarts = false;
    for (;;) {
      if (!restarts) {
        let found = this.readLine();
        if (found instanceof Promise) found = await found;
        if (!found) return this.status;
        this.options.trace?.beginCycle(this);
      }
      let end = this.#cycle(steps);
      if (typeof end !== "number") end = await end;
      this.options.trace?.endCycle(end);
      if ((end === END_OF_SCRIPT || end === QUIT) && !this.options.quiet)
        this.await(this.sink.line(this.space, this.spaceEnded));
      if (end === QUIT_SILENTLY) return this.status;
      restarts = end === RESTART;
      const flushed = restarts ? undefined : this.flushQueue();
      if (flushed) await flushed;
      if (end === QUIT) return this.status;
      const pause = this.pause();
      if (pause) await pause;
    }
  }

  #cycle(steps: readonly Step[]): MaybePromise<number> {
    let at = 0;
    while (at < steps.length) {
      const next = (steps[at] as Step)(this);
      if (typeof next !== "number") return this.#cycleLater(steps, next);
      at = next;
    }
    return Math.max(at, END_OF_SCRIPT);
  }

  async #cycleLater(steps: readonly Step[], first: Promise<number>): Promise<number> {
    let at = await first;
    while (at < steps.length) {
      const next = (steps[at] as Step)(this);
      at = typeof next === "number" ? next : await next;
    }
    return Math.max(at, END_OF_SCRIPT);
  }

  /** The next line into the pattern space. */
  readLine(): MaybePromise<boolean> {
    return andThen(this.lines.next(), (found) => {
      if (!found) return false;
      this.space = this.lines.text;
      this.spaceEnded = this.lines.ended;
      this.replaced = false;
      return true;
    });
  }

  /** Whether the expression matches the pattern space; it is then the one that `//` stands for. */
  matches(regex: Regex | undefined): boolean {
    this.work(this.space.length);
    return this.use(regex).test(this.space);
  }

  /** The expression to be used, the last one for `//`. */
  use(regex: Regex | undefined): Regex {
    const used = regex ?? this.#lastRegex;
    if (!used) throw new SedFault("-e expression #1, char 0: no previous regular expression");
    this.#lastRegex = used;
    return used;
  }

  /** Counts what a search or a turn costs. */
  work(length: number): void {
    this.#work += 1 + (length >> 6);
  }

  /** Remembers that a reader is slow; the next pause waits for it. */
  await(printed: MaybePromise<void>): void {
    if (printed) this.#slow = printed;
  }

  /** To be waited for before going on with a loop. */
  pause(): Promise<void> | undefined {
    if (!this.#slow && this.#work < WORK) return undefined;
    const slow = this.#slow;
    const turn = this.call.spend(this.#work);
    this.#work = 0;
    this.#slow = undefined;
    if (!slow || !turn) return slow ?? turn;
    return Promise.all([slow, turn]).then(() => undefined);
  }

  /** Another text begins (`-s`): nothing is left of the one before. */
  forgetText(ranges: readonly Range[]): void {
    this.hold = "";
    this.holdEnded = true;
    for (const range of ranges) range.reset();
  }

  queue(item: Queued): void {
    this.#queue.push(item);
  }

  /** Prints what the commands `a`, `r` and `R` left for the end of the cycle. */
  flushQueue(): MaybePromise<void> {
    if (this.#queue.length === 0) return undefined;
    const items = this.#queue;
    this.#queue = [];
    return this.#flush(items, 0);
  }

  #flush(items: readonly Queued[], from: number): MaybePromise<void> {
    for (let i = from; i < items.length; i++) {
      const item = items[i] as Queued;
      if ("text" in item) this.await(this.sink.raw(item.text));
      else {
        const copied = this.#copyFile(item.path);
        if (copied instanceof Promise) return copied.then(() => this.#flush(items, i + 1));
      }
    }
    return undefined;
  }

  #copyFile(path: string): MaybePromise<void> {
    const { call } = this;
    this.outputs.flush();
    if (path !== "/dev/stdin" && call.files.access(path, "r")) return undefined;
    return andThen(this.#open(path), (input) => {
      if (!input) return undefined;
      return andThen(
        input.eachChunk((chunk) => this.sink.raw(chunk)),
        () => {
          call.close(input);
          if (input.failed) throw new SedEnd(PANIC);
        },
      );
    });
  }

  #open(path: string) {
    return this.call.open(path === "/dev/stdin" ? "-" : path, {
      dashIsFile: path !== "/dev/stdin",
      readProblem: (name, errno) => `read error on ${name}: ${errno.message}`,
    });
  }

  /** `R`: queues the next line of a file. */
  queueLineOf(path: string): MaybePromise<void> {
    return andThen(this.#readerOf(path), (reader) =>
      andThen(reader?.next(), (line) => {
        if (!line) return;
        this.queue({ text: line });
        if (reader?.terminated) this.queue({ text: this.options.delimiter });
      }),
    );
  }

  #readerOf(path: string): MaybePromise<LineReader | undefined> {
    if (this.#readers.has(path)) return this.#readers.get(path);
    const isThere = path === "/dev/stdin" || !this.call.files.access(path, "r");
    return andThen(isThere ? this.#open(path) : undefined, (input) => {
      const reader = input?.lines(this.options.delimiter.charCodeAt(0));
      this.#readers.set(path, reader);
      return reader;
    });
  }
}
