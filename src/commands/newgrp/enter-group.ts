import { baseName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { AccountTables } from "../../process/command/account-tables.ts";
import type { Call } from "../../process/command/call.ts";
import { askOnStandardInput, askOnTerminal, fitsHash } from "../../process/command/passwords.ts";
import { statusOfFailedStart } from "../../process/command/run-program.ts";
import { setUser } from "../../process/identity.ts";
import { SIGINT, SIGQUIT } from "../../process/signals.ts";
import { type Group, type User, Users } from "../../process/users.ts";

export interface GroupWish {
  /** The user's own where none is named. */
  readonly group: string | undefined;
  readonly isLogin: boolean;
  /** Run by sh; a shell without. */
  readonly command?: string;
}

const WRONG_DELAY = 1000;

/** newgrp.c of shadow: a shell, or a command, whose group is another. */
export async function enterGroup(call: Call, wish: GroupWish): Promise<number> {
  const { process } = call;
  const users = new Users(process.rootFiles);
  const user = users.byUid(process.realUser.uid);
  if (!user) return call.fail("Cannot determine your user name.");
  const group = wish.group === undefined ? users.groupByGid(user.gid) : users.groupByName(wish.group);
  if (!group) return call.fail(`group '${wish.group ?? user.gid}' does not exist`);
  if (!(await mayEnter(call, user, group))) return 1;
  const before = process.files.credentials.groups;
  const groups = [...new Set([...before, group.gid])].sort((a, b) => a - b);
  setUser(process, { uid: user.uid, gid: group.gid, groups });
  return start(call, user, wish);
}

/** Who is no member needs the group's password. */
async function mayEnter(call: Call, user: User, group: Group): Promise<boolean> {
  const { process } = call;
  if (process.realUser.uid === 0 || user.gid === group.gid || group.members.includes(user.name)) return true;
  const secret = (await askOnTerminal(call, "Password: ")) ?? (await askOnStandardInput(call, "Password: "));
  const stored = new AccountTables(process.rootFiles).gshadow.find(group.name)?.[1] ?? "";
  if (typeof secret !== "string" && (await fitsHash(process, secret.text, stored))) return true;
  await call.sleep(WRONG_DELAY);
  call.printError("Invalid password.\n");
  return false;
}

async function start(call: Call, user: User, { isLogin, command }: GroupWish): Promise<number> {
  const own = user.shell || "/bin/sh";
  const shell = isLogin ? own : (call.env("SHELL") ?? own);
  const path = command === undefined ? shell : "/bin/sh";
  const name = `${isLogin && command === undefined ? "-" : ""}${baseName(path)}`;
  const argv = command === undefined ? [name] : [name, "-c", command];
  const env = isLogin ? loginEnvironment(call, user, shell) : call.process.env;
  if (isLogin) call.files.chdir(user.home);
  await call.stdout.flush();
  const child = call.process.kernel.spawn(call.process, { path, argv, env });
  if (child instanceof Errno) return call.fail(`${path}: ${child.message}`, statusOfFailedStart(child));
  for (const signal of [SIGINT, SIGQUIT]) call.process.handle(signal, "shrug");
  await call.process.waitFor(child);
  if (child.exit?.signal !== undefined) call.process.terminate(child.exit.signal);
  return child.exit?.status ?? 0;
}

function loginEnvironment(call: Call, user: User, shell: string): ReadonlyMap<string, string> {
  const env = new Map<string, string>();
  for (const name of ["TERM", "COLORTERM", "DISPLAY", "EDITOR", "LANG", "TZ"]) {
    const value = call.env(name);
    if (value !== undefined) env.set(name, value);
  }
  return env
    .set("HOME", user.home)
    .set("SHELL", shell)
    .set("USER", user.name)
    .set("LOGNAME", user.name)
    .set("PATH", call.env("PATH") ?? "/usr/bin:/bin");
}
