import { decode } from "../../base/bytes.ts";
import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { openPath } from "../open.ts";
import type { Process } from "../process.ts";
import { Killed } from "../unwind.ts";
import { Input, type InputHost, type Wish } from "./input.ts";
import { isUtf8Locale, withAsciiQuotes } from "./locale.ts";
import { Output, WriteFailed } from "./output.ts";
import type { GivenFlag } from "./parse-options.ts";
import { quoteName } from "./quote-name.ts";
import type { FlagSpecs, FlagValues } from "./spec.ts";

/** How a command words the faults of its inputs, after its name. */
export interface InputOptions {
  /** Read where there is no operand; `-`, standard input, unless given. */
  readonly operands?: readonly string[];
  /** `-` is a file called `-`. */
  readonly dashIsFile?: boolean;
  readonly openProblem?: (name: string, errno: Errno) => string;
  /** Undefined: nothing is said. */
  readonly readProblem?: (name: string, errno: Errno) => string | undefined;
}

export interface CallInit<F extends FlagSpecs> {
  readonly name: string;
  readonly flags: FlagValues<F>;
  readonly given: readonly GivenFlag[];
  readonly operands: readonly string[];
  readonly process: Process;
  readonly statusOfUsage: number;
  readonly stdinProblem?: ((errno: Errno) => string | undefined) | undefined;
  readonly afterUsageProblem: (name: string, process: Process) => string;
  readonly usageOnStdout?: boolean | undefined;
}

const STDIN = "-";

/** One run of a command: what was asked for, and all that the command can do. */
export class Call<F extends FlagSpecs = FlagSpecs> {
  /** The name as called: it begins every message. */
  readonly name: string;
  readonly flags: FlagValues<F>;
  /** The options in the order of the line, for commands where that matters. */
  readonly given: readonly GivenFlag[];
  readonly operands: readonly string[];
  readonly process: Process;
  readonly files: Files;
  /** The exit status so far: 0, until a warning sets it. */
  status = 0;
  /** The status that a warning sets. */
  warningStatus = 1;
  readonly stdout: Output;

  readonly #stderr: Output;
  readonly #init: CallInit<F>;
  #stdin: Input | undefined;

  constructor(init: CallInit<F>) {
    this.#init = init;
    this.name = init.name;
    this.flags = init.flags;
    this.given = init.given;
    this.operands = init.operands;
    this.process = init.process;
    this.files = init.process.files;
    this.stdout = new Output(init.process, 1);
    this.#stderr = new Output(init.process, 2);
  }

  env(name: string): string | undefined {
    return this.process.env.get(name);
  }

  /** The time on the computer's clock, in milliseconds since 1970. */
  now(): number {
    return this.process.kernel.now();
  }

  /** Of these options the one that stands last on the line. */
  last<K extends Extract<keyof F, string>>(...keys: readonly K[]): K | undefined {
    return this.given.findLast(({ flag }) => (keys as readonly string[]).includes(flag))?.flag as
      | K
      | undefined;
  }

  // Output

  /** Writes to standard output, in blocks. Wait for the promise, where one comes back, in a loop without end. */
  print(data: string | Uint8Array): MaybePromise<void> {
    return this.stdout.print(data);
  }

  /** Writes to standard error, at once. */
  printError(text: string): MaybePromise<void> {
    this.#flushOutput();
    const isPlain = !text.includes("‘") || isUtf8Locale(this.process.env);
    this.#stderr.print(isPlain ? text : withAsciiQuotes(text));
    try {
      return this.#stderr.flush();
    } catch (thrown) {
      // Nobody can be told that standard error fails.
      if (!(thrown instanceof WriteFailed)) throw thrown;
      return undefined;
    }
  }

  /** `name: message` on standard error; the status becomes that of a warning, and the command goes on. */
  warn(message: string): MaybePromise<void> {
    this.status = Math.max(this.status, this.warningStatus);
    return this.printError(`${this.name}: ${message}\n`);
  }

  /** As `warn`, without a change of the status. */
  note(message: string): MaybePromise<void> {
    return this.printError(`${this.name}: ${message}\n`);
  }

  /** The message of what ends the command, for `return call.fail(…)`. */
  fail(message: string, status = this.#init.statusOfUsage): number {
    this.note(message);
    return status;
  }

  /** As `fail`, for a line that cannot be understood: with `Try 'name --help' for more information.` */
  usageError(message: string, status = this.#init.statusOfUsage): number {
    this.printError(`${this.name}: ${message}\n`);
    return this.tryHelp(status);
  }

  /** The `Try 'name --help' …` line alone, after faults that were already told. */
  tryHelp(status = this.#init.statusOfUsage): number {
    const text = this.#init.afterUsageProblem(this.name, this.process);
    if (this.#init.usageOnStdout) this.print(text);
    else this.printError(text);
    return status;
  }

  /** For what GNU can and we cannot, so that nobody takes our gap for their mistake. */
  notSimulated(what: string): number {
    this.printError(notSimulatedMessage(this.name, what));
    return 1;
  }

  /** What was gathered goes out before the command waits for something. */
  #flushOutput = (): void => {
    try {
      this.stdout.flush();
    } catch (thrown) {
      // The next print, or the end, meets the same failure and reports it; what is waited for next rejects with the end.
      if (!(thrown instanceof WriteFailed || thrown instanceof Killed)) throw thrown;
    }
  };

