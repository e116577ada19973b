import { defineCommand } from "../process/command/define-command.ts";
import { FLAGS, USAGE } from "./at/flags.ts";

/** atrm(1) of Debian's package at. */
export const atrm = defineCommand({
  name: "atrm",
  summary: "remove jobs that wait to be run",
  operands: "job...",
  completes: "none",
  words: "short-only",
  noStandardOptions: true,
  flags: FLAGS,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [{ run: "atrm 1", shows: "job 1 will not be run" }],
  exitStatus: "0; 1 where there is no such job.",
  seeAlso: ["at(1)", "atq(1)"],

  async run(call) {
    const { runAt } = await call.load(import("./at/run-at.ts"));
    return runAt(call, "atrm");
  },
});
