import { encode } from "../base/bytes.ts";
import type { GeneratedDirectory, GeneratedFile, GeneratedNode } from "../disk/files.ts";
import type { Kernel } from "../process/kernel.ts";
import { KERNEL_RELEASE, KERNEL_VERSION } from "../process/kernel-version.ts";
import type { Process } from "../process/process.ts";
import { CPU_COUNT, MEMORY_KIB, usedMemory } from "./hardware.ts";

/** Clock ticks a second, as in `stat` files. */
const TICKS = 100;
const STEP_SECONDS = 5e-7;

/** proc(5), as far as programs here and learners look at it. */
export function procTree(kernel: Kernel, bootTime: number): GeneratedDirectory {
  const fixed: Readonly<Record<string, GeneratedNode>> = {
    cpuinfo: file(cpuInfo),
    filesystems: file(() => "nodev\tproc\nnodev\ttmpfs\n\text4\n"),
    loadavg: file(() => `0.00 0.01 0.05 1/${kernel.processes.length} ${kernel.nextPid - 1}\n`),
    meminfo: file(() => memInfo(kernel)),
    mounts: file(() => MOUNTS),
    stat: file(
      () => `cpu  ${ticks(kernel.scheduler.steps)} 0 0 0 0 0 0 0 0 0\nbtime ${Math.floor(bootTime / 1000)}\n`,
    ),
    sys: directory({
      kernel: directory({
        hostname: file(() => `${kernel.hostname}\n`),
        ostype: file(() => "Linux\n"),
        osrelease: file(() => `${KERNEL_RELEASE}\n`),
        pid_max: file(() => "4194304\n"),
      }),
    }),
    uptime: file(() => uptime(kernel, bootTime)),
    version: file(() => `Linux version ${KERNEL_RELEASE} (rockpool@build) ${KERNEL_VERSION}\n`),
  };
  return {
    kind: "directory",
    names: () => [...kernel.processes.map(({ pid }) => String(pid)), ...Object.keys(fixed)],
    get: (name) => {
      if (Object.hasOwn(fixed, name)) return fixed[name];
      const process = /^\d+$/.test(name) ? kernel.find(Number(name)) : undefined;
      return process && processDirectory(process, bootTime);
    },
  };
}

const MOUNTS = `/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
devpts /dev/pts devpts rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=000 0 0
`;

function file(read: () => string): GeneratedFile {
  return { kind: "file", read: () => encode(read()) };
}

function directory(entries: Readonly<Record<string, GeneratedNode>>): GeneratedDirectory {
  return {
    kind: "directory",
    names: () => Object.keys(entries),
    get: (name) => (Object.hasOwn(entries, name) ? entries[name] : undefined),
  };
}

function processDirectory(process: Process, bootTime: number): GeneratedDirectory {
  return directory({
    cmdline: file(() => process.argv.map((word) => `${word}\0`).join("")),
    comm: file(() => `${nameOf(process)}\n`),
    cwd: { kind: "symlink", target: () => process.cwd },
    environ: file(() => [...process.env].map(([name, value]) => `${name}=${value}\0`).join("")),
    exe: { kind: "symlink", target: () => process.path },
    fd: descriptors(process),
    root: { kind: "symlink", target: () => process.files.root.path() ?? "/" },
    stat: file(() => statLine(process, bootTime)),
    status: file(() => statusText(process)),
  });
}

function descriptors(process: Process): GeneratedDirectory {
  return {
    kind: "directory",
    names: () => process.fds.entries().map(([fd]) => String(fd)),
    get: (name) => {
      const open = /^\d+$/.test(name) ? process.fds.get(Number(name)) : undefined;
      return open && { kind: "symlink", target: () => open.name };
    },
  };
}

function nameOf({ path }: Process): string {
  return path.replace(/^.*\//, "").slice(0, 15);
}

/** R: it runs or could; S: it waits; T: it was stopped. */
export function stateLetter(process: Process): "R" | "S" | "T" {
  return process.state === "stopped" ? "T" : process.waits ? "S" : "R";
}

function statLine(process: Process, bootTime: number): string {
  const terminal = process.terminal ? 34816 : 0;
  const started = Math.floor(((process.startTime - bootTime) * TICKS) / 1000);
  const { pid, parent, group, session } = process;
  const foreground = process.terminal?.foregroundGroup ?? -1;
  return `${pid} (${nameOf(process)}) ${stateLetter(process)} ${parent?.pid ?? 0} ${group} ${session} ${terminal} ${foreground} 0 0 0 0 0 ${ticks(process.stepsUsed)} 0 0 0 20 ${process.nice} 1 0 ${started} 0 0\n`;
}

function statusText(process: Process): string {
  const { uid, gid, groups } = process.files.credentials;
  const states = { R: "R (running)", S: "S (sleeping)", T: "T (stopped)" };
  const four = (id: number) => Array.from({ length: 4 }, () => id).join("\t");
  return `Name:\t${nameOf(process)}
Umask:\t${process.umask.toString(8).padStart(4, "0")}
State:\t${states[stateLetter(process)]}
Tgid:\t${process.pid}
Pid:\t${process.pid}
PPid:\t${process.parent?.pid ?? 0}
Uid:\t${four(uid)}
Gid:\t${four(gid)}
Groups:\t${groups.join(" ")}
Threads:\t1
`;
}

function ticks(steps: number): number {
  return Math.floor(steps * STEP_SECONDS * TICKS);
}

function uptime(kernel: Kernel, bootTime: number): string {
  const seconds = (kernel.now() - bootTime) / 1000;
  return `${seconds.toFixed(2)} ${(seconds * CPU_COUNT).toFixed(2)}\n`;
}

function memInfo(kernel: Kernel): string {
  const free = MEMORY_KIB - usedMemory(kernel);
  const line = (name: string, kib: number) => `${`${name}:`.padEnd(16)}${String(kib).padStart(8)} kB\n`;
  return (
    line("MemTotal", MEMORY_KIB) +
    line("MemFree", free) +
    line("MemAvailable", free) +
    line("Buffers", 0) +
    line("Cached", 0) +
    line("SwapTotal", 0) +
    line("SwapFree", 0)
  ); // prettier-ignore
}

function cpuInfo(): string {
  const one = (number: number) =>
    `processor\t: ${number}\nvendor_id\t: GenuineIntel\nmodel name\t: Rockpool Virtual CPU\ncpu MHz\t\t: 2000.000\ncpu cores\t: ${CPU_COUNT}\n\n`;
  return Array.from({ length: CPU_COUNT }, (_, number) => one(number)).join("");
}
