import * as v from "valibot";

/** What the learner asks of the lesson, by a button or an answer. */
export const LESSON_ACT = v.variant("kind", [
  /** The lesson that was left, else the first that is not done. */
  v.object({ kind: v.literal("continue") }),
  v.object({ kind: v.literal("open"), path: v.string() }),
  v.object({ kind: v.literal("hint") }),
  v.object({ kind: v.literal("why") }),
  v.object({ kind: v.literal("solution") }),
  v.object({ kind: v.literal("undo") }),
  v.object({ kind: v.literal("redo") }),
  v.object({ kind: v.literal("reset-step") }),
  /** Text for the line that is being typed, without Return. */
  v.object({ kind: v.literal("insert"), text: v.string() }),
  v.object({ kind: v.literal("next-step") }),
  v.object({ kind: v.literal("reset") }),
  v.object({
    kind: v.literal("answer"),
    quiz: v.string(),
    answer: v.union([v.string(), v.array(v.number())]),
  }),
]);
export type LessonAct = v.InferOutput<typeof LESSON_ACT>;
