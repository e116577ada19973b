import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import type { FdTable } from "../../process/fd-table.ts";
import type { PipeReader, PipeWriter } from "../../process/pipe.ts";
import type { Shell } from "../shell.ts";
import type { JobMember } from "../state/jobs.ts";
import { printNode } from "../syntax/index.ts";
import type { Command, Pipeline } from "../syntax/nodes.ts";
import { debugTrap } from "./before-command.ts";
import { compileCommand, compileReplacing, compileStage } from "./compile.ts";
import type { Evaluator } from "./evaluator.ts";
import { afterFailure } from "./failure.ts";
import { giveTerminal, waitForeground } from "./foreground.ts";
import { watched } from "./list.ts";
import { ended, type Outcome, SUCCESS } from "./outcome.ts";
import { withStderrIntoPipe } from "./stderr-into-pipe.ts";
import { forkSubshell, isSubshell, type Subshell } from "./subshell-process.ts";
import { compileTimed } from "./time.ts";

/** `[time [-p]] [!] a | b |& c` (bash manual 3.2.3). */
export function compilePipeline(node: Pipeline, depth: number, isLast = false): Evaluator {
  const { commands, negated, timed } = node;
  let evaluate = compileCommands(node, depth, isLast && !negated && timed === "no");
  if (commands.length === 0) evaluate = () => SUCCESS;
  if (negated) evaluate = compileNegated(evaluate);
  return timed === "no" ? evaluate : compileTimed(evaluate, timed);
}

function compileCommands(node: Pipeline, depth: number, isLast: boolean): Evaluator {
  const [first, second] = node.commands;
  if (first && !second) return isLast ? compileReplacing(first, depth) : compileCommand(first, depth);
  const stages = compileStages(node, depth);
  return (shell) => andThen(runStages(shell, stages), (outcome) => afterFailure(shell, outcome));
}

function compileNegated(evaluate: Evaluator): Evaluator {
  const invert = ({ status, jump }: Outcome): Outcome =>
    jump ? { status, jump } : ended(status === 0 ? 1 : 0);
  return (shell) =>
    andThen(watched(shell, evaluate), (outcome) => {
      const inverted = invert(outcome);
      shell.lastStatus = inverted.status;
      return inverted;
    });
}

/** One command of a pipeline of several. */
export interface Stage {
  readonly command: Command | undefined;
  /** As the whole of a subshell: an external program takes the subshell's place. */
  readonly alone: Evaluator;
  /** In the shell itself: the last one under `lastpipe`. */
  readonly inPlace: Evaluator;
  readonly text: () => string;
}

export function compileStages({ commands, pipesStderr }: Pipeline, depth: number): readonly Stage[] {
  return commands.map((typed: Command, index) => {
    const command = pipesStderr[index] ? withStderrIntoPipe(typed) : typed;
    let inPlace: Evaluator | undefined;
    return {
      command,
      alone: compileStage(command, depth),
      inPlace: (shell) => {
        inPlace ??= compileCommand(command, depth);
        return inPlace(shell);
      },
      text: () => printNode(command),
    };
  });
}

function runStages(shell: Shell, stages: readonly Stage[]): MaybePromise<Outcome> {
  const last = stages.at(-1)?.command;
  if (last) {
    shell.line = last.span.line;
    if (shell.trapDepth === 0) shell.currentCommand = last;
  }
  const inShell = shell.options.lastpipe && !shell.jobControl ? stages.at(-1) : undefined;
  if (!shell.traps.hasEvents) return startStages(shell, stages, inShell);
  return andThen(announce(shell, stages), (left) => left ?? startStages(shell, stages, inShell));
}

/** The trap on DEBUG runs for each simple command before all of them start. */
export function announce(
  shell: Shell,
  stages: readonly Pick<Stage, "command">[],
): MaybePromise<Outcome | undefined> {
  return forEachInTurn(stages, ({ command }) =>
    command?.kind === "simple" ? debugTrap(shell, command) : undefined,
  );
}

