import { ROOT } from "../disk/files.ts";
import { FdTable } from "../process/fd-table.ts";
import type { Kernel } from "../process/kernel.ts";
import type { Process } from "../process/process.ts";
import type { Terminal } from "../process/terminal/terminal.ts";
import { Users } from "../process/users.ts";
import type { Account } from "./accounts.ts";

/** The PATH of Debian's login(1) for people, and for root. */
const USER_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games";
const ROOT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

export function loginEnvironment(
  account: Account,
  extra: Readonly<Record<string, string>>,
): Map<string, string> {
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
  const users = new Users(kernel.disk.view(ROOT));
  const user = users.byName(account.name);
  if (!user) throw new Error(`there is no user ${account.name} on this computer`);
  const files = kernel.disk.view(users.credentialsOf(user));
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

/** The account of that name in /etc/passwd. */
export function findAccount(kernel: Kernel, name: string): Account | undefined {
  const user = new Users(kernel.disk.view(ROOT)).byName(name);
  return user && { ...user, fullName: user.gecos, groups: [] };
}
