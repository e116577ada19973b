import { defineCommand } from "../process/command/define-command.ts";
import { runAdduser, USAGE } from "./adduser/program.ts";

/** adduser(8) of Debian. */
export const adduser = defineCommand({
  name: "adduser",
  summary: "add a user to the system",
  operands: "[options] NAME",
  completes: "none",
  words: "raw",
  helpText: () => USAGE,
  examples: [{ run: "sudo adduser ana", shows: "a new user, step by step" }],
  seeAlso: ["useradd(8)", "groupadd(8)"],

  run: (call) => runAdduser(call, false),
});
