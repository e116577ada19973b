import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";

/** nologin(8): the shell of who shall not log in. */
export const nologin = defineCommand({
  name: "nologin",
  package: UTIL_LINUX,
  summary: "politely refuse a login",
  operands: "",
  completes: "none",
  words: "raw",

  run(call) {
    call.print("This account is currently not available.\n");
    return 1;
  },
});
