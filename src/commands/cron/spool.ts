import { decode } from "../../base/bytes.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** Where the tables of users lie (crontab(1)), and those of the system (cron(8)). */
export const CRONTABS = "/var/spool/cron/crontabs";
export const SYSTEM_TABLE = "/etc/crontab";
export const SYSTEM_TABLES = "/etc/cron.d";
/** The jobs of at(1), a file each. */
export const AT_JOBS = "/var/spool/cron/atjobs";

/** Of another group than root's, as Debian has it: who is in it may look up whose table there is. */
const SPOOL_MODE = 0o1730;

/** Makes the directory of a spool, where the computer was installed without. `files` are root's. */
export function makeSpool(files: Files, path: string): void {
  if (!(files.stat(path) instanceof Errno)) return;
  makeParents(files, dirName(path));
  files.mkdir(path, SPOOL_MODE);
}

function makeParents(files: Files, path: string): void {
  if (!(files.stat(path) instanceof Errno)) return;
  makeParents(files, dirName(path));
  files.mkdir(path, 0o755);
}

/** The text of a file; undefined where it cannot be read. */
export function readText(files: Files, path: string): string | undefined {
  const content = files.readFile(path);
  return content instanceof Errno ? undefined : decode(content);
}

/** Names in a directory; none where there is no such directory. */
export function namesIn(files: Files, path: string): readonly string[] {
  const entries = files.readdir(path);
  return entries instanceof Errno ? [] : entries.map(({ name }) => name);
}
