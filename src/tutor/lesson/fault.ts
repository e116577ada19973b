/** What is wrong in a file that an author wrote, and where. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong and what is expected instead. */
  readonly message: string;
}

/** `lessons/files/make.md:12: …`, as compilers print it, so that editors find the place. */
export function formatFault({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}

/** A lesson cannot be played, because of what its author wrote. */
export class LessonError extends Error {
  constructor(readonly fault: Fault) {
    super(formatFault(fault));
  }
}

/** Collects the faults of one file. */
export class FaultList {
  readonly #faults: Fault[] = [];

  constructor(private readonly file: string) {}

  /** From top to bottom. */
  get faults(): readonly Fault[] {
    return [...this.#faults].sort((a, b) => a.line - b.line);
  }

  add(line: number, message: string): void {
    this.#faults.push({ file: this.file, line, message });
  }
}
