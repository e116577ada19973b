import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteListedName } from "../../process/command/quote-name.ts";
import { startProgram } from "../../process/command/run-program.ts";
import { openPath } from "../../process/open.ts";
import type { Process } from "../../process/process.ts";
import { XargsFault, type XargsOptions } from "./options.ts";

const CHILD_FAILED = 123;
const CHILD_ABORTED = 124;
const CHILD_KILLED = 125;
const CANNOT_RUN = 126;
const NOT_FOUND = 127;
/** A command says so that nothing more should be run. */
const ABORT = 255;

/** Runs the command lines, up to so many at a time. */
export class Runner {
  started = 0;
  /** Nothing more is run. */
  isOver = false;
  #status = 0;
  /** By slot. */
  readonly #running: (Process | undefined)[] = [];
  #terminal: number | undefined;

  constructor(
    private readonly call: Call,
    private readonly options: XargsOptions,
  ) {}

  async run(argv: readonly string[]): Promise<void> {
    if (this.isOver) return;
    const { asks, shows } = this.options;
    if (shows) this.call.printError(argv.map(quoteListedName).join(" ") + (asks ? "" : "\n"));
    if (asks && !(await this.#isWanted())) return;
    await this.#waitUntil((running) => running < this.options.maxProcesses);
    if (!this.isOver) await this.#start(argv);
  }

  async #start(argv: readonly string[]): Promise<void> {
    const { process } = this.call;
    const slot = this.#freeSlot();
    const fds = process.fds.fork({ exec: true });
    const input = await this.#childInput();
    if (input) fds.set(0, input);
    else if (this.options.file === undefined) fds.close(0);
    const variable = this.options.slotVariable;
    const env = variable === undefined ? process.env : new Map([...process.env, [variable, String(slot)]]);
    this.started++;
    const child = startProgram(process, argv, { fds, env });
    if (child instanceof Errno) {
      this.call.note(`${argv[0]}: ${child.message}`);
      return this.#end(child === Errno.ENOENT ? NOT_FOUND : CANNOT_RUN);
    }
    this.#running[slot] = child;
    await this.#waitUntil((running) => running < this.options.maxProcesses);
  }

  /** The items are on standard input: the command gets an empty one, or the terminal. */
  async #childInput() {
    const { file, opensTerminal } = this.options;
    if (file !== undefined && !opensTerminal) return undefined;
    const opened = await openPath(this.call.process, opensTerminal ? "/dev/tty" : "/dev/null", {
      read: true,
    });
    return opened instanceof Errno ? undefined : opened;
  }

  #freeSlot(): number {
    const free = this.#running.indexOf(undefined);
    return free < 0 ? this.#running.length : free;
  }

  async #waitUntil(isEnough: (running: number) => boolean): Promise<void> {
    const { process } = this.call;
    for (;;) {
      for (const [slot, child] of this.#running.entries()) {
        if (!child?.exit) continue;
        this.#running[slot] = undefined;
        this.#ended(child);
      }
      const running = this.#running.filter((child) => child !== undefined);
      if (isEnough(running.length)) return;
      await process.block<void>((wake) => {
        const takeBack = running.map((child) => child.onChange(wake));
        return () => {
          for (const forget of takeBack) forget();
        };
      });
    }
  }

  #ended({ exit, argv }: Process): void {
    const { status = 0, signal } = exit ?? {};
    const [name = ""] = argv;
    if (signal !== undefined) {
      this.call.note(`${name}: terminated by signal ${signal}`);
      this.#end(CHILD_KILLED);
    } else if (status === ABORT) {
      this.call.note(`${name}: exited with status ${ABORT}; aborting`);
      this.#end(CHILD_ABORTED);
    } else if (status !== 0 && this.#status === 0) this.#status = CHILD_FAILED;
  }

  #end(status: number): void {
    if (!this.isOver) this.#status = status;
    this.isOver = true;
  }

  /** Waits for all that still runs; gives the status of the whole. */
  async finish(): Promise<number> {
    await this.#waitUntil((running) => running === 0);
    return this.#status;
  }

  /** -p asks on the terminal, whatever standard input is. */
  async #isWanted(): Promise<boolean> {
    const { call } = this;
    this.#terminal ??= await this.#openTerminal();
    call.printError("?...");
    let answer = "";
    while (!answer.includes("\n")) {
      const bytes = await call.process.read(this.#terminal);
      if (bytes instanceof Errno || bytes.length === 0) break;
      answer += decode(bytes);
    }
    return /^[yY]/.test(answer);
  }

  async #openTerminal(): Promise<number> {
    const { process } = this.call;
    const terminal = await openPath(process, "/dev/tty", { read: true });
    if (terminal instanceof Errno)
      throw new XargsFault(`failed to open /dev/tty for reading: ${terminal.message}`);
    return process.fds.add(terminal, 3);
  }
}
