import type { Files } from "../../disk/files.ts";
import type { TutorComputer } from "../computer.ts";
import type { StepRecord } from "./step-record.ts";

/** What a check can look at, besides the disk. */
export interface CheckContext {
  readonly computer: TutorComputer;
  readonly record: StepRecord;
  readonly marked: MarkedFiles;
  /** Ids of the quizzes that are answered right. */
  readonly answered: ReadonlySet<string>;
  /** The lesson's, for what a goal says by itself. */
  readonly language: string;
}

/** The computer's marks that the tutor keeps: before the first lesson, and at the start of a lesson and of a step. */
export const FRESH_MARK = "tutor.fresh";
export const LESSON_MARK = "tutor.lesson";
export const STEP_MARK = "tutor.step";

/** The disk at the tutor's marks, read from each mark once. */
export class MarkedFiles {
  readonly #files = new Map<string, Files>();

  constructor(private readonly computer: TutorComputer) {}

  at(mark: string): Files {
    const files = this.#files.get(mark) ?? this.computer.filesAt(mark);
    if (!files) throw new Error(`the computer has no mark ${mark}`);
    this.#files.set(mark, files);
    return files;
  }

  /** The marks have been set anew. */
  forget(): void {
    this.#files.clear();
  }
}
