import { kill as sendSignal } from "../../process/kill.ts";
import { formatSignal, parseSignal, SIGCONT, SIGHUP, SIGTERM, type Signal } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import { findJob } from "./find-job.ts";
import type { BuiltinIo } from "./io.ts";
import { signalTable } from "./signal-table.ts";

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

  run(shell, args, io) {
    const request = readRequest(args, io);
    if (typeof request === "number") return request;
    if (request.lists) return listSignals(request.operands, io);
    if (request.operands.length === 0) return io.usageFault();
    let status = 1;
    for (const operand of request.operands) if (send(shell, io, operand, request.signal)) status = 0;
    return status;
  },
});

interface Request {
  readonly signal: Signal;
  readonly lists: boolean;
  readonly operands: readonly string[];
}

function readRequest(args: readonly string[], io: BuiltinIo): Request | number {
  let signal: Signal = SIGTERM;
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] as string;
    if (word === "-l" || word === "-L") return { signal, lists: true, operands: args.slice(at + 1) };
    if (word === "--help") return io.help();
    if (word === "--") {
      at++;
      break;
    }
    if (word === "-s" || word === "-n") {
      const spec = args[++at];
      if (spec === undefined) return io.fault(`${word}: option requires an argument`, 1);
      const parsed = parseSpec(spec);
      if (parsed === undefined) return io.fault(`${spec}: invalid signal specification`);
      signal = parsed;
      continue;
    }
    if (!/^-./.test(word) || at > 0) break;
    const spec = word
      .replace(/^-[sn](?=.)/, (option) => (parseSpec(word.slice(1)) === undefined ? "" : option))
      .replace(/^-/, "");
    const parsed = parseSpec(spec);
    if (parsed === undefined) return io.fault(`${spec}: invalid signal specification`);
    signal = parsed;
  }
  return { signal, lists: false, operands: args.slice(at) };
}

function parseSpec(text: string): Signal | undefined {
  const signal = parseSignal(text);
  return signal === 0 && !/^0+$/.test(text) ? 0 : signal;
}

function listSignals(operands: readonly string[], io: BuiltinIo): number {
  if (operands.length === 0) {
    io.print(signalTable());
    return 0;
  }
  let status = 0;
  for (const operand of operands) {
    const isNumber = /^\d+$/.test(operand);
    // An exit status of a process that a signal ended stands for the signal (POSIX kill).
    const signal = isNumber && Number(operand) > 128 ? Number(operand) - 128 : parseSignal(operand);
    const name = signal === undefined ? undefined : formatSignal(signal);
    if (signal === undefined || name === undefined)
      status = io.fault(`${operand}: invalid signal specification`);
    else io.print(isNumber ? `${name}\n` : `${signal}\n`);
  }
  return status;
}

function send(shell: Shell, io: BuiltinIo, operand: string, signal: Signal): boolean {
  if (operand.startsWith("%")) {
    const job = findJob(shell, io, operand);
    if (!job) return false;
    for (const { process } of job.members) {
      process.raise(signal);
      if (process.state === "stopped" && (signal === SIGTERM || signal === SIGHUP)) process.raise(SIGCONT);
    }
    return true;
  }
  if (!/^[-+]?\d+$/.test(operand)) {
    io.fault(`${operand}: arguments must be process or job IDs`);
    return false;
  }
  const error = sendSignal(shell.process, Number(operand), signal);
  if (error) io.fault(`(${operand}) - ${error.message}`);
  return error === undefined;
}
