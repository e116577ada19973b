import { defineCommand } from "../process/command/define-command.ts";
import { runAdduser, USAGE } from "./adduser/program.ts";

/** addgroup(8) of Debian. */
export const addgroup = defineCommand({
  name: "addgroup",
  summary: "add a group to the system",
  operands: "[options] NAME",
  completes: "none",
  words: "raw",
  helpText: () => USAGE,
  examples: [{ run: "sudo addgroup team", shows: "a new group" }],
  seeAlso: ["useradd(8)", "groupadd(8)"],

  run: (call) => runAdduser(call, true),
});
