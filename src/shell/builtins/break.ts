import { ended, exits, type Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { parseInteger } from "./parse-integer.ts";
import { tooManyArguments } from "./too-many-arguments.ts";

export const breakBuiltin = defineBuiltin({
  name: "break",
  usage: "[n]",
  summary: "Exit for, while, or until loops.",
  special: true,
  help: `Exit a FOR, WHILE or UNTIL loop.  If N is specified, break N enclosing
loops.

Exit Status:
The exit status is 0 unless N is not greater than or equal to 1.`,
  run: (shell, args, io) => leaveLoops(shell, args, io, "break"),
});

export const continueBuiltin = defineBuiltin({
  name: "continue",
  usage: "[n]",
  summary: "Resume for, while, or until loops.",
  special: true,
  help: `Resumes the next iteration of the enclosing FOR, WHILE or UNTIL loop.
If N is specified, resumes the Nth enclosing loop.

Exit Status:
The exit status is 0 unless N is not greater than or equal to 1.`,
  run: (shell, args, io) => leaveLoops(shell, args, io, "continue"),
});

function leaveLoops(
  shell: Shell,
  args: readonly string[],
  io: BuiltinIo,
  kind: "break" | "continue",
): number | Outcome {
  const operands = args[0] === "--" ? args.slice(1) : args;
  if (operands[0] === "--help") return io.help();
  if (shell.loopDepth === 0) {
    return shell.options.posix ? 0 : io.fault("only meaningful in a `for', `while', or `until' loop", 0);
  }
  const levels = operands[0] === undefined ? 1 : parseInteger(operands[0]);
  if (levels === undefined) {
    const status = io.fault(`${operands[0]}: numeric argument required`, shell.lastStatus | 128);
    return shell.interactive ? ended(status) : exits(status);
  }
  if (operands.length > 1) return tooManyArguments(io);
  if (levels <= 0) {
    io.fault(`${operands[0]}: loop count out of range`);
    return { status: 1, jump: { kind: "break", levels: shell.loopDepth } };
  }
  return { status: 0, jump: { kind, levels: Math.min(levels, shell.loopDepth) } };
}
