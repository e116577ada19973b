import * as v from "valibot";
import { DRILL_VIEW, REVIEW_VIEW } from "./review-view.ts";

/** What the page draws of a lesson. The worker sends all of it whenever something in it is new; it is small. */

const QUIZ_VIEW = v.object({
  id: v.string(),
  kind: v.picklist(["single", "multiple", "fill-in"]),
  question: v.string(),
  choices: v.array(v.string()),
  /** The last answer's. */
  result: v.optional(v.object({ right: v.boolean(), explanations: v.array(v.string()) })),
});

const PICTURE_VIEW = v.object({
  root: v.string(),
  entries: v.array(
    v.object({
      path: v.string(),
      depth: v.number(),
      kind: v.picklist(["file", "directory", "symlink"]),
      target: v.optional(v.string()),
      note: v.optional(v.string()),
      /** Beside the disk as it is now; where it is not compared, there is none. */
      state: v.optional(v.picklist(["there", "missing", "other-kind", "surplus"])),
    }),
  ),
});

const PART_VIEW = v.variant("kind", [
  v.object({ kind: v.literal("text"), markdown: v.string() }),
  v.object({ kind: v.literal("quiz"), quiz: QUIZ_VIEW }),
  v.object({ kind: v.literal("picture"), picture: PICTURE_VIEW }),
]);

const STEP_VIEW = v.object({
  id: v.string(),
  title: v.string(),
  done: v.boolean(),
  parts: v.array(PART_VIEW),
});

const LESSON_VIEW = v.object({
  /** As in the course: `start/first-contact`. */
  path: v.string(),
  title: v.string(),
  minutes: v.number(),
  intro: v.array(PART_VIEW),
  steps: v.array(STEP_VIEW),
  /** The step that the learner is at. */
  at: v.number(),
  goals: v.array(v.object({ text: v.string(), done: v.boolean(), isQuiz: v.boolean() })),
  hints: v.object({ shown: v.array(v.string()), of: v.number() }),
  /** The lines of the step's solution, once the learner has asked for them. */
  solution: v.optional(v.array(v.string())),
  /** What may be asked for in this step: there is something to tell, and it is no exam. */
  helps: v.object({ why: v.boolean(), solution: v.boolean() }),
  /** The lines that `undo` would take back and `redo` do again, and all states that can be gone to. */
  timeline: v.object({
    last: v.optional(v.string()),
    next: v.optional(v.string()),
    /** The line before each; the first is the step's start. */
    stops: v.array(v.string()),
    at: v.number(),
  }),
  /** Where it is graded. */
  score: v.optional(v.object({ points: v.number(), lost: v.number(), of: v.number() })),
  /** Why a goal does not hold, after a line that tried something. */
  message: v.optional(v.string()),
  closing: v.array(v.object({ title: v.string(), markdown: v.string() })),
  /** It is no lesson but a drill of a review. */
  drill: v.optional(DRILL_VIEW),
});

const LESSON_STATE = v.object({
  kind: v.literal("lesson"),
  view: LESSON_VIEW,
  done: v.array(v.string()),
  /** How many skills are due for review. */
  due: v.number(),
});
export type LessonState = v.InferOutput<typeof LESSON_STATE>;

const EXPLAINED_LINE = v.object({
  kind: v.literal("explained"),
  line: v.string(),
  rows: v.array(v.object({ text: v.string(), meaning: v.string(), depth: v.number() })),
});
export type ExplainedLine = v.InferOutput<typeof EXPLAINED_LINE>;

/** All that the worker tells of lessons. */
export const TOLD = v.variant("kind", [
  LESSON_STATE,
  v.object({ kind: v.literal("review"), view: REVIEW_VIEW }),
  EXPLAINED_LINE,
]);
export type Told = v.InferOutput<typeof TOLD>;

export type LessonView = v.InferOutput<typeof LESSON_VIEW>;
export type StepView = v.InferOutput<typeof STEP_VIEW>;
export type PartView = v.InferOutput<typeof PART_VIEW>;
export type QuizView = v.InferOutput<typeof QUIZ_VIEW>;
export type PictureView = v.InferOutput<typeof PICTURE_VIEW>;
