import type { GeneratedDirectory, GeneratedNode, Ownership } from "../../disk/files.ts";
import type { Kernel } from "../../process/kernel.ts";
import { memoryOf } from "../../process/memory.ts";
import type { Namespace } from "../../process/namespace.ts";
import type { Process } from "../../process/process.ts";
import { CPU_COUNT } from "../hardware.ts";
import { directory, file, symlink } from "./nodes.ts";
import { MOUNTS } from "./system-files.ts";
import { TICKS, ticksOf } from "./ticks.ts";

/** What the times in `/proc` are counted by. */
export interface Clock {
  readonly kernel: Kernel;
  /** On the computer's clock, in milliseconds. */
  readonly bootTime: number;
  /** Whose processes alone are shown, by the numbers that they have there. */
  readonly namespace?: Namespace | undefined;
}

/** The number of a process, group or session as it shows. */
function numberIn({ namespace }: Clock, hostPid: number): number {
  return namespace ? namespace.numberOf(hostPid) : hostPid;
}

const PAGE_KIB = 4;
/** PF_KTHREAD and PF_NOFREEZE; PF_RANDOMIZE for programs (Linux sched.h). */
const KERNEL_FLAGS = 0x208040;
const PROGRAM_FLAGS = 0x400000;
/** PF_SUPERPRIV: it has used the rights of root. */
const ROOT_FLAG = 0x100;
const MAJOR_OF_PTS = 136;

/** The entries of `/proc/PID`. What tells of memory, environment and open files is for its user alone. */
export function processDirectory(process: Process, clock: Clock): Readonly<Record<string, GeneratedNode>> {
  const { uid, gid } = process.files.credentials;
  const owner = { uid, gid };
  const entries: Readonly<Record<string, GeneratedNode>> = {
    cmdline: file(() => process.argv.map((word) => `${word}\0`).join(""), { owner }),
    comm: file(() => `${process.comm}\n`, { owner, mode: 0o644 }),
    cwd: symlink(() => process.cwd, { owner }),
    environ: file(() => [...process.env].map(([name, value]) => `${name}=${value}\0`).join(""), {
      owner,
      mode: 0o400,
    }),
    exe: symlink(() => process.path, { owner }),
    fd: descriptors(process, owner),
    limits: file(() => LIMITS, { owner }),
    loginuid: file(() => String(process.terminal ? process.realUser.uid : 4294967295), {
      owner,
      mode: 0o644,
    }),
    mounts: file(() => process.namespace?.mounts ?? MOUNTS, { owner }),
    oom_score: file(() => "0\n", { owner }),
    root: symlink(() => process.files.root.path() ?? "/", { owner }),
    stat: file(() => statLine(process, clock), { owner }),
    statm: file(() => statmLine(process), { owner }),
    status: file(() => statusText(process, clock), { owner }),
  };
  const threads = { [String(numberIn(clock, process.hostPid))]: directory(entries, { owner }) };
  return { ...entries, task: directory(threads, { owner }) };
}

function descriptors(process: Process, owner: Ownership): GeneratedDirectory {
  return {
    kind: "directory",
    mode: 0o500,
    owner,
    names: () => process.fds.entries().map(([fd]) => String(fd)),
    get: (name) => {
      const open = /^\d+$/.test(name) ? process.fds.get(Number(name)) : undefined;
      return open && symlink(() => open.name, { owner });
    },
  };
}

type State = "R" | "S" | "T" | "I";

/** R: it runs or could; S: it waits; T: it was stopped; I: a thread of the kernel without work. */
function stateOf(process: Process): State {
  if (process.state === "stopped") return "T";
  if (process.isRunnable) return "R";
  return isIdleThread(process) ? "I" : "S";
}

function isIdleThread(process: Process): boolean {
  return process.argv.length === 0 && process.parent?.argv.length === 0;
}

