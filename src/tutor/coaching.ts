import type { CommandEvent } from "../process/command-event.ts";
import type { GoalState } from "./check/evaluate-goal.ts";
import type { CommandRecord } from "./check/step-record.ts";
import type { Step } from "./lesson/lesson.ts";

/** What a typed line did. */
export interface LineDeed {
  /** As it was typed; empty where that is not known. */
  readonly typed: string;
  readonly commands: readonly CommandRecord[];
  /** The same, whole, the first hundred. */
  readonly events: readonly CommandEvent[];
  /** What it printed, without colours. */
  readonly output: string;
  /** Whether it changed the disk. */
  readonly changed: boolean;
}

/**
 * The goal whose message helps after this line; undefined where silence is better: after a step forward, and after a line that
 * has nothing to do with the step. A goal that held and holds no more always gets its word.
 */
export function goalToMention(
  step: Step,
  before: readonly GoalState[],
  after: readonly GoalState[],
  deed: LineDeed,
): GoalState | undefined {
  const open = after.filter(({ done }) => !done);
  const lost = open.find(({ goal }) => before.some((earlier) => earlier.goal === goal && earlier.done));
  if (lost) return lost;
  const gained = after.some(
    ({ goal, done }) => done && before.some((earlier) => earlier.goal === goal && !earlier.done),
  );
  if (gained) return undefined;
  // A message is made from the state it speaks of: where the line changed it, the line touched that goal.
  const touched = open.find(({ goal, message }) =>
    before.some((earlier) => earlier.goal === goal && earlier.message !== message),
  );
  return touched ?? (deed.changed || isTryAt(step, deed.commands) ? open[0] : undefined);
}

/** Whether commands go about the step, as those of its solutions do. */
export function isTryAt(step: Step, commands: readonly CommandRecord[]): boolean {
  const names = new Set(
    step.solutions.flatMap(({ pieces }) => pieces.flatMap(({ script }) => commandNames(script))),
  );
  // To go somewhere first is part of many ways; a failure of `cd` is not.
  return commands.some(
    ({ words: [name = ""], status }) => names.has(name) && (name !== "cd" || status !== 0),
  );
}

/** The names of a script's commands, as far as plain text tells. */
function commandNames(script: string): readonly string[] {
  return script
    .split(/[\n;|&(){}]+/)
    .map(
      (command) =>
        command
          .trim()
          .split(/\s+/)
          .find((word) => !/^[A-Za-z_]\w*=/.test(word)) ?? "",
    )
    .filter((name) => name !== "");
}
