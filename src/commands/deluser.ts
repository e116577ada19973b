import { defineCommand } from "../process/command/define-command.ts";
import { DEL_USAGE, runDeluser } from "./adduser/del-user.ts";

/** deluser(8) of Debian. */
export const deluser = defineCommand({
  name: "deluser",
  summary: "remove a user from the system",
  operands: "[options] NAME",
  completes: "none",
  words: "raw",
  helpText: () => DEL_USAGE,
  examples: [{ run: "sudo deluser ana team", shows: "take a user out of a group" }],
  seeAlso: ["useradd(8)", "groupadd(8)"],

  run: (call) => runDeluser(call, false),
});
