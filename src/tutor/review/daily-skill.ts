import { SeededRandom } from "../../base/random.ts";
import type { DrillIndex } from "./drills.ts";
import type { SkillCards } from "./skill-cards.ts";

/**
 * One of the learned skills that are about a command, drawn by the day's number; undefined while none is learned. Each
 * skill draws a lot of its own, so that learning another on the same day seldom changes the choice.
 */
export function dailySkill(
  { groups, commands }: DrillIndex,
  cards: SkillCards,
  day: number,
): string | undefined {
  const lots = groups
    .flatMap((group) => group.skills)
    .map((skill, place) => ({ skill, lot: new SeededRandom(day * 8191 + place).next() }))
    .filter(({ skill }) => cards.has(skill) && commands[skill] !== undefined)
    .sort((one, other) => one.lot - other.lot);
  return lots[0]?.skill;
}
