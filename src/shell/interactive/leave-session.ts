import { SIGCONT, SIGHUP } from "../../process/signals.ts";
import { runExitTrap } from "../interp/exit-trap.ts";
import type { Shell } from "../shell.ts";
import { saveHistory } from "./history-file.ts";
import { runLogoutFile } from "./start-files.ts";

/** The end of an interactive shell: its trap, its history; stopped jobs are not left behind. Gives its status. */
export async function leaveSession(shell: Shell, status: number): Promise<number> {
  const left = await runLogoutFile(shell);
  const last = await runExitTrap(shell, left?.status ?? status);
  saveHistory(shell);
  for (const job of shell.jobs.all) {
    if (job.state !== "stopped" || job.keepsOnHangUp) continue;
    for (const { process } of job.members) {
      process.raise(SIGHUP);
      process.raise(SIGCONT);
    }
  }
  return last;
}
