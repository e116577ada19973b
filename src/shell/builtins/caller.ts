import type { Shell } from "../shell.ts";
import type { CallFrame } from "../state/functions.ts";
import { defineBuiltin } from "./define.ts";
import { parseInteger } from "./parse-integer.ts";

export const caller = defineBuiltin({
  name: "caller",
  usage: "[expr]",
  summary: "Return the context of the current subroutine call.",
  help: `Without EXPR, returns "$line $filename".  With EXPR, returns
"$line $subroutine $filename"; this extra information can be used to
provide a stack trace.

The value of EXPR indicates how many call frames to go back before the
current one; the top frame is frame 0.

Exit Status:
Returns 0 unless the shell is not executing a shell function or EXPR
is invalid.`,

  run(shell, args, io) {
    if (args[0] === "--help") return io.help();
    if (!shell.frame) return 1;
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    const [operand] = parsed.operands;
    if (operand === undefined) {
      io.print(`${shell.frame.callLine} ${shell.frame.parent?.source ?? "NULL"}\n`);
      return 0;
    }
    const number = parseInteger(operand);
    if (number === undefined) return io.usageFault(`${operand}: invalid number`);
    const frame = frameAt(shell, number);
    if (!frame?.parent) return 1;
    io.print(`${frame.callLine} ${frame.parent.name} ${frame.parent.source}\n`);
    return 0;
  },
});

function frameAt(shell: Shell, number: number): CallFrame | undefined {
  let frame = shell.frame;
  for (let left = number; left > 0 && frame; left--) frame = frame.parent;
  return number < 0 ? undefined : frame;
}
