import { decode, encode } from "../base/bytes.ts";
import { andThen, type MaybePromise } from "../base/maybe-promise.ts";
import { createTerminal } from "../process/terminal/create-terminal.ts";
import type { Terminal, TerminalSize } from "../process/terminal/terminal.ts";
import { Killed } from "../process/unwind.ts";
import { createSession, needsInterpreter, type Session, Shell, type ShellSnapshot } from "../shell/index.ts";
import type { Computer } from "./computer.ts";
import { loginEnvironment, startLogin } from "./login.ts";
import type { ShellRest } from "./shell-rest.ts";
import { loadRest } from "./trees.ts";

export interface TerminalHooks extends TerminalSize {
  /** Bytes for the screen; a promise holds the writer back until the screen has taken them. */
  readonly output: (bytes: Uint8Array) => MaybePromise<void>;
  /** The first prompt is shown; the code that edits lines is loaded when what this gives is done. */
  readonly onFirstPrompt?: () => MaybePromise<void>;
  /** A prompt is there and keys are awaited. */
  readonly onPrompt?: () => void;
  /** A complete command is about to run. */
  readonly onLine?: (text: string) => void;
  /** It has ended; the next prompt waits for what this gives. */
  readonly onCommandDone?: (status: number, text: string) => MaybePromise<void>;
  /** The shell has ended with `exit`, Ctrl-D or a signal; a new one follows at once. */
  readonly onExit?: (status: number) => void;
}

/** The host's end of a terminal. */
export interface TerminalLine {
  /** Keys, as a terminal sends them. */
  input(keys: string | Uint8Array): void;
  resize(size: TerminalSize): void;
  /** Puts text at the prompt without running it. */
  insert(text: string): void;
  /** Lines of the host's own between what was run and the next prompt, in grey (SGR 90): no program has printed it. */
  note(text: string): MaybePromise<void>;
  readonly isAtPrompt: boolean;
  /** A command runs: keys are for it. */
  readonly isRunning: boolean;
  /** The line goes away: SIGHUP to what runs on it. */
  close(): void;
}

/** Opens a terminal and keeps an interactive login shell on it. */
export function openTerminal(computer: Computer, hooks: TerminalHooks): TerminalLine {
  return new Line(computer, hooks);
}

class Line implements TerminalLine {
  readonly #terminal: Terminal;
  readonly #number: number;
  #session: Session | undefined;
  #shell: Shell | undefined;
  /** Ends the listening to the computer. */
  readonly #forgetReturns: () => void;
  /** What the shell does. */
  #rest: ShellRest | undefined;
  #closed = false;

  constructor(
    private readonly computer: Computer,
    private readonly hooks: TerminalHooks,
  ) {
    const { kernel, account, outputListeners } = computer;
    this.#number = computer.takeTerminalNumber();
    this.#terminal = createTerminal(kernel, {
      path: `/dev/pts/${this.#number}`,
      size: hooks,
      output: hooks.output,
      owner: account,
      onWritten: (bytes) => {
        if (this.isRunning && !outputListeners.isEmpty) outputListeners.tell(decode(bytes));
      },
    });
    this.#forgetReturns = computer.returnListeners.add(() => void this.#session?.renewPrompt());
    kernel.scheduler.start();
    void this.#live(computer.takeShellState());
  }

  /** A login after the other, as getty(8) does it, until the line is closed. */
  async #live(state: ShellSnapshot | undefined): Promise<void> {
    let next = state;
    while (!this.#closed) {
      const status = await this.#logIn(next);
      next = undefined;
      if (!this.#closed) this.hooks.onExit?.(status);
    }
    this.computer.kernel.scheduler.stop();
  }

  async #logIn(state: ShellSnapshot | undefined): Promise<number> {
    const { computer, hooks } = this;
    const shell = this.#startShell();
    // A further terminal is not used by being opened; a shell that follows another takes its place.
    const isUsed = this.#shell ? computer.shells.last === this.#shell : this.#number === 0;
    if (isUsed) computer.shells.adopt(shell);
    else computer.shells.add(shell);
    this.#shell = shell;
    const rest = computer.shells.restOf(shell);
    this.#rest = rest;
    const { process } = shell;
    try {
      await beginShell(shell, state);
      const session = createSession(shell, this.#terminal, {
        completion: {
          syntaxOf: (name) => import("./inspect.ts").then(({ syntaxFor }) => syntaxFor(shell, name)),
        },
        onFirstPrompt: hooks.onFirstPrompt,
        onPrompt: () => {
          rest.doing = "resting";
          hooks.onPrompt?.();
        },
        onLine: (text) => {
          rest.doing = "running";
          computer.shells.adopt(shell);
          hooks.onLine?.(text);
        },
        onCommandDone: async (status, text) => {
          rest.doing = "resting";
          await hooks.onCommandDone?.(status, text);
          rest.doing = "busy";
        },
      });
      this.#session = session;
      const status = await session.run();
      process.finish({ status });
      return status;
    } catch (thrown) {
      if (thrown instanceof Killed && process.exit) return process.exit.status;
      throw thrown;
    } finally {
      // Nobody works in it any more: who waited looks for the next one.
      rest.doing = "resting";
    }
  }

  #startShell(): Shell {
    const { kernel, account } = this.computer;
    const env = loginEnvironment(account, { TERM: "xterm-256color" });
    const process = startLogin(kernel, account, { env, argv0: "-bash", terminal: this.#terminal });
    const file = this.#terminal.open();
    for (const fd of [0, 1, 2]) process.fds.set(fd, file);
    return new Shell(process, { argument0: "-bash", interactive: true, loginShell: true });
  }

  input(keys: string | Uint8Array): void {
    this.#terminal.input(typeof keys === "string" ? encode(keys) : keys);
  }

  resize(size: TerminalSize): void {
    this.#terminal.resize(size);
  }

  insert(text: string): void {
    this.#session?.type(text);
  }

  note(text: string): MaybePromise<void> {
    const start = this.#terminal.cursorColumn > 0 ? "\n" : "";
    const written = this.#terminal
      .open()
      .write(this.computer.shell.process, encode(`${start}\x1b[90m${text}\x1b[0m\n`));
    return andThen(written, () => undefined);
  }

  get isAtPrompt(): boolean {
    return this.#session?.isAtPrompt ?? false;
  }

  get isRunning(): boolean {
    return this.#rest?.doing === "running";
  }

  close(): void {
    this.#closed = true;
    this.#forgetReturns();
    this.#terminal.hangUp();
  }
}

/** A shell goes on from a state, or reads its start-up files. */
async function beginShell(shell: Shell, state: ShellSnapshot | undefined): Promise<void> {
  if (!state) {
    const { runStartFiles } = await loadRest();
    await runStartFiles(shell);
    return;
  }
  if (needsInterpreter(state)) await loadRest();
  shell.restore(state);
}
