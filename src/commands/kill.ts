import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { formatHelp } from "../process/command/help.ts";
import { PROCPS_STANDARD } from "../process/command/linux-help.ts";
import { PROCPS } from "../process/command/packages.ts";
import { PROCPS_SIGNALS, takeSignalWord } from "../process/command/procps-signals.ts";
import { kill as sendSignal } from "../process/kill.ts";
import { killWordHelp } from "../process/signal-word-help.ts";
import { SIGTERM, type Signal } from "../process/signals.ts";
import { readKillWords } from "./kill/read-words.ts";
import { signalLines } from "./kill/signal-lines.ts";

/** kill(1) of procps. The shells have a kill of their own; this is what `sudo`, `xargs` and `env` start. */
export const kill = defineCommand({
  name: "kill",
  package: PROCPS,
  writeProblem: () => [],
  summary: "send a signal to a process",
  operands: "[options] <pid> [...]",
  completes: "process",
  words: "raw",
  wordHelp: killWordHelp,
  helpColumn: 25,
  flags: {
    pids: { shows: " <pid> [...]", help: "send signal to every <pid> listed" },
    signal: {
      shows: " -<signal>, -s, --signal <signal>",
      short: "s",
      argument: { name: "signal", completes: "signal" },
      help: "\nspecify the <signal> to be sent",
    },
    queue: {
      short: "q",
      argument: { name: "value" },
      help: "integer value to be sent with the signal",
    },
    list: {
      short: "l",
      argument: { name: "signal", optional: true },
      shows: " -l, --list=[<signal>]",
      help: "list all signal names, or convert one to a name",
    },
    table: { short: "L", help: "list all signal names in a nice table" },
    ...PROCPS_STANDARD,
  },
  examples: [{ run: "env kill -l 9", prints: "KILL\n", shows: "the name of a signal" }],

  run(call) {
    const taken = takeSignalWord(call.operands);
    const request = readKillWords(taken.words);
    switch (request.kind) {
      case "help":
        call.print(formatHelp(kill.spec, call.name));
        return 0;
      case "version":
        call.print("kill from procps-ng 4.0.2\n");
        return 0;
      case "list":
        return list(call, request.signal);
      case "table":
        call.print(signalTable());
        return 0;
      case "problem":
        return request.isUsage ? call.usageError(request.message) : call.fail(request.message);
      case "send":
        return send(call, request.pids, request.signal ?? taken.signal ?? SIGTERM);
    }
  },
});

function send(call: Call, pids: readonly string[], signal: Signal): number {
  if (pids.length === 0) return call.tryHelp();
  for (const text of pids) {
    if (text === "") return call.fail(`failed to parse argument: '': ${Errno.ENOENT.message}`);
    if (!/^\s*[-+]?\d+$/.test(text)) return call.fail(`failed to parse argument: '${text}'`);
    const pid = Number(text);
    if (!Number.isSafeInteger(pid))
      return call.fail(`failed to parse argument: '${text}': ${Errno.ERANGE.message}`);
    const failure = signal > 64 ? Errno.EINVAL : sendSignal(call.process, pid, signal);
    if (failure) call.warn(`(${pid}): ${failure.message}`);
  }
  return call.status;
}

function list(call: Call, asked: string): number {
  if (asked === "") {
    call.print(signalLines(PROCPS_SIGNALS));
    return 0;
  }
  const number = /^\d+$/.test(asked) ? Number(asked) : undefined;
  const name = number === undefined ? undefined : PROCPS_SIGNALS[number - 1];
  const signal =
    number === undefined ? PROCPS_SIGNALS.indexOf(asked.toUpperCase().replace(/^SIG/, "")) + 1 : 0;
  if (name !== undefined) call.print(`${name}\n`);
  else if (signal > 0) call.print(`${signal}\n`);
  else call.note(`unknown signal name ${asked}`);
  return 0;
}

const COLUMNS = 7;

function signalTable(): string {
  const cells = PROCPS_SIGNALS.map((name, index) => `${String(index + 1).padStart(2)} ${name}`);
  let text = "";
  for (const [index, cell] of cells.entries()) {
    const ends = index % COLUMNS === COLUMNS - 1;
    text += ends ? `${cell}\n` : cell.padEnd(11);
  }
  return `${text}\n`;
}
