import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { formatSignal, parseSignal, SIGKILL, SIGNALS, SIGSTOP, type Signal } from "../../process/signals.ts";

/** Lists of signals as `--ignore-signal` and `--default-signal` take them; an empty one means all. */
export interface SignalWishes {
  readonly ignore: readonly string[];
  readonly reset: readonly string[];
}

/** What the signals of the command will do; a status where a name was wrong. */
export function changeSignals(call: Call, { ignore, reset }: SignalWishes): number | undefined {
  for (const [lists, disposition] of [
    [reset, "default"],
    [ignore, "ignore"],
  ] as const) {
    for (const list of lists) {
      for (const name of list === "" ? [""] : list.split(",")) {
        const signals = name === "" ? allSignals() : [parseSignal(name)];
        for (const signal of signals) {
          if (signal === undefined || signal === 0)
            return call.usageError(`${quoteText(name)}: invalid signal`);
          const fixed = signal === SIGKILL || signal === SIGSTOP;
          if (fixed && name !== "") {
            return call.fail(`failed to set signal action for signal ${signal}: ${Errno.EINVAL.message}`);
          }
          if (!fixed) call.process.handle(signal, disposition);
        }
      }
    }
  }
  return undefined;
}

function allSignals(): readonly Signal[] {
  return SIGNALS.map((_, signal) => signal).slice(1);
}

export function listIgnoredSignals(call: Call): void {
  for (const signal of allSignals()) {
    if (call.process.disposition(signal) !== "ignore") continue;
    call.printError(`${(formatSignal(signal) ?? "").padEnd(10)} (${String(signal).padStart(2)}): IGNORE\n`);
  }
}
