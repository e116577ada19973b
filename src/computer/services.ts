import { ATD, CRON, waitForJobs } from "../commands/cron/wait-for-jobs.ts";
import { ROOT } from "../disk/files.ts";
import { FdTable } from "../process/fd-table.ts";
import type { Kernel } from "../process/kernel.ts";
import type { Process } from "../process/process.ts";
import { Killed } from "../process/unwind.ts";

interface Service {
  readonly pid: number;
  readonly path: string;
  /** None: a thread of the kernel. */
  readonly argv: readonly string[];
  readonly parent?: number;
  readonly comm?: string;
  /** What it does; the others wait for ever. */
  readonly work?: (process: Process) => Promise<never>;
}

/** What runs on a computer before anybody logs in: as on Debian 12, the few that everybody meets. */
const SERVICES: readonly Service[] = [
  { pid: 1, path: "/usr/lib/systemd/systemd", argv: ["/sbin/init"] },
  { pid: 2, path: "", argv: [], comm: "kthreadd" },
  { pid: 9, path: "", argv: [], parent: 2, comm: "kworker/u4:0-events_unbound" },
  { pid: 14, path: "", argv: [], parent: 2, comm: "ksoftirqd/0" },
  {
    pid: 214,
    path: "/usr/lib/systemd/systemd-journald",
    argv: ["/lib/systemd/systemd-journald"],
    comm: "systemd-journal",
  },
  {
    pid: 391,
    path: "/usr/sbin/cron",
    argv: ["/usr/sbin/cron", "-f"],
    work: (process) => waitForJobs(process, CRON),
  },
  { pid: 397, path: "/usr/lib/systemd/systemd-logind", argv: ["/lib/systemd/systemd-logind"] },
  {
    pid: 412,
    path: "/usr/sbin/atd",
    argv: ["/usr/sbin/atd", "-f"],
    work: (process) => waitForJobs(process, ATD),
  },
];

/** Starts those that do not run. */
export function startServices(kernel: Kernel): void {
  for (const { pid, path, argv, parent, comm, work } of SERVICES) {
    if (kernel.find(pid)) continue;
    const process = kernel.createProcess({
      pid,
      path,
      argv,
      env: new Map(),
      fds: new FdTable(),
      files: kernel.disk.view(ROOT),
      parent: parent === undefined ? undefined : kernel.find(parent),
    });
    if (comm !== undefined) process.comm = comm;
    if (argv.length === 0) becomeThread(process, parent);
    process.isService = true;
    void untilItEnds(process, work);
  }
}

/** The end of a service is a signal from root, or the end of the computer. */
async function untilItEnds(process: Process, work: Service["work"]): Promise<void> {
  try {
    await (work ? work(process) : process.block(() => () => undefined));
  } catch (thrown) {
    if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
  }
}

/** Threads of the kernel are in no session, and the first of them has no parent. */
function becomeThread(process: Process, parent: number | undefined): void {
  process.group = process.session = 0;
  if (parent !== undefined) return;
  if (process.parent) process.parent.childCount--;
  process.parent = undefined;
}
