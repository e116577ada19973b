import { ALL_CAPABILITIES } from "../../disk/capabilities.ts";
import type { GeneratedDirectory, GeneratedNode, Ownership } from "../../disk/files.ts";
import type { Kernel } from "../../process/kernel.ts";
import { memoryOf } from "../../process/memory.ts";
import type { Namespace } from "../../process/namespace.ts";
import { networkOf } from "../../process/network/network.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";
import { CPU_COUNT } from "../hardware.ts";
import { netFiles } from "./net-files.ts";
import { directory, file, symlink } from "./nodes.ts";
import { limitsText, mountInfo } from "./process-texts.ts";
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
const PENDING_SIGNALS = 15_362;
const NO_BITS = "0000000000000000";
const FIRST_USER = 1000;

/** The entries of `/proc/PID`. What tells of memory, environment and open files is for its user alone. */
export function processDirectory(process: Process, clock: Clock): Readonly<Record<string, GeneratedNode>> {
  const { uid, gid } = process.files.credentials;
  const owner = { uid, gid };
  const entries: Readonly<Record<string, GeneratedNode>> = {
    cmdline: file(() => process.argv.map((word) => `${word}\0`).join(""), { owner }),
    cgroup: file(() => cgroupLine(process), { owner }),
    comm: file(() => `${process.comm}\n`, { owner, mode: 0o644 }),
    cwd: symlink(() => process.cwd, { owner }),
    environ: file(() => [...process.env].map(([name, value]) => `${name}=${value}\0`).join(""), {
      owner,
      mode: 0o400,
    }),
    exe: symlink(() => process.path, { owner }),
    fd: descriptors(process, owner),
    limits: file(() => limitsText(process), { owner }),
    loginuid: file(() => String(process.terminal ? process.realUser.uid : 4294967295), {
      owner,
      mode: 0o644,
    }),
    mountinfo: file(() => mountInfo(process.namespace?.mounts ?? MOUNTS), { owner }),
    mounts: file(() => process.namespace?.mounts ?? MOUNTS, { owner }),
    net: directory(netFiles(() => networkOf(process))),
    oom_score: file(() => "0\n", { owner }),
    oom_score_adj: file(() => "0\n", { owner, mode: 0o644 }),
    root: symlink(() => process.files.root.path() ?? "/", { owner }),
    stat: file(() => statLine(process, clock), { owner }),
    statm: file(() => statmLine(process), { owner }),
    status: file(() => statusText(process, clock), { owner }),
    wchan: file(() => "0", { owner }),
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
      return open && symlink(() => nameOf(open, process), { owner });
    },
  };
}

/** What a link in `/proc/PID/fd` says: the path of a file now, though it was opened by another. */
function nameOf({ handle, name }: OpenFile, process: Process): string {
  if (!handle) return name;
  const path = handle.path(process.files.root);
  return path ?? (handle.status.nlink === 0 ? `${name} (deleted)` : name);
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
  const sizes: readonly (readonly [string, number])[] = [
    ["VmPeak", virtual],
    ["VmSize", virtual],
    ["VmLck", 0],
    ["VmPin", 0],
    ["VmHWM", resident],
    ["VmRSS", resident],
    ["VmData", Math.floor(virtual * 0.2)],
    ["VmStk", 132],
    ["VmExe", Math.floor(virtual * 0.1)],
    ["VmLib", Math.floor(virtual * 0.3)],
    ["VmPTE", PAGE_KIB * 11],
    ["VmSwap", 0],
    ["HugetlbPages", 0],
  ];
  const memory = resident === 0 ? "" : sizes.map(([name, kib]) => size(name, kib)).join("");
  const pid = numberIn(clock, process.hostPid);
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
NStgid:\t${pid}
NSpid:\t${pid}
NSpgid:\t${numberIn(clock, process.group)}
NSsid:\t${numberIn(clock, process.session)}
${memory}CoreDumping:\t0
THP_enabled:\t1
Threads:\t1
SigQ:\t0/${PENDING_SIGNALS}
SigPnd:\t${NO_BITS}
ShdPnd:\t${NO_BITS}
SigBlk:\t${NO_BITS}
SigIgn:\t${signalMask(process, "ignore")}
SigCgt:\t${signalMask(process, "caught")}
${capabilityLines(process)}${affinityLines(process)}Mems_allowed:\t00000000,00000001
Mems_allowed_list:\t0
voluntary_ctxt_switches:\t0
nonvoluntary_ctxt_switches:\t0
`;
}

/** Root has what it can come by; others have nothing, and may. */
function capabilityLines({ namespace, files: { credentials } }: Process): string {
  const bound = credentials.capabilities ?? ALL_CAPABILITIES;
  const held = credentials.uid === 0 ? bound : 0n;
  const line = (name: string, mask: bigint) => `Cap${name}:\t${mask.toString(16).padStart(16, "0")}\n`;
  const filters = namespace && credentials.capabilities !== undefined ? [2, 1] : [0, 0];
  return `${line("Inh", 0n)}${line("Prm", held)}${line("Eff", held)}${line("Bnd", bound)}${line("Amb", 0n)}NoNewPrivs:\t${credentials.noNewPrivileges ? 1 : 0}
Seccomp:\t${filters[0]}
Seccomp_filters:\t${filters[1]}
`;
}

/** cgroups(7): where systemd puts a login, or a service. */
function cgroupLine({ namespace, terminal, realUser, comm }: Process): string {
  if (namespace) return "0::/\n";
  if (terminal || realUser.uid >= FIRST_USER)
    return `0::/user.slice/user-${realUser.uid}.slice/session-1.scope\n`;
  return comm === "systemd" ? "0::/init.scope\n" : `0::/system.slice/${comm}.service\n`;
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
