import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import {
  formatHistoryFile,
  type HistoryRules,
  limitHistory,
  parseHistoryFile,
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
  const content = shell.files.readFile(path);
  if (content instanceof Errno) return;
  history.entries = parseHistoryFile(decode(content), variables.get("HISTTIMEFORMAT") !== undefined);
  history.saved = history.entries.length;
  limitHistory(history, limitOf(variables.get("HISTSIZE")));
}

/** What it does at its end: adds what is new, and cuts the file to HISTFILESIZE lines. */
export function saveHistory(shell: Shell): void {
  const { history, variables, files, options } = shell;
  const path = variables.get("HISTFILE");
  if (!path || !options.history || history.entries.length === history.saved) return;
  const before = files.readFile(path);
  const kept = before instanceof Errno ? "" : decode(before);
  const fresh = history.entries.slice(history.saved);
  const timestamps = variables.get("HISTTIMEFORMAT") !== undefined;
  let content = kept + formatHistoryFile(fresh, timestamps);
  const limit = limitOf(variables.get("HISTFILESIZE"));
  if (limit !== undefined) content = truncateHistoryFile(content, limit);
  if (files.writeFile(path, content, 0o600) === undefined) history.saved = history.entries.length;
}
