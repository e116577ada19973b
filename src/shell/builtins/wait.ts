import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Process } from "../../process/process.ts";
import { jobWordHelp } from "../../process/signal-word-help.ts";
import { SIGCHLD } from "../../process/signals.ts";
import { Interrupted } from "../../process/unwind.ts";
import { attend } from "../interp/attention.ts";
import { reportBackgroundDeaths } from "../interp/foreground.ts";
import { reapCoprocesses } from "../interp/reap-coprocesses.ts";
import type { Shell } from "../shell.ts";
import type { Job } from "../state/jobs.ts";
import { isIdentifier } from "../state/reference.ts";
import { defineBuiltin } from "./define.ts";
import { findJob } from "./find-job.ts";
import type { BuiltinIo } from "./io.ts";
import { parseInteger } from "./parse-integer.ts";

export const wait = defineBuiltin({
  name: "wait",
  usage: "[-fn] [-p var] [id ...]",
  summary: "Wait for job completion and return exit status.",
  help: `Waits for each process identified by an ID, which may be a process ID or a
job specification, and reports its termination status.  If ID is not
given, waits for all currently active child processes, and the return
status is zero.  If ID is a job specification, waits for all processes
in that job's pipeline.

If the -n option is supplied, waits for a single job from the list of IDs,
or, if no IDs are supplied, for the next job to complete and returns its
exit status.

If the -p option is supplied, the process or job identifier of the job
for which the exit status is returned is assigned to the variable VAR
named by the option argument. The variable will be unset initially, before
any assignment. This is useful only when the -n option is supplied.

If the -f option is supplied, and job control is enabled, waits for the
specified ID to terminate, instead of waiting for it to change status.

Exit Status:
Returns the status of the last ID; fails if ID is invalid or an invalid
option is given, or if -n is supplied and the shell has no unwaited-for
children.`,

  wordHelp: jobWordHelp,

  run(shell, args, io) {
    const parsed = io.options(args, "fnp:");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    shell.jobs.hear();
    const variable = flags.get("p");
    if (variable !== undefined) {
      if (!isIdentifier(variable)) return io.fault(`\`${variable}': not a valid identifier`);
      shell.variables.unset(variable);
    }
    const tell = (pid: number | undefined): void => {
      if (variable !== undefined && pid !== undefined) shell.variables.set(variable, String(pid));
    };
    const waiting = interruptible(() => {
      if (flags.has("n")) return waitForNext(shell, io, operands, tell);
      if (operands.length === 0) return waitForAll(shell, io);
      return waitForEach({ shell, io, tell, untilEnd: flags.has("f") }, operands);
    });
    return andThen(waiting, (status) => {
      reapCoprocesses(shell);
      return andThen(reportBackgroundDeaths(shell), () => status);
    });
  },
});

/** A trapped signal ends the wait at once, with its own status (bash manual 3.7.6). */
function interruptible(run: () => MaybePromise<number>): MaybePromise<number> {
  const status = run();
  if (!(status instanceof Promise)) return status;
  return status.catch((thrown: unknown) => {
    if (thrown instanceof Interrupted) return 128 + thrown.signal;
    throw thrown;
  });
}

/**
 * Waits until `isOver`, while jobs change. The trap on CHLD runs as each child ends and the wait goes on, except in
 * posix mode (jobs.c, waitchld).
 */
function waitUntil(
  shell: Shell,
  processes: () => readonly Process[],
  isOver: () => boolean,
): MaybePromise<void> {
  if (isOver()) return undefined;
  return untilChange(shell, processes()).then(async () => {
    if (shell.traps.arrived.includes(SIGCHLD)) {
      if (shell.options.posix) throw new Interrupted(SIGCHLD);
      await attend(shell);
    }
    return waitUntil(shell, processes, isOver);
  });
}

/** One call of `wait` for what its operands name. */
interface Waiting {
  readonly shell: Shell;
  readonly io: BuiltinIo;
  readonly tell: (pid: number | undefined) => void;
  /** -f: that a job was stopped is not its end. */
  readonly untilEnd: boolean;
}

function waitForProcess(shell: Shell, process: Process, isOver = () => false): MaybePromise<void> {
  const processes = () => [...processesOf(shell.jobs.all), process];
  return waitUntil(shell, processes, () => process.exit !== undefined || isOver());
}

function waitForJob(shell: Shell, job: Job, untilEnd: boolean): MaybePromise<number> {
  const processes = () => processesOf(shell.jobs.all);
  const over = waitUntil(shell, processes, () =>
    untilEnd ? job.members.every(({ process }) => process.exit) : job.state !== "running",
  );
  return andThen(over, () => job.status);
}

function waitForAll(shell: Shell, io: BuiltinIo): MaybePromise<number> {
  const { jobs, lastSubstitution } = shell;
  const substitution = lastSubstitution?.pid === shell.lastBackgroundPid ? lastSubstitution : undefined;
  const over = andThen(waitForRunning(shell, io), () =>
    substitution ? waitForProcess(shell, substitution) : undefined,
  );
  return andThen(over, () => {
    for (const job of [...jobs.all]) finish(shell, job);
    // A later `wait PID` does not know them any more (jobs.c, bgp_clear).
    jobs.forgetStatuses();
    return 0;
  });
}

