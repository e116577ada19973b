import { Errno } from "../disk/errno.ts";
import type { Process } from "./process.ts";
import { SIGKILL, SIGXCPU, SIGXFSZ } from "./signals.ts";

/** RLIM_INFINITY. */
export const UNLIMITED = (1n << 64n) - 1n;

/** A limit of setrlimit(2), in the kernel's units. */
export interface ResourceLimit {
  readonly soft: bigint;
  readonly hard: bigint;
}

/** Those that a process or one that it comes from has changed, by the letter that `ulimit` has for each. */
export type ResourceLimits = ReadonlyMap<string, ResourceLimit>;

export const NO_LIMITS: ResourceLimits = new Map();

/** RLIMIT_NOFILE of a process that nobody has given another. */
export const OPEN_FILES: ResourceLimit = { soft: 1024n, hard: 1_048_576n };

/** The soft limit as a number; `Infinity` where there is none. */
export function softLimit({ limits }: Process, letter: "f" | "n" | "u"): number {
  const soft = limits.get(letter)?.soft ?? (letter === "n" ? OPEN_FILES.soft : UNLIMITED);
  return soft === UNLIMITED ? Number.POSITIVE_INFINITY : Number(soft);
}

/** Of a write that begins at `offset`, how much RLIMIT_FSIZE allows; where that is nothing, the writer is told. */
export function allowedToWrite(writer: Process, offset: number, length: number): number | Errno {
  const limit = softLimit(writer, "f");
  if (offset + length <= limit || length === 0) return length;
  if (offset < limit) return limit - offset;
  writer.raise(SIGXFSZ);
  return Errno.EFBIG;
}

/** RLIMIT_CPU: at the soft limit a signal that can be handled, each second again, at the hard one the end. */
export function checkCpuTime(process: Process, before: number, now: number): void {
  const limit = process.limits.get("t");
  if (!limit) return;
  const seconds = BigInt(Math.floor(now / 1000));
  if (limit.hard !== UNLIMITED && seconds >= limit.hard) process.raise(SIGKILL);
  else if (limit.soft !== UNLIMITED && seconds >= limit.soft && Math.floor(before / 1000) < seconds)
    process.raise(SIGXCPU);
}
