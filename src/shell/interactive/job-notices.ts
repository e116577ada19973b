import type { Shell } from "../shell.ts";
import { formatJob } from "../state/format-job.ts";

/** What has happened to jobs since it was told last (jobs.c, notify_of_job_status); those that ended are forgotten. */
export function takeJobNotices(shell: Shell): string {
  const { jobs } = shell;
  let notices = "";
  for (const job of [...jobs.all]) {
    const { state } = job;
    if (state === "done" && !job.notified) {
      notices += formatJob(job, jobs.markOf(job));
      job.notified = true;
    } else if (state === "stopped" && job.told !== "stopped") {
      notices += `\n${formatJob(job, jobs.markOf(job))}`;
      job.told = "stopped";
    } else if (state === "running") job.told = "running";
  }
  jobs.cleanUp();
  return notices;
}

export function hasStoppedJobs(shell: Shell): boolean {
  return shell.jobs.all.some(({ state }) => state === "stopped");
}
