import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import { type ProcessEntry, TICKS } from "../../process/command/process-table.ts";
import type { Users } from "../../process/users.ts";

/** What the values of columns are made from, besides the process itself. */
export interface ColumnContext {
  readonly users: Users;
  readonly now: number;
  readonly bootTime: number;
  readonly zone: TimeZone;
  readonly memoryKib: number;
  /** The environment of a process, where it was asked for: BSD's `e`. */
  readonly environment: (process: ProcessEntry) => readonly string[];
  /** BSD's `c`: the name of the program in place of its words. */
  readonly trueName: boolean;
  /** What stands before a command in a tree. */
  readonly branch: (process: ProcessEntry) => string;
  /** BSD's `n`. */
  readonly numeric: boolean;
}

export interface ColumnType {
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "right";
  /** As the last one it takes the rest of the line. */
  readonly unlimited?: boolean;
  /** A name that is too long is cut, with a `+` at its end. */
  readonly isName?: boolean;
  readonly value: (process: ProcessEntry, context: ColumnContext) => string;
  /** What to sort by; the text unless given. */
  readonly key?: (process: ProcessEntry) => number | string;
}

const PAGE_KIB = 4;
const DAY_TICKS = 86_400 * TICKS;

function number(header: string, width: number, of: (process: ProcessEntry) => number): ColumnType {
  return { header, width, align: "right", value: (process) => String(of(process)), key: of };
}

function word(header: string, width: number, of: (process: ProcessEntry) => string): ColumnType {
  return { header, width, align: "left", value: of, key: of };
}

function user(header: string, of: (process: ProcessEntry) => number): ColumnType {
  const value = (process: ProcessEntry, { users, numeric }: ColumnContext) =>
    numeric ? String(of(process)) : users.nameOf(of(process));
  return { header, width: 8, align: "left", isName: true, value, key: of };
}

function group(header: string, of: (process: ProcessEntry) => number): ColumnType {
  const value = (process: ProcessEntry, { users, numeric }: ColumnContext) =>
    numeric ? String(of(process)) : users.groupNameOf(of(process));
  return { header, width: 8, align: "left", isName: true, value, key: of };
}

function command(header: string): ColumnType {
  const value = (process: ProcessEntry, context: ColumnContext) =>
    context.branch(process) + commandLine(process, context);
  return { header, width: 27, align: "left", unlimited: true, value, key: (process) => commandOf(process) };
}

function commandName(header: string): ColumnType {
  return {
    header,
    width: 15,
    align: "left",
    unlimited: true,
    value: (process, { branch }) => branch(process) + process.comm,
    key: ({ comm }) => comm,
  };
}

function commandOf({ words, comm }: ProcessEntry): string {
  return words.length === 0 ? `[${comm}]` : printable(words.join(" "));
}

function commandLine(process: ProcessEntry, context: ColumnContext): string {
  if (context.trueName) return process.comm;
  const environment = context.environment(process);
  return [commandOf(process), ...environment.map(printable)].join(" ");
}

/** What would upset a terminal is shown as `?` (lib/escape.c). */
function printable(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]/g, "?");
}

function time(header: string, width: number, value: ColumnType["value"]): ColumnType {
  return { header, width, align: "right", value, key: ({ startTicks }) => startTicks };
}

export const cpuTicks = ({ utime, stime }: ProcessEntry): number => utime + stime;

function elapsed({ startTicks }: ProcessEntry, { now, bootTime }: ColumnContext): number {
  return Math.max(0, Math.floor((now - bootTime) / 1000 - startTicks / TICKS));
}

function startTime({ startTicks }: ProcessEntry, { bootTime }: ColumnContext): number {
  return bootTime + (startTicks * 1000) / TICKS;
}

/** In tenths of a percent, of the time since its start. */
export function cpuShare(process: ProcessEntry, context: ColumnContext): number {
  const seconds = (context.now - context.bootTime) / 1000 - process.startTicks / TICKS;
  return seconds <= 0 ? 0 : Math.floor((cpuTicks(process) * 1000) / TICKS / seconds);
}

