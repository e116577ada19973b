import { Death } from "../death.ts";
import { PICK_OPTIONS, runPick } from "../sequence/pick-command.ts";
import { defineSubcommand } from "../subcommand.ts";
import { revertUsage } from "../usage/revert.ts";

export const revert = defineSubcommand({
  name: "revert",
  usage: revertUsage,
  simulated: PICK_OPTIONS,
  rules: { unknown: () => new Death(revertUsage, 129) },
  run: (call, given) => runPick(call, "revert", given),
});
