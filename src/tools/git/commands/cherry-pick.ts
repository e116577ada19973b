import { Death } from "../death.ts";
import { PICK_OPTIONS, runPick } from "../sequence/pick-command.ts";
import { defineSubcommand } from "../subcommand.ts";
import { cherryPickUsage } from "../usage/cherry-pick.ts";

export const cherryPick = defineSubcommand({
  name: "cherry-pick",
  usage: cherryPickUsage,
  simulated: [...PICK_OPTIONS, "x", "ff", "allow-empty", "allow-empty-message", "keep-redundant-commits"],
  rules: { unknown: () => new Death(cherryPickUsage, 129) },
  run: (call, given) => runPick(call, "cherry-pick", given),
});
