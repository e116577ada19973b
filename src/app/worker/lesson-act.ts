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
  /** To a stop of the timeline. */
  v.object({ kind: v.literal("go-to"), stop: v.number() }),
  v.object({ kind: v.literal("reset-step") }),
  /** Text for the line that is being typed, without Return. */
  v.object({ kind: v.literal("insert"), text: v.string() }),
  v.object({ kind: v.literal("next-step") }),
  v.object({ kind: v.literal("reset") }),
  /** What the parts of a line on the screen mean. */
  v.object({ kind: v.literal("explain"), line: v.string() }),
  /** What the learner knows, and what is due. */
  v.object({ kind: v.literal("show-review") }),
  /** Of what is due; with a module, a warm-up for it. */
  v.object({ kind: v.literal("begin-review"), module: v.optional(v.string()) }),
  /** A round of drills of one kind on what was learned, or the drill of the day. */
  v.object({ kind: v.literal("begin-track"), track: v.picklist(["reading", "triage", "daily"]) }),
  v.object({ kind: v.literal("next-drill") }),
  /** Back to the lesson that waits. */
  v.object({ kind: v.literal("end-review") }),
  v.object({
    kind: v.literal("answer"),
    quiz: v.string(),
    answer: v.union([v.string(), v.array(v.number())]),
  }),
]);
export type LessonAct = v.InferOutput<typeof LESSON_ACT>;

export type ReviewAct = Extract<
  LessonAct,
  { kind: "show-review" | "begin-review" | "begin-track" | "next-drill" | "end-review" }
>;
export type BeginAct = Extract<LessonAct, { kind: "begin-review" | "begin-track" }>;
/** For the lesson, or the drill, that is open. */
export type ActInLesson = Exclude<LessonAct, { kind: "continue" | "open" | "explain" | ReviewAct["kind"] }>;

export function isReviewAct(act: LessonAct): act is ReviewAct {
  return ["show-review", "begin-review", "begin-track", "next-drill", "end-review"].includes(act.kind);
}
