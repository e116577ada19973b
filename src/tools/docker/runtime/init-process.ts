import { Errno } from "../../../disk/errno.ts";
import type { Program } from "../../../process/process.ts";
import { SIGABRT, SIGCHLD, SIGKILL, SIGNALS, SIGSTOP, SIGTTIN, SIGTTOU } from "../../../process/signals.ts";
import { goMessage } from "./find-executable.ts";

/** Where the engine puts it. */
export const INIT_PATH = "/sbin/docker-init";

/** Those that tini keeps for itself: of faults of its own, and of the terminal. */
const KEPT: readonly number[] = [
  ...["FPE", "ILL", "SEGV", "BUS", "TRAP", "SYS"].map((name) => (SIGNALS as readonly string[]).indexOf(name)),
  SIGABRT,
  SIGCHLD,
  SIGKILL,
  SIGSTOP,
  SIGTTIN,
  SIGTTOU,
];

interface Wanted {
  readonly path: string;
  readonly argv: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/** docker-init, which is tini: process 1 starts the program, passes signals on to it, and ends as it does. */
export function createInit({ path, argv, env }: Wanted): Program {
  return async (process) => {
    const child = process.kernel.spawn(process, { path, argv, env, group: "new" });
    if (child instanceof Errno) {
      await process.write(2, `[FATAL tini (7)] exec ${argv[0]} failed: ${goMessage(child)}\n`);
      return child === Errno.ENOENT ? 127 : 126;
    }
    if (process.terminal) process.terminal.foregroundGroup = child.group;
    for (let signal = 1; signal < SIGNALS.length; signal++)
      if (!KEPT.includes(signal)) process.handle(signal, () => child.raise(signal));
    await process.waitFor(child);
    return child.exit?.status ?? 1;
  };
}
