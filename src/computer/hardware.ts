import type { Kernel } from "../process/kernel.ts";

/** The machine that the computer seems to be. */
export const CPU_COUNT = 2;
export const MEMORY_KIB = 2_048_000;
const KIB_PER_PROCESS = 4_096;
const KIB_OF_SYSTEM = 98_304;

/** Memory in use, in KiB: a plausible number that follows from what runs. */
export function usedMemory(kernel: Kernel): number {
  return KIB_OF_SYSTEM + kernel.processes.length * KIB_PER_PROCESS;
}
