import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { CommandEvent } from "../../process/command-event.ts";
import { Killed } from "../../process/unwind.ts";
import type { Shell } from "../shell.ts";
import { printNode } from "../syntax/index.ts";
import { lookUp } from "./look-up.ts";
import type { Outcome } from "./outcome.ts";
import type { Invocation, Target } from "./run-command.ts";

/** Runs a command and tells whoever listens what ran, where, and what it changed. */
export function publish(
  shell: Shell,
  target: Target,
  invocation: Invocation,
  run: () => MaybePromise<Outcome>,
): MaybePromise<Outcome> {
  const told = new ToldCommand(shell, target, invocation);
  try {
    const outcome = run();
    if (!(outcome instanceof Promise)) return told.ended(outcome);
    return outcome.then(
      (later) => told.ended(later),
      (thrown) => told.unwound(thrown),
    );
  } catch (thrown) {
    return told.unwound(thrown);
  }
}

class ToldCommand {
  readonly #begin: Pick<
    CommandEvent,
    "words" | "resolved" | "cwdBefore" | "pid" | "interactive" | "startedAt"
  >;
  readonly #mark;

  constructor(
    private readonly shell: Shell,
    target: Target,
    private readonly invocation: Invocation,
  ) {
    const { process } = shell;
    const { args } = invocation;
    this.#begin = {
      words: args,
      resolved: resolve(shell, target, args[0] as string),
      cwdBefore: process.cwd,
      pid: process.pid,
      interactive: shell.isTyped,
      startedAt: process.kernel.now(),
    };
    this.#mark = process.kernel.disk.mark();
    if (shell.isInBackground) process.onCommandStart?.(this.#begin);
  }

  ended(outcome: Outcome): Outcome {
    this.#tell(outcome.status);
    return outcome;
  }

  /** A signal has ended the process in which it ran. Where nobody hears of it, the disk has gone back before the mark. */
  unwound(thrown: unknown): never {
    const { process } = this.shell;
    if (!(thrown instanceof Killed)) process.kernel.disk.release(this.#mark);
    else if (process.exit && process.onCommand) this.#tell(process.exit.status);
    throw thrown;
  }

  #tell(status: number): void {
    const { process } = this.shell;
    const { disk } = process.kernel;
    const { node } = this.invocation;
    const changes = disk.changesSince(this.#mark);
    disk.release(this.#mark);
    process.onCommand?.({
      ...this.#begin,
      typed: node.words.map(printNode),
      assignments: node.assignments.map(printNode),
      redirections: node.redirections.map(({ operator, target }) => ({
        operator,
        target: printNode(target),
      })),
      cwdAfter: process.cwd,
      status,
      duration: process.kernel.now() - this.#begin.startedAt,
      changes,
    });
  }
}

function resolve(shell: Shell, target: Target, name: string): CommandEvent["resolved"] {
  if (target.kind !== "file") return { kind: target.kind, name };
  const path = lookUp(shell, name);
  return path === undefined ? { kind: "not-found" } : { kind: "file", path };
}
