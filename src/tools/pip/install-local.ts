import type { Errno } from "../../disk/errno.ts";
import type { PipContext } from "./context.ts";
import type { Destination } from "./destination.ts";
import type { LocalProject } from "./local-project.ts";

export function installLocal(
  _context: PipContext,
  _local: LocalProject,
  _destination: Destination,
): Errno | undefined {
  return undefined;
}
