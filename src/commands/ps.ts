import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS } from "../process/command/packages.ts";
import {
  type ProcessEntry,
  pidWidth,
  readBootTime,
  readEnvironment,
  readMemory,
  readProcesses,
} from "../process/command/process-table.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { Users } from "../process/users.ts";
import { chooseColumns, chooseSorting } from "./ps/choose-columns.ts";
import { COLUMN_SYNONYMS, COLUMN_TYPES, type ColumnContext } from "./ps/columns.ts";
import { type Column, formatHeader, formatRow, PsFault } from "./ps/format.ts";
import { helpSections, USAGE } from "./ps/help-text.ts";
import { type PsAnswer, readPsWords } from "./ps/read-words.ts";
import { isSelected } from "./ps/select.ts";
import { placeInTree } from "./ps/tree.ts";
import type { PsWishes } from "./ps/wishes.ts";
import { psWordHelp } from "./ps/word-help.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ps.html and ps(1) of procps. */
export const ps = defineCommand({
  name: "ps",
  package: PROCPS,
  summary: "report a snapshot of the current processes",
  operands: "[options]",
  completes: "none",
  description: `Shows the processes that run at this moment. Without options: those of yours on this terminal.

Options may be given in three manners: with one dash and bundled (ps -ef), without a dash (ps aux), or as whole words with two dashes (ps --forest).`,
  words: "raw",
  wordHelp: psWordHelp,
  flags: {
    all: { short: "eA", long: false, help: "all processes" },
    full: { short: "f", long: false, help: "full format, including command lines" },
    long: { short: "l", long: false, help: "long format" },
    jobs: { short: "j", long: false, help: "jobs format" },
    format: { short: "o", argument: { name: "format" }, help: "user-defined format, such as pid,comm" },
    pid: { short: "p", argument: { name: "list", completes: "process" }, help: "by process id" },
    user: { short: "u", argument: { name: "list", completes: "user" }, help: "by effective user id or name" },
    command: { short: "C", long: false, argument: { name: "list" }, help: "by command name" },
    tty: { short: "t", argument: { name: "list" }, help: "by terminal" },
    ppid: { argument: { name: "list", completes: "process" }, help: "by parent process id" },
    forest: { help: "ascii art process tree" },
    sort: { argument: { name: "keys" }, help: "sort by these columns, with - downwards: -pcpu,pid" },
    noHeaders: { help: "print no header" },
  },
  helpText: () => `\n${USAGE}`,
  examples: [
    { run: "ps", shows: "what runs on this terminal" },
    { run: "ps aux", shows: "every process, in the manner of BSD" },
    { run: "ps -ef", shows: "every process, in the manner of UNIX" },
    { run: "ps -o pid,comm -p 1", shows: "columns of your own" },
  ],
  seeAlso: ["pgrep(1)", "pstree(1)", "top(1)", "kill(1)", "proc(5)"],

  run(call) {
    const users = new Users(call.files);
    const first = understand(call, users, false);
    if (!(first instanceof PsFault)) return typeof first === "number" ? first : list(call, first);
    // `ps -aux` is taken for `ps aux`; where that makes no sense either, the first fault is told.
    const slip = call.operands.some((word) => /^-[^-]/.test(word));
    const second = slip ? understand(call, users, true) : first;
    if (second instanceof PsFault) return fail(call, first);
    return typeof second === "number" ? second : list(call, second);
  },
});

/** What is to be listed, and how. */
interface Listing {
  readonly wishes: PsWishes;
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
}

/** A number is the status after an answer. */
function understand(call: Call, users: Users, forceBsd: boolean): Listing | PsFault | number {
  const wishes = readPsWords(call.operands, users, forceBsd);
  if (wishes instanceof PsFault) return wishes;
  if ("answer" in wishes) return answer(call, wishes);
  const columns = chooseColumns(wishes, pidWidth(call.files));
  if (columns instanceof PsFault) return columns;
  const sorting = chooseSorting(wishes.sortKeys);
  return sorting instanceof PsFault ? sorting : { wishes, columns, sorting };
}

