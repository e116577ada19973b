import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import type { LoginSession } from "../../process/command/login-sessions.ts";
import { openPath } from "../../process/open.ts";

const GROUP_WRITE = 0o020;

/** Whether others may write to a terminal, as mesg(1) sets it; root may always. */
export function takesMessages({ files }: Call, { line }: LoginSession): boolean {
  const status = files.stat(`/dev/${line}`);
  if (status instanceof Errno) return false;
  return files.credentials.uid === 0 || (status.mode & GROUP_WRITE) !== 0;
}

/** Opens somebody's terminal; the programs that do so belong to its group (tty(4)). */
export async function openTerminal({ process }: Call, line: string): Promise<number | undefined> {
  const file = await openPath(process, `/dev/${line}`, { write: true });
  return file instanceof Errno ? undefined : process.fds.add(file, 3);
}

/** `pts/0` of the one who writes. */
export function ownTerminal({ process }: Call): string | undefined {
  for (const fd of [0, 1, 2]) {
    const terminal = process.fds.get(fd)?.terminal;
    if (terminal) return terminal.path.replace("/dev/", "");
  }
  return undefined;
}

/** What a terminal would take for a command is shown, as `^X`. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x06\x08\x0b-\x1f\x7f]/g, (character) =>
    character === "\x7f" ? "^?" : `^${String.fromCharCode(character.charCodeAt(0) + 64)}`,
  );
}
