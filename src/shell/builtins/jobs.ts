import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { jobWordHelp } from "../../process/signal-word-help.ts";
import type { Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { formatJob } from "../state/format-job.ts";
import type { Job } from "../state/jobs.ts";
import { defineBuiltin } from "./define.ts";
import { findJob } from "./find-job.ts";
import type { BuiltinIo } from "./io.ts";

export const jobs = defineBuiltin({
  name: "jobs",
  usage: "[-lnprs] [jobspec ...] or jobs -x command [args]",
  summary: "Display status of jobs.",
  help: `Lists the active jobs.  JOBSPEC restricts output to that job.
Without options, the status of all active jobs is displayed.

Options:
  -l\tlists process IDs in addition to the normal information
  -n\tlists only processes that have changed status since the last
\t\tnotification
  -p\tlists process IDs only
  -r\trestrict output to running jobs
  -s\trestrict output to stopped jobs

If -x is supplied, COMMAND is run after all job specifications that
appear in ARGS have been replaced with the process ID of that job's
process group leader.

Exit Status:
Returns success unless an invalid option is given or an error occurs.
If -x is used, returns the exit status of COMMAND.`,

  wordHelp: jobWordHelp,

  run(shell, args, io) {
    const parsed = io.options(args, "lpnxrs");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (flags.has("x")) return runWithPids(shell, operands);
    let status = 0;
    const chosen: Job[] = [];
    for (const spec of operands) {
      const job = findJob(shell, io, spec);
      if (job) chosen.push(job);
      else if (shell.jobs.find(spec) !== "ambiguous") status = 1;
    }
    show(shell, io, operands.length > 0 ? chosen : shell.jobs.all, flags);
    return status;
  },
});

function show(shell: Shell, io: BuiltinIo, all: readonly Job[], flags: ReadonlyMap<string, string>): void {
  const state = flags.has("r") ? "running" : flags.has("s") ? "stopped" : undefined;
  for (const job of all) {
    if (state && job.state !== state) continue;
    if (flags.has("n") && job.state === job.told) continue;
    if (flags.has("p")) io.print(`${job.members[0]?.process.pid}\n`);
    else io.print(formatJob(shell, job, { pids: flags.has("l") }));
    job.told = job.state;
    if (job.state === "done") job.notified = true;
  }
  shell.jobs.cleanUp();
}

/** `jobs -x`: the command with each job replaced by its process group. */
function runWithPids(shell: Shell, words: readonly string[]): MaybePromise<number | Outcome> {
  const args = words.map((word) => {
    const job = word.startsWith("%") ? shell.jobs.find(word) : undefined;
    return job && job !== "ambiguous" ? String(job.members[0]?.process.pid) : word;
  });
  const builtin = shell.builtin("command");
  if (!builtin || args.length === 0) return 0;
  return andThen(
    shell.evaluateText(args.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" "), { name: "jobs" }),
    (outcome) => outcome,
  );
}
