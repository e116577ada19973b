import { SIGKILL } from "../../process/signals.ts";
import type { CheckGoal, Goal } from "../lesson/lesson.ts";
import type { CheckContext } from "./check-context.ts";
import { checkHelpers } from "./helpers.ts";
import { checkMessages } from "./messages.ts";
import { comparePicture, describePictureState } from "./picture-state.ts";

/** One goal beside the computer as it is now. */
export interface GoalState {
  readonly goal: Goal;
  readonly done: boolean;
  /** The sentence for the learner while it is not done. */
  readonly message: string;
  /** What the check printed on standard error: where an author's mistake shows. */
  readonly stderr: string;
  /** The message speaks of something that was done: it came after a `ran` or `printed` that found it. */
  readonly isOnDeed?: boolean;
  /** What is wrong with the check itself, whatever the learner has done. */
  readonly flaw?: CheckFlaw | undefined;
}

/** `silent`: it failed, and said nothing. `endless`: its budget was used up before it came to an end. */
export type CheckFlaw = "silent" | "endless";

/** Enough to walk some thousands of files, and little enough to end in a moment. */
const CHECK_STEPS = 1_000_000;
/** Of a script that was ended when its budget was used up. */
const KILLED = 128 + SIGKILL;

export async function evaluateGoal(goal: Goal, context: CheckContext): Promise<GoalState> {
  if (goal.kind === "check") return evaluateCheck(goal, context);
  const say = checkMessages(context.language);
  if (goal.kind === "quiz") {
    const done = context.answered.has(goal.quiz.id);
    return { goal, done, message: done ? "" : say.questionOpen(goal.text), stderr: "" };
  }
  const { files, home } = context.computer;
  const state = comparePicture(goal.picture, files, home);
  return { goal, done: state.matches, message: describePictureState(goal.picture, state, say), stderr: "" };
}

/** Done is a check that ends with 0 and has said nothing; the first thing said is the message. */
async function evaluateCheck(goal: CheckGoal, context: CheckContext): Promise<GoalState> {
  const said: string[] = [];
  let isOnDeed = false;
  const helpers = checkHelpers(context, {
    say: (message) => said.push(message),
    asked: (isFound) => {
      if (said.length === 0) isOnDeed = isFound;
    },
  });
  const { status, stderr } = await context.computer.probe(goal.script, { helpers, steps: CHECK_STEPS });
  const done = status === 0 && said.length === 0;
  return {
    goal,
    done,
    message: done ? "" : (said[0] ?? checkMessages(context.language).notYet(goal.text)),
    isOnDeed,
    stderr,
    flaw: done || said.length > 0 ? undefined : status === KILLED ? "endless" : "silent",
  };
}
