import { formatSignal } from "../../process/signals.ts";

const COLUMNS = 5;
const LAST = 64;

/** `kill -l` in posix mode: the names alone, in one line (POSIX kill). */
export function signalNames(): string {
  const names: string[] = [];
  for (let signal = 1; signal <= LAST; signal++) {
    const name = formatSignal(signal);
    if (name !== undefined) names.push(name);
  }
  return `${names.join(" ")}\n`;
}

/** `kill -l`, `trap -l`: all signals, five in a row. */
export function signalTable(): string {
  let table = "";
  let column = 0;
  for (let signal = 1; signal <= LAST; signal++) {
    const name = formatSignal(signal);
    if (name === undefined) continue;
    column++;
    table += `${String(signal).padStart(2)}) SIG${name}${column % COLUMNS === 0 ? "\n" : "\t"}`;
  }
  return column % COLUMNS === 0 ? table : `${table}\n`;
}
