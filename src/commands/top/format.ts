import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import { TICKS } from "../../process/command/process-table.ts";
import type { Sample, Task } from "./sample.ts";

/** By what tasks are sorted, by the names of the columns. */
export type SortKey =
  | "%CPU"
  | "%MEM"
  | "TIME+"
  | "PID"
  | "USER"
  | "PR"
  | "NI"
  | "VIRT"
  | "RES"
  | "SHR"
  | "S"
  | "COMMAND";

interface ColumnSpec {
  readonly name: SortKey;
  /** Undefined: the rest of the row. */
  readonly width: number | undefined;
  readonly left?: true;
  readonly text: (task: Task, withWords: boolean) => string;
  readonly rank: (task: Task) => number | string;
  /** The smallest comes first. */
  readonly ascends?: true;
}

const COLUMNS: readonly ColumnSpec[] = [
  { name: "PID", width: 5, text: ({ entry }) => String(entry.pid), rank: ({ entry }) => entry.pid },
  { name: "USER", width: 8, left: true, text: ({ user }) => cut(user, 8), rank: ({ user }) => user },
  {
    name: "PR",
    width: 3,
    text: ({ entry }) => (entry.priority < 0 ? "rt" : String(entry.priority)),
    rank: ({ entry }) => entry.priority,
  },
  { name: "NI", width: 3, text: ({ entry }) => String(entry.nice), rank: ({ entry }) => entry.nice },
  { name: "VIRT", width: 7, text: ({ virtual }) => scale(virtual, 7), rank: ({ virtual }) => virtual },
  { name: "RES", width: 6, text: ({ resident }) => scale(resident, 6), rank: ({ resident }) => resident },
  { name: "SHR", width: 6, text: ({ shared }) => scale(shared, 6), rank: ({ shared }) => shared },
  { name: "S", width: 1, text: ({ entry }) => entry.state, rank: ({ entry }) => entry.state },
  { name: "%CPU", width: 5, text: ({ cpu }) => cpu.toFixed(1), rank: ({ cpu }) => cpu },
  { name: "%MEM", width: 5, text: ({ memory }) => memory.toFixed(1), rank: ({ memory }) => memory },
  { name: "TIME+", width: 9, text: ({ ticks }) => formatTicks(ticks), rank: ({ ticks }) => ticks },
  { name: "COMMAND", width: undefined, left: true, text: command, rank: ({ entry }) => entry.comm },
];

export function isSortKey(name: string): name is SortKey {
  return COLUMNS.some((column) => column.name === name);
}

export const FIELD_NAMES: readonly SortKey[] = COLUMNS.map(({ name }) => name);

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}+` : text;
}

/** KiB, in a larger unit where they need too much room. */
function scale(kib: number, width: number): string {
  if (String(kib).length <= width) return String(kib);
  for (const [unit, size] of [
    ["m", 1024],
    ["g", 1024 ** 2],
    ["t", 1024 ** 3],
  ] as const) {
    const shown = `${(kib / size).toFixed(1)}${unit}`;
    if (shown.length <= width) return shown;
  }
  return "?";
}

/** `0:10.57`: minutes, seconds and hundredths. */
function formatTicks(ticks: number): string {
  const hundredths = Math.floor((ticks * 100) / TICKS);
  const seconds = Math.floor(hundredths / 100) % 60;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(hundredths / 6000)}:${two(seconds)}.${two(hundredths % 100)}`;
}

function command({ entry }: Task, withWords: boolean): string {
  if (!withWords) return entry.comm;
  return entry.words.length > 0 ? entry.words.join(" ") : `[${entry.comm}]`;
}

export function sortTasks(tasks: readonly Task[], key: SortKey, reversed: boolean): readonly Task[] {
  const column = COLUMNS.find(({ name }) => name === key);
  if (!column) return tasks;
  const direction = reversed ? -1 : 1;
  return [...tasks].sort((a, b) => {
    const left = column.rank(a);
    const right = column.rank(b);
    const order = left < right ? 1 : left > right ? -1 : 0;
    return order * direction || a.entry.pid - b.entry.pid;
  });
}

