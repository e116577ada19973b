import type { Credentials } from "../disk/files.ts";
import type { SetId } from "./executable.ts";
import type { Process } from "./process.ts";

/** The real user and group of a process (credentials(7)); the effective ones are those of its `files`. */
export interface RealUser {
  readonly uid: number;
  readonly gid: number;
}

export function realUserOf({ uid, gid }: Credentials): RealUser {
  return { uid, gid };
}

/** setresuid(2), setresgid(2) and setgroups(2): from now on the process is that user's. */
export function setUser(process: Process, credentials: Credentials): void {
  const { capabilities, noNewPrivileges } = process.files.credentials;
  process.files.credentials = { capabilities, noNewPrivileges, ...credentials };
  process.realUser = realUserOf(credentials);
}

/** execve(2) of a set-user-ID or set-group-ID file: its owner's rights, while the real user stays. */
export function takeSetId(process: Process, setId: SetId | undefined): void {
  if (!setId) return;
  const { credentials } = process.files;
  if (credentials.noNewPrivileges) return;
  const { uid, gid } = credentials;
  process.files.credentials = { ...credentials, uid: setId.uid ?? uid, gid: setId.gid ?? gid };
}

/** What bash does with the rights of such a file unless it is told `-p`: it gives them back. */
export function dropSetId(process: Process): void {
  const { credentials } = process.files;
  const { uid, gid } = process.realUser;
  if (credentials.uid !== uid || credentials.gid !== gid)
    process.files.credentials = { ...credentials, uid, gid };
}
