import { defineCommand } from "../process/command/define-command.ts";
import { FLAGS, USAGE } from "./at/flags.ts";

/** at(1) of Debian's package at. */
export const at = defineCommand({
  name: "at",
  summary: "run commands later",
  operands: ["[-q queue] [-f file] [-mMv] timespec...", "-t time", "-c job...", "-l", "-r job..."],
  completes: "none",
  words: "short-only",
  noStandardOptions: true,
  flags: FLAGS,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "echo 'date > then' | at now + 2 minutes", shows: "a job for later" },
    { run: "at -c 1", shows: "what job 1 will do" },
  ],
  exitStatus: "0; 1 where the time or a job is not understood.",
  seeAlso: ["atq(1)", "atrm(1)", "batch(1)", "crontab(1)"],

  async run(call) {
    const { runAt } = await call.load(import("./at/run-at.ts"));
    return runAt(call, "at");
  },
});
