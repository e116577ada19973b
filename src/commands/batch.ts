import { defineCommand } from "../process/command/define-command.ts";
import { FLAGS, USAGE } from "./at/flags.ts";

/** batch(1) of Debian's package at. */
export const batch = defineCommand({
  name: "batch",
  summary: "run commands when the load permits",
  operands: "",
  completes: "none",
  words: "short-only",
  noStandardOptions: true,
  flags: FLAGS,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [{ run: "echo 'sort big > sorted' | batch", shows: "a job for when there is time" }],
  exitStatus: "0, or 1 after a mistake.",
  seeAlso: ["at(1)", "atq(1)"],

  async run(call) {
    const { runAt } = await call.load(import("./at/run-at.ts"));
    return runAt(call, "batch");
  },
});
