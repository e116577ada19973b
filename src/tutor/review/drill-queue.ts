import { SeededRandom } from "../../base/random.ts";
import type { DrillEntry, DrillIndex, DrillTrack } from "./drills.ts";
import type { SkillCards } from "./skill-cards.ts";

/** A drill that comes up, for the skill that it was chosen for. */
export interface QueuedDrill {
  readonly skill: string;
  readonly path: string;
  readonly step: string;
  /** Draws its names. */
  readonly seed: number;
}

/** As many as fit into five to ten minutes. */
export const DRILLS_IN_A_QUEUE = 5;
/** What comes to mind this surely need not be warmed up before something new. */
const FRESH = 0.95;

/** What is due, the most nearly forgotten first. */
export function dueSkills({ groups }: DrillIndex, cards: SkillCards, now: number): readonly string[] {
  const skills = groups
    .flatMap((group) => group.skills)
    .filter((skill) => (cards.due(skill) ?? Infinity) <= now);
  return byRecall(skills, cards, now);
}

/**
 * The skills of the modules up to one, the weakest first: what fades, then what was never practised, then what is still
 * fresh.
 */
export function weakestSkills(
  { groups }: DrillIndex,
  cards: SkillCards,
  module: string,
  now: number,
): readonly string[] {
  const end = groups.findIndex((group) => group.module === module);
  const skills = groups.slice(0, end + 1).flatMap((group) => group.skills);
  const known = byRecall(
    skills.filter((skill) => cards.has(skill)),
    cards,
    now,
  );
  const fades = (skill: string) => (cards.recall(skill, now) ?? 0) < FRESH;
  return [
    ...known.filter(fades),
    ...skills.filter((skill) => !cards.has(skill)),
    ...known.filter((skill) => !fades(skill)),
  ];
}

/** What was learned, the most nearly forgotten first. */
export function learnedSkills({ groups }: DrillIndex, cards: SkillCards, now: number): readonly string[] {
  const skills = groups.flatMap((group) => group.skills).filter((skill) => cards.has(skill));
  return byRecall(skills, cards, now);
}

/** The drills of a track alone, and of these only such as ask for nothing that was not learned. */
export function onTrack(index: DrillIndex, track: DrillTrack, cards: SkillCards): DrillIndex {
  const isLearned = (drill: DrillEntry) => drill.skills.every((skill) => cards.has(skill));
  return { ...index, drills: index.drills.filter((drill) => drill.track === track && isLearned(drill)) };
}

function byRecall(skills: readonly string[], cards: SkillCards, now: number): readonly string[] {
  return [...skills].sort((one, other) => (cards.recall(one, now) ?? 0) - (cards.recall(other, now) ?? 0));
}

/** What is known of a learner, to choose drills by. */
export interface Practice {
  readonly cards: SkillCards;
  /** How often the learner has played each drill; one that is missing, never. */
  readonly played: ReadonlyMap<string, number>;
}

/** The name of a drill in what is stored. */
export function drillKey({ path, step }: Pick<DrillEntry, "path" | "step">): string {
  return `${path}#${step}`;
}

/** Drills for the first of these skills; one that is practised by an earlier drill comes no second time. */
export function queueDrills(
  { drills }: DrillIndex,
  practice: Practice,
  skills: readonly string[],
  seed: number,
): readonly QueuedDrill[] {
  const queue: QueuedDrill[] = [];
  const covered = new Set<string>();
  const wanted = new Set(skills);
  const isReady = (drill: DrillEntry) =>
    drill.skills.every((skill) => wanted.has(skill) || practice.cards.has(skill));
  for (const skill of skills) {
    if (queue.length === DRILLS_IN_A_QUEUE) break;
    if (covered.has(skill)) continue;
    const entry = chooseDrill(drills, skill, practice, isReady);
    if (!entry) continue;
    for (const each of entry.skills) covered.add(each);
    const chance = new SeededRandom(seed + queue.length);
    queue.push({ skill, path: entry.path, step: entry.step, seed: chance.below(1_000_000) });
  }
  return queue;
}

/**
 * The one that was played least. Those that are made for this skill, as far as there are others among them; then those that ask for
 * nothing which was not learned.
 */
function chooseDrill(
  drills: readonly DrillEntry[],
  skill: string,
  { played }: Practice,
  isReady: (drill: DrillEntry) => boolean,
): DrillEntry | undefined {
  const own = drills.filter(({ skills }) => skills[0] === skill);
  const all = own.length > 1 ? own : drills.filter(({ skills }) => skills.includes(skill));
  const ready = all.filter(isReady);
  const fitting = ready.length > 0 ? ready : all;
  const times = (drill: DrillEntry) => played.get(drillKey(drill)) ?? 0;
  return [...fitting].sort((one, other) => times(one) - times(other))[0];
}
