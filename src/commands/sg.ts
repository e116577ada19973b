import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { enterGroup } from "./newgrp/enter-group.ts";

/** sg(1) of Debian's package login. */
export const sg = defineCommand({
  name: "sg",
  package: SHADOW,
  summary: "execute command as different group ID",
  operands: "group [[-c] command]",
  completes: "group",
  words: "raw",
  helpText: () => USAGE,
  examples: [{ run: "sg users 'id -gn'", prints: "users\n", shows: "run a command with another group" }],
  exitStatus: "The status of the command; 1 where the group may not be entered.",
  seeAlso: ["newgrp(1)", "id(1)", "su(1)"],

  run(call) {
    const isLogin = call.operands[0] === "-";
    const [group, ...words] = isLogin ? call.operands.slice(1) : call.operands;
    if (group === undefined || group.startsWith("-")) {
      call.printError(USAGE);
      return 1;
    }
    const command = words[0] === "-c" ? words[1] : words[0];
    return enterGroup(call, { group, isLogin, command });
  },
});

const USAGE = "Usage: sg group [[-c] command]\n";
