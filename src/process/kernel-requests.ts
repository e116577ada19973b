import type { SeededRandom } from "../base/random.ts";
import type { Disk, Files } from "../disk/files.ts";
import type { Budgets } from "./budgets.ts";
import type { FdTable } from "./fd-table.ts";
import type { Namespace } from "./namespace.ts";
import type { FindProgram } from "./program-loader.ts";
import type { HostPorts, Scheduler } from "./scheduler.ts";

export interface KernelOptions {
  readonly disk: Disk;
  readonly ports: HostPorts;
  readonly budgets: Budgets;
  readonly random: SeededRandom;
  readonly hostname: string;
  readonly programs: FindProgram;
  readonly scheduler: Scheduler;
}

export interface SpawnRequest {
  /** The file to run, already looked up; relative to the parent's working directory. */
  readonly path: string;
  readonly argv: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  /** The child's descriptors, handed over; otherwise those of the parent. */
  readonly fds?: FdTable;
  /** A process group to join, or `new` for one of its own. */
  readonly group?: number | "new";
  readonly session?: "new";
  readonly files?: Files;
}

export interface ForkOptions {
  readonly group?: number | "new";
  /** A container that the child is the next process of. */
  readonly namespace?: Namespace;
  readonly fds?: FdTable;
  /** The child's file system, as in another working directory; otherwise the parent's. */
  readonly files?: Files;
  /** For the computer's own needs: the learner may have used up all processes. */
  readonly beyondBudget?: boolean;
}
