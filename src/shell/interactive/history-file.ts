import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import {
  countLines,
  formatHistoryFile,
  type HistoryRules,
  limitHistory,
  parseHistoryFile,
  skipLines,
  truncateHistoryFile,
} from "../line-editor/history-list.ts";
import type { Shell } from "../shell.ts";

/** HISTCONTROL and its like (bash manual 5.2). */
export function historyRules(shell: Shell): HistoryRules {
  const { variables, options } = shell;
  return {
    control: variables.get("HISTCONTROL"),
    ignore: variables.get("HISTIGNORE"),
    size: limitOf(variables.get("HISTSIZE")),
    extglob: options.extglob,
  };
}

/** When a line that is entered now was: a script notes it only once HISTTIMEFORMAT is set. */
export function entryTime({ process, interactive, variables }: Shell): number | undefined {
  return interactive || variables.get("HISTTIMEFORMAT") !== undefined ? process.kernel.now() : undefined;
}

/** A number that limits: not set, not a number or below 0 means no limit. */
function limitOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^\s*\d+\s*$/.test(value)) return undefined;
  return Number(value);
}

/** What an interactive shell does at its start (bash manual 9.1): the lines of HISTFILE come before its own. */
export function loadHistory(shell: Shell): void {
  const { history, variables } = shell;
  if (variables.get("HISTFILESIZE") === undefined) {
    const size = variables.get("HISTSIZE");
    if (size !== undefined) variables.set("HISTFILESIZE", size);
  }
  const path = variables.get("HISTFILE");
  if (!path || history.entries.length > 0) return;
  readHistory(shell, path);
}

/** What it does at its end: adds what is new, and cuts the file to HISTFILESIZE lines. */
export function saveHistory(shell: Shell): void {
  const { history, variables, files, options } = shell;
  const path = variables.get("HISTFILE");
  if (!path || !options.history || history.entries.length === history.saved) return;
  const before = files.readFile(path);
  const kept = before instanceof Errno ? "" : decode(before);
  const fresh = history.entries.slice(history.saved);
  let content = kept + formatHistoryFile(fresh, writesTimestamps(shell));
  const limit = limitOf(variables.get("HISTFILESIZE"));
  if (limit !== undefined) content = truncateHistoryFile(content, limit);
  if (files.writeFile(path, content, 0o600) === undefined) history.saved = history.entries.length;
}

/** Timestamps are written where they can be shown (bash manual 9.1). */
function writesTimestamps({ variables }: Shell): boolean {
  return variables.get("HISTTIMEFORMAT") !== undefined;
}

/** `history -r`: adds all lines of a file to the list; they count as saved. `fromLine`: those behind it. */
export function readHistory(shell: Shell, path: string, fromLine = 0): Errno | undefined {
  const { history } = shell;
  const bytes = shell.files.readFile(path);
  if (bytes instanceof Errno) return bytes;
  const content = decode(bytes);
  const read = parseHistoryFile(skipLines(content, fromLine), writesTimestamps(shell));
  const fresh = history.entries.length - history.saved;
  history.entries = [...history.entries, ...read];
  history.saved = history.entries.length - fresh;
  history.fileLines = countLines(content);
  limitHistory(history, historyRules(shell).size);
  return undefined;
}

/** `history -w`: the whole list becomes the file. */
export function writeHistory(shell: Shell, path: string): Errno | undefined {
  const content = formatHistoryFile(shell.history.entries, writesTimestamps(shell));
  return shell.files.writeFile(path, content, 0o600);
}

/** `history -a`: what has been entered since the file was read or written goes to its end. */
export function appendHistory(shell: Shell, path: string): Errno | undefined {
  const { history, files } = shell;
  const fresh = history.entries.slice(history.saved);
  if (fresh.length === 0) return undefined;
  const before = files.readFile(path);
  if (before instanceof Errno && before !== Errno.ENOENT) return before;
  const content = formatHistoryFile(fresh, writesTimestamps(shell));
  const kept = before instanceof Errno ? "" : decode(before);
  const error = files.writeFile(path, kept + content, 0o600);
  if (error) return error;
  history.saved = history.entries.length;
  history.fileLines += countLines(content);
  return undefined;
}

/** Takes an entry out; what was saved stays so. */
export function removeEntry({ history }: Shell, index: number): void {
  history.entries = history.entries.toSpliced(index, 1);
  history.saved = Math.min(history.saved, history.entries.length);
}
