import { decode, encode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";
import { SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGTTOU, SIGWINCH, type Signal } from "../signals.ts";
import { Killed } from "../unwind.ts";
import { type Key, KeyDecoder } from "./keys.ts";
import type { Terminal, TerminalModes, TerminalSize } from "./terminal.ts";

/** What a full-screen program waits for. */
export type ScreenEvent =
  | { readonly kind: "key"; readonly key: Key }
  /** Another size; continued after a stop: draw everything anew; Ctrl-C; the line is gone. */
  | { readonly kind: "resize" | "resume" | "interrupt" | "end" };

export interface FullScreenOptions {
  /** Draws on the alternate screen, so that what was there comes back at the end. */
  readonly alternate: boolean;
  readonly modes: TerminalModes;
  /** Sequences to send at the beginning and at the end, besides those of the alternate screen. */
  readonly enter?: string;
  readonly leave?: string;
}

const ALTERNATE_ON = "\x1b[?1049h";
const ALTERNATE_OFF = "\x1b[?1049l";
const LARGEST_READ = 65_536;

/** The controlling terminal in the hands of a full-screen program: keys and signals in, drawing out. */
export class FullScreen {
  readonly #events: ScreenEvent[] = [];
  readonly #decoder = new KeyDecoder();
  readonly #file: OpenFile;
  #modesBefore: TerminalModes;
  #coming: Promise<ScreenEvent> | undefined;
  #sent: Promise<void> | undefined;
  #isEntered = false;
  #isSuspended = false;
  #wasEntered = false;
  #parting = "";

  /** Undefined where the process has no terminal. */
  static open(process: Process, options: FullScreenOptions): FullScreen | undefined {
    const { terminal } = process;
    return terminal && new FullScreen(process, terminal, options);
  }

  private constructor(
    private readonly process: Process,
    private readonly terminal: Terminal,
    private readonly options: FullScreenOptions,
  ) {
    this.#file = terminal.open().retain();
    this.#modesBefore = terminal.modes;
    process.handle(SIGWINCH, () => this.#events.push({ kind: "resize" }));
    process.handle(SIGINT, () => this.#events.push({ kind: "interrupt" }));
    process.handle(SIGCONT, () => this.#resume());
    for (const signal of [SIGTERM, SIGHUP]) process.handle(signal, () => this.#end(signal));
    if (this.#isInBackground) this.#isSuspended = true;
    else {
      this.#handleStop();
      this.#enter();
    }
    // In the background it may not change the terminal: it stops (POSIX 11.1.4).
    if (this.#isSuspended) process.raise(SIGTTOU);
  }

  get #isInBackground(): boolean {
    const { terminal, process } = this;
    return terminal.foregroundGroup !== 0 && terminal.foregroundGroup !== process.group;
  }

  get size(): TerminalSize {
    return this.terminal.size;
  }

  /** Whether Ctrl-C was pressed and nobody has taken the event yet: long work looks here between its pauses. */
  get isInterrupted(): boolean {
    return this.#events.some(({ kind }) => kind === "interrupt");
  }

  write(text: string): MaybePromise<void> {
    if (text === "") return undefined;
    if (this.#isSuspended && this.process.state === "stopped")
      return this.#waitWhileStopped().then(() => this.write(text));
    const written = this.#file.write(this.process, encode(text));
    if (written instanceof Promise) return written.then(() => this.#checkAlive());
    return this.#checkAlive();
  }

  #checkAlive(): void {
    if (this.process.exit) throw new Killed();
  }

  // Events

  /** The next event. */
  next(): Promise<ScreenEvent> {
    const coming = this.#coming ?? this.#produce();
    this.#coming = undefined;
    return coming;
  }

  /** Gives events back: they come next. */
  unread(...events: readonly ScreenEvent[]): void {
    this.#events.unshift(...events);
  }

  /** Whether an event is there without waiting. */
  get hasEvent(): boolean {
    return this.#events.length > 0;
  }

  /** Waits for `work`, or for an event where that comes first; the event is taken then. */
  async race<T>(
    work: Promise<T>,
  ): Promise<{ readonly done: true; readonly value: T } | { readonly done: false; event: ScreenEvent }> {
    this.#coming ??= this.#produce();
    const coming = this.#coming;
    // Whichever comes later may still fail when the process is ended.
    coming.catch(() => undefined);
    work.catch(() => undefined);
    const first = await Promise.race([
      work.then((value) => ({ done: true as const, value })),
      coming.then((event) => ({ done: false as const, event })),
    ]);
    if (!first.done) this.#coming = undefined;
    return first;
  }

  async #produce(): Promise<ScreenEvent> {
    for (;;) {
      const event = this.#events.shift();
      if (event) return event;
      const bytes = await this.#file.read(this.process, LARGEST_READ);
      if (bytes === Errno.EINTR) await this.#waitWhileStopped();
      else if (bytes instanceof Errno || bytes.length === 0) return { kind: "end" };
      else for (const key of this.#decoder.feed(decode(bytes))) this.#events.push({ kind: "key", key });
    }
  }

  /** A stopped process gets what wakes it only when it is continued. */
  async #waitWhileStopped(): Promise<void> {
    if (this.process.state !== "stopped") return;
    await this.process.block<void>((wake) => {
      wake();
      return () => undefined;
    });
  }

  // Beginning, end, and what comes between

  #enter(): void {
    if (this.#isEntered) return;
    this.#isEntered = true;
    this.#wasEntered = true;
    if (this.terminal.modes !== this.options.modes) this.#modesBefore = this.terminal.modes;
    this.terminal.modes = this.options.modes;
    this.#send((this.options.alternate ? ALTERNATE_ON : "") + (this.options.enter ?? ""));
  }

  #leave(): void {
    if (!this.#isEntered) return;
    this.#isEntered = false;
    this.#send((this.options.leave ?? "") + (this.options.alternate ? ALTERNATE_OFF : ""));
    this.terminal.modes = this.#modesBefore;
  }

  /** Writes without waiting for a slow screen: in a signal's handler nobody can. */
  #send(text: string): void {
    const written = this.write(text);
    if (!(written instanceof Promise)) return;
    this.#sent = written;
    // Whoever closes the screen waits; a process that is ended meanwhile needs nothing more.
    written.catch(() => undefined);
  }

  /** Gives the terminal back as it was. */
  close(): MaybePromise<void> {
    this.#leave();
    for (const signal of [SIGWINCH, SIGINT, SIGCONT, SIGTSTP, SIGTERM, SIGHUP])
      this.process.handle(signal, "default");
    this.#file.release();
    return this.#sent;
  }

  /** Lends the terminal to other programs while `run` goes on; `after` still draws where they did. */
  async outside(run: () => MaybePromise<void>, after?: () => MaybePromise<void>): Promise<void> {
    this.#leave();
    try {
      await run();
      this.terminal.modes = this.options.modes;
      await after?.();
    } finally {
      // A Ctrl-C was for the others.
      const kept = this.#events.filter(({ kind }) => kind !== "interrupt");
      this.#events.splice(0, this.#events.length, ...kept);
      if (!this.process.exit) this.#enter();
    }
  }

  /** Stops the whole job, as Ctrl-Z does; `word` is said where the shell goes on. */
  suspend(word = ""): void {
    this.#parting = word;
    this.process.kernel.signalGroup(this.process.group, SIGTSTP);
  }

  #handleStop(): void {
    this.process.handle(SIGTSTP, () => {
      this.#leave();
      this.#send(this.#parting);
      this.#parting = "";
      this.#isSuspended = true;
      this.process.handle(SIGTSTP, "default");
      this.process.raise(SIGTSTP);
    });
  }

  #resume(): void {
    if (!this.#isSuspended) return;
    if (this.#isInBackground) return this.process.raise(SIGTTOU);
    this.#isSuspended = false;
    this.#handleStop();
    // What was begun in the background has drawn nothing yet.
    const hasDrawn = this.#wasEntered;
    this.#enter();
    if (hasDrawn) this.#events.push({ kind: "resume" });
  }

  #end(signal: Signal): void {
    this.#leave();
    this.process.handle(signal, "default");
    this.process.raise(signal);
  }
}
