import * as v from "valibot";

/** What is stored of a learner's way through the course. */
export const LESSON_RECORD = v.object({
  seed: v.number(),
  done: v.array(v.string()),
  current: v.optional(v.object({ path: v.string(), state: v.unknown() })),
  /** See `review-record.ts`. */
  review: v.optional(v.unknown()),
});
export type LessonRecord = v.InferOutput<typeof LESSON_RECORD>;
