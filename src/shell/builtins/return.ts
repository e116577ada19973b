import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { parseInteger } from "./parse-integer.ts";
import { tooManyArguments } from "./too-many-arguments.ts";

export const returnBuiltin = defineBuiltin({
  name: "return",
  usage: "[n]",
  summary: "Return from a shell function.",
  special: true,
  help: `Causes a function or sourced script to exit with the return value
specified by N.  If N is omitted, the return status is that of the
last command executed within the function or script.

Exit Status:
Returns N, or failure if the shell is not executing a function or script.`,

  run(shell, args, io) {
    const operands = args[0] === "--" ? args.slice(1) : args;
    if (operands[0] === "--help") return io.help();
    const [given, more] = operands;
    if (more !== undefined && parseInteger(given ?? "") !== undefined) return tooManyArguments(io);
    const before = shell.lastStatus;
    const status = statusOf(shell, given, io);
    if (shell.frame !== undefined && shell.frame.kind !== "script")
      return { status, jump: { kind: "return", before } };
    return io.fault("can only `return' from a function or sourced script", 2);
  },
});

function statusOf({ trapEntryStatus, lastStatus }: Shell, given: string | undefined, io: BuiltinIo): number {
  if (given === undefined) return trapEntryStatus ?? lastStatus;
  const status = parseInteger(given);
  return status === undefined ? io.fault(`${given}: numeric argument required`, 2) : status & 0xff;
}
