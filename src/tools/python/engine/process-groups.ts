import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";

/** getpgid(2) and its like, for inside/subprocesses.py; 0 is the process itself. */
export function createProcessGroups(process: Process, number: (errno: Errno) => number) {
  const find = (pid: number) => (pid === 0 ? process : process.find(pid));
  /** Numbers of groups and sessions are the computer's; a container knows its own. */
  const shown = (hostPid: number) =>
    process.visible.find((other) => other.hostPid === hostPid)?.pid ?? (process.namespace ? 0 : hostPid);
  return {
    groupOf(pid: number) {
      const target = find(pid);
      return target ? shown(target.group) : number(Errno.ESRCH);
    },
    sessionOf(pid: number) {
      const target = find(pid);
      return target ? shown(target.session) : number(Errno.ESRCH);
    },
    setGroup(pid: number, group: number) {
      const target = find(pid);
      if (!target || (target !== process && target.parent !== process)) return number(Errno.ESRCH);
      const leader = group === 0 ? target : process.find(group);
      const isGroup = leader && (leader === target || leader.group === leader.hostPid);
      if (!isGroup || leader.session !== target.session) return number(Errno.EPERM);
      target.group = leader.hostPid;
      return 0;
    },
    startSession() {
      if (process.group === process.hostPid) return number(Errno.EPERM);
      process.session = process.group = process.hostPid;
      process.terminal = undefined;
      return process.pid;
    },
  };
}
