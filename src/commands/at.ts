import { defineAt } from "./at/define-at.ts";

/** at(1) of Debian's package at. */
export const at = defineAt("at", {
  summary: "run commands later",
  operands: ["[-q queue] [-f file] [-mMv] timespec...", "-t time", "-c job...", "-l", "-r job..."],
  examples: [
    { run: "echo 'date > then' | at now + 2 minutes", shows: "a job for later" },
    { run: "at -c 1", shows: "what job 1 will do" },
  ],
  exitStatus: "0; 1 where the time or a job is not understood.",
  seeAlso: ["atq(1)", "atrm(1)", "batch(1)", "crontab(1)"],
});
