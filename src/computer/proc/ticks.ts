/** Clock ticks a second (USER_HZ), as the times in `/proc` are counted. */
export const TICKS = 100;
const STEP_SECONDS = 5e-7;

/** The processor time of so many steps. */
export function ticksOf(steps: number): number {
  return Math.floor(steps * STEP_SECONDS * TICKS);
}
