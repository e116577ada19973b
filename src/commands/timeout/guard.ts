import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import type { Process } from "../../process/process.ts";
import {
  formatSignal,
  SIGCONT,
  SIGHUP,
  SIGINT,
  SIGKILL,
  SIGQUIT,
  SIGTERM,
  SIGTTIN,
  SIGTTOU,
  type Signal,
} from "../../process/signals.ts";

const TIMED_OUT = 124;
/** Longer than the clock counts is for ever. */
const FOR_EVER = Number.MAX_SAFE_INTEGER / 2;

export interface GuardOptions {
  /** In seconds; 0: no limit. */
  readonly seconds: number;
  readonly killAfter: number;
  readonly signal: Signal;
  readonly foreground: boolean;
  readonly verbose: boolean;
  readonly preserveStatus: boolean;
}

/** Waits for a command and ends it when its time is up, as timeout(1) does. */
export class Guard<F extends FlagSpecs> {
  #child: Process | undefined;
  #timedOut = false;
  #signal: Signal;
  #killAfter: number;
  #cancel: (() => void) | undefined;

  constructor(
    private readonly call: Call<F>,
    private readonly name: string,
    private readonly options: GuardOptions,
  ) {
    this.#signal = options.signal;
    this.#killAfter = options.killAfter;
  }

  /** What is sent to timeout itself goes on to the command. To be called when the command has been started. */
  async watch(child: Process): Promise<number> {
    const { process } = this.call;
    this.#child = child;
    for (const signal of [SIGHUP, SIGINT, SIGQUIT, SIGTERM, this.options.signal])
      if (signal !== SIGKILL && signal !== 0) process.handle(signal, (arrived) => this.#pass(arrived));
    for (const signal of [SIGTTIN, SIGTTOU]) process.handle(signal, "ignore");
    if (this.options.seconds > 0) this.#startTimer(this.options.seconds);
    await process.waitFor(child);
    this.#cancel?.();
    return this.#statusOf(child);
  }

  #startTimer(seconds: number): void {
    const { process } = this.call;
    const { scheduler } = process.kernel;
    const at = process.kernel.now() + Math.min(seconds * 1000, FOR_EVER);
    this.#cancel?.();
    this.#cancel = scheduler.at(process, at, () => {
      this.#timedOut = true;
      this.#pass(this.#signal);
    });
  }

  /** timeout.c, cleanup. */
  #pass(signal: Signal): void {
    const { process } = this.call;
    const { kernel } = process;
    const child = this.#child;
    if (!child || process.exit) return;
    if (this.#killAfter > 0) {
      this.#signal = SIGKILL;
      this.#startTimer(this.#killAfter);
      this.#killAfter = 0;
    }
    if (this.options.verbose) {
      const shown = formatSignal(signal) ?? String(signal);
      this.call.note(`sending signal ${signal === 0 ? "EXIT" : shown} to command ${quoteText(this.name)}`);
    }
    child.raise(signal);
    if (this.options.foreground) return;
    if (signal !== SIGKILL) process.handle(signal, "ignore");
    kernel.signalGroup(process.group, signal);
    if (signal === SIGKILL || signal === SIGCONT) return;
    child.raise(SIGCONT);
    kernel.signalGroup(process.group, SIGCONT);
  }

  #statusOf(child: Process): number {
    const { process } = this.call;
    const signal = child.exit?.signal;
    if (signal !== undefined && !this.#timedOut) {
      // It ends as its command did.
      process.handle(signal, "default");
      process.raise(signal);
    }
    const keeps = this.options.preserveStatus || (this.#timedOut && signal === SIGKILL);
    if (this.#timedOut && !keeps) return TIMED_OUT;
    return child.exit?.status ?? 0;
  }
}
