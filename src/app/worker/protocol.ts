import type { LessonAct } from "./lesson-act.ts";
import {
  isAnything,
  isBoolean,
  isBytes,
  isNumber,
  isOneOf,
  isText,
  type MessageOf,
} from "./message-shapes.ts";

/**
 * What the page and the worker with the computer in it say to each other. Every message is checked where it arrives;
 * nothing is answered, both sides tell what has happened. What a lesson says is checked by the lesson's part.
 */

export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

function isSize(value: unknown): value is ScreenSize {
  if (typeof value !== "object" || value === null || !("columns" in value) || !("rows" in value))
    return false;
  return [value.columns, value.rows].every((number) => Number.isInteger(number) && Number(number) >= 1);
}

export const TO_WORKER = {
  /**
   * The first message. `session`: one that could not be stored and that the page kept for a restart. `shown`: what the page has
   * put on the screen, knowing how a fresh computer begins.
   */
  start: {
    size: isSize,
    language: isText,
    origin: isOneOf("saved", "fresh"),
    session: isAnything,
    shown: isText,
  },
  /** The first prompt is on the screen: what comes after it may be loaded. */
  painted: {},
  /** Another terminal; the first, number 0, is there from the start. */
  open: { terminal: isNumber, size: isSize },
  close: { terminal: isNumber },
  /** Keys, as a terminal sends them. */
  input: { terminal: isNumber, bytes: isBytes },
  resize: { terminal: isNumber, size: isSize },
  /** The screen has taken so many bytes of output. */
  taken: { terminal: isNumber, bytes: isNumber },
  ping: { id: isNumber },
  /** Store now what is not stored yet. */
  save: {},
  /** What is on the screen, for the next visit. */
  screen: { text: isText },
  /** Give the session as a file; where none could be opened, the stored one, whatever is in it. */
  export: {},
  /** Look whether the text of such a file can be gone on from. Nothing is changed. */
  import: { text: isText },
  /** See `lesson-act.ts`. */
  lesson: { act: isAnything },
} as const;

/** What the page sends; what a lesson is asked for is typed here and checked there. */
export type ToWorker =
  | Exclude<MessageOf<typeof TO_WORKER>, { kind: "lesson" }>
  | { readonly kind: "lesson"; readonly act: LessonAct };
export type ReceivedByWorker = MessageOf<typeof TO_WORKER>;

const isSavingState = isOneOf("saved", "blocked", "full", "elsewhere");
/** `elsewhere`: another tab has the session open and stores it. */
export type SavingState = "saved" | "blocked" | "full" | "elsewhere";

export const FROM_WORKER = {
  /** The computer runs; `screen` is what was on the screen of a session that goes on. */
  started: { resumed: isBoolean, screen: isText },
  output: { terminal: isNumber, bytes: isBytes },
  pong: { id: isNumber },
  /** `session`: what could not be stored, for a restart within this page. */
  saving: { state: isSavingState, session: isAnything },
  /** The stored session cannot be opened: nothing runs until the learner has decided. */
  unreadable: { reason: isText },
  exported: { text: isText },
  /** The session of a file, for a restart with it. */
  imported: { session: isAnything },
  /** The file is none of ours, or damaged. */
  "import-refused": {},
  /** See `lesson-view.ts`. */
  lesson: { told: isAnything },
  "lesson-failed": { reason: isText },
  /** The terminal's shell has ended (`exit`); another follows. */
  ended: { terminal: isNumber, status: isNumber },
} as const;

export type FromWorker = MessageOf<typeof FROM_WORKER>;
