import type { Kernel } from "../../process/kernel.ts";
import { MEMORY_KIB, memoryInUse } from "../hardware.ts";

const VMALLOC_KIB = 34_359_738_367;
const HUGE_PAGE_KIB = 2_048;

/** `/proc/meminfo`, with the lines of Linux 6.1 on a machine without swap. */
export function memoryText(kernel: Kernel): string {
  const { free, available, buffers, cached, reclaimable, shared } = memoryInUse(kernel);
  const anonymous = MEMORY_KIB - free - buffers - cached - reclaimable;
  const rows: readonly (readonly [name: string, kib: number])[] = [
    ["MemTotal", MEMORY_KIB],
    ["MemFree", free],
    ["MemAvailable", available],
    ["Buffers", buffers],
    ["Cached", cached],
    ["SwapCached", 0],
    ["Active", cached + buffers],
    ["Inactive", reclaimable],
    ["Active(anon)", shared],
    ["Inactive(anon)", 0],
    ["Active(file)", cached + buffers - shared],
    ["Inactive(file)", reclaimable],
    ["Unevictable", 0],
    ["Mlocked", 0],
    ["SwapTotal", 0],
    ["SwapFree", 0],
    ["Zswap", 0],
    ["Zswapped", 0],
    ["Dirty", 0],
    ["Writeback", 0],
    ["AnonPages", anonymous],
    ["Mapped", Math.floor(cached / 4)],
    ["Shmem", shared],
    ["KReclaimable", reclaimable],
    ["Slab", reclaimable * 2],
    ["SReclaimable", reclaimable],
    ["SUnreclaim", reclaimable],
    ["CommitLimit", MEMORY_KIB / 2],
    ["Committed_AS", anonymous * 2],
    ["VmallocTotal", VMALLOC_KIB],
    ["VmallocUsed", 0],
    ["VmallocChunk", 0],
  ];
  const line = (name: string, value: number) => `${`${name}:`.padEnd(16)}${String(value).padStart(8)}`;
  const pages = ["Total", "Free", "Rsvd", "Surp"].map((name) => `${line(`HugePages_${name}`, 0)}\n`);
  const sizes = rows.map(([name, kib]) => `${line(name, kib)} kB\n`).join("");
  return `${sizes}${pages.join("")}${line("Hugepagesize", HUGE_PAGE_KIB)} kB\n`;
}
