import type { TutorComputer } from "../computer.ts";
import type { StepRecord } from "./step-record.ts";

/** What a check can look at, besides the disk. */
export interface CheckContext {
  readonly computer: TutorComputer;
  readonly record: StepRecord;
  /** Ids of the quizzes that are answered right. */
  readonly answered: ReadonlySet<string>;
}

/** The computer's marks that the tutor keeps. */
export const LESSON_MARK = "tutor.lesson";
export const STEP_MARK = "tutor.step";
