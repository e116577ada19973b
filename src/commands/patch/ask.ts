import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { openPath } from "../../process/open.ts";
import type { PatchCall } from "../patch.ts";

/** Asks at the terminal, whatever standard input is; without one the answer is no. */
export async function askTerminal(call: PatchCall, question: string): Promise<boolean> {
  call.print(question);
  await call.stdout.flush();
  const terminal = call.process.terminal
    ? await openPath(call.process, "/dev/tty", { read: true })
    : Errno.ENXIO;
  if (terminal instanceof Errno) {
    call.print("\n");
    return false;
  }
  const line = await terminal.readThrough(call.process, 10, 4096);
  return !(line instanceof Errno) && decode(line).startsWith("y");
}
