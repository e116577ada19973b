import { defineCommand } from "../process/command/define-command.ts";
import { FLAGS, USAGE } from "./at/flags.ts";

/** atq(1) of Debian's package at. */
export const atq = defineCommand({
  name: "atq",
  summary: "list the jobs that wait to be run",
  operands: "[-q queue] [-o timeformat] [job...]",
  completes: "none",
  words: "short-only",
  noStandardOptions: true,
  flags: FLAGS,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [{ run: "atq", shows: "your jobs that wait" }],
  exitStatus: "0, or 1 after a mistake.",
  seeAlso: ["at(1)", "atrm(1)"],

  async run(call) {
    const { runAt } = await call.load(import("./at/run-at.ts"));
    return runAt(call, "atq");
  },
});
