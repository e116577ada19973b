import type { Shell } from "../shell.ts";
import type { TrapEvent } from "../state/traps.ts";
import { isRunning } from "./attention.ts";

/**
 * A function does not inherit the traps on DEBUG and RETURN without `functrace`, nor that on ERR without `errtrace`
 * (bash manual 4.1, trap). Takes them away; gives what brings them back, unless the function has set its own.
 */
export function beginTrapScope(shell: Shell, traced: boolean): () => void {
  const { traps, options } = shell;
  const dropped: [TrapEvent, string][] = [];
  const drop = (event: TrapEvent): void => {
    const command = traps.get(event);
    if (command === undefined) return;
    dropped.push([event, command]);
    traps.set(event, undefined);
  };
  if (!options.functrace && !traced) {
    drop("DEBUG");
    drop("RETURN");
  } else if (isRunning(shell, "DEBUG")) drop("RETURN");
  if (!options.errtrace) drop("ERR");
  return () => {
    for (const [event, command] of dropped) if (traps.get(event) === undefined) traps.set(event, command);
  };
}
