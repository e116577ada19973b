import { SIGHUP } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import { saveHistory } from "./history-file.ts";

/** The terminal has gone away: the history is kept, the jobs hear of it (bash manual 3.7.6). */
export function hangUpSession(shell: Shell): void {
  saveHistory(shell);
  for (const job of shell.jobs.all) {
    if (!job.keepsOnHangUp) for (const { process } of job.members) process.raise(SIGHUP);
  }
  shell.process.terminate(SIGHUP);
}
