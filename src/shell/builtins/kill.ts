import { kill as sendSignal } from "../../process/kill.ts";
import { killWordHelp } from "../../process/signal-word-help.ts";
import { formatSignal, parseSignal, SIGCONT, SIGHUP, SIGTERM, type Signal } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import { findJob } from "./find-job.ts";
import type { BuiltinIo } from "./io.ts";
import { parseInteger } from "./parse-integer.ts";
import { signalNames, signalTable } from "./signal-table.ts";
import { untilContinued } from "./until-continued.ts";

export const kill = defineBuiltin({
  name: "kill",
  usage: "[-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]",
  summary: "Send a signal to a job.",
  help: `Send the processes identified by PID or JOBSPEC the signal named by
SIGSPEC or SIGNUM.  If neither SIGSPEC nor SIGNUM is present, then
SIGTERM is assumed.

Options:
  -s sig\tSIG is a signal name
  -n sig\tSIG is a signal number
  -l\tlist the signal names; if arguments follow \`-l' they are
\t\tassumed to be signal numbers for which names should be listed
  -L\tsynonym for -l

Kill is a shell builtin for two reasons: it allows job IDs to be used
instead of process IDs, and allows processes to be killed if the limit
on processes that you can create is reached.

Exit Status:
Returns success unless an invalid option is given or an error occurs.`,

  wordHelp: killWordHelp,

  run(shell, args, io) {
    const request = readRequest(args, io);
    if (typeof request === "number") return request;
    if (request.lists) return listSignals(request.operands, io);
    if (request.operands.length === 0) return io.usageFault();
    let status = 1;
    for (const operand of request.operands) if (send(shell, io, operand, request.signal)) status = 0;
    return untilContinued(shell.process, status);
  },
});

interface Request {
  readonly signal: Signal;
  readonly lists: boolean;
  readonly operands: readonly string[];
}

/** Only the first signal counts that stands behind a mere dash: a later `-5` is a process group (builtins/kill.def). */
function readRequest(args: readonly string[], io: BuiltinIo): Request | number {
  if (args[0] === "--help") return io.help();
  let spec = "TERM";
  let lists = false;
  let named = false;
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] as string;
    if (word === "--") {
      at++;
      break;
    }
    if (word === "-l" || word === "-L") lists = true;
    else if (word === "-s" || word === "-n") {
      const next = args[++at];
      if (next === undefined) return io.fault(`${word}: option requires an argument`, 1);
      spec = next;
      named = true;
    } else if (/^-(s[a-zA-Z]|n\d)/.test(word)) {
      spec = word.slice(2);
      named = true;
    } else if (word === "-?") return io.usageFault();
    else if (word.startsWith("-") && !named) {
      spec = word.slice(1);
      named = true;
    } else break;
  }
  const operands = args.slice(at);
  if (lists) return { signal: SIGTERM, lists, operands };
  const signal = parseSignal(spec);
  if (signal === undefined) return io.fault(`${spec}: invalid signal specification`);
  return { signal, lists, operands };
}

function listSignals(operands: readonly string[], io: BuiltinIo): number {
  if (operands.length === 0) {
    io.print(io.shell.options.posix ? signalNames() : signalTable());
    return 0;
  }
  let status = 0;
  for (const operand of operands) {
    const shown = /^\d+$/.test(operand) ? nameOf(Number(operand)) : numberOf(operand);
    if (shown === undefined) status = io.fault(`${operand}: invalid signal specification`);
    else io.print(shown);
  }
  return status;
}

/** The line for a number; none for those that the C library keeps to itself. */
function nameOf(number: number): string | undefined {
  // An exit status of a process that a signal ended stands for the signal (POSIX kill).
  const signal = number > 128 ? number - 128 : number;
  const name = formatSignal(signal);
  if (name !== undefined) return `${name}\n`;
  return signal <= LAST_SIGNAL ? "" : undefined;
}

const LAST_SIGNAL = 64;

/** The line for a name; the shell's own events have numbers behind those of the signals (trap.h). */
function numberOf(name: string): string | undefined {
  const event = ["DEBUG", "ERR", "RETURN"].indexOf(name.toUpperCase());
  const number = event < 0 ? parseSignal(name) : LAST_SIGNAL + 1 + event;
  return number === undefined ? undefined : `${number}\n`;
}

function send(shell: Shell, io: BuiltinIo, operand: string, signal: Signal): boolean {
  const { all } = shell.jobs;
  const before = all.map(({ state }) => state);
  const sent = sendTo(shell, io, operand, signal);
  // At once it is told only with `set -b`.
  if (!shell.interactive || shell.dialect || shell.options.notify) return sent;
  for (const [index, job] of all.entries()) {
    if (job.state !== "done" || before[index] === "done") continue;
    job.unheard = before[index];
    job.isUnheard = true;
  }
  return sent;
}

function sendTo(shell: Shell, io: BuiltinIo, operand: string, signal: Signal): boolean {
  if (operand.startsWith("%")) {
    const job = findJob(shell, io, operand);
    if (!job) return false;
    // Of one that stands stopped it is told again (jobs.c, kill_pid).
    job.told = "running";
    for (const { process } of job.members) {
      process.raise(signal);
      if (process.state === "stopped" && (signal === SIGTERM || signal === SIGHUP)) process.raise(SIGCONT);
    }
    return true;
  }
  if (!/^\s*[-+]?\d+\s*$/.test(operand) || parseInteger(operand.trim()) === undefined) {
    io.fault(
      operand === "" ? "`': not a pid or valid job spec" : `${operand}: arguments must be process or job IDs`,
    );
    return false;
  }
  const pid = Number(operand);
  const error = sendSignal(shell.process, pid, signal);
  if (error) io.fault(`(${pid}) - ${error.message}`);
  return error === undefined;
}
