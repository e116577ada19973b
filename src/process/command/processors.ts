import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../process.ts";

/** How many processors the computer has (/proc/cpuinfo). */
export function countProcessors(files: Files): number {
  const content = files.readFile("/proc/cpuinfo");
  return content instanceof Errno ? 1 : decode(content).match(/^processor/gm)?.length || 1;
}

/** The processors that a process may run on, one bit for each (sched_getaffinity(2)). */
export function affinityOf(process: Process, files: Files): bigint {
  const all = (1n << BigInt(countProcessors(files))) - 1n;
  return process.affinity === undefined ? all : process.affinity & all;
}
