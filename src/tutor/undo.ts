import type { LineDeed } from "./coaching.ts";
import type { TutorComputer } from "./computer.ts";

/** The computer after a line that changed something. */
export interface UndoEntry {
  readonly mark: string;
  /** What was typed. */
  readonly line: string;
}

/** States to go back to; each is a copy of the disk. */
const MAX_ENTRIES = 10;
/** Builtins that leave the shell as it was. */
const HARMLESS: ReadonlySet<string> = new Set([
  ":",
  "[",
  "dirs",
  "echo",
  "false",
  "fc",
  "fg",
  "hash",
  "help",
  "history",
  "jobs",
  "kill",
  "printf",
  "pwd",
  "test",
  "times",
  "true",
  "type",
  "wait",
]); // prettier-ignore

/** Takes back typed lines, the last one first, as far as the step's start. */
export class UndoStack {
  /** At the bottom the step's start, on top what is now. */
  #entries: readonly UndoEntry[];
  #next: number;
  #looks: string;

  constructor(
    private readonly computer: TutorComputer,
    saved: readonly UndoEntry[] = [],
  ) {
    this.#entries = saved;
    this.#next = 1 + Math.max(-1, ...saved.map(({ mark }) => Number(mark.slice(mark.lastIndexOf(".") + 1))));
    this.#looks = this.#look();
  }

  get state(): readonly UndoEntry[] {
    return this.#entries;
  }

  /** What would be taken back. */
  get last(): string | undefined {
    return this.#entries.length > 1 ? this.#entries.at(-1)?.line : undefined;
  }

  /** Forgets all; what is now is the start. */
  reset(): void {
    this.#entries = [];
    this.#remember("");
  }

  /** Remembers what is now, where the line changed the disk or the shell. */
  lineEnded(deed: LineDeed): void {
    const setsShell = deed.commands.some(
      ({ resolved }) => resolved.kind === "builtin" && !HARMLESS.has(resolved.name),
    );
    if (!deed.changed && !setsShell && this.#look() === this.#looks) return;
    this.#remember(deed.commands.map(({ words }) => words.join(" ")).join("; "));
  }

  /** Gives the line that was taken back. */
  async takeBack(): Promise<string | undefined> {
    const { last } = this;
    const before = this.#entries.at(-2);
    if (last === undefined || !before || !(await this.computer.rollBack(before.mark))) return undefined;
    this.#entries = this.#entries.slice(0, -1);
    this.#looks = this.#look();
    return last;
  }

  /** What shows cheaply that a line without commands (`> file`) changed something. */
  #look(): string {
    const { used, usedInodes } = this.computer.files.statfs();
    return `${this.computer.cwd} ${used} ${usedInodes}`;
  }

  #remember(line: string): void {
    const mark = `tutor.undo.${this.#next++ % MAX_ENTRIES}`;
    this.computer.mark(mark);
    this.#entries = [...this.#entries.filter((entry) => entry.mark !== mark), { mark, line }];
    this.#looks = this.#look();
  }
}