  /** Counts work (1 for 64 bytes looked at); a promise means: wait for it before going on. */
  spend(steps: number): Promise<void> | undefined {
    const pause = this.process.spend(steps);
    if (pause) this.#flushOutput();
    return pause;
  }

  /** Waits for code or data that the host brings: a library that is loaded on first use. */
  load<T>(module: Promise<T>): Promise<T> {
    return this.process.kernel.scheduler.host(this.process, module);
  }

  /** Waits on the computer's clock. */
  sleep(milliseconds: number): Promise<void> {
    this.#flushOutput();
    return this.process.sleep(milliseconds);
  }

  // Input

  /** Standard input; always the same reader, so that nothing read ahead is lost. */
  get stdin(): Input {
    this.#stdin ??= new Input(this.#inputHost(this.#stdinProblem(readProblem)), STDIN, 0, -1);
    return this.#stdin;
  }

  /** Whether standard input was read, or tried, though it is not open. */
  get missedStdin(): boolean {
    return this.#stdin !== undefined && !this.process.fds.get(0);
  }

  #stdinProblem(
    otherwise: NonNullable<InputOptions["readProblem"]>,
  ): (name: string, errno: Errno) => string | undefined {
    const { stdinProblem } = this.#init;
    return stdinProblem ? (_name, errno) => stdinProblem(errno) : otherwise;
  }

  #inputHost(describe: (name: string, errno: Errno) => string | undefined): InputHost {
    return {
      process: this.process,
      beforeWaiting: this.#flushOutput,
      readFailed: (input, errno) => {
        const problem = describe(input.name, errno);
        if (problem !== undefined) this.warn(problem);
      },
    };
  }

  /** Opens one operand, or says why it cannot be opened. */
  open(name: string, options: InputOptions = {}, index = 0): MaybePromise<Input | undefined> {
    const describe = options.readProblem ?? readProblem;
    if (name === STDIN && !options.dashIsFile) {
      this.#stdin ??= new Input(this.#inputHost(this.#stdinProblem(describe)), STDIN, 0, index);
      this.#stdin.index = index;
      return this.#stdin;
    }
    return andThen(openPath(this.process, name, { read: true }), (file) => {
      if (file instanceof Errno) {
        this.warn((options.openProblem ?? openProblem)(name, file));
        return undefined;
      }
      return new Input(this.#inputHost(describe), name, this.process.fds.add(file, 3), index);
    });
  }

  close(input: Input): void {
    if (!input.isStdin) this.process.fds.close(input.fd);
  }

  /**
   * Opens each operand in turn (standard input for `-`, or where there is none) and closes it afterwards. What
   * cannot be opened or read is reported, sets the status, and the next one follows.
   */
  eachInput(visit: (input: Input) => MaybePromise<Wish>, options: InputOptions = {}): MaybePromise<void> {
    const operands = options.operands ?? this.operands;
    const names = operands.length > 0 ? operands : [STDIN];
    const done = forEachInTurn(names, (name, index) =>
      andThen(this.open(name, options, operands.length > 0 ? index : -1), (input) => {
        if (!input) return undefined;
        return andThen(visit(input), (wish) => {
          this.close(input);
          return wish === false ? true : undefined;
        });
      }),
    );
    return andThen(done, () => undefined);
  }

  /** As `eachInput`, for `for await`. */
  async *inputs(options: InputOptions = {}): AsyncGenerator<Input, void, undefined> {
    const operands = options.operands ?? this.operands;
    const names = operands.length > 0 ? operands : [STDIN];
    for (const [index, name] of names.entries()) {
      const input = await this.open(name, options, operands.length > 0 ? index : -1);
      if (!input) continue;
      try {
        yield input;
      } finally {
        this.close(input);
      }
    }
  }

  /** Asks on standard error; whether the answer, a line of standard input, begins with y (gnulib yesno.c). */
  ask(question: string): MaybePromise<boolean> {
    this.printError(`${this.name}: ${question}`);
    return this.answer();
  }

  /** Whether the answer, a line of standard input, is yes. */
  answer(): MaybePromise<boolean> {
    const lines = this.stdin.lines();
    return andThen(lines.next(), (line) => {
      lines.release();
      return line !== undefined && /^[yY]/.test(decode(line));
    });
  }

  /** The end: everything is written, and what was read ahead of a seekable standard input is given back. */
  finish(): MaybePromise<void> {
    const ahead = this.#stdin?.readAhead ?? 0;
    if (ahead > 0) this.process.fds.get(0)?.seek(-ahead, "current");
    return andThen(this.stdout.flush(), () => this.#stderr.flush());
  }
}

function openProblem(name: string, errno: Errno): string {
  return `${quoteName(name)}: ${errno.message}`;
}

function readProblem(name: string, errno: Errno): string {
  return `${quoteName(name)}: ${errno.message}`;
}

export function notSimulatedMessage(name: string, what: string): string {
  return `rockpool: ${name} ${what} is not simulated here\n`;
}
