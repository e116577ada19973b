import type { Kernel } from "../process/kernel.ts";
import type { HostPorts } from "../process/scheduler.ts";
import { SIGINT } from "../process/signals.ts";
import type { Shell } from "../shell/index.ts";

/** `resting`: it waits for keys, or for its host after a line; `busy`: it makes its prompt; `running`: a line runs. */
type Doing = "resting" | "busy" | "running";

/** What a terminal's shell does: others may work in it only while it rests. */
export class ShellRest {
  #doing: Doing = "busy";
  #waiting: (() => void)[] = [];

  get doing(): Doing {
    return this.#doing;
  }

  set doing(doing: Doing) {
    this.#doing = doing;
    if (doing !== "resting") return;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** Turns of the host that an interrupted line gets before it is interrupted again. */
const TURNS_TO_END = 20;

/**
 * Ends the line that runs in a shell, whatever traps it has set: what it becomes next is not what it was. A list goes
 * on after a program that was killed, so that once may not be enough.
 */
export async function endLine(
  shell: Shell,
  rest: ShellRest,
  kernel: Kernel,
  { defer }: HostPorts,
): Promise<void> {
  const rested = rest.next();
  while (rest.doing === "running") {
    kernel.endOthers(shell.process);
    shell.process.handle(SIGINT, () => {
      shell.interrupted = true;
      shell.attention = true;
    });
    shell.process.raise(SIGINT);
    await Promise.race([rested, turns(TURNS_TO_END, defer)]);
  }
}

function turns(count: number, defer: HostPorts["defer"]): Promise<void> {
  return new Promise((resolve) => {
    const step = (left: number) => (left === 0 ? resolve() : defer(() => step(left - 1)));
    step(count);
  });
}
