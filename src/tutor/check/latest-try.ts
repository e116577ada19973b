import type { Goal } from "../lesson/lesson.ts";
import type { CheckContext } from "./check-context.ts";
import { evaluateGoal, type GoalState } from "./evaluate-goal.ts";
import { type CommandRecord, StepRecord } from "./step-record.ts";

export type IsTry = (commands: readonly CommandRecord[]) => boolean;

/** Whether a check speaks of what was done, and not of the computer's state alone. */
const ASKS_WHAT_RAN = /\b(?:ran|printed)\b/;

/**
 * A check sees all that was done in the step, so it may speak of a try that is long past: of the two wrong names that were tried, of
 * the first. What it says of each line by itself tells which of its messages the latest try deserves.
 */
export class LatestTry {
  /** Of each goal what its check says where nothing but this line was done, by the line's number. */
  readonly #said = new Map<Goal, Map<number, string>>();

  forget(): void {
    this.#said.clear();
  }

  /**
   * The goal with the message for the latest try, where its own is for an earlier one. `isTry`: whether these commands go about the
   * step, as those of its solutions do.
   */
  async freshen(state: GoalState, context: CheckContext, isTry: IsTry): Promise<GoalState> {
    const { goal, done, message } = state;
    if (goal.kind !== "check" || done || !ASKS_WHAT_RAN.test(goal.script)) return state;
    const { lines } = context.record;
    const last = lines.at(-1);
    if (last === undefined) return state;
    const said = this.#said.get(goal) ?? new Map<number, string>();
    this.#said.set(goal, said);
    said.set(last, lines.length === 1 ? message : await sayOf(goal, context, last));
    const later = [...said.keys()]
      .sort((one, other) => other - one)
      .findIndex((line) => said.get(line) === message);
    return later > 0 ? this.#afterTry(state, context, said, isTry) : state;
  }

  /** `said` has the state's message for an earlier line than the last. */
  async #afterTry(
    state: GoalState,
    context: CheckContext,
    said: ReadonlyMap<number, string>,
    isTry: IsTry,
  ): Promise<GoalState> {
    const { goal, message, isOnDeed } = state;
    const ofNothing = await sayOf(goal, context, undefined);
    // It says what is to be done first, and blames nothing.
    if (message === ofNothing) return state;
    for (const line of [...said.keys()].sort((one, other) => other - one)) {
      if (said.get(line) === message) return state;
      const now = await sayOf(goal, context, line);
      if (now !== "" && now !== ofNothing) return { ...state, message: now };
      // A try that deserves no word of its own: what it should have been, not what was wrong with another.
      if (isOnDeed && isTry(context.record.only(line).commands)) return { ...state, message: ofNothing };
    }
    return state;
  }
}

/** What the check says where this line is all that was done. */
async function sayOf(goal: Goal, context: CheckContext, line: number | undefined): Promise<string> {
  const record = line === undefined ? new StepRecord() : context.record.only(line);
  return (await evaluateGoal(goal, { ...context, record })).message;
}
