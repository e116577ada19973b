import * as v from "valibot";
import { CARDS } from "../../tutor/review/skill-cards.ts";

const ROUND = v.object({
  queue: v.array(v.object({ skill: v.string(), path: v.string(), step: v.string(), seed: v.number() })),
  at: v.number(),
  results: v.array(
    v.object({ skill: v.string(), grade: v.picklist(["again", "hard", "good", "easy"]), days: v.number() }),
  ),
});

/** What is stored of reviews. */
export const REVIEW_RECORD = v.object({
  cards: CARDS,
  /** How often each drill was played; records of earlier days do not have it. */
  played: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))), {}),
  round: v.optional(ROUND),
});
export type ReviewRecord = v.InferOutput<typeof REVIEW_RECORD>;
