import { type Fault, formatFault } from "../lesson/fault.ts";

/** What was looked at, and what is wrong. */
export interface LintReport {
  readonly faults: readonly Fault[];
  /** What translations lack; there the original is shown. */
  readonly missing: readonly Fault[];
  readonly lessons: number;
  readonly steps: number;
  /** Plays: each on a step's own world. */
  readonly solutions: number;
  readonly rejects: number;
  readonly detours: number;
}

export class LintCounter {
  readonly #faults = new Map<string, Fault>();
  readonly #missing = new Map<string, Fault>();
  lessons = 0;
  steps = 0;
  solutions = 0;
  rejects = 0;
  detours = 0;

  /** The same fault found for several seeds is told once. */
  add(...faults: readonly Fault[]): void {
    for (const fault of faults) this.#faults.set(formatFault(fault), fault);
  }

  addMissing(...parts: readonly Fault[]): void {
    for (const part of parts) this.#missing.set(formatFault(part), part);
  }

  get report(): LintReport {
    const { lessons, steps, solutions, rejects, detours } = this;
    const faults = inOrder(this.#faults.values());
    const missing = inOrder(this.#missing.values());
    return { faults, missing, lessons, steps, solutions, rejects, detours };
  }
}

function inOrder(faults: Iterable<Fault>): readonly Fault[] {
  return [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** The report for people: a line for each fault, and a last line that sums up. */
export function formatLintReport(report: LintReport): string {
  const { faults, missing, lessons, steps, solutions, rejects, detours } = report;
  const looked = [
    count(lessons, "lesson"),
    count(steps, "step"),
    `played ${count(solutions, "solution")}, ${count(rejects, "wrong way")}, ${count(detours, "detour")}`,
  ].join(", ");
  const verdict = faults.length === 0 ? "no faults" : count(faults.length, "fault");
  return [...[...missing, ...faults].map(formatFault), `${looked}: ${verdict}`, ""].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
