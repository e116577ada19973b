import * as v from "valibot";
import type { CommandRecord } from "./check/step-record.ts";
import type { UndoEntry } from "./undo.ts";

/** What a session saves: with the computer's snapshot, all that is needed to go on. */
export interface SessionState {
  readonly version: 1;
  readonly lesson: string;
  readonly seed: number;
  /** The id of the step that the learner is at. */
  readonly step: string;
  readonly steps: Readonly<Record<string, StepProgress>>;
  readonly record: {
    readonly line: number;
    readonly commands: readonly CommandRecord[];
    readonly outputs: readonly { readonly line: number; readonly text: string }[];
  };
  readonly undo: readonly UndoEntry[];
  /** What the commands of `=$` answers printed at the step's start, by quiz. */
  readonly printed: Readonly<Record<string, readonly (string | null)[]>>;
}

export interface StepProgress {
  /** All goals held at once. It stays true, whatever happens later. */
  readonly done: boolean;
  /** The solution was shown and played. */
  readonly solved: boolean;
  readonly hints: number;
  readonly lines: number;
  /** Lines in which a command failed. */
  readonly errors: number;
  readonly resets: number;
  /** Of the goals that hold; the best so far. */
  readonly points: number;
  readonly answers: Readonly<Record<string, { readonly tries: number; readonly right: boolean }>>;
}

export const NO_PROGRESS: StepProgress = {
  done: false,
  solved: false,
  hints: 0,
  lines: 0,
  errors: 0,
  resets: 0,
  points: 0,
  answers: {},
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const RESOLVED = v.variant("kind", [
  v.object({ kind: v.picklist(["builtin", "function", "keyword"]), name: v.string() }),
  v.object({ kind: v.literal("file"), path: v.string() }),
  v.object({ kind: v.literal("not-found") }),
]);

const STATE = v.object({
  version: v.literal(1),
  lesson: v.string(),
  seed: v.number(),
  step: v.string(),
  steps: v.record(
    v.string(),
    v.object({
      done: v.boolean(),
      solved: v.boolean(),
      hints: count,
      lines: count,
      // Sessions that were saved before did not count them.
      errors: v.optional(count, 0),
      resets: count,
      points: count,
      answers: v.record(v.string(), v.object({ tries: count, right: v.boolean() })),
    }),
  ),
  record: v.object({
    line: count,
    commands: v.array(
      v.object({
        words: v.array(v.string()),
        resolved: RESOLVED,
        cwd: v.string(),
        status: v.optional(v.number()),
        interactive: v.boolean(),
        line: count,
        times: count,
      }),
    ),
    outputs: v.array(v.object({ line: count, text: v.string() })),
  }),
  undo: v.array(v.object({ mark: v.string(), line: v.string() })),
  printed: v.record(v.string(), v.array(v.nullable(v.string()))),
});

/** Reads what was saved; undefined where it is not what a session saves. */
export function readSessionState(saved: unknown): SessionState | undefined {
  const result = v.safeParse(STATE, saved);
  return result.success ? result.output : undefined;
}
