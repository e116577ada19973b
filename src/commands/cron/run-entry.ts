import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { captureOutput } from "../../process/command/capture-output.ts";
import { writeLog } from "../../process/command/system-log.ts";
import { FdTable } from "../../process/fd-table.ts";
import { setUser } from "../../process/identity.ts";
import type { Process } from "../../process/process.ts";
import { type User, Users } from "../../process/users.ts";
import { deliverMail } from "./deliver-mail.ts";
import type { Entry } from "./table.ts";

const SHELL = "/bin/sh";
const PATH = "/usr/bin:/bin";

/** Starts a job in a process of its own, which mails what the job prints. */
export function runEntry(cron: Process, entry: Entry & { readonly user: string }): void {
  const { kernel } = cron;
  const child = kernel.fork(cron, { group: "new", fds: new FdTable(), beyondBudget: true });
  if (child instanceof Errno) return;
  child.session = child.hostPid;
  child.argv = ["/usr/sbin/CRON", "-f"];
  kernel.run(child, async (own) => {
    const user = new Users(own.files).byName(entry.user);
    if (!user) return 1;
    writeLog(own, { tag: "CRON", pid: own.pid, text: `(${user.name}) CMD (${entry.command})` });
    const env = environment(entry, user);
    setUser(own, new Users(own.files).credentialsOf(user));
    own.env = env;
    if (own.files.chdir(env.get("HOME") ?? user.home)) return 1;
    const captured = await captureOutput(own, [env.get("SHELL") ?? SHELL, "-c", entry.command], {
      input: encode(entry.input),
    });
    if (captured instanceof Errno || captured.text === "") return 0;
    const recipient = env.get("MAILTO") ?? user.name;
    if (recipient === "") return 0;
    const failed = captured.status === 0 ? "" : " (failed)";
    deliverMail(own, {
      sender: user.name,
      from: `root@${own.hostname} (Cron Daemon)`,
      recipients: recipient.split(/[\s,]+/),
      subject: `Cron <${user.name}@${own.hostname}> ${entry.command}${failed}`,
      headers: [...env].map(([name, value]) => `X-Cron-Env: <${name}=${value}>`),
      text: captured.text,
    });
    return 0;
  });
}

/** The variables of the table; cron gives those that are missing, and the user's name always (crontab(5)). */
function environment({ variables }: Entry, { name, home }: User): ReadonlyMap<string, string> {
  const env = new Map(variables);
  env.delete("LOGNAME");
  for (const [variable, value] of [
    ["SHELL", SHELL],
    ["HOME", home],
    ["PATH", PATH],
  ] as const)
    if (!env.has(variable)) env.set(variable, value);
  return env.set("LOGNAME", name);
}
