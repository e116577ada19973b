import type { Files } from "../../disk/files.ts";
import { Users } from "../users.ts";
import { type ProcessEntry, readBootTime, readProcesses, TICKS } from "./process-table.ts";

/** Somebody at a terminal, as utmp(5) would tell. */
export interface LoginSession {
  readonly user: string;
  /** `pts/0`. */
  readonly line: string;
  readonly pid: number;
  /** In milliseconds since 1970. */
  readonly since: number;
}

const INIT = 1;

/** Those who are logged in: shells that lead a session on a terminal and were started by the computer itself. */
export function readLogins(
  files: Files,
  processes: readonly ProcessEntry[] = readProcesses(files),
): readonly LoginSession[] {
  const users = new Users(files);
  const boot = readBootTime(files);
  return processes.flatMap(({ pid, session, ppid, tty, ruid, startTicks }) =>
    tty === undefined || pid !== session || ppid > INIT
      ? []
      : [{ user: users.nameOf(ruid), line: tty, pid, since: boot + (startTicks * 1000) / TICKS }],
  );
}
