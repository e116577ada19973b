import { runBuiltin } from "../interp/run-command.ts";
import { defineBuiltin } from "./define.ts";

export const builtinBuiltin = defineBuiltin({
  name: "builtin",
  usage: "[shell-builtin [arg ...]]",
  summary: "Execute shell builtins.",
  help: `Execute SHELL-BUILTIN with arguments ARGs without performing command
lookup.  This is useful when you wish to reimplement a shell builtin
as a shell function, but need to execute the builtin within the function.

Exit Status:
Returns the exit status of SHELL-BUILTIN, or false if SHELL-BUILTIN is
not a shell builtin.`,

  run(shell, args, io) {
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    const [name, ...rest] = parsed.operands;
    if (name === undefined) return 0;
    const builtin = shell.builtin(name);
    return builtin ? runBuiltin(shell, builtin, rest) : io.fault(`${name}: not a shell builtin`);
  },
});
