import * as v from "valibot";

/** What the page draws of reviews. */

const GRADE = v.picklist(["again", "hard", "good", "easy"]);

const RESULT = v.object({
  skill: v.string(),
  grade: GRADE,
  /** In so many days it comes again. */
  days: v.number(),
});

/** The drill that is on, in the lesson's place. */
export const DRILL_VIEW = v.object({
  /** What it practises, in words. */
  skill: v.string(),
  /** From 0. */
  at: v.number(),
  of: v.number(),
  /** No drill of the round needs the terminal. */
  isRead: v.boolean(),
  /** Of the drills that are done, in their order. */
  results: v.array(RESULT),
});
export type DrillView = v.InferOutput<typeof DRILL_VIEW>;

const SKILL = v.object({
  title: v.string(),
  state: v.picklist(["new", "known", "fading"]),
  recall: v.optional(v.number()),
  days: v.optional(v.number()),
});

/** What the learner knows, and what comes up. */
export const REVIEW_VIEW = v.object({
  modules: v.array(v.object({ id: v.string(), title: v.string(), skills: v.array(SKILL) })),
  /** How many skills come up now, within a day, within two days … */
  coming: v.array(v.number()),
  /** Of which kinds a round can begin. */
  tracks: v.object({ reading: v.boolean(), triage: v.boolean() }),
  /** The command of the day, and the skill in words that it stands for. */
  daily: v.optional(v.object({ command: v.string(), meaning: v.string() })),
  /** The module that the learner is at. */
  here: v.optional(v.string()),
});
export type ReviewView = v.InferOutput<typeof REVIEW_VIEW>;
