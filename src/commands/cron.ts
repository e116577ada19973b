import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { FdTable } from "../process/fd-table.ts";
import { CRON, waitForJobs } from "./cron/wait-for-jobs.ts";

const FLAGS = {
  foreground: { short: "f", long: false, help: "stay in the foreground" },
  log: {
    short: "L",
    long: false,
    argument: { name: "loglevel", completes: "none" },
    notSimulated: true,
    help: "what to log",
  },
} as const satisfies FlagSpecs;

const PATH = "/usr/sbin/cron";

/** cron(8). The computer starts one; another one can be started after that has ended. */
export const cron = defineCommand({
  name: "cron",
  summary: "run the jobs of crontab files when they are due",
  operands: "[-f]",
  completes: "none",
  words: "short-only",
  noStandardOptions: true,
  flags: FLAGS,
  afterUsageProblem: (name) =>
    `usage: ${name.slice(name.lastIndexOf("/") + 1)} [-x [ext,sch,proc,parc,load,misc,test,bit]]\n`,
  examples: [{ run: "sudo cron", shows: "start cron after it was ended" }],
  exitStatus: "0; 1 where it may not run, or runs already.",
  seeAlso: ["crontab(1)", "at(1)"],

  run(call) {
    if (call.process.realUser.uid !== 0)
      return refuse("can't open or create /var/run/crond.pid: Permission denied");
    const { kernel } = call.process;
    const other = kernel.visible.find(
      ({ path, hostPid }) => path === PATH && hostPid !== call.process.hostPid,
    );
    if (other)
      return refuse(
        `can't lock /var/run/crond.pid, otherpid may be ${other.pid}: Resource temporarily unavailable`,
      );
    return call.flags.foreground ? waitForJobs(call.process, CRON) : detach(call);

    function refuse(what: string): number {
      call.printError(`cron: ${what}\n`);
      return 1;
    }
  },
});

function detach({ process }: Call<typeof FLAGS>): number {
  const { kernel } = process;
  const daemon = kernel.fork(process, { group: "new", fds: new FdTable() });
  if (daemon instanceof Errno) return 1;
  daemon.session = daemon.hostPid;
  daemon.terminal = undefined;
  daemon.isService = true;
  kernel.run(daemon, (own) => waitForJobs(own, CRON));
  return 0;
}
