import { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";
import type { Signal } from "../signals.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Whether a background process may use its terminal (POSIX 11.1.4). It gets `signal` with its whole group; a promise
 * is there when it has been continued and may ask again.
 */
export function holdBack(
  process: Process,
  terminal: Terminal,
  signal: Signal,
): Promise<void> | Errno | undefined {
  if (terminal.foregroundGroup === 0 || process.terminal !== terminal) return undefined;
  if (process.group === terminal.foregroundGroup) return undefined;
  const disposition = process.disposition(signal);
  if (disposition === "ignore" || isOrphaned(process)) return Errno.EIO;
  process.kernel.signalGroup(process.group, signal);
  if (process.state !== "stopped") return Errno.EINTR;
  // A stopped process gets what wakes it only when it is continued.
  return process.block<void>((wake) => {
    wake();
    return () => undefined;
  });
}

/** No member has its parent in another group of the session: nobody would ever continue the group (POSIX 3.264). */
function isOrphaned(process: Process): boolean {
  return !process.kernel.processes.some(
    (member) =>
      member.group === process.group &&
      member.parent !== undefined &&
      member.parent.session === member.session &&
      member.parent.group !== member.group,
  );
}
