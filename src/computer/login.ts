import { Errno } from "../disk/errno.ts";
import type { Credentials, Files } from "../disk/files.ts";
import { decode } from "../base/bytes.ts";
import { FdTable } from "../process/fd-table.ts";
import type { Kernel } from "../process/kernel.ts";
import type { Process } from "../process/process.ts";
import type { Terminal } from "../process/terminal/terminal.ts";
import type { Account } from "./accounts.ts";

/** The PATH of Debian's login(1) for people, and for root. */
const USER_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games";
const ROOT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

export function loginEnvironment(account: Account, extra: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries({
      SHELL: account.shell,
      PWD: account.home,
      LOGNAME: account.name,
      HOME: account.home,
      LANG: "C.UTF-8",
      USER: account.name,
      PATH: account.uid === 0 ? ROOT_PATH : USER_PATH,
      ...extra,
    }),
  );
}

/** The first process of a login: a shell's, in the home directory, with no descriptors yet. */
export function startLogin(
  kernel: Kernel,
  account: Account,
  options: { env: ReadonlyMap<string, string>; argv0: string; terminal?: Terminal; cwd?: string },
): Process {
  const files = kernel.disk.view(credentialsOf(kernel, account));
  if (files.chdir(options.cwd ?? account.home)) files.chdir("/");
  return kernel.createProcess({
    argv: [options.argv0],
    env: options.env,
    fds: new FdTable(),
    files,
    terminal: options.terminal,
    path: "/usr/bin/bash",
  });
}

/** initgroups(3). */
function credentialsOf(kernel: Kernel, account: Account): Credentials {
  const groups = linesOf(kernel.disk.view({ uid: 0, gid: 0, groups: [0] }), "/etc/group")
    .map((line) => line.split(":"))
    .filter(([, , , members]) => (members ?? "").split(",").includes(account.name))
    .map(([, , gid]) => Number(gid));
  return { uid: account.uid, gid: account.gid, groups: [account.gid, ...groups.filter((gid) => gid !== account.gid)] };
}

/** The account of that name in /etc/passwd. */
export function findAccount(kernel: Kernel, name: string): Account | undefined {
  const fields = linesOf(kernel.disk.view({ uid: 0, gid: 0, groups: [0] }), "/etc/passwd")
    .map((line) => line.split(":"))
    .find(([user]) => user === name);
  if (!fields) return undefined;
  const [, , uid, gid, fullName = "", home = "/", shell = "/bin/bash"] = fields;
  return { name, uid: Number(uid), gid: Number(gid), fullName, home, shell, groups: [] };
}

function linesOf(files: Files, path: string): readonly string[] {
  const content = files.readFile(path);
  return content instanceof Errno ? [] : decode(content).split("\n").filter((line) => line !== "");
}
