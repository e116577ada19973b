import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { CommandEvent } from "../../process/command-event.ts";
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
  const { kernel } = shell.process;
  const { node, args } = invocation;
  const startedAt = kernel.now();
  const cwdBefore = shell.process.cwd;
  const resolved = resolve(shell, target, args[0] as string);
  const mark = kernel.disk.mark();
  return andThen(run(), (outcome) => {
    const changes = kernel.disk.changesSince(mark);
    kernel.disk.release(mark);
    shell.process.onCommand?.({
      typed: node.words.map(printNode),
      words: args,
      assignments: node.assignments.map(printNode),
      redirections: node.redirections.map(({ operator, target }) => ({
        operator,
        target: printNode(target),
      })),
      resolved,
      cwdBefore,
      cwdAfter: shell.process.cwd,
      status: outcome.status,
      startedAt,
      duration: kernel.now() - startedAt,
      changes,
      pid: shell.process.pid,
      interactive: shell.isTyped,
    });
    return outcome;
  });
}

function resolve(shell: Shell, target: Target, name: string): CommandEvent["resolved"] {
  if (target.kind !== "file") return { kind: target.kind, name };
  const path = lookUp(shell, name);
  return path === undefined ? { kind: "not-found" } : { kind: "file", path };
}
