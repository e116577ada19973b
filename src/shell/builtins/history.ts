import { formatTime } from "../../base/format-time.ts";
import { timeZoneFor } from "../../process/time-zone.ts";
import {
  appendHistory,
  entryTime,
  historyRules,
  readHistory,
  removeEntry,
  writeHistory,
} from "../interactive/history-file.ts";
import type { Outcome } from "../interp/outcome.ts";
import { expandHistory, HistoryExpansionMemory } from "../line-editor/history-expansion.ts";
import { rememberLine } from "../line-editor/remember-line.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { parseInteger } from "./parse-integer.ts";
import { tooManyArguments } from "./too-many-arguments.ts";

export const history = defineBuiltin({
  name: "history",
  usage: "[-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]",
  summary: "Display or manipulate the history list.",
  help: `Display the history list with line numbers, prefixing each modified
entry with a \`*'.  An argument of N lists only the last N entries.

Options:
  -c\tclear the history list by deleting all of the entries
  -d offset\tdelete the history entry at position OFFSET. Negative
\t\toffsets count back from the end of the history list

  -a\tappend history lines from this session to the history file
  -n\tread all history lines not already read from the history file
\t\tand append them to the history list
  -r\tread the history file and append the contents to the history
\t\tlist
  -w\twrite the current history to the history file

  -p\tperform history expansion on each ARG and display the result
\t\twithout storing it in the history list
  -s\tappend the ARGs to the history list as a single entry

If FILENAME is given, it is used as the history file.  Otherwise,
if HISTFILE has a value, that is used, else ~/.bash_history.

If the HISTTIMEFORMAT variable is set and not null, its value is used
as a format string for strftime(3) to print the time stamp associated
with each displayed history entry.  No time stamps are printed otherwise.

Exit Status:
Returns success unless an invalid option is given or an error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, "acd:npsrw");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    const transfers = [..."anrw"].filter((letter) => flags.has(letter));
    if (transfers.length > 1) return io.fault("cannot use more than one of -anrw");
    if (flags.has("c")) {
      clear(shell);
      if (operands.length === 0) return 0;
    }
    if (flags.has("s")) return operands.length > 0 ? push(shell, operands.join(" ")) : 0;
    if (flags.has("p")) return expand(shell, io, operands);
    const position = flags.get("d");
    if (position !== undefined) return remove(shell, io, position);
    const [transfer] = transfers;
    if (transfer !== undefined) return move(shell, io, transfer, operands[0]);
    return flags.has("c") ? 0 : list(shell, io, operands);
  },
});

function clear({ history: state }: Shell): void {
  state.entries = [];
  state.saved = 0;
  state.base = 1;
}

function list(shell: Shell, io: BuiltinIo, operands: readonly string[]): number | Outcome {
  const [operand] = operands;
  const count = operand === undefined ? undefined : parseInteger(operand);
  if (operand !== undefined && (count === undefined || !Number.isSafeInteger(count))) {
    return io.fault(`${operand}: numeric argument required`);
  }
  // bash gives up the whole line.
  if (operands.length > 1) return tooManyArguments(io);
  const { entries, base } = shell.history;
  const first = count === undefined ? 0 : Math.max(0, entries.length - Math.abs(count));
  const stamp = timestamps(shell);
  const lines = entries
    .slice(first)
    .map(({ text, time }, index) => `${String(base + first + index).padStart(5)}  ${stamp(time)}${text}\n`);
  io.print(lines.join(""));
  return 0;
}

/** HISTTIMEFORMAT; `??` for lines of which the time is not known. */
function timestamps({ process, variables }: Shell): (time: number | undefined) => string {
  const format = variables.get("HISTTIMEFORMAT");
  if (!format) return () => "";
  const zone = timeZoneFor(process, variables.get("TZ"));
  return (time) => (time === undefined ? "??" : formatTime(format, time, zone));
}

/** The `history -s` itself does not stay in the list; what it adds does, by the rules for every line. */
function push(shell: Shell, text: string): number {
  const { history: state } = shell;
  // Once the list was cleared, bash finds no command of its own to take out, and gives up.
  if (state.holdsCommand && state.entries.length === 0) return 0;
  if (state.holdsCommand) removeEntry(shell, state.entries.length - 1);
  rememberLine(state, text, entryTime(shell), historyRules(shell));
  state.holdsCommand = false;
  return 0;
}

function expand(shell: Shell, io: BuiltinIo, operands: readonly string[]): number {
  const { history: state, options } = shell;
  if (operands.length > 0 && state.holdsCommand) {
    removeEntry(shell, state.entries.length - 1);
    state.holdsCommand = state.isFresh = false;
  }
  const memory = new HistoryExpansionMemory();
  let status = 0;
  for (const operand of operands) {
    const result = expandHistory(operand, state, memory, { extglob: options.extglob, posix: options.posix });
    if (result.kind === "failed") status = io.fault(`${operand}: history expansion failed`);
    else io.print(`${result.kind === "expanded" ? result.text : operand}\n`);
  }
  return status;
}

/** `-d 5`, `-d -1`, `-d 2-4`: numbers as they are listed, or below 0 from the end. */
function remove(shell: Shell, io: BuiltinIo, position: string): number {
  const dash = position.indexOf("-", 1);
  const [first, last] = dash < 0 ? [position, position] : [position.slice(0, dash), position.slice(dash + 1)];
  const outside = (text: string) => io.fault(`${text}: history position out of range`);
  if (parseInteger(first) === undefined || parseInteger(last) === undefined) return outside(position);
  const start = indexOf(shell, first);
  if (start === undefined) return outside(first);
  const end = indexOf(shell, last);
  if (end === undefined) return outside(last);
  for (let index = end; index >= start; index--) removeEntry(shell, index);
  return 0;
}

function indexOf({ history: { entries, base } }: Shell, text: string): number | undefined {
  const number = parseInteger(text);
  if (number === undefined) return undefined;
  const index = text.startsWith("-") ? entries.length + number : number - base;
  return index >= 0 && index < entries.length ? index : undefined;
}

/** `-a`, `-n`, `-r`, `-w`: between the list and a file. */
function move(shell: Shell, io: BuiltinIo, letter: string, operand: string | undefined): number {
  const { history: state, variables, options } = shell;
  const path = operand ?? variables.get("HISTFILE") ?? `${variables.get("HOME") ?? ""}/.history`;
  if (letter === "w") return writeHistory(shell, path) ? 1 : 0;
  if (letter === "r") return readHistory(shell, path) ? 1 : 0;
  if (letter === "a") {
    const error = appendHistory(shell, path);
    return error ? io.fault(`${path}: cannot create: ${error.message}`) : 0;
  }
  const { saved } = state;
  const error = readHistory(shell, path, state.fileLines);
  // Unless the shell appends to its file at its end, it will write what it has read here as its own.
  if (!error && !options.histappend) state.saved = Math.min(saved, state.entries.length);
  return error ? 1 : 0;
}
