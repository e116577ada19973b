import { compileGlob } from "../../base/pattern/index.ts";
import type { History } from "../state/history.ts";
import { type HistoryRules, limitHistory } from "./history-list.ts";

/** Adds a line that was entered, unless the rules forbid it; whether it was added. */
export function rememberLine(
  history: History,
  text: string,
  time: number | undefined,
  rules: HistoryRules,
): boolean {
  const added = addLine(history, text, time, rules);
  history.holdsCommand = history.isFresh = added;
  return added;
}

function addLine(history: History, text: string, time: number | undefined, rules: HistoryRules): boolean {
  const control = new Set((rules.control ?? "").split(":"));
  const previous = history.entries.at(-1)?.text;
  const both = control.has("ignoreboth");
  if ((both || control.has("ignorespace")) && text.startsWith(" ")) return false;
  if ((both || control.has("ignoredups")) && text === previous) return false;
  if (isIgnored(text, previous, rules)) return false;
  if (control.has("erasedups")) eraseDuplicates(history, text);
  history.entries.push(time === undefined ? { text } : { text, time });
  limitHistory(history, rules.size);
  return true;
}

/** HISTIGNORE: patterns for the whole line; `&` in one stands for the previous line. */
function isIgnored(text: string, previous: string | undefined, { ignore, extglob }: HistoryRules): boolean {
  if (!ignore) return false;
  return splitPatterns(ignore).some((pattern) => {
    const line = (previous ?? "").replace(/[\\*?[\]]/g, "\\$&");
    const filled = pattern.replace(/\\&|&/g, (found) => (found === "&" ? line : "&"));
    return compileGlob(filled, { extglob }).matches(text);
  });
}

function splitPatterns(ignore: string): readonly string[] {
  return ignore.split(":").filter((pattern) => pattern !== "");
}

function eraseDuplicates(history: History, text: string): void {
  const before = history.entries;
  history.saved -= before.slice(0, history.saved).filter((entry) => entry.text === text).length;
  history.entries = before.filter((entry) => entry.text !== text);
}
