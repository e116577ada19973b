import type { ExitStatus, Process } from "../../process/process.ts";
import { describeSignal, SIGINT, SIGPIPE, SIGTERM } from "../../process/signals.ts";
import type { Job, JobMember } from "./jobs.ts";

/** jobs.h, LONGEST_SIGNAL_DESC: the column of the command. */
const STATUS_WIDTH = 24;

export interface JobFormat {
  /** `jobs -l`: pids too, a line for each process. */
  readonly pids?: boolean;
}

/** `[1]+  Running                 sleep 100 &`, with a newline. */
export function formatJob(job: Job, mark: string, { pids = false }: JobFormat = {}): string {
  const head = `[${job.number}]${mark} `;
  const tail = job.state === "running" ? " &" : "";
  if (!pids) return `${head} ${jobStatus(job).padEnd(STATUS_WIDTH)}${commandText(job.members)}${tail}\n`;
  const lines = job.members.map(({ process, text }, index) => {
    const status = describe(process, job.group !== undefined);
    const before = job.members[index - 1];
    const shown = before && describe(before.process, job.group !== undefined) === status ? "" : status;
    const start = index === 0 ? head : "     ";
    return `${start}${pidText(process)} ${shown.padEnd(shown === "" ? STATUS_WIDTH - 2 : STATUS_WIDTH)}${index === 0 ? "" : "| "}${text}`;
  });
  return `${lines.join("\n")}${tail}\n`;
}

function pidText(process: Process): string {
  return String(process.pid).padStart(5);
}

function commandText(members: readonly JobMember[]): string {
  return members.map(({ text }) => text).join(" | ");
}

/** The status column: that of the last process, or of one that is stopped or runs. */
function jobStatus(job: Job): string {
  const controlled = job.group !== undefined;
  if (job.state === "done") return describe(job.last, controlled);
  const telling = job.members.find((member) => job.stateOf(member) === job.state);
  return describe(telling?.process ?? job.last, controlled);
}

function describe({ state, exit, stopSignal }: Process, controlled: boolean): string {
  if (exit) return describeExit(exit);
  return state === "stopped" && controlled ? describeSignal(stopSignal) : "Running";
}

/** `Done`, `Exit 3`, `Killed`. */
function describeExit({ status, signal }: ExitStatus): string {
  if (signal !== undefined) return describeSignal(signal);
  return status === 0 ? "Done" : `Exit ${status}`;
}

/** What bash says when a command in the foreground died of a signal (jobs.c, notify_of_job_status); undefined: nothing. */
export function formatDeath(
  members: readonly JobMember[],
  { interactive, prefix }: { readonly interactive: boolean; readonly prefix: string },
): string | undefined {
  const signal = members.at(-1)?.process.exit?.signal;
  if (signal === undefined || signal === SIGINT || signal === SIGPIPE) return undefined;
  if (interactive || signal === SIGTERM) return `${describeSignal(signal)}\n`;
  return formatScriptDeath(members, prefix);
}

/** `bash: line 1:  1234 Killed                  sleep 100`. */
export function formatScriptDeath(members: readonly JobMember[], prefix: string): string {
  const lines = members.map(({ process, text }, index) => {
    const start = index === 0 ? prefix : "     ";
    return `${start}${pidText(process)} ${describe(process, false).padEnd(STATUS_WIDTH)}${index === 0 ? "" : "| "}${text}\n`;
  });
  return lines.join("");
}
