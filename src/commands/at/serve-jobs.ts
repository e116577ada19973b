import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { captureOutput } from "../../process/command/capture-output.ts";
import { FdTable } from "../../process/fd-table.ts";
import { setUser } from "../../process/identity.ts";
import type { Process } from "../../process/process.ts";
import { Users } from "../../process/users.ts";
import { deliverMail } from "../cron/deliver-mail.ts";
import { readText } from "../cron/spool.ts";
import { ring } from "../cron/wait-for-jobs.ts";
import { type AtJob, listJobs, RUNNING } from "./job-files.ts";

/** What `at -m` writes into a job's file: mail also where nothing is printed. */
const MAIL_LINE = /^# mail (\S+) (-?\d)$/m;

/** atd(8): runs the jobs of at(1) when they are due; comes back when none is left. */
export async function serveJobs(process: Process): Promise<void> {
  for (;;) {
    const jobs = listJobs(process.files).filter(({ queue }) => queue !== RUNNING);
    if (jobs.length === 0) return;
    const next = Math.min(...jobs.map(({ time }) => time));
    if (next > process.kernel.now()) await ring(process, next);
    const now = process.kernel.now();
    for (const job of listJobs(process.files))
      if (job.queue !== RUNNING && job.time <= now) runJob(process, job);
  }
}

/** The job's file becomes that of a running one, and goes when it has ended. */
function runJob(atd: Process, job: AtJob): void {
  const { kernel, files } = atd;
  const text = readText(files, job.file) ?? "";
  const slash = job.file.lastIndexOf("/") + 1;
  const running = `${job.file.slice(0, slash)}${RUNNING}${job.file.slice(slash + 1)}`;
  if (files.rename(job.file, running)) return;
  const child = kernel.fork(atd, { group: "new", fds: new FdTable(), beyondBudget: true });
  if (child instanceof Errno) return;
  child.session = child.hostPid;
  kernel.run(child, async (own) => {
    const status = await runText(own, job, text);
    own.rootFiles.unlink(running);
    return status;
  });
}

async function runText(own: Process, job: AtJob, text: string): Promise<number> {
  const users = new Users(own.files);
  const user = users.byUid(job.uid);
  if (!user) return 1;
  setUser(own, users.credentialsOf(user));
  own.env = new Map();
  own.files.chdir("/");
  const captured = await captureOutput(own, ["/bin/sh"], { input: encode(text) });
  if (captured instanceof Errno) return 1;
  const [, recipient = user.name, wish = "0"] = MAIL_LINE.exec(text) ?? [];
  if (wish === "-1" || (wish === "0" && captured.text === "")) return 0;
  deliverMail(own, {
    sender: user.name,
    from: `${user.name}@${own.hostname}`,
    recipients: [recipient],
    subject: `Output from your job ${String(job.number).padStart(8)}`,
    headers: [],
    text: captured.text,
  });
  return 0;
}
