import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { warnOfJobs } from "../interactive/job-notices.ts";
import { runLogoutFile } from "../interactive/start-files.ts";
import { runExitTrap } from "../interp/exit-trap.ts";
import { isAtPrompt } from "../interp/is-at-prompt.ts";
import { exits, type Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
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
    if (isAtPrompt(shell)) {
      if (!shell.dialect) io.printError(shell.loginShell ? "logout\n" : "exit\n");
      const warning = warnOfJobs(shell);
      if (warning !== undefined) {
        io.printError(warning);
        return 1;
      }
    }
    const [given] = operands;
    if (given === undefined) return leave(shell, statusSoFar(shell));
    const status = parseInteger(given);
    if (status === undefined) return leave(shell, io.fault(`${given}: numeric argument required`, 2));
    if (operands.length > 1) return tooManyArguments(io);
    return leave(shell, status);
  },
});

/** In a trap on EXIT, in other shells in any trap, `$?` before it counts. */
function statusSoFar({ isEnding, dialect, trapEntryStatus, lastStatus }: Shell): number {
  return (isEnding || dialect ? trapEntryStatus : undefined) ?? lastStatus;
}

/**
 * A login shell runs its logout file first, which may choose another status. In bash the trap on EXIT still sees the
 * functions and their local variables, and writes where their redirections lead.
 */
function leave(shell: Shell, status: number): MaybePromise<Outcome> {
  const left = shell.subshellDepth === 0 ? runLogoutFile(shell) : undefined;
  return andThen(left, (outcome) => {
    if (outcome || shell.dialect) return outcome ?? exits(status);
    return andThen(runExitTrap(shell, status & 0xff), exits);
  });
}
