import type { Kernel } from "../process/kernel.ts";
import type { Process } from "../process/process.ts";

/** The machine that the computer seems to be. */
export const CPU_COUNT = 2;
export const CPU_MODEL = "Rockpool Virtual CPU @ 2.00GHz";
export const MEMORY_KIB = 2_048_000;

interface Memory {
  /** In KiB. */
  readonly virtual: number;
  readonly resident: number;
}

/** Sizes that these programs have on Debian 12; others are about as small as `cat`. */
const MEMORY: Readonly<Record<string, Memory>> = {
  bash: { virtual: 7196, resident: 3840 },
  cron: { virtual: 6608, resident: 2688 },
  less: { virtual: 6520, resident: 2304 },
  man: { virtual: 12_980, resident: 5120 },
  nano: { virtual: 8496, resident: 3584 },
  ps: { virtual: 9512, resident: 4352 },
  python3: { virtual: 14_860, resident: 9472 },
  sudo: { virtual: 11_668, resident: 5120 },
  systemd: { virtual: 102_400, resident: 12_288 },
  "systemd-journald": { virtual: 49_332, resident: 15_232 },
  "systemd-logind": { virtual: 25_208, resident: 7936 },
  top: { virtual: 9584, resident: 4224 },
  vim: { virtual: 12_116, resident: 9472 },
};
const SMALL: Memory = { virtual: 5484, resident: 1920 };
const NONE: Memory = { virtual: 0, resident: 0 };

/** What a process takes of memory, in KiB; a thread of the kernel has none of its own. */
export function memoryOf(process: Process): Memory {
  return process.argv.length === 0 ? NONE : (MEMORY[process.path.replace(/^.*\//, "")] ?? SMALL);
}

const KIB_OF_SYSTEM = 98_304;
const BUFFERS = 24_576;
const CACHED = 262_144;
const RECLAIMABLE = 32_768;
const SHARED = 1_024;

/** Memory in use, in KiB: plausible numbers that follow from what runs. */
export function memoryInUse(kernel: Kernel) {
  const resident = kernel.processes.reduce((sum, process) => sum + memoryOf(process).resident, 0);
  const free = MEMORY_KIB - KIB_OF_SYSTEM - resident - BUFFERS - CACHED - RECLAIMABLE;
  return {
    free,
    available: free + BUFFERS + CACHED + RECLAIMABLE - SHARED,
    buffers: BUFFERS,
    cached: CACHED,
    reclaimable: RECLAIMABLE,
    shared: SHARED,
  };
}