/** Until no job runs; each look at them tells of the stopped ones before one that runs (wait_for_background_pids). */
function waitForRunning(shell: Shell, io: BuiltinIo): MaybePromise<void> {
  for (const job of shell.jobs.all) {
    if (job.state === "running")
      return andThen(waitForJob(shell, job, false), () => waitForRunning(shell, io));
    if (job.state === "stopped" && !shell.dialect)
      io.fault(`warning: job ${job.number}[${job.last.pid}] stopped`);
  }
  return undefined;
}

function waitForEach(waiting: Waiting, specs: readonly string[]): MaybePromise<number> {
  let last = 0;
  const each = forEachInTurn(specs, (spec) =>
    andThen(waitForOne(waiting, spec), (status) => {
      last = status;
      return undefined;
    }),
  );
  return andThen(each, () => last);
}

function waitForOne(waiting: Waiting, spec: string): MaybePromise<number> {
  const { shell, io, tell, untilEnd } = waiting;
  if (spec.startsWith("%")) {
    const job = findJob(shell, io, spec);
    if (!job) return 127;
    if (job.state === "stopped" && !shell.dialect)
      io.plainFault(`warning: wait_for_job: job ${job.number} is stopped`);
    return andThen(waitForJob(shell, job, untilEnd), (status) => {
      tell(job.last.pid);
      finish(shell, job);
      return status;
    });
  }
  if (!/^\d+$/.test(spec) || parseInteger(spec) === undefined)
    return io.fault(`\`${spec}': not a pid or valid job spec`);
  return waitForPid(waiting, Number(spec));
}

function waitForPid({ shell, io, tell, untilEnd }: Waiting, pid: number): MaybePromise<number> {
  const { lastSubstitution } = shell;
  if (pid === lastSubstitution?.pid) {
    return andThen(waitForProcess(shell, lastSubstitution), () => {
      tell(pid);
      return lastSubstitution.exit?.status ?? 0;
    });
  }
  const job = shell.jobs.ofProcess(pid);
  const process = job?.members.find((member) => member.process.pid === pid)?.process;
  if (!job || !process) {
    const status = shell.jobs.statusOf(pid);
    if (status === undefined) return io.fault(`pid ${pid} is not a child of this shell`, 127);
    tell(pid);
    return status;
  }
  const isStopped = () => !untilEnd && job.state === "stopped";
  return andThen(waitForProcess(shell, process, isStopped), () => {
    tell(pid);
    if (job.state === "done") finish(shell, job);
    return process.exit?.status ?? 128 + process.stopSignal;
  });
}

/** `wait -n`: the next one to end, or one that has ended and was not asked about. */
function waitForNext(
  shell: Shell,
  io: BuiltinIo,
  specs: readonly string[],
  tell: (pid: number | undefined) => void,
): MaybePromise<number> {
  const jobs = specs.length === 0 ? shell.jobs.all : specs.flatMap((spec) => jobOf(shell, io, spec) ?? []);
  const candidates = jobs.filter((job) => !job.notified);
  if (candidates.length === 0) return 127;
  const over = (): Job | undefined => candidates.find((job) => job.state === "done");
  const take = (job: Job): number => {
    tell(job.last.pid);
    finish(shell, job);
    return job.status;
  };
  const ended = over();
  if (ended) return take(ended);
  const next = (): MaybePromise<number> => {
    if (!candidates.some((job) => job.state === "running")) return 127;
    return untilChange(shell, processesOf(candidates)).then(() => {
      const job = over();
      return job ? take(job) : next();
    });
  };
  return next();
}

function jobOf(shell: Shell, io: BuiltinIo, spec: string): Job | undefined {
  const job = spec.startsWith("%") ? shell.jobs.find(spec) : shell.jobs.ofProcess(Number(spec));
  if (job && job !== "ambiguous") return job;
  io.fault(`${spec}: no such job`, 127);
  return undefined;
}

function processesOf(jobs: readonly Job[]): Process[] {
  return jobs.flatMap(({ members }) => members.map(({ process }) => process));
}

function untilChange(shell: Shell, processes: readonly Process[]): Promise<void> {
  return shell.process.block<void>(
    (wake) => {
      const withdraw = processes.map((process) => process.onChange(wake));
      return () => {
        for (const takeBack of withdraw) takeBack();
      };
    },
    { interruptible: true },
  );
}

/** What was waited for needs no notice any more, unless a signal ended it. */
function finish(shell: Shell, job: Job): void {
  if (job.state !== "done") return;
  shell.jobs.keepStatus(job.last.pid, job.status);
  // What a signal ended, or job control tells of (a script is told nothing), is told first.
  if (job.last.exit?.signal !== undefined || (shell.jobControl && shell.input !== "file")) return;
  job.notified = true;
  shell.jobs.cleanUp();
}
