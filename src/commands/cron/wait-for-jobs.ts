import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";
import { AT_JOBS, CRONTABS, SYSTEM_TABLE, SYSTEM_TABLES } from "./spool.ts";

/**
 * What cron and atd do while there is nothing to do later: they wait without a timer, and without the code that runs
 * jobs, until somebody says that there may be some.
 */

/** A spool with jobs for later, and who runs them: it comes back when none is left. */
interface JobService {
  readonly spools: readonly string[];
  readonly load: () => Promise<(process: Process, started: StartOfService) => Promise<void>>;
}

/** Whether the computer has just been started, or has the service run all the while. */
type StartOfService = "boot" | "later";

export const CRON: JobService = {
  spools: [CRONTABS, SYSTEM_TABLES, SYSTEM_TABLE],
  load: () => import("./serve-tables.ts").then(({ serveTables }) => serveTables),
};

export const ATD: JobService = {
  spools: [AT_JOBS],
  load: () => import("../at/serve-jobs.ts").then(({ serveJobs }) => serveJobs),
};

/** No state of a disk: whatever is there is news. */
const NO_STATE = -1;

/** Runs until the process is ended. */
export async function waitForJobs(process: Process, service: JobService): Promise<never> {
  const { scheduler } = process.kernel;
  // Of a computer that goes on from what was stored the disk is there before its services are.
  let started: StartOfService = hasJobs(process.files, service) ? "boot" : "later";
  for (;;) {
    await ring(process, undefined, started === "boot" ? NO_STATE : undefined);
    if (!hasJobs(process.files, service)) continue;
    const serve = await scheduler.host(process, service.load());
    await serve(process, started);
    started = "later";
  }
}

function hasJobs(files: Files, { spools }: JobService): boolean {
  return spools.some((path) => {
    const status = files.stat(path);
    if (status instanceof Errno) return false;
    if (status.kind !== "directory") return true;
    const names = files.readdir(path);
    return !(names instanceof Errno) && names.length > 0;
  });
}

/** Waits until jobs may have changed since the disk was in `state`, or the computer's clock says `time`. */
export function ring(process: Process, time?: number, state = process.kernel.disk.state): Promise<void> {
  const { kernel } = process;
  return process.block<void>((wake) => {
    const forget = () => {
      kernel.jobListeners.delete(listen);
      cancel();
    };
    const rouse = () => {
      forget();
      wake();
    };
    const listen = () => {
      if (kernel.disk.state !== state) rouse();
    };
    kernel.jobListeners.add(listen);
    const cancel = time === undefined ? () => undefined : kernel.scheduler.at(process, time, rouse);
    return forget;
  });
}
