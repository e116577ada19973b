import { ROOT } from "../disk/files.ts";
import { FdTable } from "../process/fd-table.ts";
import type { Kernel } from "../process/kernel.ts";
import type { Process } from "../process/process.ts";

interface Service {
  readonly pid: number;
  readonly path: string;
  /** None: a thread of the kernel. */
  readonly argv: readonly string[];
  readonly parent?: number;
  readonly comm?: string;
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
  { pid: 391, path: "/usr/sbin/cron", argv: ["/usr/sbin/cron", "-f"] },
  { pid: 397, path: "/usr/lib/systemd/systemd-logind", argv: ["/lib/systemd/systemd-logind"] },
];

/** Starts those that do not run. They wait for ever, and nothing that a learner may do needs their answer. */
export function startServices(kernel: Kernel): void {
  for (const { pid, path, argv, parent, comm } of SERVICES) {
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
    // Its end is a signal from root, or the end of the computer.
    process.block(() => () => undefined).catch(() => undefined);
  }
}

/** Threads of the kernel are in no session, and the first of them has no parent. */
function becomeThread(process: Process, parent: number | undefined): void {
  process.group = process.session = 0;
  if (parent === undefined) process.parent = undefined;
}
