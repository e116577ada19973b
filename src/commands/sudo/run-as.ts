import { baseName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import { setUser } from "../../process/identity.ts";
import type { Process } from "../../process/process.ts";
import { SIGHUP, SIGINT, SIGQUIT, SIGTERM } from "../../process/signals.ts";
import type { Users } from "../../process/users.ts";
import type { SudoCall } from "./flags.ts";
import type { Request } from "./permission.ts";

/** Runs the command as the other user and waits for it, as its parent and root's process. Gives its status. */
export async function runAs(
  call: SudoCall,
  request: Request,
  env: ReadonlyMap<string, string>,
  users: Users,
): Promise<number> {
  const { process, flags } = call;
  const { runas, group } = request;
  const own = process.files.credentials;
  const groups = flags.preserveGroups ? own.groups : users.groupIdsOf(runas);
  const target = {
    uid: runas.uid,
    gid: group?.gid ?? runas.gid,
    // The kernel keeps them in order.
    groups: [...new Set(group ? [group.gid, ...groups] : groups)].sort((a, b) => a - b),
  };
  await call.stdout.flush();
  setUser(process, target);
  if (flags.login) {
    const failed = process.files.chdir(runas.home);
    if (failed) call.note(`unable to change directory to ${runas.home}: ${failed.message}`);
  }
  const child = start(process, request, env, flags.login);
  setUser(process, { uid: 0, gid: 0, groups: [0] });
  if (child instanceof Errno) return call.fail(`unable to execute ${request.path}: ${child.message}`);
  if (flags.background) return 0;
  // Keys reach the command as well: it decides. Other signals are passed on.
  for (const signal of [SIGINT, SIGQUIT]) process.handle(signal, "shrug");
  for (const signal of [SIGTERM, SIGHUP]) process.handle(signal, () => child.raise(signal));
  await process.waitFor(child);
  const { exit } = child;
  if (exit?.signal !== undefined) process.terminate(exit.signal);
  return exit?.status ?? 0;
}

function start(
  process: Process,
  { path, words }: Request,
  env: ReadonlyMap<string, string>,
  login: boolean,
): Process | Errno {
  const [name = path, ...args] = words;
  const argv = [login ? `-${baseName(path)}` : name, ...args];
  const child = process.kernel.spawn(process, { path, argv, env });
  // execvp(3) gives to the shell what it does not understand.
  return child === Errno.ENOEXEC ? startProgram(process, [path, ...args], { env }) : child;
}
