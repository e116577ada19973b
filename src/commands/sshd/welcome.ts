import { encode } from "../../base/bytes.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import type { User } from "../../process/users.ts";

const MOTD = "/etc/motd";
const LASTLOG = "/var/log/lastlog";
/** struct lastlog of <lastlog.h>: a time, 32 bytes of a line, 256 of a host. */
const RECORD = 292;
const HOST_AT = 36;

/** What a login shows before its prompt (sshd(8), LOGIN PROCESS); `~/.hushlogin` silences it. */
export async function welcome(process: Process, shell: Process, user: User, from: string): Promise<void> {
  const last = takeLastLogin(process, user.uid, from);
  if (!(shell.files.stat(`${user.home}/.hushlogin`) instanceof Errno)) return;
  const motd = process.files.readFile(MOTD);
  if (!(motd instanceof Errno)) await shell.write(1, motd);
  if (last) await shell.write(1, last);
}

/** The line about the login before; this one is written down. */
function takeLastLogin(process: Process, uid: number, from: string): string | undefined {
  const { files } = process;
  const content = files.readFile(LASTLOG);
  const old = content instanceof Errno ? new Uint8Array(0) : content;
  const log = new Uint8Array(Math.max(old.length, (uid + 1) * RECORD));
  log.set(old);
  const record = log.subarray(uid * RECORD, (uid + 1) * RECORD);
  const view = new DataView(record.buffer, record.byteOffset, RECORD);
  const time = view.getUint32(0, true);
  const host = String.fromCharCode(...record.subarray(HOST_AT)).replace(/\0.*$/s, "");
  record.fill(0);
  view.setUint32(0, Math.floor(process.kernel.now() / 1000), true);
  record.set(encode(from).subarray(0, RECORD - HOST_AT - 1), HOST_AT);
  files.writeFile(LASTLOG, log, 0o664);
  if (time === 0) return undefined;
  return `Last login: ${formatTime("%a %b %e %H:%M:%S %Y", time * 1000)} from ${host}\n`;
}
