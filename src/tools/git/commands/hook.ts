import { Death } from "../death.ts";
import { hasHook, runHook } from "../hooks.ts";
import { defineSubcommand, type Subcommand } from "../subcommand.ts";
import { defineParts } from "../subcommand-parts.ts";
import { HOOK_USAGES, hookUsage } from "../usage/hook.ts";

const run = defineSubcommand({
  name: "hook run",
  usage: HOOK_USAGES.run,
  simulated: ["ignore-missing"],
  async run(call, given) {
    const [name, ...more] = given.before;
    if (name === undefined || more.length > 0) throw given.usageDeath();
    if (!hasHook(call, name)) {
      if (given.has("ignore-missing")) return 0;
      throw new Death(`error: cannot find a hook named ${name}\n`, 1);
    }
    const { status } = await runHook(call, call.repository, name, {
      args: given.after ?? [],
      input: "",
      isRemote: false,
      isBeside: true,
    });
    return status;
  },
});

const PARTS: Readonly<Record<string, Subcommand>> = { run };

/** git-hook(1) */
export const hook = defineParts({ name: "hook", usage: hookUsage, parts: PARTS });
