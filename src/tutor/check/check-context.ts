import type { TutorComputer } from "../computer.ts";
import type { StepRecord } from "./step-record.ts";

/** What a check can look at, besides the disk. */
export interface CheckContext {
  readonly computer: TutorComputer;
  readonly record: StepRecord;
  /** Ids of the quizzes that are answered right. */
  readonly answered: ReadonlySet<string>;
}

/** The computer's marks that the tutor keeps: before the first lesson, and at the start of a lesson and of a step. */
export const FRESH_MARK = "tutor.fresh";
export const LESSON_MARK = "tutor.lesson";
export const STEP_MARK = "tutor.step";