function startStages(
  shell: Shell,
  stages: readonly Stage[],
  inShell: Stage | undefined,
): MaybePromise<Outcome> {
  const forked = forkStages(shell, inShell ? stages.slice(0, -1) : stages, {
    background: false,
    leadsOn: inShell !== undefined,
  });
  if (!("members" in forked)) return forked;
  if (forked.group !== undefined) giveTerminal(shell, forked.group);
  for (const start of forked.starts) start();
  const last = inShell && runInShell(shell, inShell, forked.reader);
  return andThen(last, (outcome) =>
    andThen(waitForeground(shell, forked.members, forked.group), (statuses) => {
      const all = outcome ? [...statuses, outcome.status] : statuses;
      shell.pipeStatuses = all;
      const status = pipelineStatus(shell, all);
      shell.lastStatus = status;
      return outcome?.jump ? { status, jump: outcome.jump } : ended(status);
    }),
  );
}

/** The last command's status; under `pipefail` the last that is not 0. */
function pipelineStatus(shell: Shell, statuses: readonly number[]): number {
  if (!shell.options.pipefail) return statuses.at(-1) ?? 0;
  return statuses.findLast((status) => status !== 0) ?? 0;
}

/** The processes of a pipeline, forked and not yet started. */
export interface ForkedPipeline {
  readonly members: readonly JobMember[];
  readonly starts: readonly (() => void)[];
  readonly group: number | undefined;
  /** Of the pipe behind the last one, where that was asked for. */
  readonly reader: PipeReader | undefined;
}

/** Forks a subshell for each stage, joined by pipes; gives an outcome where a fork fails. */
export function forkStages(
  shell: Shell,
  stages: readonly Stage[],
  options: { readonly background: boolean; readonly leadsOn: boolean },
): ForkedPipeline | MaybePromise<Outcome> {
  const members: JobMember[] = [];
  const starts: (() => void)[] = [];
  let group: number | undefined;
  let input: PipeReader | undefined;
  for (const [index, stage] of stages.entries()) {
    const pipe = index < stages.length - 1 || options.leadsOn ? shell.process.kernel.pipe() : undefined;
    const fds = stageDescriptors(shell, input, pipe?.writer);
    input = pipe?.reader;
    const subshell = forkSubshell(shell, stage.alone, {
      fds,
      group: shell.jobControl ? (group ?? "new") : undefined,
      later: options.background,
      prepare: (child) => {
        if (stage.command?.kind === "simple") {
          child.subshellLevel = shell.subshellLevel;
          child.jobs.adopt(shell.jobs);
        }
        if (index > 0) child.inputGiven = true;
        if (index < stages.length - 1 || options.background) child.watchedDepth = shell.watchedDepth;
      },
    });
    if (!isSubshell(subshell)) return abandon(subshell, members, pipe?.reader);
    if (shell.jobControl) group ??= subshell.process.group;
    members.push(memberOf(subshell, stage.text));
    starts.push(subshell.start);
  }
  return { members, starts, group, reader: input };
}

/** A fork failed in the middle: what was forked never runs. */
function abandon(
  outcome: MaybePromise<Outcome>,
  members: readonly JobMember[],
  reader: PipeReader | undefined,
): MaybePromise<Outcome> {
  for (const { process } of members) process.finish({ status: 254 });
  reader?.retain().release();
  return outcome;
}

export function memberOf({ process }: Subshell, text: () => string): JobMember {
  let printed: string | undefined;
  return {
    process,
    get text() {
      printed ??= text();
      return printed;
    },
  };
}

function stageDescriptors(
  shell: Shell,
  input: PipeReader | undefined,
  output: PipeWriter | undefined,
): FdTable {
  const fds = shell.process.fds.fork();
  if (input) fds.set(0, input);
  if (output) fds.set(1, output);
  return fds;
}

/** The last command under `lastpipe`: with the pipe as standard input for as long as it runs. */
function runInShell(shell: Shell, stage: Stage, reader: PipeReader | undefined): MaybePromise<Outcome> {
  const { fds } = shell.process;
  const before = fds.get(0)?.retain();
  if (reader) fds.set(0, reader);
  return andThen(watched(shell, stage.inPlace), (outcome) => {
    if (before) {
      fds.set(0, before);
      before.release();
    } else fds.close(0);
    return outcome;
  });
}
