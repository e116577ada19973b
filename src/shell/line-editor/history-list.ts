import type { History, HistoryEntry } from "../state/history.ts";

/** What decides whether a line is remembered (bash manual 9.2): the values of the variables. */
export interface HistoryRules {
  /** HISTCONTROL. */
  readonly control: string | undefined;
  /** HISTIGNORE. */
  readonly ignore: string | undefined;
  /** HISTSIZE; undefined or below 0: no limit. */
  readonly size: number | undefined;
  readonly extglob: boolean;
}

/** Drops the oldest lines that are too many; the numbers of the others stay. */
export function limitHistory(history: History, size: number | undefined): void {
  if (size === undefined || size < 0) return;
  const excess = history.entries.length - size;
  if (excess <= 0) return;
  history.entries.splice(0, excess);
  history.base += excess;
  history.saved = Math.max(0, history.saved - excess);
}

const TIMESTAMP = /^#(\d+)$/;

/** The lines of a history file; after a timestamp, with `multiline`, all up to the next one are one entry. */
export function parseHistoryFile(content: string, multiline: boolean): HistoryEntry[] {
  const lines = linesOf(content);
  const entries: HistoryEntry[] = [];
  const joins = multiline && TIMESTAMP.test(lines[0] ?? "");
  let time: number | undefined;
  let isFirst = true;
  for (const line of lines) {
    const stamp = TIMESTAMP.exec(line);
    if (stamp) {
      time = Number(stamp[1]) * 1000;
      isFirst = true;
      continue;
    }
    if (line === "") continue;
    const last = entries.at(-1);
    if (joins && !isFirst && last) entries[entries.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else entries.push(time === undefined ? { text: line } : { text: line, time });
    isFirst = false;
  }
  return entries;
}

/** How many lines of a history file are commands or parts of them. */
export function countLines(content: string): number {
  return linesOf(content).filter((line) => !TIMESTAMP.test(line)).length;
}

/** What is left of a history file behind its first `count` lines, timestamps not counted. */
export function skipLines(content: string, count: number): string {
  const lines = linesOf(content);
  let at = 0;
  for (let left = count; at < lines.length && left > 0; at++)
    if (!TIMESTAMP.test(lines[at] as string)) left--;
  return lines
    .slice(at)
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf(content: string): string[] {
  const lines = content.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The content of a history file: with timestamps where HISTTIMEFORMAT is set. */
export function formatHistoryFile(entries: readonly HistoryEntry[], timestamps: boolean): string {
  return entries
    .map(({ text, time }) => {
      const stamp = timestamps && time !== undefined ? `#${Math.floor(time / 1000)}\n` : "";
      return `${stamp}${text}\n`;
    })
    .join("");
}

/** The file's last `limit` lines; timestamps do not count (bash manual, HISTFILESIZE). */
export function truncateHistoryFile(content: string, limit: number): string {
  const lines = linesOf(content);
  let from = lines.length;
  let kept = 0;
  while (from > 0 && kept < limit) if (!TIMESTAMP.test(lines[--from] as string)) kept++;
  while (from > 0 && TIMESTAMP.test(lines[from - 1] as string)) from--;
  const rest = lines.slice(limit <= 0 ? lines.length : from);
  return rest.map((line) => `${line}\n`).join("");
}
