import type { MaybePromise } from "../base/maybe-promise.ts";
import type { OpenFile } from "./open-file.ts";
import type { Process } from "./process.ts";

/** What is waited for at a file, or what is there. */
export interface Readiness {
  readonly input: boolean;
  readonly output: boolean;
}

export interface PollWish extends Readiness {
  readonly file: OpenFile;
}

/**
 * poll(2): waits until one of the files has what is wished for, or `milliseconds` are over (below 0: for ever). Gives what
 * each has, in the order of `wishes`; rejects with `Interrupted` when a signal is handled meanwhile.
 */
export function poll(
  process: Process,
  wishes: readonly PollWish[],
  milliseconds: number,
): MaybePromise<readonly Readiness[]> {
  const ready = wishes.map(lookAt);
  if (milliseconds === 0 || ready.some(({ input, output }) => input || output)) return ready;
  const until = milliseconds < 0 ? undefined : process.kernel.now() + milliseconds;
  return waitUntil(process, wishes, until);
}

async function waitUntil(
  process: Process,
  wishes: readonly PollWish[],
  until: number | undefined,
): Promise<readonly Readiness[]> {
  for (;;) {
    await change(process, wishes, until);
    const ready = wishes.map(lookAt);
    const isOver = until !== undefined && process.kernel.now() >= until;
    if (isOver || ready.some(({ input, output }) => input || output)) return ready;
  }
}

/** Waits for one of the files to change, or for the end of the time. */
async function change(
  process: Process,
  wishes: readonly PollWish[],
  until: number | undefined,
): Promise<void> {
  const stops: (() => void)[] = [];
  const stop = () => {
    for (const one of stops.splice(0)) one();
  };
  try {
    await process.block<void>(
      (wake) => {
        for (const { file, input, output } of wishes) {
          if (input) stops.push(file.onInput(wake));
          if (output) stops.push(file.onRoom(wake));
        }
        if (until !== undefined) stops.push(process.kernel.scheduler.at(process, until, wake));
        return stop;
      },
      { interruptible: true },
    );
  } finally {
    stop();
  }
}

function lookAt({ file, input, output }: PollWish): Readiness {
  return { input: input && file.inputWaits, output: output && file.outputFits };
}
