import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { jobWordHelp } from "../../process/signal-word-help.ts";
import { SIGCONT } from "../../process/signals.ts";
import { giveTerminal, resumeForeground } from "../interp/foreground.ts";
import type { Shell } from "../shell.ts";
import { abbreviate } from "../state/abbreviate.ts";
import type { Job } from "../state/jobs.ts";
import { defineBuiltin } from "./define.ts";
import { findJob } from "./find-job.ts";
import type { BuiltinIo } from "./io.ts";

export const fg = defineBuiltin({
  name: "fg",
  usage: "[job_spec]",
  summary: "Move job to the foreground.",
  help: `Place the job identified by JOB_SPEC in the foreground, making it the
current job.  If JOB_SPEC is not present, the shell's notion of the
current job is used.

Exit Status:
Status of command placed in foreground, or failure if an error occurs.`,

  wordHelp: jobWordHelp,

  run(shell, args, io): MaybePromise<number> {
    if (args[0] === "--help" && !shell.dialect) return io.help();
    if (!shell.jobControl) return io.fault("no job control");
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    shell.jobs.hear();
    const job = wanted(shell, io, parsed.operands[0]);
    if (!job) return 1;
    shell.jobs.setCurrent(job);
    io.print(`${startText(shell, job)}\n`);
    return andThen(io.flush(), () => {
      // The job may look at once whether the terminal is its own.
      if (job.group !== undefined) giveTerminal(shell, job.group);
      resume(job);
      return resumeForeground(shell, job);
    });
  },
});

export const bg = defineBuiltin({
  name: "bg",
  usage: "[job_spec ...]",
  summary: "Move jobs to the background.",
  help: `Place the jobs identified by each JOB_SPEC in the background, as if they
had been started with \`&'.  If JOB_SPEC is not present, the shell's notion
of the current job is used.

Exit Status:
Returns success unless job control is not enabled or an error occurs.`,

  wordHelp: jobWordHelp,

  run(shell, args, io) {
    if (args[0] === "--help" && !shell.dialect) return io.help();
    if (!shell.jobControl) return io.fault("no job control");
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    shell.jobs.hear();
    let status = 0;
    for (const spec of parsed.operands.length > 0 ? parsed.operands : [undefined]) {
      const job = wanted(shell, io, spec);
      if (!job) status = 1;
      else if (job.state === "running") io.fault(`job ${job.number} already in background`);
      else {
        const mark = shell.options.posix ? "" : shell.jobs.markOf(job).trim();
        const text = shell.dialect ? job.memberText : startText(shell, job, " &");
        io.print(`[${job.number}]${mark} ${text}\n`);
        resume(job);
        job.told = "running";
        shell.lastBackgroundPid = job.last.pid;
        shell.jobs.chooseCurrent();
      }
    }
    return status;
  },
});

/** The command, and where it was started if that is elsewhere. */
function startText(shell: Shell, { memberText, directory }: Job, tail = ""): string {
  const place = directory === shell.directory ? "" : `\t(wd: ${abbreviate(shell, directory)})`;
  return memberText + tail + place;
}

function resume(job: Job): void {
  for (const { process } of job.members) if (process.state === "stopped") process.raise(SIGCONT);
}

function wanted(shell: Shell, io: BuiltinIo, spec: string | undefined): Job | undefined {
  const job = spec === undefined ? shell.jobs.current : findJob(shell, io, spec);
  if (!job) {
    if (spec === undefined) io.fault("current: no such job");
    return undefined;
  }
  if (job.group === undefined) io.fault(`job ${job.number} started without job control`);
  else if (shell.inCommandSubstitution) io.fault("no current jobs");
  else if (job.state === "done") {
    io.fault("job has terminated");
    job.notified = true;
    shell.jobs.cleanUp();
  } else return job;
  return undefined;
}
