import type { GeneratedNode } from "../../disk/files.ts";
import type { Kernel } from "../../process/kernel.ts";
import { KERNEL_RELEASE, KERNEL_VERSION } from "../../process/kernel-version.ts";
import type { Namespace } from "../../process/namespace.ts";
import { CPU_COUNT, CPU_MODEL, DISK_KIB, KERNEL_COMMAND_LINE, PARTITION_KIB } from "../hardware.ts";
import { LoadAverage } from "./load-average.ts";
import { memoryText } from "./memory-text.ts";
import { file } from "./nodes.ts";
import { systemSettings } from "./system-settings.ts";
import { TICKS, ticksOf } from "./ticks.ts";

/** The files of `/proc` that tell of the whole computer. */
export function systemFiles({
  kernel,
  bootTime,
  namespace,
}: {
  kernel: Kernel;
  bootTime: number;
  namespace: Namespace | undefined;
}): Readonly<Record<string, GeneratedNode>> {
  const load = new LoadAverage(kernel);
  return {
    cmdline: file(() => `${KERNEL_COMMAND_LINE}\n`),
    cpuinfo: file(cpuInfo),
    devices: file(() => DEVICES),
    filesystems: file(() => FILE_SYSTEMS),
    loadavg: file(() => loadLine(kernel, load)),
    meminfo: file(() => memoryText(kernel)),
    modules: file(() => ""),
    partitions: file(() => PARTITIONS),
    stat: file(() => statText(kernel, bootTime)),
    swaps: file(() => "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"),
    sys: systemSettings(namespace ?? kernel),
    uptime: file(() => uptime(kernel, bootTime)),
    version: file(() => `Linux version ${KERNEL_RELEASE} (rockpool@build) ${KERNEL_VERSION}\n`),
  };
}

export const MOUNTS = `/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
devpts /dev/pts devpts rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=000 0 0
`;

const FILE_SYSTEMS = `${["sysfs", "tmpfs", "bdev", "proc", "cgroup", "cgroup2", "devtmpfs", "sockfs", "pipefs", "devpts", "overlay"].map((name) => `nodev\t${name}\n`).join("")}\text4\n`;
const DEVICES = "Character devices:\n  1 mem\n  4 tty\n  5 /dev/tty\n136 pts\n\nBlock devices:\n  8 sd\n";
const PARTITIONS = `major minor  #blocks  name

   8        0 ${String(DISK_KIB).padStart(10)} sda
   8        1 ${String(PARTITION_KIB).padStart(10)} sda1
`;

function loadLine(kernel: Kernel, load: LoadAverage): string {
  const averages = load.now().map((average) => average.toFixed(2));
  const runnable = kernel.processes.filter((process) => process.isRunnable).length;
  return `${averages.join(" ")} ${Math.max(1, runnable)}/${kernel.processes.length} ${kernel.nextPid - 1}\n`;
}

/** All processor time since the start, by kind; the work of programs counts as user time. */
function statText(kernel: Kernel, bootTime: number): string {
  const busy = ticksOf(kernel.scheduler.steps);
  const all = Math.floor(((kernel.now() - bootTime) / 1000) * TICKS) * CPU_COUNT;
  const line = (name: string, user: number, idle: number) =>
    `${name} ${user} 0 0 ${Math.max(0, idle)} 0 0 0 0 0 0\n`;
  const idle = all / CPU_COUNT;
  let text = line("cpu ", busy, all - busy);
  for (let cpu = 0; cpu < CPU_COUNT; cpu++) {
    const share = cpu === 0 ? busy : 0;
    text += line(`cpu${cpu}`, share, Math.floor(idle) - share);
  }
  const runnable = kernel.processes.filter((process) => process.isRunnable).length;
  return `${text}intr 0\nctxt 0\nbtime ${Math.floor(bootTime / 1000)}\nprocesses ${kernel.nextPid - 1}\nprocs_running ${Math.max(1, runnable)}\nprocs_blocked 0\nsoftirq 0 0 0 0 0 0 0 0 0 0 0\n`;
}

function uptime(kernel: Kernel, bootTime: number): string {
  const seconds = (kernel.now() - bootTime) / 1000;
  return `${seconds.toFixed(2)} ${(seconds * CPU_COUNT).toFixed(2)}\n`;
}

function cpuInfo(): string {
  const one = (number: number) => `processor\t: ${number}
vendor_id\t: GenuineIntel
cpu family\t: 6
model\t\t: 85
model name\t: ${CPU_MODEL}
stepping\t: 7
cpu MHz\t\t: 2000.000
cache size\t: 4096 KB
physical id\t: 0
siblings\t: ${CPU_COUNT}
core id\t\t: ${number}
cpu cores\t: ${CPU_COUNT}
apicid\t\t: ${number}
initial apicid\t: ${number}
fpu\t\t: yes
fpu_exception\t: yes
cpuid level\t: 13
wp\t\t: yes
flags\t\t: fpu tsc msr cx8 cmov mmx fxsr sse sse2 ht syscall nx lm constant_tsc hypervisor
bugs\t\t:
bogomips\t: 4000.00
clflush size\t: 64
cache_alignment\t: 64
address sizes\t: 46 bits physical, 48 bits virtual
power management:

`;
  return Array.from({ length: CPU_COUNT }, (_, number) => one(number)).join("");
}
