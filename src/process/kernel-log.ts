/** One message of the kernel, as dmesg(1) shows it. */
export interface KernelMessage {
  /** Since the start of the computer. */
  readonly microseconds: number;
  /** 0 (emerg) to 7 (debug). */
  readonly level: number;
  /** 0: the kernel itself; 1: programs. */
  readonly facility: number;
  readonly text: string;
}

const MOST = 2000;

/** The kernel's ring buffer: what it has said since the start, the latest last. */
export class KernelLog {
  #messages: readonly KernelMessage[] = [];
  readonly #start: number;

  /** `now`: the computer's clock, in milliseconds. */
  constructor(private readonly now: () => number) {
    this.#start = now();
  }

  get messages(): readonly KernelMessage[] {
    return this.#messages;
  }

  /** When the computer was started, in milliseconds since 1970. */
  get start(): number {
    return this.#start;
  }

  /** A message of this moment, unless its time is told; never before the one that came last. */
  add(level: number, text: string, time = Math.round((this.now() - this.#start) * 1000)): void {
    const microseconds = Math.max(time, this.#messages.at(-1)?.microseconds ?? 0);
    this.#messages = [...this.#messages, { microseconds, level, facility: 0, text }].slice(-MOST);
  }

  clear(): void {
    this.#messages = [];
  }
}