export interface RowWish {
  readonly columns: number;
  readonly withWords: boolean;
  /** How many columns the largest process number needs. */
  readonly pidWidth: number;
  /** Columns that are scrolled out of sight. */
  readonly skipped?: number;
}

/** The header and the tasks; only whole columns are shown. */
export function formatTasks(
  tasks: readonly Task[],
  { columns, withWords, pidWidth, skipped = 0 }: RowWish,
): { readonly header: string; readonly rows: readonly string[] } {
  const shown: { readonly column: ColumnSpec; readonly width: number }[] = [];
  let used = 0;
  for (const column of COLUMNS.slice(skipped)) {
    const width = column.name === "PID" ? pidWidth : (column.width ?? columns - 1 - used);
    if (used + width > columns - 1 || width < 1) break;
    shown.push({ column, width });
    used += width + 1;
  }
  const cell = (text: string, { column, width }: (typeof shown)[number]) =>
    column.left ? text.padEnd(width) : text.padStart(width);
  const header = shown.map((one) => cell(one.column.name, one)).join(" ");
  const rows = tasks.map((task) =>
    shown.map((one) => cell(cut(one.column.text(task, withWords), Math.max(one.width, 1)), one)).join(" "),
  );
  return { header: header.trimEnd(), rows: rows.map((row) => row.trimEnd()) };
}

/** The five lines above the tasks. */
export function formatSummary(sample: Sample, zone: TimeZone, eachProcessor: boolean): readonly string[] {
  const { tasks, memory, busy, system } = sample;
  const count = (...states: readonly string[]) =>
    String(tasks.filter(({ entry }) => states.includes(entry.state)).length).padStart(3);
  const tenths = (value: number) => value.toFixed(1).padStart(5);
  const mib = (kib: number) => (kib / 1024).toFixed(1).padStart(9);
  const idle = Math.max(0, 100 - busy - system);
  const get = (name: string) => memory.get(name) ?? 0;
  const cached = get("Buffers") + get("Cached") + get("SReclaimable");
  const available = get("MemAvailable");
  const label = eachProcessor ? "%Cpu0  :" : "%Cpu(s):";
  return [
    `top - ${formatTime("%H:%M:%S", sample.time, zone)} up ${formatUptime(sample.uptime)},  ${sample.users} user${sample.users > 1 ? "s" : ""},  load average: ${sample.load.map((load) => load.toFixed(2)).join(", ")}`,
    `Tasks: ${String(tasks.length).padStart(3)} total, ${count("R")} running, ${count("S", "D", "I")} sleeping, ${count("T", "t")} stopped, ${count("Z")} zombie`,
    `${label}${tenths(busy)} us,${tenths(system)} sy,${tenths(0)} ni,${tenths(idle)} id,${tenths(0)} wa,${tenths(0)} hi,${tenths(0)} si,${tenths(0)} st `,
    `MiB Mem :${mib(get("MemTotal"))} total,${mib(get("MemFree"))} free,${mib(get("MemTotal") - available)} used,${mib(cached)} buff/cache     `,
    `MiB Swap:${mib(get("SwapTotal"))} total,${mib(get("SwapFree"))} free,${mib(get("SwapTotal") - get("SwapFree"))} used.${mib(available)} avail Mem `,
  ];
}

/** `6:00`, `5 min`, `1 day,  2:03`. */
function formatUptime(seconds: number): string {
  const minutes = Math.floor(seconds / 60) % 60;
  const hours = Math.floor(seconds / 3600) % 24;
  const days = Math.floor(seconds / 86_400);
  const before = days === 0 ? "" : `${days} day${days > 1 ? "s" : ""}, `;
  if (hours === 0) return `${before}${minutes} min`;
  return `${before}${String(hours).padStart(2)}:${String(minutes).padStart(2, "0")}`;
}
