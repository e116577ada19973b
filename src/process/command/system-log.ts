import { encode } from "../../base/bytes.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";

/** The file that syslog(3) ends in: of the group adm, as rsyslogd(8) of Debian keeps it. */
export const SYSTEM_LOG = "/var/log/syslog";
const ADM = 4;

export interface LogLine {
  /** The program's name. */
  readonly tag: string;
  readonly pid?: number;
  readonly text: string;
}

/** syslog(3), in the format of Debian's rsyslog. */
export function writeLog({ kernel, hostname, rootFiles: files }: Process, { tag, pid, text }: LogLine): void {
  const isNew = files.stat(SYSTEM_LOG) instanceof Errno;
  const label = pid === undefined ? tag : `${tag}[${pid}]`;
  // With microseconds.
  const time = formatTime("%Y-%m-%dT%H:%M:%S.%6N%:z", kernel.now());
  const file = files.open(SYSTEM_LOG, { write: true, create: true }, 0o640);
  if (file instanceof Errno) return;
  file.writeAt(file.size, encode(`${time} ${hostname} ${label}: ${text}\n`));
  file.close();
  if (!isNew) return;
  files.chown(SYSTEM_LOG, { gid: ADM });
  files.chmod(SYSTEM_LOG, 0o640);
}
