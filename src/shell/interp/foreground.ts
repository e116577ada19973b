import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Process } from "../../process/process.ts";
import { SIGINT, SIGPIPE, SIGTERM, type Signal } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import { beforeStop, directoryNow, formatDeath, formatJob, formatScriptDeath } from "../state/format-job.ts";
import type { Job, JobMember } from "../state/jobs.ts";
import { waitOn } from "./attention.ts";
import { reapCoprocesses } from "./reap-coprocesses.ts";

/** Waits for the processes of a command in the foreground; gives their statuses. */
export function waitForeground(
  shell: Shell,
  members: readonly JobMember[],
  group: number | undefined,
): MaybePromise<readonly number[]> {
  const jobControl = shell.jobControl;
  if (!jobControl && members.every(({ process }) => process.exit)) return ended(shell, members);
  if (jobControl && group !== undefined) giveTerminal(shell, group);
  const release = jobControl ? undefined : holdInterrupt(shell);
  return andThen(waitInTurn(shell, members, jobControl), () => {
    if (jobControl) giveTerminal(shell, shell.process.group);
    release?.(members.at(-1)?.process);
    if (shell.coprocesses.length > 0) reapCoprocesses(shell);
    return andThen(shell.jobs.all.length > 0 ? reportBackgroundDeaths(shell) : undefined, () =>
      members.some(({ process }) => process.state === "stopped")
        ? stopped(shell, members, group)
        : ended(shell, members),
    );
  });
}

function waitInTurn(shell: Shell, members: readonly JobMember[], untraced: boolean): MaybePromise<void> {
  for (const [index, { process }] of members.entries()) {
    const wait = waitOn(shell, () => shell.process.waitFor(process, { untraced, interruptible: true }));
    if (wait instanceof Promise)
      return wait.then(() => waitInTurn(shell, members.slice(index + 1), untraced));
  }
}

/** Makes the group the one that reads the terminal and gets the signals of its keys (tcsetpgrp(3)). */
export function giveTerminal(shell: Shell, group: number): void {
  const { terminal } = shell.process;
  if (terminal && shell.subshellDepth === 0) terminal.foregroundGroup = group;
}

/**
 * While a script's command runs, Ctrl-C is the command's affair; the script dies of it only if the command did
 * (bash manual 3.7.6). Gives what ends that.
 */
function holdInterrupt(shell: Shell): ((last: Process | undefined) => void) | undefined {
  const { process } = shell;
  const before = process.disposition(SIGINT);
  if (shell.interactive || shell.traps.get(SIGINT) !== undefined || before === "ignore") return undefined;
  let arrived = false;
  process.handle(SIGINT, () => {
    arrived = true;
  });
  return (last) => {
    process.handle(SIGINT, before);
    if (arrived && last?.exit?.signal === SIGINT) process.raise(SIGINT);
  };
}

function ended(shell: Shell, members: readonly JobMember[]): MaybePromise<readonly number[]> {
  const statuses = members.map(({ process }) => process.exit?.status ?? 0);
  const signal = members.at(-1)?.process.exit?.signal;
  if (signal === undefined) return statuses;
  if (signal === SIGINT && shell.interactive) {
    shell.interrupted = true;
    shell.attention = true;
  }
  return andThen(reportDeath(shell, members), () => statuses);
}

/** A command in the foreground died of a signal: bash says so, except for those that people send on purpose. */
function reportDeath(shell: Shell, members: readonly JobMember[]): MaybePromise<void> {
  const { interactive, traps } = shell;
  if (shell.inCommandSubstitution || (shell.belongsToPrompt && !interactive)) return undefined;
  // A signal that the shell has a trap for is only named (jobs.c, notify_of_job_status).
  const brief = (signal: Signal): boolean =>
    interactive || shell.dialect !== undefined || Boolean(traps.get(signal));
  const text = formatDeath(members, { brief, prefix: shell.faultPrefix() });
  return text === undefined ? undefined : shell.process.stderr.write(text);
}

/** A script tells of background jobs that signals have ended, one with job control of all that have ended. */
export function reportBackgroundDeaths(shell: Shell): MaybePromise<void> {
  if (shell.belongsToPrompt || shell.inCommandSubstitution) return undefined;
  let text = "";
  for (const job of shell.jobs.all) {
    if (job.state === "stopped") text += takeStop(shell, job);
    if (job.state !== "done" || job.notified) continue;
    const death = isTold(shell, job) ? backgroundDeath(shell, job) : "";
    const isKept = shell.options.posix && job.last.pid === shell.lastBackgroundPid;
    if (isKept && shell.input === "string" && job.last.exit?.signal === undefined) continue;
    // A script is told of nothing else (jobs.c, notify_of_job_status); its `jobs` still shows them.
    if (shell.input !== "string" && job.last.exit?.signal === undefined) continue;
    const tells = death === "" && shell.jobControl;
    text += tells ? formatJob(shell, job) + directoryNow(shell, job) : death;
    // A shell for one string forgets them, another keeps them for `jobs` (jobs.c, notify_of_job_status).
    job.notified = shell.jobControl || shell.input === "string" || job.last.exit?.signal !== undefined;
  }
  shell.jobs.cleanUp();
  return text === "" ? undefined : shell.process.stderr.write(text);
}

function backgroundDeath(shell: Shell, { members }: Job): string {
  const prefix = shell.faultPrefix();
  if (!shell.dialect) return formatScriptDeath(members, prefix);
  return formatDeath(members, { brief: () => true, prefix }) ?? "";
}

/** That a job was stopped, of which a script is told nothing. */
function takeStop(shell: Shell, job: Job): string {
  if (job.told === "stopped" || shell.input !== "string") return "";
  job.told = "stopped";
  return `\n${formatJob(shell, job)}${directoryNow(shell, job)}`;
}

/** Nothing is said of signals that people send on purpose, nor of those that the script itself handles. */
function isTold(shell: Shell, job: Job): boolean {
  const signal = job.last.exit?.signal;
  if (signal === undefined || shell.traps.get(signal)) return false;
  return signal !== SIGINT && (signal !== SIGTERM || shell.dialect !== undefined) && signal !== SIGPIPE;
}

function stopped(
  shell: Shell,
  members: readonly JobMember[],
  group: number | undefined,
): MaybePromise<readonly number[]> {
  const job = shell.jobs.add(members, group, shell.directory, members.map(({ text }) => text).join(" | "));
  job.told = "stopped";
  shell.jobs.setCurrent(job);
  // Nobody who stops one round of a loop wants the next (jobs.c, wait_for).
  if (shell.interactive) shell.leavesLoops = shell.attention = true;
  const statuses = members.map(({ process }) => process.exit?.status ?? 128 + process.stopSignal);
  return andThen(shell.process.stderr.write(`${beforeStop(shell)}${formatJob(shell, job)}`), () => statuses);
}

/** A job that was stopped or runs in the background goes on in the foreground: `fg`. Gives its status. */
export function resumeForeground(shell: Shell, job: Job): MaybePromise<number> {
  if (job.group !== undefined) giveTerminal(shell, job.group);
  return andThen(waitInTurn(shell, job.members, true), () => {
    giveTerminal(shell, shell.process.group);
    if (job.state === "stopped") {
      job.told = "stopped";
      shell.jobs.setCurrent(job);
      const line = `${beforeStop(shell)}${formatJob(shell, job)}`;
      return andThen(shell.process.stderr.write(line), () => job.status);
    }
    job.notified = true;
    shell.jobs.remove(job);
    return andThen(ended(shell, job.members), () => job.status);
  });
}