function formatShare(tenths: number): string {
  return tenths > 999 ? String(Math.floor(tenths / 10)) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

const two = (value: number) => String(Math.floor(value)).padStart(2, "0");

/** `[dd-]hh:mm:ss`. */
export function formatCpuTime(ticks: number): string {
  const seconds = Math.floor(ticks / TICKS);
  const days = ticks >= DAY_TICKS ? `${Math.floor(ticks / DAY_TICKS)}-` : "";
  return `${days}${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** `[[dd-]hh:]mm:ss`. */
function formatElapsed(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor(seconds / 3600) % 24;
  const head = days > 0 ? `${two(days)}-${two(hours)}:` : hours > 0 ? `${two(hours)}:` : "";
  return `${head}${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The time today, else the day, else the year. */
function formatStart(process: ProcessEntry, context: ColumnContext): string {
  const start = startTime(process, context);
  const show = (format: string, at = start) => formatTime(format, at, context.zone);
  if (show("%Y") !== show("%Y", context.now)) return show("%Y");
  return show("%j") === show("%j", context.now) ? show("%H:%M") : show("%b%d");
}

function formatStat(process: ProcessEntry): string {
  const { state, nice, pid, session, threads, pgrp, tpgid } = process;
  const urgency = nice < 0 ? "<" : nice > 0 ? "N" : "";
  const leads = pid === session ? "s" : "";
  return `${state}${urgency}${leads}${threads > 1 ? "l" : ""}${pgrp === tpgid ? "+" : ""}`;
}

function signals(header: string, of: (process: ProcessEntry) => string): ColumnType {
  return { header, width: 16, align: "right", value: of };
}

const pid = (header: string, of: (process: ProcessEntry) => number) => number(header, 0, of);
const kib = (header: string, width: number, of: (process: ProcessEntry) => number) =>
  number(header, width, of);
const rss = kib("RSS", 5, (process) => process.rss * PAGE_KIB);
const NO_SIGNALS = "0000000000000000";

/** Columns by name (ps(1), STANDARD FORMAT SPECIFIERS). Those of process numbers get their width at run time: 0. */
export const COLUMN_TYPES: Readonly<Record<string, ColumnType>> = {
  // So narrow that what follows makes up for its header (ps/output.c, `addr_1`).
  addr: word("ADDR", 1, () => "-"),
  args: command("COMMAND"),
  blocked: signals("BLOCKED", () => NO_SIGNALS),
  bsdstart: time("START", 6, (process, context) => {
    const recent = elapsed(process, context) < 86_400;
    return formatTime(recent ? " %H:%M" : "%b %e", startTime(process, context), context.zone);
  }),
  bsdtime: {
    header: "TIME",
    width: 6,
    align: "right",
    value: (process) => {
      const seconds = Math.floor(cpuTicks(process) / TICKS);
      return `${String(Math.floor(seconds / 60)).padStart(3)}:${two(seconds % 60)}`;
    },
    key: cpuTicks,
  },
  c: {
    header: "C",
    width: 2,
    align: "right",
    value: (process, context) => String(Math.min(99, Math.floor(cpuShare(process, context) / 10))),
  },
  caught: signals("CAUGHT", ({ sigCgt }) => sigCgt),
  cls: word("CLS", 3, () => "TS"),
  cmd: command("CMD"),
  comm: commandName("COMMAND"),
  cputimes: number("TIME", 8, (process) => Math.floor(cpuTicks(process) / TICKS)),
  drs: kib("DRS", 5, ({ vsize }) => Math.floor(vsize / 1024)),
  egid: number("EGID", 5, ({ egid }) => egid),
  egroup: group("EGROUP", ({ egid }) => egid),
  etime: {
    header: "ELAPSED",
    width: 11,
    align: "right",
    value: (process, context) => formatElapsed(elapsed(process, context)),
    key: ({ startTicks }) => -startTicks,
  },
  etimes: {
    header: "ELAPSED",
    width: 7,
    align: "right",
    value: (process, context) => String(elapsed(process, context)),
    key: ({ startTicks }) => -startTicks,
  },
  euid: number("EUID", 5, ({ euid }) => euid),
  euser: user("EUSER", ({ euid }) => euid),
  f: number("F", 1, ({ flags }) => (flags >> 6) & 7),
  fname: word("COMMAND", 8, ({ comm }) => comm.slice(0, 8)),
  gid: number("GID", 5, ({ egid }) => egid),
  group: group("GROUP", ({ egid }) => egid),
  ignored: signals("IGNORED", ({ sigIgn }) => sigIgn),
  lstart: time("STARTED", 24, (process, context) =>
    formatTime("%a %b %e %H:%M:%S %Y", startTime(process, context), context.zone),
  ),
  lwp: pid("LWP", ({ pid: number }) => number),
  m_drs: kib("DRS", 5, ({ vsize }) => Math.floor(vsize / 1024)),
  m_trs: kib("TRS", 5, () => 0),
  majflt: number("MAJFLT", 6, () => 0),
  minflt: number("MINFLT", 6, () => 0),
  ni: number("NI", 3, ({ nice }) => nice),
  nlwp: number("NLWP", 4, ({ threads }) => threads),
  opri: number("PRI", 3, ({ priority }) => 60 + priority),
  pcpu: {
    header: "%CPU",
    width: 4,
    align: "right",
    value: (process, context) => formatShare(cpuShare(process, context)),
    key: cpuTicks,
  },
  pending: signals("PENDING", () => NO_SIGNALS),
  pgid: pid("PGID", ({ pgrp }) => pgrp),
  pgrp: pid("PGRP", ({ pgrp }) => pgrp),
  pid: pid("PID", ({ pid: number }) => number),
  pmem: {
    header: "%MEM",
    width: 4,
    align: "right",
    value: (process, { memoryKib }) =>
      formatShare(memoryKib > 0 ? Math.floor((process.rss * PAGE_KIB * 1000) / memoryKib) : 0),
    key: (process) => process.rss,
  },
  ppid: pid("PPID", ({ ppid }) => ppid),
  pri: number("PRI", 3, ({ priority }) => 39 - priority),
  priority: number("PRI", 3, ({ priority }) => priority),
  psr: number("PSR", 3, () => 0),
  rgid: number("RGID", 5, ({ rgid }) => rgid),
  rgroup: group("RGROUP", ({ rgid }) => rgid),
  rss,
  rsz: { ...rss, header: "RSZ" },
  rtprio: { header: "RTPRIO", width: 6, align: "right", value: () => "-" },
  ruid: number("RUID", 5, ({ ruid }) => ruid),
  ruser: user("RUSER", ({ ruid }) => ruid),
  s: word("S", 1, ({ state }) => state),
  sess: pid("SESS", ({ session }) => session),
  sid: pid("SID", ({ session }) => session),
  size: kib("SIZE", 5, ({ vsize }) => Math.floor(vsize / 5 / 1024)),
  spid: pid("SPID", ({ pid: number }) => number),
  start: time("STARTED", 8, (process, context) => {
    const recent = elapsed(process, context) < 86_400;
    return formatTime(recent ? "%H:%M:%S" : "  %b %d", startTime(process, context), context.zone);
  }),
  start_time: time("START", 5, formatStart),
  stat: word("STAT", 4, formatStat),
  stime: time("STIME", 5, formatStart),
  suid: number("SUID", 5, ({ euid }) => euid),
  sz: number("SZ", 5, ({ vsize }) => Math.floor(vsize / 1024 / PAGE_KIB)),
  tgid: pid("TGID", ({ pid: number }) => number),
  thcount: number("THCNT", 5, ({ threads }) => threads),
  tid: pid("TID", ({ pid: number }) => number),
  time: {
    header: "TIME",
    width: 8,
    align: "right",
    value: (process) => formatCpuTime(cpuTicks(process)),
    key: cpuTicks,
  },
  tname: word("TTY", 8, ({ tty }) => tty ?? "?"),
  tpgid: pid("TPGID", ({ tpgid }) => tpgid),
  trs: kib("TRS", 4, () => 0),
  tt: word("TT", 8, ({ tty }) => tty ?? "?"),
  ucmd: commandName("CMD"),
  ucomm: commandName("COMMAND"),
  uid: number("UID", 5, ({ euid }) => euid),
  uname: user("USER", ({ euid }) => euid),
  vsz: kib("VSZ", 6, ({ vsize }) => Math.floor(vsize / 1024)),
  wchan: word("WCHAN", 6, () => "-"),
};

/** Other names of the same. */
export const COLUMN_SYNONYMS: Readonly<Record<string, string>> = {
  "%cpu": "pcpu",
  "%mem": "pmem",
  atime: "time",
  class: "cls",
  command: "args",
  cputime: "time",
  flag: "f",
  flags: "f",
  fuid: "euid",
  fuser: "euser",
  maj_flt: "majflt",
  min_flt: "minflt",
  nice: "ni",
  pgrp: "pgrp",
  policy: "cls",
  rssize: "rss",
  session: "sess",
  sigcatch: "caught",
  sigignore: "ignored",
  sigmask: "blocked",
  sig: "pending",
  state: "s",
  suser: "euser",
  svuid: "suid",
  times: "cputimes",
  tty: "tt",
  user: "uname",
  vsize: "vsz",
  wname: "wchan",
};
