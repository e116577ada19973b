import type { Shell } from "../shell.ts";

/** Whether what runs was typed, functions that it calls included, and does not stand in a file. */
export function isAtPrompt(shell: Shell): boolean {
  for (let { frame } = shell; frame; frame = frame.parent) if (frame.kind === "source") return false;
  return shell.interactive;
}
