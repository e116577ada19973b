import type { Process } from "../../process/process.ts";
import {
  describeSignal,
  formatSignal,
  SIGINT,
  SIGPIPE,
  SIGTERM,
  type Signal,
} from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import { abbreviate } from "./abbreviate.ts";
import type { Dialect } from "./dialect.ts";
import type { Job, JobMember, JobState } from "./jobs.ts";

/** jobs.h, LONGEST_SIGNAL_DESC: the column of the command. */
const STATUS_WIDTH = 24;

export interface JobFormat {
  /** `jobs -l`: pids too, a line for each process. */
  readonly pids?: boolean;
  /** As it is known; as it is unless told. */
  readonly state?: JobState;
}

/** `[1]+  Running                 sleep 100 &`, with a newline (jobs.c, print_pipeline). */
export function formatJob(
  shell: Shell,
  job: Job,
  { pids = false, state = job.state }: JobFormat = {},
): string {
  if (shell.dialect) return formatIn(shell.dialect, shell, job, pids);
  const head = `[${job.number}]${shell.jobs.markOf(job)} `;
  const tail = (state === "running" ? " &" : "") + otherDirectory(shell, job);
  if (pids) return `${head}${processLines(job)}${tail}\n`;
  const status = jobStatus(job, shell.options.posix, state);
  return `${head} ${status.padEnd(STATUS_WIDTH)}${job.memberText}${tail}\n`;
}

/** The command is shown where a person has started it (dash's jobs.c, showjob). */
function formatIn(dialect: Dialect, shell: Shell, job: Job, pids: boolean): string {
  const head = dialect.jobHead(job.number, shell.jobs.markOf(job));
  const pid = pids ? `${job.members[0]?.process.pid} ` : "";
  const text = shell.jobControl ? job.memberText : "";
  return `${head}${pid}${jobStatus(job, false, job.state).padEnd(DIALECT_STATUS_WIDTH)}${text}\n`;
}

const DIALECT_STATUS_WIDTH = 27;

/** Where a job was started, if that is somewhere else: `  (wd: ~/notes)`. */
function otherDirectory(shell: Shell, { directory }: Job): string {
  return directory === shell.directory ? "" : `  (wd: ${abbreviate(shell, directory)})`;
}

/** The same told of the shell itself, when a job's end is told. */
export function directoryNow(shell: Shell, { directory }: Job): string {
  return directory === shell.directory || shell.dialect
    ? ""
    : `(wd now: ${abbreviate(shell, shell.directory)})\n`;
}

function processLines(job: Job): string {
  const running = job.state === "running";
  const statuses = job.members.map(({ process }) => (running ? "Running" : describe(process)));
  return job.members
    .map(({ process, text }, index) => {
      const status = statuses[index] ?? "";
      const column =
        index > 0 && status === statuses[0] ? " ".repeat(STATUS_WIDTH - 2) : status.padEnd(STATUS_WIDTH);
      return `${index === 0 ? "" : "     "}${pidText(process)} ${column}${index === 0 ? "" : "| "}${text}`;
    })
    .join("\n");
}

function pidText(process: Process): string {
  return String(process.pid).padStart(5);
}

/** The status column: of a job that has ended that of its last process. */
function jobStatus(job: Job, posix: boolean, state: JobState): string {
  if (state === "running") return "Running";
  const { stopSignal, exit } = job.last;
  if (state === "stopped") return posix && !exit ? `Stopped(SIG${formatSignal(stopSignal)})` : "Stopped";
  const status = describe(job.last);
  return posix ? status.replace(/^Exit (\d+)$/, "Done($1)") : status;
}

/** `Running`, `Stopped`, `Done`, `Exit 3`, `Killed`. */
function describe({ state, exit, stopSignal }: Process): string {
  if (!exit) return state === "stopped" ? describeSignal(stopSignal) : "Running";
  if (exit.signal !== undefined) return describeSignal(exit.signal);
  return exit.status === 0 ? "Done" : `Exit ${exit.status}`;
}

/** What stands before the line of a job that was stopped just now, behind the `^Z` of the terminal. */
export function beforeStop({ dialect }: Shell): string {
  return dialect ? "" : "\n";
}

/** What bash says when a command in the foreground died of a signal (jobs.c, notify_of_job_status); undefined: nothing. */
export function formatDeath(
  members: readonly JobMember[],
  { brief, prefix }: { readonly brief: (signal: Signal) => boolean; readonly prefix: string },
): string | undefined {
  const signal = members.at(-1)?.process.exit?.signal;
  if (signal === undefined || signal === SIGINT || signal === SIGPIPE) return undefined;
  if (signal === SIGTERM || brief(signal)) return `${describeSignal(signal)}\n`;
  return formatScriptDeath(members, prefix);
}

/** `bash: line 1:  1234 Killed                  sleep 100`. */
export function formatScriptDeath(members: readonly JobMember[], prefix: string): string {
  const lines = members.map(({ process, text }, index) => {
    const start = index === 0 ? prefix : "     ";
    return `${start}${pidText(process)} ${describe(process).padEnd(STATUS_WIDTH)}${index === 0 ? "" : "| "}${text}\n`;
  });
  return lines.join("");
}