type Sorting = Exclude<ReturnType<typeof chooseSorting>, PsFault>;

function fail(call: Call, { message }: PsFault): number {
  if (message.startsWith("rockpool: ")) call.printError(`${message}\n`);
  else call.printError(`error: ${message}\n\n${USAGE}`);
  return 1;
}

function answer(call: Call, { answer: asked, section }: PsAnswer): number {
  if (asked === "version") call.print("ps from procps-ng 4.0.2\n");
  else if (asked === "specifiers") call.print(specifiers());
  else call.print(`\n${helpSections(section) ?? USAGE}`);
  return 0;
}

function specifiers(): string {
  const all = [...Object.entries(COLUMN_TYPES).map(([name, { header }]) => [name, header] as const)];
  for (const [name, known] of Object.entries(COLUMN_SYNONYMS))
    all.push([name, COLUMN_TYPES[known]?.header ?? ""]);
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  return all
    .map(([name, header]) => `${name.padEnd(12)} ${header.padEnd(8)}`.trimEnd().concat("\n"))
    .join("");
}

function list(call: Call, { wishes, columns, sorting }: Listing): number {
  const all = readProcesses(call.files);
  const self = all.find(({ pid }) => pid === call.process.pid);
  const selected = all.filter((process) => isSelected(process, wishes, self));
  const context = contextOf(call, wishes);
  const sorted = sort(selected, sorting, context);
  const placed =
    wishes.tree === "none"
      ? sorted.map((process) => ({ process, branch: "" }))
      : placeInTree(sorted, wishes.tree);

  const width = screenWidth(call, wishes);
  const pageRows = wishes.header === "pages" ? (wishes.rows ?? terminalOf(call)?.size.rows ?? 24) - 1 : 0;
  const header = formatHeader(columns);
  if (wishes.header !== "none") call.print(header);
  for (const [index, { process, branch }] of placed.entries()) {
    if (pageRows > 0 && index > 0 && index % pageRows === 0) call.print(header);
    call.print(formatRow(process, columns, { ...context, branch: () => branch }, width));
  }
  return placed.length === 0 ? 1 : 0;
}

function contextOf(call: Call, wishes: PsWishes): ColumnContext {
  return {
    users: new Users(call.files),
    now: call.now(),
    bootTime: readBootTime(call.files),
    zone: timeZoneOf(call.process),
    memoryKib: readMemory(call.files).get("MemTotal") ?? 0,
    environment: ({ pid }) => (wishes.environment ? (readEnvironment(call.files, pid) ?? []) : []),
    trueName: wishes.trueName,
    branch: () => "",
    numeric: wishes.numeric,
  };
}

function sort(
  processes: readonly ProcessEntry[],
  sorting: Sorting,
  context: ColumnContext,
): readonly ProcessEntry[] {
  if (sorting.length === 0) return processes;
  return processes.toSorted((a, b) => {
    for (const { column, down } of sorting) {
      const keyOf = column.isName
        ? (process: ProcessEntry) => column.value(process, context)
        : (column.key ?? ((process: ProcessEntry) => column.value(process, context)));
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left !== right) return left < right === down ? 1 : -1;
    }
    return 0;
  });
}

function terminalOf(call: Call) {
  return [1, 0, 2].map((fd) => call.process.fds.get(fd)?.terminal).find((terminal) => terminal !== undefined);
}

/** As wide as the screen; not at all bounded in a pipe, or with two `w`. */
function screenWidth(call: Call, wishes: PsWishes): number {
  if (wishes.columns !== undefined) return wishes.columns;
  if (wishes.wide > 1) return Number.POSITIVE_INFINITY;
  const terminal = call.process.fds.get(1)?.terminal;
  const screen = Number(call.env("COLUMNS")) || terminal?.size.columns || Number.POSITIVE_INFINITY;
  return wishes.wide === 1 ? Math.max(132, screen) : screen;
}
