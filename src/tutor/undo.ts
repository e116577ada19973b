import type { LineDeed } from "./coaching.ts";
import type { TutorComputer } from "./computer.ts";

/** The computer after a line that changed something. */
export interface UndoEntry {
  readonly mark: string;
  /** What was typed. */
  readonly line: string;
}

export interface Timeline {
  /** What `undo` would take back. */
  readonly last: string | undefined;
  /** What `redo` would do again. */
  readonly next: string | undefined;
  /** The line before each state; the first is the step's start. */
  readonly stops: readonly string[];
  /** Which of them is now. */
  readonly at: number;
}

/** States to go back to; each is a copy of the disk. */
const MAX_ENTRIES = 20;
/** Of what a stop is called. */
const MAX_LENGTH = 100;

/** Goes back and forth among the states after typed lines, as far as the step's start. */
export class UndoStack {
  /** The first is the step's start. */
  #entries: readonly UndoEntry[];
  /** Which of them is now; those after it were taken back. */
  #at: number;
  #next: number;
  #looks: string;
  #shellLooks: string;

  constructor(
    private readonly computer: TutorComputer,
    /** What its marks are called, before their number. */
    private readonly markName: string,
    saved: readonly UndoEntry[] = [],
  ) {
    this.#entries = saved;
    this.#at = saved.length - 1;
    this.#next = 1 + Math.max(-1, ...saved.map(({ mark }) => Number(mark.slice(mark.lastIndexOf(".") + 1))));
    this.#looks = this.computer.fingerprint;
    this.#shellLooks = this.computer.shellFingerprint;
  }

  /** What was taken back is not kept beyond this session. */
  get state(): readonly UndoEntry[] {
    return this.#entries.slice(0, this.#at + 1);
  }

  /** What was typed before each state that can be gone to; the first is the start. */
  get stops(): readonly string[] {
    return this.#entries.map(({ line }) => line);
  }

  get timeline(): Timeline {
    const { last, next, stops } = this;
    return { last, next, stops, at: this.#at };
  }

  /** Goes to any of the stops; false: there is no such. */
  goTo(stop: number): Promise<boolean> {
    return this.#go(stop);
  }

  /** What would be taken back. */
  get last(): string | undefined {
    return this.#at > 0 ? this.#entries[this.#at]?.line : undefined;
  }

  /** What would be done again. */
  get next(): string | undefined {
    return this.#entries[this.#at + 1]?.line;
  }

  /** The mark of what is now, before the next line ends. */
  get now(): string | undefined {
    return this.#entries[this.#at]?.mark;
  }

  /** Forgets all; what is now is the start. */
  reset(): void {
    this.#entries = [];
    this.#at = -1;
    this.#remember("");
  }

  /** Remembers what is now, where the line changed the disk or the shell. */
  lineEnded(deed: LineDeed): void {
    if (this.computer.fingerprint === this.#looks) return;
    // What runs in the background (a service that has come back, its log) changes the disk too.
    const isByOthers = deed.events.length > 0 && !deed.changed;
    if (isByOthers && this.computer.shellFingerprint === this.#shellLooks) {
      this.#look();
      return;
    }
    this.#remember(describe(deed));
  }

  /** Gives the line that was taken back. */
  async takeBack(): Promise<string | undefined> {
    const { last } = this;
    if (last === undefined || !(await this.#go(this.#at - 1))) return undefined;
    return last;
  }

  /** Does again what was taken back last; gives that line. */
  async redo(): Promise<string | undefined> {
    const { next } = this;
    if (next === undefined || !(await this.#go(this.#at + 1))) return undefined;
    return next;
  }

  async #go(to: number): Promise<boolean> {
    const entry = this.#entries[to];
    if (!entry || !(await this.computer.rollBack(entry.mark))) return false;
    this.#at = to;
    this.#look();
    return true;
  }

  #look(): void {
    this.#looks = this.computer.fingerprint;
    this.#shellLooks = this.computer.shellFingerprint;
  }

  #remember(line: string): void {
    const mark = `${this.markName}${this.#next++ % MAX_ENTRIES}`;
    this.computer.mark(mark);
    // What was taken back is history that did not happen; a mark that is used again was the oldest state.
    const kept = this.#entries.slice(0, this.#at + 1).filter((entry) => entry.mark !== mark);
    this.#entries = [...kept, { mark, line }];
    this.#at = this.#entries.length - 1;
    this.#look();
  }
}

/** The line as typed; where that is not known, its commands as they ran: those of a function and of a file that it reads are among them. */
function describe({ events, typed }: LineDeed): string {
  const ran = events.map(({ words, assignments }) => [...assignments, ...words].join(" ")).join("; ");
  const text = typed.trim().replaceAll(/\s*\n\s*/g, "; ") || ran || "…";
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
