import type { Files } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import {
  type ProcessEntry,
  readLoad,
  readMemory,
  readProcesses,
  readText,
  readUptime,
  TICKS,
} from "../../process/command/process-table.ts";
import { Users } from "../../process/users.ts";

/** A process as a row of top. */
export interface Task {
  readonly entry: ProcessEntry;
  readonly user: string;
  /** In KiB. */
  readonly virtual: number;
  readonly resident: number;
  readonly shared: number;
  /** In percent. */
  readonly cpu: number;
  readonly memory: number;
  readonly ticks: number;
}

/** The computer at one moment, and since the moment before. */
export interface Sample {
  /** Seconds since the computer was started. */
  readonly uptime: number;
  readonly time: number;
  readonly load: readonly number[];
  readonly users: number;
  readonly tasks: readonly Task[];
  readonly memory: ReadonlyMap<string, number>;
  /** How much of the processors' time was used, in percent. */
  readonly busy: number;
  readonly system: number;
}

const KIB_PER_PAGE = 4;

/** Takes samples, one after the other: percentages are about the time between two of them. */
export class Sampler {
  #before: { readonly uptime: number; readonly ticks: ReadonlyMap<number, number> } | undefined;

  constructor(private readonly call: Call) {}

  take(): Sample {
    const { files } = this.call;
    const uptime = readUptime(files);
    const entries = readProcesses(files);
    const users = new Users(files);
    const memory = readMemory(files);
    const total = memory.get("MemTotal") ?? 1;
    const before = this.#before;
    const elapsed = before ? Math.max(0.01, uptime - before.uptime) : undefined;
    let user = 0;
    let system = 0;
    const tasks = entries.map((entry): Task => {
      const ticks = entry.utime + entry.stime;
      const span = elapsed ?? Math.max(0.01, uptime - entry.startTicks / TICKS);
      const used = ticks - (before?.ticks.get(entry.pid) ?? 0);
      const cpu = Math.min(100, (used * 100) / TICKS / span);
      const share = ticks === 0 ? 0 : entry.stime / ticks;
      user += cpu * (1 - share);
      system += cpu * share;
      const resident = entry.rss * KIB_PER_PAGE;
      return {
        entry,
        user: users.byUid(entry.euid)?.name ?? String(entry.euid),
        virtual: Math.floor(entry.vsize / 1024),
        resident,
        shared: sharedOf(files, entry.pid),
        cpu,
        memory: (resident * 100) / total,
        ticks,
      };
    });
    this.#before = { uptime, ticks: new Map(tasks.map(({ entry, ticks }) => [entry.pid, ticks])) };
    const terminals = new Set(entries.flatMap(({ tty }) => (tty === undefined ? [] : [tty])));
    return {
      uptime,
      time: this.call.now(),
      load: readLoad(files),
      users: terminals.size,
      tasks,
      memory,
      busy: Math.min(100, user),
      system: Math.min(100, system),
    };
  }
}

function sharedOf(files: Files, pid: number): number {
  return Number(readText(files, `/proc/${pid}/statm`).split(" ")[2] ?? 0) * KIB_PER_PAGE || 0;
}
