import type { Files } from "../../disk/files.ts";
import type { TutorComputer } from "../computer.ts";
import type { StepRecord } from "./step-record.ts";

/** What a check can look at, besides the disk. */
export interface CheckContext {
  readonly computer: TutorComputer;
  readonly record: StepRecord;
  readonly marked: Pick<MarkedFiles, "at">;
  /** Ids of the step's quizzes. */
  readonly asked: ReadonlySet<string>;
  /** Ids of those that are answered right. */
  readonly answered: ReadonlySet<string>;
  /** The lesson's, for what a goal says by itself. */
  readonly language: string;
}

/** The computer as it was before the first lesson. */
export const FRESH_MARK = "tutor.fresh";
/** Where a lesson was when a drill interrupted it. */
export const PAUSED_MARK = "review.paused";
/** Where a way ended that `rockpool lint` has played, to compare other ways with. */
export const END_MARK = "tutor.lint.end";

/** The computer's marks that a session keeps: at the start of its lesson and of its step, and after each line. */
export interface SessionMarks {
  readonly lesson: string;
  readonly step: string;
  /** To be followed by a number. */
  readonly undo: string;
}

/** A lesson and a drill that interrupts it have marks of their own. */
export function marksOf(kind: "tutor" | "review"): SessionMarks {
  return { lesson: `${kind}.lesson`, step: `${kind}.step`, undo: `${kind}.undo.` };
}

/** The disk at the tutor's marks, read from each mark once. */
export class MarkedFiles {
  readonly #files = new Map<string, Files>();

  constructor(
    private readonly computer: TutorComputer,
    private readonly marks: SessionMarks,
  ) {}

  /** At the start of the lesson, or of the step. */
  at(start: "lesson" | "step"): Files {
    const mark = this.marks[start];
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
