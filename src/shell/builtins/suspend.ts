import { SIGSTOP } from "../../process/signals.ts";
import { defineBuiltin } from "./define.ts";
import { tooManyArguments } from "./too-many-arguments.ts";
import { untilContinued } from "./until-continued.ts";

export const suspend = defineBuiltin({
  name: "suspend",
  usage: "[-f]",
  summary: "Suspend shell execution.",
  help: `Suspend the execution of this shell until it receives a SIGCONT signal.
Unless forced, login shells and shells without job control cannot be
suspended.

Options:
  -f\tforce the suspend, even if the shell is a login shell or job
\t\tcontrol is not enabled.

Exit Status:
Returns success unless job control is not enabled or an error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, "f");
    if (!parsed) return 2;
    if (parsed.operands.length > 0) return tooManyArguments(io);
    if (!shell.jobControl) return io.fault("cannot suspend: no job control");
    if (shell.loginShell && !parsed.flags.has("f")) return io.fault("cannot suspend a login shell");
    const { process } = shell;
    for (const other of process.kernel.processes) if (other.group === process.group) other.raise(SIGSTOP);
    return untilContinued(process, 0);
  },
});
