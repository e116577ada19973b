import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { openPath } from "../../process/open.ts";
import { SIGINT, SIGQUIT } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import type { JobMember } from "../state/jobs.ts";
import { printNode } from "../syntax/index.ts";
import type { AndOr } from "../syntax/nodes.ts";
import { compileCommand, compileStage } from "./compile.ts";
import type { Evaluator } from "./evaluator.ts";
import { namesJob, withJobBuiltin } from "./job-command.ts";
import { compileAndOr } from "./list.ts";
import { type Outcome, SUCCESS } from "./outcome.ts";
import { announce, compileStages, forkStages, type Stage } from "./pipeline.ts";

/** `command &` (bash manual 3.2.4): runs beside the shell, with status 0. */
export function compileBackground(node: AndOr, depth: number): Evaluator {
  const [only] = node.first.commands;
  const isAlone = node.rest.length === 0 && node.first.commands.length === 1;
  if (isAlone && only?.kind === "simple" && namesJob(only))
    return compileCommand(withJobBuiltin(only), depth);
  const shown = asShown(node);
  const text = () => printNode(shown);
  const stages = backgroundStages(node.rest.length > 0 ? node : withoutNegation(node), depth, text);
  const run: Evaluator = (shell) => {
    const forked = forkStages(shell, stages.map(detached), { background: true, leadsOn: false });
    if (!("members" in forked)) return forked;
    for (const start of forked.starts) start();
    return started(shell, forked.members, forked.group, text());
  };
  const announced = node.rest.length === 0 ? node.first.commands.map((command) => ({ command })) : [];
  return (shell) =>
    andThen(startsManyJobs(shell) ? shell.spend(CROWDED_STEPS) : undefined, () => {
      if (!shell.traps.hasEvents) return run(shell);
      return andThen(announce(shell, announced), (left) => left ?? run(shell));
    });
}

/** A `!` before all that runs in the background says nothing: the job's status is the command's own (execute_cmd.c). */
function withoutNegation(node: AndOr): AndOr {
  return node.first.negated ? { ...node, first: { ...node.first, negated: false } } : node;
}

/** The `!` is not even shown of a simple command, nor of a pipeline, unless it is timed. */
function asShown(node: AndOr): AndOr {
  const { commands, timed } = node.first;
  const isBare = timed === "no" && (commands.length > 1 || commands[0]?.kind === "simple");
  return node.rest.length === 0 && isBare ? withoutNegation(node) : node;
}

/** A turn of the scheduler's quantum: a loop that starts jobs waits as long for those that are there already. */
const CROWDED_STEPS = 20_000;

/** Not so the processes of a fork bomb, each of which starts few. */
function startsManyJobs({ jobs, process }: Shell): boolean {
  return jobs.all.length >= 64 && process.kernel.limits.isCrowded;
}

/** A pipeline's processes are the job's own; anything else runs in one subshell. */
function backgroundStages(node: AndOr, depth: number, text: () => string): readonly Stage[] {
  const { commands, negated, timed } = node.first;
  const plain = node.rest.length === 0 && !negated && timed === "no";
  if (plain && commands.length > 1) return compileStages(node.first, depth);
  const [only] = commands;
  const alone = plain && only ? compileStage(only, depth) : compileAndOr(node, depth);
  return [{ command: undefined, alone, inPlace: alone, text }];
}

/** Without job control a background command ignores Ctrl-C and reads nothing (POSIX 2.9.3.1). */
function detached(stage: Stage, index: number): Stage {
  return {
    ...stage,
    alone: (shell) => {
      shell.leadsBackground = true;
      if (shell.parent?.jobControl) return stage.alone(shell);
      for (const signal of [SIGINT, SIGQUIT])
        if (!shell.traps.get(signal)) shell.process.handle(signal, "ignore");
      const silent = index === 0 && !shell.inputGiven ? silenceInput(shell) : undefined;
      return andThen(silent, () => stage.alone(shell));
    },
  };
}

function silenceInput(shell: Shell): MaybePromise<void> {
  return andThen(openPath(shell.process, "/dev/null", { read: true }), (file) => {
    if (file instanceof Errno) shell.process.fds.close(0);
    else shell.process.fds.set(0, file);
  });
}

/** Enters a job that was started in the background; a person is told its number and pid. */
export function started(
  shell: Shell,
  members: readonly JobMember[],
  group: number | undefined,
  text: string,
): MaybePromise<Outcome> {
  const job = shell.jobs.add(members, group, shell.directory, text);
  shell.lastBackgroundPid = job.last.pid;
  shell.lastStatus = 0;
  if (!shell.interactive || shell.dialect) return SUCCESS;
  return andThen(shell.process.stderr.write(`[${job.number}] ${job.last.pid}\n`), () => SUCCESS);
}
