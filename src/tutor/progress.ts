import type { GoalState } from "./check/evaluate-goal.ts";
import type { Lesson, Step } from "./lesson/lesson.ts";
import { NO_PROGRESS, type StepProgress } from "./session-state.ts";

/** How far a learner is in a lesson, step by step. */
export class LessonProgress {
  readonly #steps: Map<string, StepProgress>;

  constructor(
    private readonly lesson: Lesson,
    saved: Readonly<Record<string, StepProgress>> = {},
  ) {
    this.#steps = new Map(Object.entries(saved));
  }

  of(step: Step): StepProgress {
    return this.#steps.get(step.id) ?? NO_PROGRESS;
  }

  update(step: Step, change: Partial<StepProgress>): void {
    this.#steps.set(step.id, { ...this.of(step), ...change });
  }

  /** Keeps the best that was reached; a step in which all goals hold at once is done. */
  addGoals(step: Step, goals: readonly GoalState[]): void {
    const reached = goals.reduce((sum, { goal, done }) => sum + (done ? goal.points : 0), 0);
    const { points, done } = this.of(step);
    this.update(step, {
      points: Math.max(points, reached),
      done: done || goals.every((state) => state.done),
    });
  }

  /** Counts an answer; once right, a question stays answered. */
  addAnswer(step: Step, quizId: string, isRight: boolean): void {
    const { answers } = this.of(step);
    const { tries = 0, right = false } = answers[quizId] ?? {};
    this.update(step, { answers: { ...answers, [quizId]: { tries: tries + 1, right: right || isRight } } });
  }

  /** Ids of the step's quizzes that were answered right. */
  answeredIn(step: Step): ReadonlySet<string> {
    const answers = Object.entries(this.of(step).answers);
    return new Set(answers.filter(([, { right }]) => right).map(([id]) => id));
  }

  get isComplete(): boolean {
    return this.lesson.steps.every((step) => this.of(step).done);
  }

  /** Points reached, of all that there are. */
  get score(): { readonly points: number; readonly of: number } {
    const { steps } = this.lesson;
    return {
      points: steps.reduce((sum, step) => sum + this.of(step).points, 0),
      of: steps.flatMap(({ goals }) => goals).reduce((sum, { points }) => sum + points, 0),
    };
  }

  clear(): void {
    this.#steps.clear();
  }

  get state(): Readonly<Record<string, StepProgress>> {
    return Object.fromEntries(this.#steps);
  }
}
