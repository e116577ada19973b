import * as v from "valibot";
import { LESSON_VIEW } from "./lesson-view.ts";

/**
 * What the page and the worker with the computer in it say to each other. Every message is checked where it arrives;
 * nothing is answered, both sides tell what has happened.
 */

const BYTES = v.instance(Uint8Array);
const SIZE = v.object({
  columns: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type LessonAct = v.InferOutput<typeof LESSON_ACT>;
const LESSON_ACT = v.variant("kind", [
  /** The lesson that was left, else the first that is not done. */
  v.object({ kind: v.literal("continue") }),
  v.object({ kind: v.literal("open"), path: v.string() }),
  v.object({ kind: v.literal("hint") }),
  v.object({ kind: v.literal("next-step") }),
  v.object({ kind: v.literal("reset") }),
  v.object({
    kind: v.literal("answer"),
    quiz: v.string(),
    answer: v.union([v.string(), v.array(v.number())]),
  }),
]);

export type ToWorker = v.InferOutput<typeof TO_WORKER>;
export const TO_WORKER = v.variant("kind", [
  /** The first message. `session`: one that could not be stored and that the page kept for a restart. */
  v.object({
    kind: v.literal("start"),
    size: SIZE,
    origin: v.picklist(["saved", "fresh"]),
    session: v.optional(v.unknown()),
  }),
  /** Keys, as a terminal sends them. */
  v.object({ kind: v.literal("input"), bytes: BYTES }),
  v.object({ kind: v.literal("resize"), size: SIZE }),
  /** Text for the line that is being typed, without Return. */
  v.object({ kind: v.literal("insert"), text: v.string() }),
  /** The screen has taken so many bytes of output. */
  v.object({ kind: v.literal("taken"), bytes: v.number() }),
  v.object({ kind: v.literal("ping"), id: v.number() }),
  /** Store now what is not stored yet. */
  v.object({ kind: v.literal("save") }),
  /** What is on the screen, for the next visit. */
  v.object({ kind: v.literal("screen"), text: v.string() }),
  /** Give the stored session as a file, whatever is in it. */
  v.object({ kind: v.literal("export") }),
  v.object({ kind: v.literal("lesson"), act: LESSON_ACT }),
]);

export type SavingState = v.InferOutput<typeof SAVING_STATE>;
/** `elsewhere`: another tab has the session open and stores it. */
const SAVING_STATE = v.picklist(["saved", "blocked", "full", "elsewhere"]);

export type FromWorker = v.InferOutput<typeof FROM_WORKER>;
export const FROM_WORKER = v.variant("kind", [
  /** The computer runs; `screen` is what was on the screen of a session that goes on. */
  v.object({ kind: v.literal("started"), resumed: v.boolean(), screen: v.string() }),
  v.object({ kind: v.literal("output"), bytes: BYTES }),
  v.object({ kind: v.literal("pong"), id: v.number() }),
  /** `session`: what could not be stored, for a restart within this page. */
  v.object({ kind: v.literal("saving"), state: SAVING_STATE, session: v.optional(v.unknown()) }),
  /** The stored session cannot be opened: nothing runs until the learner has decided. */
  v.object({ kind: v.literal("unreadable"), reason: v.string() }),
  v.object({ kind: v.literal("exported"), text: v.string() }),
  v.object({ kind: v.literal("lesson"), view: LESSON_VIEW, done: v.array(v.string()) }),
  v.object({ kind: v.literal("lesson-failed"), reason: v.string() }),
  /** The shell has ended (`exit`); another follows. */
  v.object({ kind: v.literal("ended"), status: v.number() }),
]);
