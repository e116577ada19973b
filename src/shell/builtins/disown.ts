import { jobWordHelp } from "../../process/signal-word-help.ts";
import type { Job } from "../state/jobs.ts";
import { defineBuiltin } from "./define.ts";

export const disown = defineBuiltin({
  name: "disown",
  usage: "[-h] [-ar] [jobspec ... | pid ...]",
  summary: "Remove jobs from current shell.",
  help: `Removes each JOBSPEC argument from the table of active jobs.  Without
any JOBSPECs, the shell uses its notion of the current job.

Options:
  -a\tremove all jobs if JOBSPEC is not supplied
  -h\tmark each JOBSPEC so that SIGHUP is not sent to the job if the
\t\tshell receives a SIGHUP
  -r\tremove only running jobs

Exit Status:
Returns success unless an invalid option or JOBSPEC is given.`,

  wordHelp: jobWordHelp,

  run(shell, args, io) {
    const parsed = io.options(args, "ahr");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    const { jobs } = shell;
    const letGo = (job: Job): void => {
      if (flags.has("h")) job.keepsOnHangUp = true;
      else jobs.remove(job);
    };
    if (operands.length === 0 && (flags.has("a") || flags.has("r"))) {
      for (const job of [...jobs.all]) if (!flags.has("r") || job.state === "running") letGo(job);
      return 0;
    }
    let status = 0;
    for (const spec of operands.length > 0 ? operands : ["%%"]) {
      const job = /^\d+$/.test(spec) ? jobs.ofProcess(Number(spec)) : jobs.find(spec);
      if (job && job !== "ambiguous") letGo(job);
      else if (job === "ambiguous") status = io.fault(`${spec.replace(/^%\??/, "")}: ambiguous job spec`);
      else status = io.fault(`${operands.length > 0 ? spec : "current"}: no such job`);
    }
    return status;
  },
});
