import type { Process } from "../../process/process.ts";
import type { Shell } from "../shell.ts";

/** A coprocess, and our ends of its pipes. */
export interface RunningCoprocess {
  readonly name: string;
  readonly process: Process;
  readonly descriptors: readonly number[];
}

/** Closes the descriptors of coprocesses that have ended, and unsets their variables: whenever the shell has waited. */
export function reapCoprocesses(shell: Shell): void {
  const over = shell.coprocesses.filter(({ process }) => process.exit);
  if (over.length === 0) return;
  shell.coprocesses = shell.coprocesses.filter(({ process }) => !process.exit);
  for (const { name, descriptors } of over) {
    for (const fd of descriptors) shell.process.fds.close(fd);
    shell.variables.unset(name);
    shell.variables.unset(`${name}_PID`);
  }
}
