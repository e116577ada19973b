import type { DiskSnapshot } from "../disk/files.ts";
import type { ShellSnapshot } from "../shell/index.ts";

/** The version of the format below; one that is not known is refused. */
export const SNAPSHOT_VERSION = 1;

/** A whole computer at rest, as structured-clonable data: programs that run are not part of it. */
export interface ComputerSnapshot {
  readonly version: number;
  readonly seed: number;
  readonly random: number;
  readonly hostname: string;
  readonly user: string;
  readonly nextPid: number;
  readonly state: ComputerState;
  /** What `mark` remembered, by name. */
  readonly marks: readonly (readonly [name: string, state: ComputerState])[];
}

/** What `mark` keeps and `rollBack` brings back. */
export interface ComputerState {
  /** Milliseconds since 1970 on the computer's clock. */
  readonly now: number;
  readonly disk: DiskSnapshot;
  readonly shell: ShellSnapshot;
}

/** Says in one line why data is no snapshot of ours. The disk's and the shell's parts check themselves. */
export function checkSnapshot(snapshot: unknown): asserts snapshot is ComputerSnapshot {
  const damaged = (what: string): never => {
    throw new Error(`this saved computer cannot be opened: ${what}`);
  };
  if (typeof snapshot !== "object" || snapshot === null) return damaged("it is not a snapshot");
  const fields: Readonly<Record<string, unknown>> = { ...snapshot };
  if (fields.version !== SNAPSHOT_VERSION)
    damaged(`its version is ${String(fields.version)}, this program reads ${SNAPSHOT_VERSION}`);
  for (const name of ["seed", "random", "nextPid"])
    if (typeof fields[name] !== "number") damaged(`${name} is missing`);
  for (const name of ["hostname", "user"])
    if (typeof fields[name] !== "string") damaged(`${name} is missing`);
  if (!isState(fields.state)) damaged("its state is missing");
  const marks = fields.marks;
  const whole =
    Array.isArray(marks) &&
    marks.every((mark) => Array.isArray(mark) && typeof mark[0] === "string" && isState(mark[1]));
  if (!whole) damaged("its marks are damaged");
}

function isState(state: unknown): boolean {
  if (typeof state !== "object" || state === null) return false;
  return "now" in state && typeof state.now === "number" && "disk" in state && "shell" in state;
}
