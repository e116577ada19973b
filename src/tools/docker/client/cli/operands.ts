import type { DockerCommand } from "./command.ts";
import { UsageFailure } from "./failure.ts";

/** Throws where there are too few or too many, in the words of the client. */
export function checkOperands(command: DockerCommand, path: string, operands: readonly string[]): void {
  const [least, most] = command.operands;
  const count = operands.length;
  if (count >= least && count <= most) return;
  const quoted = `docker: '${path}'`;
  if (most === 0) throw new UsageFailure(`${quoted} accepts no arguments`, 1);
  if (least === most) throw new UsageFailure(`${quoted} requires ${plural(least)}`, 1);
  if (most === Number.POSITIVE_INFINITY)
    throw new UsageFailure(`${quoted} requires at least ${plural(least)}`, 1, "See");
  // The client has a slip of the pen in this one.
  if (least === 0) throw new UsageFailure(`${quoted} requires at most ${plural(most)}`, 1, "SRun");
  throw new UsageFailure(`${quoted} requires at least ${least} and at most ${plural(most)}`, 1);
}

function plural(count: number): string {
  return `${count} argument${count === 1 ? "" : "s"}`;
}
