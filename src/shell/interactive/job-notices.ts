import type { Shell } from "../shell.ts";
import { beforeStop, directoryNow, formatJob } from "../state/format-job.ts";
import type { JobState } from "../state/jobs.ts";

/** What has happened to jobs since it was told last (jobs.c, notify_of_job_status); those that ended are forgotten. */
export function takeJobNotices(shell: Shell): string {
  const { jobs } = shell;
  let notices = "";
  for (const job of [...jobs.all]) {
    const { state, unheard } = job;
    job.unheard = undefined;
    if (unheard === "stopped") notices += beforeStop(shell) + formatJob(shell, job, { state: unheard });
    else if (unheard) continue;
    else if (state === "done" && !job.notified) {
      notices += formatJob(shell, job) + directoryNow(shell, job);
      job.notified = true;
    } else if (state === "stopped" && job.told !== "stopped") {
      notices += `${beforeStop(shell)}${formatJob(shell, job)}${directoryNow(shell, job)}`;
      job.told = "stopped";
    } else if (state === "running") job.told = "running";
  }
  jobs.cleanUp();
  return notices;
}

/** `set -b`: jobs are told of as soon as they end, wherever the cursor is. Gives what ends that. */
export function tellAtOnce(shell: Shell, write: (text: string) => void): () => void {
  if (!shell.options.notify) return () => undefined;
  const tell = () => write(takeJobNotices(shell).replaceAll("\n", "\r\n"));
  const processes = shell.jobs.all.flatMap(({ members }) => members.map(({ process }) => process));
  const withdraw = processes.map((process) => process.onChange(tell));
  return () => {
    for (const takeBack of withdraw) takeBack();
  };
}

/**
 * What `exit` says of jobs that would be left behind, stopped or, with `checkjobs`, running. Right behind what has told
 * of them it lets the shell go (builtins/exit.def, exit_or_logout).
 */
export function warnOfJobs(shell: Shell): string | undefined {
  const { jobs, options } = shell;
  if (KNOWS_OF_JOBS.has(shell.builtinBefore)) return undefined;
  const is = (state: JobState): boolean => jobs.all.some((job) => job.state === state);
  const what = is("stopped") ? "stopped" : options.checkjobs && is("running") ? "running" : undefined;
  if (what === undefined) return undefined;
  const list = options.checkjobs ? jobs.all.map((job) => formatJob(shell, job)) : [];
  if (shell.dialect) return `You have ${what} jobs.\n`;
  return `There are ${what} jobs.\n${list.join("")}`;
}

const KNOWS_OF_JOBS: ReadonlySet<string> = new Set(["exit", "logout", "jobs"]);
