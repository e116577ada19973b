import type { Computer, TerminalLine } from "../../computer/index.ts";
import { afterShown } from "./after-shown.ts";
import { OutputGate } from "./output-gate.ts";
import type { ScreenSize } from "./protocol.ts";

const INTERRUPT = 3;

export interface SeatHooks {
  /** What of the output is on the screen already. */
  readonly shown: string;
  /** Bytes for the screen. */
  output(bytes: Uint8Array<ArrayBuffer>): void;
  onFirstPrompt?: () => Promise<void>;
  /** A line that was typed has ended; the next prompt waits for what this gives. */
  onCommandDone(typed: string): Promise<void>;
  onExit(status: number): void;
}

/** One of the learner's terminals: its line to the computer, and its way to the screen. */
export class Seat {
  readonly #gate: OutputGate;
  readonly #line: TerminalLine;
  readonly #promptWaiters: (() => void)[] = [];
  /** How many things the keys wait for. */
  #holds = 0;
  #heldKeys: Uint8Array[] = [];
  #columns: number;

  constructor(computer: Computer, size: ScreenSize, hooks: SeatHooks) {
    this.#columns = size.columns;
    this.#gate = new OutputGate(hooks.output);
    const rest = afterShown(hooks.shown);
    this.#line = computer.openTerminal({
      ...size,
      output: (bytes) => this.#gate.write(rest(bytes)),
      onFirstPrompt: hooks.onFirstPrompt,
      onPrompt: () => this.#tellAtPrompt(),
      onCommandDone: (_status, typed) => hooks.onCommandDone(typed),
      onExit: (status) => hooks.onExit(status),
    });
    // A prompt that is on the screen already asks for a line that is not there yet: its keys wait for it, and are not
    // echoed beside it. On such a fresh computer no start-up file asks for any.
    if (hooks.shown !== "") {
      this.#holds++;
      void this.atPrompt().then(() => this.#release());
    }
  }

  /** Ctrl-C is never held, and what was typed before it is dropped, as a terminal does (POSIX 11.1.9). */
  input(keys: Uint8Array): void {
    if (keys.includes(INTERRUPT)) this.#heldKeys = [];
    else if (this.#holds > 0) {
      this.#heldKeys.push(keys);
      return;
    }
    this.#line.input(keys);
  }

  #release(): void {
    this.#holds--;
    if (this.#holds === 0) for (const keys of this.#heldKeys.splice(0)) this.#line.input(keys);
  }

  resize(size: ScreenSize): void {
    this.#columns = size.columns;
    this.#line.resize(size);
  }

  insert(text: string): void {
    this.#line.insert(text);
  }

  /** The screen has taken bytes. */
  taken(bytes: number): void {
    this.#gate.taken(bytes);
  }

  /** How many cells fit a line of the screen. */
  get columns(): number {
    return this.#columns;
  }

  note(text: string): void {
    void this.#line.note(text);
  }

  close(): void {
    this.#line.close();
  }

  /** Fulfilled at once where a prompt waits for keys, else when the next one does. */
  atPrompt(): Promise<void> {
    if (this.#line.isAtPrompt) return Promise.resolve();
    return new Promise((resolve) => this.#promptWaiters.push(resolve));
  }

  #tellAtPrompt(): void {
    for (const resume of this.#promptWaiters.splice(0)) resume();
  }

  /** What runs in the foreground still gets its keys: only those for the prompt wait. */
  async withoutKeys<T>(act: () => Promise<T>): Promise<T> {
    if (this.#line.isRunning) return act();
    this.#holds++;
    try {
      return await act();
    } finally {
      this.#release();
    }
  }
}
