import type { CommandEvent, StartedCommand } from "../process/command-event.ts";
import type { Shell } from "../shell/index.ts";
import { Listeners } from "./listeners.ts";
import { ShellRest } from "./shell-rest.ts";

/** The login shell, or those of the open terminals, and who is told of their commands. */
export class Shells {
  readonly commandListeners = new Listeners<CommandEvent>();
  readonly startListeners = new Listeners<StartedCommand>();
  /** The one that was used last stands last. */
  #shells: readonly Shell[] = [];
  readonly #rests = new WeakMap<Shell, ShellRest>();

  /** The one that was used last, of those that have not ended. */
  get alive(): Shell | undefined {
    return this.#shells.findLast(({ process }) => !process.exit);
  }

  get last(): Shell | undefined {
    return this.#shells.at(-1);
  }

  /** A terminal's shell begins, or is used: the login shell makes way for it. */
  adopt(shell: Shell): void {
    const others = this.#shells.filter((one) => one !== shell && !one.process.exit);
    // Nobody sits at the login shell once there is a terminal: `ps` does not show it beside those that are seen.
    if (shell.interactive)
      for (const { interactive, process } of others) if (!interactive) process.finish({ status: 0 });
    this.#shells = [...others.filter(({ process }) => !process.exit), shell];
    this.#publish();
  }

  /** Another terminal's shell begins; the one that was used last stays that. */
  add(shell: Shell): void {
    this.#shells = [shell, ...this.#shells];
    this.#publish();
  }

  /** How the shell of a terminal tells when others may work in it. */
  restOf(shell: Shell): ShellRest {
    const rest = this.#rests.get(shell) ?? new ShellRest();
    this.#rests.set(shell, rest);
    return rest;
  }

  /** undefined: no terminal has it. */
  knownRestOf(shell: Shell): ShellRest | undefined {
    return this.#rests.get(shell);
  }

  /** Gives what takes that back. */
  listen<T>(listeners: Listeners<T>, listener: (event: T) => void): () => void {
    const remove = listeners.add(listener);
    this.#publish();
    return () => {
      remove();
      this.#publish();
    };
  }

  /** An event costs more than most commands: the shell makes them only while somebody listens. */
  #publish(): void {
    const { commandListeners, startListeners } = this;
    const onCommand = commandListeners.isEmpty
      ? undefined
      : (event: CommandEvent) => commandListeners.tell(event);
    const onStart = startListeners.isEmpty
      ? undefined
      : (started: StartedCommand) => startListeners.tell(started);
    for (const { process } of this.#shells) {
      process.onCommand = onCommand;
      process.onCommandStart = onStart;
    }
  }
}
