import { defineBuiltin } from "./define.ts";
import { exit } from "./exit.ts";

export const logout = defineBuiltin({
  name: "logout",
  usage: "[n]",
  summary: "Exit a login shell.",
  help: `Exits a login shell with exit status N.  Returns an error if not executed
in a login shell.`,

  run(shell, args, io) {
    if (args[0] === "--help") return io.help();
    if (!shell.loginShell) return io.fault("not login shell: use `exit'");
    return exit.run(shell, args, io);
  },
});
