import type { DrillIndex } from "./drills.ts";
import type { SkillCards } from "./skill-cards.ts";

export interface ReviewStatistics {
  /** In the course's order. */
  readonly modules: readonly ModuleStatistics[];
  /** How many skills come up: due now, then within one day, two days … */
  readonly coming: readonly number[];
}

export interface ModuleStatistics {
  readonly module: string;
  readonly skills: readonly SkillStatistics[];
}

export interface SkillStatistics {
  readonly skill: string;
  /** `fading`: it is time to practise it again. */
  readonly state: "new" | "known" | "fading";
  /** The chance that it comes to mind now, in per cent. */
  readonly recall: number | undefined;
  /** In how many days it comes again; 0 is now. */
  readonly days: number | undefined;
}

const DAY = 86_400_000;
/** Two weeks, and today. */
const DAYS = 15;

/** What the learner knows, and what comes up. */
export function reviewStatistics({ groups }: DrillIndex, cards: SkillCards, now: number): ReviewStatistics {
  const modules = groups.map(({ module, skills }) => ({
    module,
    skills: skills.map((skill) => skillStatistics(skill, cards, now)),
  }));
  const coming = Array.from({ length: DAYS }, () => 0);
  for (const { days } of modules.flatMap(({ skills }) => skills))
    if (days !== undefined && days < DAYS) coming[days] = (coming[days] ?? 0) + 1;
  return { modules, coming };
}

function skillStatistics(skill: string, cards: SkillCards, now: number): SkillStatistics {
  const due = cards.due(skill);
  if (due === undefined) return { skill, state: "new", recall: undefined, days: undefined };
  const days = Math.max(0, Math.ceil((due - now) / DAY));
  const recall = Math.round(100 * (cards.recall(skill, now) ?? 0));
  return { skill, state: days === 0 ? "fading" : "known", recall, days };
}
