import type { ComputerSnapshot } from "../computer/index.ts";
import { createComputer } from "./engine.ts";

/**
 * What the start-up files of a fresh computer make of the shell on its first terminal. It is the same on every one: neither the time nor
 * the seed is part of it.
 */
export async function recordLogin(): Promise<ComputerSnapshot["state"]["shell"]> {
  const computer = await createComputer();
  return new Promise((resolve) => {
    const terminal = computer.openTerminal({
      columns: 80,
      rows: 24,
      output: () => undefined,
      onPrompt: () => {
        terminal.close();
        resolve(computer.snapshot().state.shell);
      },
    });
  });
}
