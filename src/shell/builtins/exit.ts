import { exits } from "../interp/outcome.ts";
import { defineBuiltin } from "./define.ts";
import { parseInteger } from "./parse-integer.ts";
import { tooManyArguments } from "./too-many-arguments.ts";

export const exit = defineBuiltin({
  name: "exit",
  usage: "[n]",
  summary: "Exit the shell.",
  special: true,
  help: `Exits the shell with a status of N.  If N is omitted, the exit status
is that of the last command executed.`,

  run(shell, args, io) {
    const operands = args[0] === "--" ? args.slice(1) : args;
    if (operands[0] === "--help") return io.help();
    if (shell.interactive && shell.frame === undefined)
      io.printError(shell.loginShell ? "logout\n" : "exit\n");
    const [given] = operands;
    if (given === undefined) return exits(shell.exitTrapStatus ?? shell.lastStatus);
    const status = parseInteger(given);
    if (status === undefined) return exits(io.fault(`${given}: numeric argument required`, 2));
    if (operands.length > 1) return tooManyArguments(io);
    return exits(status);
  },
});
