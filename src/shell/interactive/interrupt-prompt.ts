import { SIGINT } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";

/** Ctrl-C where a line was being typed, which may have a trap; `end` where that leaves the shell. */
export async function interruptPrompt(shell: Shell): Promise<"end" | undefined> {
  const trap = shell.traps.get(SIGINT);
  shell.lastStatus = 130;
  if (!trap) return undefined;
  const { status, jump } = await shell.evaluateText(trap, { name: "trap", firstLine: 1 });
  shell.lastStatus = jump ? status : 130;
  return jump?.kind === "exit" ? "end" : undefined;
}
