import type { WordHelp } from "./command/spec.ts";
import { formatSignal, parseSignal } from "./signals.ts";

/** What the everyday signals do to a process that has not chosen otherwise (signal(7)). */
const EFFECTS: Readonly<Record<string, string>> = {
  HUP: "says that its terminal is gone; many services read their settings anew",
  INT: "as Ctrl-C does",
  QUIT: "as Ctrl-\\ does",
  KILL: "ends it at once; it can neither refuse nor tidy up",
  TERM: "asks it to end; it may tidy up first",
  STOP: "stops it for a while; it cannot refuse",
  TSTP: "as Ctrl-Z does",
  CONT: "lets it go on",
};

/** Of a word of kill: a signal, a job or a process. */
export function killWordHelp(word: string): WordHelp | undefined {
  if (word === "-s" || word === "-n") return { help: "the signal to send", argument: "SIGNAL" };
  if (word === "-l" || word === "-L") return { help: "lists the signals" };
  if (word.startsWith("-") && word !== "--") {
    const signal = parseSignal(word.slice(1));
    const name = signal === undefined ? undefined : formatSignal(signal);
    if (name === undefined) return undefined;
    const effect = EFFECTS[name];
    return { help: effect === undefined ? `the signal ${name}` : `the signal ${name}: ${effect}` };
  }
  if (/^\d+$/.test(word)) return { help: "the process with that number" };
  return jobWordHelp(word);
}

/** Of a job as the shell counts them (bash manual 7.1). */
export function jobWordHelp(word: string): WordHelp | undefined {
  if (/^%\d+$/.test(word)) return { help: "the job with that number in the list of jobs" };
  if (/^%[%+]?$/.test(word)) return { help: "the job that was stopped or started last" };
  if (word === "%-") return { help: "the job before the last one" };
  return /^%./.test(word) ? { help: "the job whose command begins so" } : undefined;
}
