import { isDue, nextDue, type Schedule } from "../../base/cron-schedule.ts";
import type { Process } from "../../process/process.ts";
import { runEntry } from "./run-entry.ts";
import { CRONTABS, namesIn, readText, SYSTEM_TABLE, SYSTEM_TABLES } from "./spool.ts";
import { type Entry, parseTable } from "./table.ts";
import { ring } from "./wait-for-jobs.ts";

const MINUTE = 60_000;
/** cron(8): missed minutes up to here are all caught up with; up to the other, the jobs at fixed times. */
const SHORT_GAP = 5;
const LONG_GAP = 180;

/** A job, and who runs it. */
interface Job extends Entry {
  readonly user: string;
}

/** Runs the jobs of all tables when they are due; comes back when there is none left. */
export async function serveTables(process: Process, started: "boot" | "later"): Promise<void> {
  let jobs = readJobs(process);
  if (started === "boot") for (const job of jobs) if (job.schedule === "reboot") runEntry(process, job);
  let done = minuteOf(process);
  while (jobs.length > 0) {
    const next = Math.min(...jobs.map(({ schedule }) => nextOf(schedule, done)));
    await ring(process, Number.isFinite(next) ? next * MINUTE : undefined);
    // Whatever woke it: the tables are read anew, as they are now.
    jobs = readJobs(process);
    const now = minuteOf(process);
    for (const minute of minutesToServe(done, now))
      for (const job of jobs) if (isWanted(job, minute, now)) runEntry(process, job);
    done = now;
  }
}

function minuteOf({ kernel }: Process): number {
  return Math.floor(kernel.now() / MINUTE);
}

function nextOf(schedule: Schedule | "reboot", after: number): number {
  const next = schedule === "reboot" ? undefined : nextDue(schedule, after);
  return next ?? Number.POSITIVE_INFINITY;
}

/** The minutes since the last one; after a long gap, this one alone. */
function minutesToServe(done: number, now: number): readonly number[] {
  const gap = now - done;
  const first = gap > LONG_GAP ? now : done + 1;
  return Array.from({ length: Math.max(0, now - first + 1) }, (_, index) => first + index);
}

function isWanted({ schedule }: Job, minute: number, now: number): boolean {
  if (schedule === "reboot" || !isDue(schedule, minute)) return false;
  return minute === now || now - minute < SHORT_GAP || !schedule.isFrequent;
}

function readJobs({ files }: Process): readonly Job[] {
  const jobs: Job[] = [];
  const add = (text: string | undefined, user?: string) => {
    const { entries, problem } = parseTable(text ?? "", user === undefined);
    // cron ignores a table with a fault as a whole.
    if (problem) return;
    for (const entry of entries) {
      const owner = user ?? entry.user;
      if (owner) jobs.push({ ...entry, user: owner });
    }
  };
  add(readText(files, SYSTEM_TABLE));
  // As run-parts(8) does: names with a dot are not looked at.
  for (const name of namesIn(files, SYSTEM_TABLES))
    if (/^[A-Za-z0-9_-]+$/.test(name)) add(readText(files, `${SYSTEM_TABLES}/${name}`));
  for (const user of namesIn(files, CRONTABS)) add(readText(files, `${CRONTABS}/${user}`), user);
  return jobs;
}
