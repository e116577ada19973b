import type { GoalState } from "./check/evaluate-goal.ts";
import type { Step } from "./lesson/lesson.ts";

/** What the page shows as it happens. */
export type TutorEvent =
  | { readonly kind: "step-started"; readonly step: Step }
  /** Some goal's state or message is another than before. */
  | { readonly kind: "goals"; readonly goals: readonly GoalState[] }
  /** A word after a line that tried something. */
  | { readonly kind: "message"; readonly text: string }
  /** The coach's line below a tool's error. Markdown. */
  | { readonly kind: "advice"; readonly text: string }
  | { readonly kind: "hint"; readonly hint: Hint }
  | { readonly kind: "step-done"; readonly step: Step }
  | { readonly kind: "lesson-done" };

export interface Hint {
  /** Markdown. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export interface Observation {
  readonly goals: readonly GoalState[];
  readonly stepDone: boolean;
  /** The word for the learner, where there is one. */
  readonly message: string | undefined;
  /** What the coach says of the line itself, in Markdown. */
  readonly advice: string | undefined;
}
