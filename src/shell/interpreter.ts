import { andThen, type MaybePromise } from "../base/maybe-promise.ts";
import type { Process } from "../process/process.ts";

/** All that reads and runs commands and edits lines: most of the shell's code. */
export type Interpreter = typeof import("./interpreter-parts.ts");

let loaded: Interpreter | undefined;

/**
 * Loads what runs commands; at once where that was done before. A prompt can be shown without it. Whoever brings a shell
 * to run something waits for this first; what is called from there may rely on `interpreter()`.
 */
export function loadInterpreter(): MaybePromise<Interpreter> {
  return (
    loaded ??
    import("./interpreter-parts.ts").then((parts) => {
      loaded = parts;
      return parts;
    })
  );
}

/** Shells other than bash, and with them all that runs commands. */
export function loadDialects(): MaybePromise<typeof import("./dialect-programs.ts")> {
  return andThen(
    loadInterpreter(),
    () => dialects ?? import("./dialect-programs.ts").then((programs) => (dialects = programs)),
  );
}

let dialects: typeof import("./dialect-programs.ts") | undefined;

/** The same for a process, which waits as for any other thing that the host brings. */
export function waitForInterpreter(process: Process): MaybePromise<Interpreter> {
  const ready = andThen(process.kernel.loadTrees(), loadInterpreter);
  return ready instanceof Promise ? process.kernel.scheduler.host(process, ready) : ready;
}

export function isInterpreterLoaded(): boolean {
  return loaded !== undefined;
}

export function interpreter(): Interpreter {
  if (!loaded) throw new Error("a shell was to run something before its interpreter was loaded");
  return loaded;
}