/** The 52 fields of `stat` in proc(5). */
function statLine(process: Process, clock: Clock): string {
  const { bootTime } = clock;
  const { hostPid, parent, group, session, terminal, nice } = process;
  const { virtual, resident } = memoryOf(process);
  const started = Math.floor(((process.startTime - bootTime) * TICKS) / 1000);
  const isThread = process.argv.length === 0;
  const fields = [
    numberIn(clock, hostPid),
    `(${process.comm})`,
    stateOf(process),
    parent ? numberIn(clock, parent.hostPid) : 0,
    numberIn(clock, group),
    numberIn(clock, session),
    terminal ? (MAJOR_OF_PTS << 8) | Number(/\d+$/.exec(terminal.path)?.[0] ?? 0) : 0,
    terminal ? numberIn(clock, terminal.foregroundGroup) || -1 : -1,
    isThread ? KERNEL_FLAGS : PROGRAM_FLAGS | (process.files.credentials.uid === 0 ? ROOT_FLAG : 0),
    ...[0, 0, 0, 0],
    ...[ticksOf(process.cpuSteps), 0, 0, 0],
    20 + nice,
    nice,
    ...[1, 0, Math.max(0, started)],
    virtual * 1024,
    resident / PAGE_KIB,
    "18446744073709551615",
    ...Array.from({ length: 12 }, () => 0),
    17,
    ...Array.from({ length: 14 }, () => 0),
  ];
  return `${fields.join(" ")}\n`;
}

/** In pages: whole, resident, shared, text, library, data, dirty. */
function statmLine(process: Process): string {
  const { virtual, resident } = memoryOf(process);
  const pages = [virtual, resident, resident * 0.75, virtual * 0.1, 0, virtual * 0.2, 0];
  return `${pages.map((kib) => Math.floor(kib / PAGE_KIB)).join(" ")}\n`;
}

const STATES: Readonly<Record<State, string>> = {
  R: "R (running)",
  S: "S (sleeping)",
  T: "T (stopped)",
  I: "I (idle)",
};

function statusText(process: Process, clock: Clock): string {
  const { credentials } = process.files;
  const four = (real: number, effective: number) => [real, effective, effective, effective].join("\t");
  const { virtual, resident } = memoryOf(process);
  const size = (name: string, kib: number) => `${name}:\t${String(kib).padStart(8)} kB\n`;
  const memory = resident === 0 ? "" : size("VmSize", virtual) + size("VmRSS", resident) + size("VmSwap", 0);
  return `Name:\t${process.comm}
Umask:\t${process.umask.toString(8).padStart(4, "0")}
State:\t${STATES[stateOf(process)]}
Tgid:\t${numberIn(clock, process.hostPid)}
Ngid:\t0
Pid:\t${numberIn(clock, process.hostPid)}
PPid:\t${process.parent ? numberIn(clock, process.parent.hostPid) : 0}
TracerPid:\t0
Uid:\t${four(process.realUser.uid, credentials.uid)}
Gid:\t${four(process.realUser.gid, credentials.gid)}
FDSize:\t256
Groups:\t${credentials.groups.join(" ")} 
${memory}Threads:\t1
SigIgn:\t${signalMask(process, "ignore")}
SigCgt:\t${signalMask(process, "caught")}
${affinityLines(process)}`;
}

function affinityLines({ affinity }: Process): string {
  const cpus = Array.from({ length: CPU_COUNT }, (_, cpu) => cpu);
  const allowed = cpus.filter((cpu) => affinity === undefined || (affinity >> BigInt(cpu)) & 1n);
  const mask = allowed.reduce((sum, cpu) => sum | (1 << cpu), 0);
  const isAll = allowed.length === CPU_COUNT;
  return `Cpus_allowed:\t${mask.toString(16)}\nCpus_allowed_list:\t${isAll ? `0-${CPU_COUNT - 1}` : allowed.join(",")}\n`;
}

/** One bit for each signal, the first of them the lowest. */
function signalMask(process: Process, which: "ignore" | "caught"): string {
  let mask = 0n;
  for (let signal = 1; signal <= 64; signal++) {
    const disposition = process.disposition(signal);
    const counts = which === "ignore" ? disposition === "ignore" : typeof disposition === "function";
    if (counts) mask |= 1n << BigInt(signal - 1);
  }
  return mask.toString(16).padStart(16, "0");
}

const LIMITS = `Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max file size             unlimited            unlimited            bytes     
Max data size             unlimited            unlimited            bytes     
Max stack size            8388608              unlimited            bytes     
Max core file size        0                    unlimited            bytes     
Max open files            1024                 1048576              files     
Max locked memory         8388608              8388608              bytes     
Max address space         unlimited            unlimited            bytes     
Max file locks            unlimited            unlimited            locks     
`;
