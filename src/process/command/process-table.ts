import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** Clock ticks a second (USER_HZ). */
export const TICKS = 100;

/** A process as `/proc` tells of it (proc(5)). */
export interface ProcessEntry {
  readonly pid: number;
  readonly comm: string;
  /** `R`, `S`, `T`, … */
  readonly state: string;
  readonly ppid: number;
  readonly pgrp: number;
  readonly session: number;
  /** `pts/0`; undefined where it has no terminal. */
  readonly tty: string | undefined;
  readonly tpgid: number;
  readonly flags: number;
  /** Processor time in ticks. */
  readonly utime: number;
  readonly stime: number;
  /** As the kernel counts it: 20 for a nice value of 0. */
  readonly priority: number;
  readonly nice: number;
  readonly threads: number;
  /** In ticks since the start of the computer. */
  readonly startTicks: number;
  /** In bytes. */
  readonly vsize: number;
  /** In pages of 4 KiB. */
  readonly rss: number;
  readonly ruid: number;
  readonly euid: number;
  readonly rgid: number;
  readonly egid: number;
  readonly groups: readonly number[];
  readonly sigIgn: string;
  readonly sigCgt: string;
  /** The words of the command line; none: a thread of the kernel. */
  readonly words: readonly string[];
}

/** All processes, in the order of their numbers. */
export function readProcesses(files: Files): readonly ProcessEntry[] {
  const entries = files.readdir("/proc");
  if (entries instanceof Errno) return [];
  const pids = entries.flatMap(({ name }) => (/^\d+$/.test(name) ? [Number(name)] : []));
  return pids.sort((a, b) => a - b).flatMap((pid) => readProcess(files, pid) ?? []);
}

/** One process; undefined where it has gone. */
export function readProcess(files: Files, pid: number): ProcessEntry | undefined {
  const stat = readText(files, `/proc/${pid}/stat`);
  const status = readText(files, `/proc/${pid}/status`);
  const match = /^\d+ \((.*)\) (.*)\n$/s.exec(stat);
  if (!match) return undefined;
  const [state = "?", ...rest] = (match[2] ?? "").split(" ");
  // The fields of proc(5) are counted from 1; what follows the state is field 4.
  const field = (number: number) => Number(rest[number - 4]);
  const numbers = statusNumbers(status);
  const [ruid = 0, euid = 0] = numbers("Uid");
  const [rgid = 0, egid = 0] = numbers("Gid");
  return {
    pid,
    comm: match[1] ?? "",
    state,
    ppid: field(4),
    pgrp: field(5),
    session: field(6),
    tty: nameOfTty(field(7)),
    tpgid: field(8),
    flags: field(9),
    utime: field(14),
    stime: field(15),
    priority: field(18),
    nice: field(19),
    threads: field(20),
    startTicks: field(22),
    vsize: field(23),
    rss: field(24),
    ruid,
    euid,
    rgid,
    egid,
    groups: numbers("Groups"),
    sigIgn: /^SigIgn:\t(\w+)$/m.exec(status)?.[1] ?? "",
    sigCgt: /^SigCgt:\t(\w+)$/m.exec(status)?.[1] ?? "",
    words: splitAtNul(readText(files, `/proc/${pid}/cmdline`)),
  };
}

/** `NAME=VALUE` of its environment; undefined where it may not be read. */
export function readEnvironment(files: Files, pid: number): readonly string[] | undefined {
  const content = files.readFile(`/proc/${pid}/environ`);
  return content instanceof Errno ? undefined : splitAtNul(decode(content));
}

/** When the computer was started, in milliseconds since 1970. */
export function readBootTime(files: Files): number {
  return Number(/^btime (\d+)$/m.exec(readText(files, "/proc/stat"))?.[1] ?? 0) * 1000;
}

/** Seconds since the start of the computer. */
export function readUptime(files: Files): number {
  return Number.parseFloat(readText(files, "/proc/uptime")) || 0;
}

/** The three load averages. */
export function readLoad(files: Files): readonly number[] {
  return readText(files, "/proc/loadavg").split(" ").slice(0, 3).map(Number);
}

/** /proc/meminfo in KiB, by name. */
export function readMemory(files: Files): ReadonlyMap<string, number> {
  const lines = readText(files, "/proc/meminfo").matchAll(/^(\S+):\s+(\d+)/gm);
  return new Map([...lines].map(([, name = "", kib = "0"]) => [name, Number(kib)]));
}

/** How many columns a process number may need. */
export function pidWidth(files: Files): number {
  const largest = Number(readText(files, "/proc/sys/kernel/pid_max"));
  return Math.max(5, String(largest - 1).length);
}

function statusNumbers(status: string): (name: string) => readonly number[] {
  return (name) => {
    const line = new RegExp(`^${name}:\t(.*)$`, "m").exec(status)?.[1] ?? "";
    return line.split(/[\t ]/).flatMap((text) => (text === "" ? [] : [Number(text)]));
  };
}

function splitAtNul(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

export function readText(files: Files, path: string): string {
  const content = files.readFile(path);
  return content instanceof Errno ? "" : decode(content);
}

const PTS_MAJOR = 136;
const TTY_MAJOR = 4;

function nameOfTty(device: number): string | undefined {
  const major = device >> 8;
  const minor = device & 0xff;
  if (major === PTS_MAJOR) return `pts/${minor}`;
  return major === TTY_MAJOR ? `tty${minor}` : undefined;
}
