import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { enterGroup } from "./newgrp/enter-group.ts";

/** newgrp(1) of Debian's package login. */
export const newgrp = defineCommand({
  name: "newgrp",
  package: SHADOW,
  summary: "log in to a new group",
  operands: "[-] [group]",
  completes: "group",
  words: "raw",
  helpText: () => USAGE,
  examples: [{ run: "newgrp docker", shows: "a shell with another primary group" }],
  exitStatus: "The status of the shell; 1 where the group may not be entered.",
  seeAlso: ["sg(1)", "id(1)", "su(1)"],

  run(call) {
    const isLogin = call.operands[0] === "-" || call.operands[0] === "-l";
    const [group] = isLogin ? call.operands.slice(1) : call.operands;
    if (group?.startsWith("-")) {
      call.printError(USAGE);
      return 1;
    }
    return enterGroup(call, { group, isLogin });
  },
});

const USAGE = "Usage: newgrp [-] [group]\n";
