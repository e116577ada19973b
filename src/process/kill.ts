import { CAP_KILL, isAble } from "../disk/capabilities.ts";
import { Errno } from "../disk/errno.ts";
import type { Process } from "./process.ts";
import { SIGCONT, type Signal } from "./signals.ts";

const INIT = 1;

/** kill(2): 0 is the sender's own group, -1 everybody else, another negative number a group. */
export function kill(sender: Process, pid: number, signal: Signal): Errno | undefined {
  const targets = targetsOf(sender, pid);
  if (targets.length === 0) return Errno.ESRCH;
  const allowed = targets.filter((target) => maySignal(sender, target, signal));
  if (allowed.length === 0) return Errno.EPERM;
  for (const target of allowed) if (!isSafeFrom(sender, target, signal)) target.raise(signal);
  return undefined;
}

/** Nobody in a container can end its first process, but by what it handles itself: pid_namespaces(7). */
function isSafeFrom(sender: Process, target: Process, signal: Signal): boolean {
  const isOwn = sender.namespace !== undefined && sender.namespace === target.namespace;
  return isOwn && target.isInit && typeof target.disposition(signal) !== "function";
}

function targetsOf(sender: Process, pid: number): readonly Process[] {
  const { kernel, namespace } = sender;
  if (pid > 0) {
    const target = sender.find(pid);
    return target ? [target] : [];
  }
  if (pid === -1) return sender.visible.filter((target) => target !== sender && target.pid !== INIT);
  const group = pid === 0 ? sender.group : namespace ? namespace.hostNumberOf(-pid) : -pid;
  return kernel.processes.filter((target) => target.group === group);
}

/** The sender's real or effective user must be that of the target; who shares a session may continue it. */
export function maySignal(sender: Process, target: Process, signal: Signal): boolean {
  const { credentials } = sender.files;
  const { uid } = credentials;
  if (isAble(credentials, CAP_KILL) || (signal === SIGCONT && sender.session === target.session)) return true;
  const targetUsers = [target.realUser.uid, target.files.credentials.uid];
  return targetUsers.includes(uid) || targetUsers.includes(sender.realUser.uid);
}
