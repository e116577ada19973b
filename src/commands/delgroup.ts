import { defineCommand } from "../process/command/define-command.ts";
import { DEL_USAGE, runDeluser } from "./adduser/del-user.ts";

/** delgroup(8) of Debian. */
export const delgroup = defineCommand({
  name: "delgroup",
  summary: "remove a group from the system",
  operands: "[options] NAME",
  completes: "none",
  words: "raw",
  helpText: () => DEL_USAGE,
  examples: [{ run: "sudo delgroup team", shows: "take a group away" }],
  seeAlso: ["useradd(8)", "groupadd(8)"],

  run: (call) => runDeluser(call, true),
});
