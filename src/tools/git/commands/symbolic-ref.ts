import { Death, die } from "../death.ts";
import { shortRef } from "../repository/ref-filter.ts";
import { defineSubcommand } from "../subcommand.ts";
import { symbolicRefUsage } from "../usage/symbolic-ref.ts";

export const symbolicRef = defineSubcommand({
  name: "symbolic-ref",
  usage: symbolicRefUsage,
  simulated: ["quiet", "delete", "short", "m"],
  run(call, given) {
    const { refs } = call.repository;
    const [name, target] = given.operands;
    if (name === undefined || given.operands.length > 2) throw given.usageDeath();
    const now = refs.symbolic(name);
    if (given.has("delete")) {
      if (target !== undefined) throw given.usageDeath();
      if (now === undefined) die(`Cannot delete ${name}, not a symbolic ref`);
      if (name === "HEAD") die(`deleting '${name}' is not allowed`);
      refs.delete(name);
      return 0;
    }
    if (target === undefined) {
      if (now === undefined)
        throw given.has("quiet")
          ? new Death("", 1)
          : new Death(`fatal: ref ${name} is not a symbolic ref\n`, 128);
      call.print(`${given.has("short") ? shortRef(now) : now}\n`);
      return 0;
    }
    if (name === "HEAD" && !target.startsWith("refs/")) die("Refusing to point HEAD outside of refs/");
    const from = refs.get(name) ?? "0".repeat(40);
    refs.setSymbolic(name, target);
    const reason = given.value("m");
    if (reason !== undefined) call.log(name, from, refs.get(target) ?? "0".repeat(40), reason);
    return 0;
  },
});
