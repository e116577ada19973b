import { type CardInput, createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import * as v from "valibot";
import type { DrillGrade } from "./grade-drill.ts";

const count = v.pipe(v.number(), v.minValue(0));

/** A card as ts-fsrs keeps it; times are milliseconds since 1970. */
const CARD = v.object({
  due: v.number(),
  stability: count,
  difficulty: count,
  elapsed_days: count,
  scheduled_days: count,
  learning_steps: count,
  reps: count,
  lapses: count,
  state: v.picklist([0, 1, 2, 3]),
  last_review: v.number(),
});
type StoredCard = v.InferOutput<typeof CARD>;

export const CARDS = v.record(v.string(), CARD);
export type StoredCards = v.InferOutput<typeof CARDS>;

const RATINGS: Readonly<Record<DrillGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
const DAY = 86_400_000;

/** What the learner remembers of each skill, by the forgetting curve of FSRS. Who calls says what time it is. */
export class SkillCards {
  readonly #cards: Map<string, StoredCard>;
  /** Skills come back after whole days: the same drill twice in an hour teaches little. */
  readonly #fsrs = fsrs({ enable_short_term: false });

  constructor(saved: StoredCards = {}) {
    this.#cards = new Map(Object.entries(saved));
  }

  get state(): StoredCards {
    return Object.fromEntries(this.#cards);
  }

  has(skill: string): boolean {
    return this.#cards.has(skill);
  }

  /** The chance that it would come to mind now, 0 to 1; undefined for what was never practised. */
  recall(skill: string, now: number): number | undefined {
    const card = this.#cards.get(skill);
    return card && this.#fsrs.get_retrievability(card, now, false);
  }

  /** When it should come again. */
  due(skill: string): number | undefined {
    return this.#cards.get(skill)?.due;
  }

  /** It was practised. Gives in how many days it should come again. */
  grade(skill: string, grade: DrillGrade, now: number): number {
    const card: CardInput = this.#cards.get(skill) ?? createEmptyCard(now);
    const { card: next } = this.#fsrs.next(card, now, RATINGS[grade]);
    const due = next.due.getTime();
    this.#cards.set(skill, { ...next, due, last_review: now });
    return Math.max(1, Math.round((due - now) / DAY));
  }
}
