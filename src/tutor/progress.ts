import type { GoalState } from "./check/evaluate-goal.ts";
import type { Lesson, Step } from "./lesson/lesson.ts";
import { NO_PROGRESS, type StepProgress } from "./session-state.ts";

export interface Score {
  readonly points: number;
  /** What hints, solutions and wrong answers have cost. */
  readonly lost: number;
  readonly of: number;
}

/** Each hint and each wrong answer costs a point of its step, a solution that was shown all of them. */
function scoreOf({ goals }: Step, { points, hints, solved, answers }: StepProgress): Score {
  const wrong = Object.values(answers).reduce((sum, { tries, right }) => sum + tries - Number(right), 0);
  const lost = solved ? points : Math.min(points, hints + wrong);
  const of = goals.reduce((sum, goal) => sum + goal.points, 0);
  return { points: points - lost, lost, of };
}

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

  /** The points of the goals that were reached, of all that there are, less what help has cost. */
  get score(): Score {
    const scores = this.lesson.steps.map((step) => scoreOf(step, this.of(step)));
    const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
    return { points: sum("points"), lost: sum("lost"), of: sum("of") };
  }

  clear(): void {
    this.#steps.clear();
  }

  get state(): Readonly<Record<string, StepProgress>> {
    return Object.fromEntries(this.#steps);
  }
}
