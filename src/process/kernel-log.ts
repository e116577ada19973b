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

/** What the kernel says while the computer starts. */
export type BootMessage = readonly [microseconds: number, level: number, text: string];

const MOST = 2000;

/** The kernel's ring buffer: what it has said since the start, the latest last. */
export class KernelLog {
  #messages: readonly KernelMessage[] = [];
  readonly #start: number;
  #boot: Promise<readonly BootMessage[]> | undefined;
  #hasBoot = false;

  /** What gives the messages of the start: nobody needs them before the log is read. */
  loadBoot: (() => Promise<readonly BootMessage[]>) | undefined;

  /** `now`: the computer's clock, in milliseconds. */
  constructor(private readonly now: () => number) {
    this.#start = now();
  }

  /** Brings the messages of the start; to be waited for before `messages` are read. */
  async begin(): Promise<void> {
    this.#boot ??= this.loadBoot?.();
    const boot = await this.#boot;
    if (!boot || this.#hasBoot) return;
    this.#hasBoot = true;
    const first = boot.map(([microseconds, level, text]) => ({ microseconds, level, facility: 0, text }));
    const last = first.at(-1)?.microseconds ?? 0;
    const later = this.#messages.map((one) => ({ ...one, microseconds: Math.max(one.microseconds, last) }));
    this.#messages = [...first, ...later].slice(-MOST);
  }

  get messages(): readonly KernelMessage[] {
    return this.#messages;
  }

  /** When the computer was started, in milliseconds since 1970. */
  get start(): number {
    return this.#start;
  }

  /** A message of this moment; never before the one that came last. */
  add(level: number, text: string): void {
    const time = Math.round((this.now() - this.#start) * 1000);
    const microseconds = Math.max(time, this.#messages.at(-1)?.microseconds ?? 0);
    this.#messages = [...this.#messages, { microseconds, level, facility: 0, text }].slice(-MOST);
  }

  clear(): void {
    this.#hasBoot = true;
    this.#messages = [];
  }
}
