import { formatSignal, parseSignal } from "../../process/signals.ts";
import { setTrap } from "../interp/signals.ts";
import type { Shell } from "../shell.ts";
import type { TrapEvent } from "../state/traps.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { signalTable } from "./signal-table.ts";

export const trap = defineBuiltin({
  name: "trap",
  usage: "[-lp] [[arg] signal_spec ...]",
  summary: "Trap signals and other events.",
  special: true,
  help: `Defines and activates handlers to be run when the shell receives signals
or other conditions.

ARG is a command to be read and executed when the shell receives the
signal(s) SIGNAL_SPEC.  If ARG is absent (and a single SIGNAL_SPEC
is supplied) or \`-', each specified signal is reset to its original
value.  If ARG is the null string each SIGNAL_SPEC is ignored by the
shell and by the commands it invokes.

If a SIGNAL_SPEC is EXIT (0) ARG is executed on exit from the shell.  If
a SIGNAL_SPEC is DEBUG, ARG is executed before every simple command.  If
a SIGNAL_SPEC is RETURN, ARG is executed each time a shell function or a
script run by the . or source builtins finishes executing.  A SIGNAL_SPEC
of ERR means to execute ARG each time a command's failure would cause the
shell to exit when the -e option is enabled.

If no arguments are supplied, trap prints the list of commands associated
with each signal.

Options:
  -l\tprint a list of signal names and their corresponding numbers
  -p\tdisplay the trap commands associated with each SIGNAL_SPEC

Each SIGNAL_SPEC is either a signal name in <signal.h> or a signal number.
Signal names are case insensitive and the SIG prefix is optional.  A
signal may be sent to the shell with "kill -signal $$".

Exit Status:
Returns success unless a SIGSPEC is invalid or an invalid option is given.`,

  run(shell, args, io) {
    const parsed = io.options(args, "lp");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (flags.has("l")) {
      io.print(signalTable());
      return 0;
    }
    if (flags.has("p") || operands.length === 0) return show(shell, io, operands);
    const [action = "", ...specs] = operands;
    const resets = /^\d+$/.test(action) || (specs.length === 0 && !shell.options.posix && action !== "-");
    if (resets && parseEvent(action) !== undefined) return setAll(shell, io, operands, undefined);
    if (specs.length === 0) return io.usageFault();
    return setAll(shell, io, specs, action === "-" ? undefined : action);
  },
});

/** A signal by number or name, or one of the shell's own events. */
function parseEvent(text: string): TrapEvent | undefined {
  const name = text.toUpperCase();
  if (name === "DEBUG" || name === "ERR" || name === "RETURN") return name;
  // The C library keeps these two to itself; the shell takes them, and has no name for them.
  return /^0*3[23]$/.test(text) ? Number(text) : parseSignal(text);
}

function setAll(shell: Shell, io: BuiltinIo, specs: readonly string[], command: string | undefined): number {
  let status = 0;
  for (const spec of specs) {
    const event = parseEvent(spec);
    if (event === undefined) status = io.fault(`${spec}: invalid signal specification`);
    else setTrap(shell, event, command);
  }
  return status;
}

function show(shell: Shell, io: BuiltinIo, specs: readonly string[]): number {
  const { dialect, traps } = shell;
  const isForeign = dialect && !(dialect.name === "ash" && shell.inCommandSubstitution);
  const all = isForeign ? traps.listedOwn() : traps.listed();
  let status = 0;
  const wanted = specs.map((spec) => {
    const event = parseEvent(spec);
    if (event === undefined) status = io.fault(`${spec}: invalid signal specification`);
    return event;
  });
  const shown =
    specs.length === 0 ? all : wanted.flatMap((event) => all.filter(([other]) => other === event));
  for (const [event, command] of shown) io.print(formatTrap(event, command, shell.options.posix));
  return status;
}

/** `trap -- 'echo bye' EXIT`, as it can be typed again. */
function formatTrap(event: TrapEvent, command: string, posix: boolean): string {
  const known = typeof event === "number" ? formatSignal(event) : event;
  const name = known ?? String(event);
  const isSignal = typeof event === "number" && event > 0 && known !== undefined;
  return `trap -- '${command.replaceAll("'", "'\\''")}' ${isSignal && !posix ? "SIG" : ""}${name}\n`;
}
