/** How well a drill went, in the words of spaced repetition. */
export type DrillGrade = "again" | "hard" | "good" | "easy";

export interface DrillDeed {
  /** The solution was shown, or the learner gave up. */
  readonly solved: boolean;
  readonly hints: number;
  /** Lines that failed, and wrong answers. */
  readonly errors: number;
  /** From the drill's words to its end. */
  readonly seconds: number;
}

/** A drill takes 20 to 60 seconds; reading takes its part. */
const QUICK = 25;
const SLOW = 120;
const MANY_ERRORS = 3;

/** Nobody is asked how well they knew it: what they did says so. */
export function gradeDrill({ solved, hints, errors, seconds }: DrillDeed): DrillGrade {
  if (solved) return "again";
  if (hints > 0 || errors >= MANY_ERRORS || seconds > SLOW) return "hard";
  return errors === 0 && seconds <= QUICK ? "easy" : "good";
}
