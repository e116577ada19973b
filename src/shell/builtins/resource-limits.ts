import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { OPEN_FILES, type ResourceLimit, UNLIMITED } from "../../process/resource-limits.ts";
import type { Shell } from "../shell.ts";

/** One of the resources that setrlimit(2) limits, as `ulimit` shows it. */
export interface Resource {
  readonly letter: string;
  readonly name: string;
  readonly unit?: string;
  /** How many of the kernel's units one of `ulimit`'s is. */
  readonly factor: number;
  /** The same in posix mode. */
  readonly posixFactor?: number;
  /** What a login starts with, in the kernel's units. */
  readonly soft: bigint;
  readonly hard: bigint;
}

const KIB = 1024;

/** In the order of `ulimit -a`, with the limits of a login on a Debian 12 machine with 4 GB. */
export const RESOURCES: readonly Resource[] = [
  unlimited("R", "real-time non-blocking time", "microseconds", 1),
  {
    letter: "c",
    name: "core file size",
    unit: "blocks",
    factor: KIB,
    posixFactor: 512,
    soft: 0n,
    hard: UNLIMITED,
  },
  unlimited("d", "data seg size", "kbytes", KIB),
  limited("e", "scheduling priority", undefined, 0n),
  { ...unlimited("f", "file size", "blocks", KIB), posixFactor: 512 },
  limited("i", "pending signals", undefined, 15_362n),
  { ...limited("l", "max locked memory", "kbytes", 8_388_608n), factor: KIB },
  unlimited("m", "max memory size", "kbytes", KIB),
  { letter: "n", name: "open files", factor: 1, ...OPEN_FILES },
  { ...limited("p", "pipe size", "512 bytes", 4096n), factor: 512 },
  limited("q", "POSIX message queues", "bytes", 819_200n),
  limited("r", "real-time priority", undefined, 0n),
  { letter: "s", name: "stack size", unit: "kbytes", factor: KIB, soft: 8_388_608n, hard: UNLIMITED },
  unlimited("t", "cpu time", "seconds", 1),
  limited("u", "max user processes", undefined, 15_362n),
  unlimited("v", "virtual memory", "kbytes", KIB),
  unlimited("x", "file locks", undefined, 1),
];

function unlimited(letter: string, name: string, unit: string | undefined, factor: number): Resource {
  return { letter, name, unit, factor, soft: UNLIMITED, hard: UNLIMITED };
}

function limited(letter: string, name: string, unit: string | undefined, limit: bigint): Resource {
  return { letter, name, unit, factor: 1, soft: limit, hard: limit };
}

export function resourceOf(letter: string): Resource | undefined {
  return RESOURCES.find((resource) => resource.letter === letter);
}

export function limitOf({ limits }: Process, { letter, soft, hard }: Resource): ResourceLimit {
  return limits.get(letter) ?? { soft, hard };
}

/** The most files that a process may ask for: fs.nr_open. */
const MOST_FILES = 1_048_576n;

/**
 * setrlimit(2). The limits are kept, handed on and shown; those of file size, processor time, processes and (for what
 * the shell opens) descriptors hold. Unlike the kernel: memory has no limit but the computer's budgets.
 */
export function setLimit(shell: Shell, resource: Resource, limit: ResourceLimit): Errno | undefined {
  if (resource.letter === "p" || limit.soft > limit.hard) return Errno.EINVAL;
  const before = limitOf(shell.process, resource);
  const mayRaise = shell.files.credentials.uid === 0;
  if (limit.hard > before.hard && !mayRaise) return Errno.EPERM;
  if (resource.letter === "n" && limit.hard > MOST_FILES) return Errno.EPERM;
  shell.process.limits = new Map(shell.process.limits).set(resource.letter, limit);
  return undefined;
}

/** In the units of `ulimit`. */
export function formatLimit({ factor, posixFactor }: Resource, limit: bigint, posix: boolean): string {
  if (limit === UNLIMITED) return "unlimited";
  return String(limit / BigInt(posix ? (posixFactor ?? factor) : factor));
}
