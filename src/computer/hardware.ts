import type { Kernel } from "../process/kernel.ts";
import { memoryOf } from "../process/memory.ts";

/** The machine that the computer seems to be. */
export const CPU_COUNT = 2;
export const CPU_MODEL = "Rockpool Virtual CPU @ 2.00GHz";
export const MEMORY_KIB = 2_048_000;
/** The disk's one partition, as large as its file system, and what lies before it. */
export const PARTITION_KIB = 524_288;
export const DISK_KIB = PARTITION_KIB + 1024;

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

/** With which the kernel was started. */
export const KERNEL_COMMAND_LINE = "BOOT_IMAGE=/boot/vmlinuz-6.1.0-28-amd64 root=/dev/sda1 ro quiet";
