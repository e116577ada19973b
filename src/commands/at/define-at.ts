import { type Command, defineCommand } from "../../process/command/define-command.ts";
import type { CommandSpec } from "../../process/command/spec.ts";
import { FLAGS, USAGE } from "./flags.ts";

/** at, and its links atq, atrm and batch: Debian's package at. */
export function defineAt(
  name: "at" | "atq" | "atrm" | "batch",
  texts: Pick<CommandSpec, "summary" | "operands" | "examples" | "exitStatus" | "seeAlso">,
): Command {
  return defineCommand({
    name,
    ...texts,
    completes: "none",
    words: "short-only",
    noStandardOptions: true,
    flags: FLAGS,
    helpText: () => USAGE,
    afterUsageProblem: () => USAGE,

    async run(call) {
      const { runAt } = await call.load(import("./run-at.ts"));
      return runAt(call, name);
    },
  });
}
