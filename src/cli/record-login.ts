import type { ComputerSnapshot } from "../computer/index.ts";
import { createComputer } from "./engine.ts";

/** What the first terminal of a fresh computer comes to. Neither the time nor the seed is part of it. */
export interface RecordedLogin {
  /** What the start-up files make of its shell. */
  readonly shell: ComputerSnapshot["state"]["shell"];
  /** The bytes that it prints until it waits for the first key, as text: the prompt. */
  readonly screen: string;
}

export async function recordLogin(): Promise<RecordedLogin> {
  const computer = await createComputer();
  const decoder = new TextDecoder();
  let screen = "";
  return new Promise((resolve) => {
    const terminal = computer.openTerminal({
      columns: 80,
      rows: 24,
      output: (bytes) => {
        screen += decoder.decode(bytes, { stream: true });
        return undefined;
      },
      onPrompt: () => {
        const login = { screen, shell: computer.snapshot().state.shell };
        terminal.close();
        resolve(login);
      },
    });
  });
}
