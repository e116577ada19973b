import { defineBuiltin } from "./define.ts";

/** One step of work, in seconds of processor time. */
const STEP_SECONDS = 5e-7;

export const times = defineBuiltin({
  name: "times",
  usage: "",
  summary: "Display process times.",
  help: `Prints the accumulated user and system times for the shell and all of its
child processes.

Exit Status:
Always succeeds.`,
  special: true,
  run(shell, args, io) {
    if (!io.options(args, "")) return 2;
    const own = formatSeconds(shell.process.stepsUsed * STEP_SECONDS);
    const children = formatSeconds(
      Math.max(0, shell.process.kernel.scheduler.steps - shell.process.stepsUsed) * STEP_SECONDS,
    );
    io.print(`${own} 0m0.000s\n${children} 0m0.000s\n`);
    return 0;
  },
});

function formatSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}m${(seconds - minutes * 60).toFixed(3)}s`;
}
