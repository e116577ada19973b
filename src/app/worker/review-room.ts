import reviews from "virtual:review-index";
import * as v from "valibot";
import type { Lesson } from "../../tutor/lesson/lesson.ts";
import { dailySkill } from "../../tutor/review/daily-skill.ts";
import {
  drillKey,
  dueSkills,
  learnedSkills,
  onTrack,
  type QueuedDrill,
  queueDrills,
  weakestSkills,
} from "../../tutor/review/drill-queue.ts";
import { type DrillIndex, type DrillTrack, drillsOf } from "../../tutor/review/drills.ts";
import { type DrillGrade, gradeDrill } from "../../tutor/review/grade-drill.ts";
import { reviewStatistics } from "../../tutor/review/review-statistics.ts";
import { SkillCards } from "../../tutor/review/skill-cards.ts";
import type { StepProgress } from "../../tutor/session-state.ts";
import { LANGUAGES } from "../page/languages.ts";
import type { BeginAct } from "./lesson-act.ts";
import { REVIEW_RECORD, type ReviewRecord } from "./review-record.ts";
import type { DrillView, ReviewView } from "./review-view.ts";

interface Round {
  queue: readonly QueuedDrill[];
  at: number;
  readonly results: { readonly skill: string; readonly grade: DrillGrade; readonly days: number }[];
}

/** What the learner remembers, and the drills that come up: beside the lessons, in the same computer. */
export class ReviewRoom {
  readonly #cards: SkillCards;
  readonly #played: Map<string, number>;
  #round: Round | undefined;
  /** When the drill that is on was shown. */
  #began = 0;
  readonly #titles: Readonly<Record<string, string>>;
  readonly #modules: Readonly<Record<string, string>>;

  constructor(
    language: string,
    private readonly seed: number,
    saved: unknown,
  ) {
    const texts = reviews.texts[LANGUAGES.find((one) => one === language) ?? "en"];
    this.#titles = texts.skills;
    this.#modules = texts.modules;
    const read = v.safeParse(REVIEW_RECORD, saved);
    this.#cards = new SkillCards(read.success ? read.output.cards : {});
    this.#played = new Map(Object.entries(read.success ? read.output.played : {}));
    const round = read.success ? read.output.round : undefined;
    if (round && round.at < round.queue.length)
      this.#round = { queue: round.queue, at: round.at, results: [...round.results] };
  }

  get record(): ReviewRecord {
    const { queue = [], at = 0, results = [] } = this.#round ?? {};
    return {
      cards: this.#cards.state,
      played: Object.fromEntries(this.#played),
      round: this.#round && { queue: [...queue], at, results: [...results] },
    };
  }

  /** The drill that comes now; undefined outside of a round, and at its end. */
  get drill(): QueuedDrill | undefined {
    return this.#round?.queue[this.#round.at];
  }

  /**
   * Begins a round: of what is due; before the lessons of a module, of what is weakest up to it; of drills of one kind
   * on what was learned; or the drill of the day. False: there is none.
   */
  begin(act: BeginAct, now: number): boolean {
    const queue =
      act.kind === "begin-review"
        ? this.#queueOfModule(act.module, now)
        : act.track === "daily"
          ? this.#queueOfDay(now)
          : this.#queueOnTrack(act.track, now);
    this.#round = queue.length > 0 ? { queue, at: 0, results: [] } : undefined;
    return this.#round !== undefined;
  }

  #queueOfModule(module: string | undefined, now: number): readonly QueuedDrill[] {
    const skills =
      module === undefined
        ? dueSkills(reviews.index, this.#cards, now)
        : weakestSkills(reviews.index, this.#cards, module, now);
    return this.#queue(reviews.index, skills);
  }

  /** A command is practised by doing. */
  #queueOfDay(now: number): readonly QueuedDrill[] {
    const skill = dailySkill(reviews.index, this.#cards, dayOf(now));
    const drills = reviews.index.drills.filter((drill) => drill.track !== "reading");
    return this.#queue({ ...reviews.index, drills }, skill === undefined ? [] : [skill]);
  }

  #queueOnTrack(track: DrillTrack, now: number): readonly QueuedDrill[] {
    return this.#queue(
      onTrack(reviews.index, track, this.#cards),
      learnedSkills(reviews.index, this.#cards, now),
    );
  }

  #queue(index: DrillIndex, skills: readonly string[]): readonly QueuedDrill[] {
    const reviewed = Object.values(this.#cards.state).reduce((sum, { reps }) => sum + reps, 0);
    const practice = { cards: this.#cards, played: this.#played };
    return queueDrills(index, practice, skills, this.seed + 7919 * reviewed);
  }

  end(): void {
    this.#round = undefined;
  }

  /** The drill's words are to be read from now on. */
  shown(now: number): void {
    this.#began = now;
  }

  /** The drill's lesson, out of its file. */
  pick(file: Lesson): Lesson | undefined {
    return drillsOf(file).find(({ steps }) => steps[0]?.id === this.drill?.step);
  }

  /** The drill is done. Where the solution was shown, it comes once more at the end of the round, with other names. */
  done(progress: StepProgress, skills: readonly string[], now: number): void {
    const [round, drill] = [this.#round, this.drill];
    if (!round || !drill || round.results.length > round.at) return;
    const wrongAnswers = Object.values(progress.answers).reduce(
      (sum, { tries, right }) => sum + tries - Number(right),
      0,
    );
    const grade = gradeDrill({
      solved: progress.solved,
      hints: progress.hints,
      errors: progress.errors + wrongAnswers,
      seconds: (now - this.#began) / 1000,
    });
    let days = 1;
    for (const skill of skills) {
      const next = this.#cards.grade(skill, grade, now);
      if (skill === drill.skill) days = next;
    }
    round.results.push({ skill: drill.skill, grade, days });
    this.#played.set(drillKey(drill), (this.#played.get(drillKey(drill)) ?? 0) + 1);
    const isFirstTry = round.queue.filter(({ skill }) => skill === drill.skill).length === 1;
    if (grade === "again" && isFirstTry) round.queue = [...round.queue, { ...drill, seed: drill.seed + 1 }];
  }

  /** On to the next drill. */
  next(): void {
    if (this.#round) this.#round.at++;
  }

  /** A lesson was finished: what it taught comes for review. */
  learned(lesson: Lesson, steps: readonly StepProgress[], now: number): void {
    const known = new Set(reviews.index.groups.flatMap(({ skills }) => skills));
    const grade = steps.some(({ solved }) => solved)
      ? "again"
      : steps.some(({ hints }) => hints > 0)
        ? "hard"
        : "good";
    for (const skill of lesson.skills)
      if (known.has(skill) && !this.#cards.has(skill)) this.#cards.grade(skill, grade, now);
  }

  /** How many skills are due. */
  due(now: number): number {
    return dueSkills(reviews.index, this.#cards, now).length;
  }

  viewDrill(): DrillView | undefined {
    const round = this.#round;
    if (!round) return undefined;
    const last = Math.min(round.at, round.queue.length - 1);
    return {
      skill: this.#titleOf(round.queue[last]?.skill ?? ""),
      at: round.at,
      of: round.queue.length,
      isRead: round.queue.every(isRead),
      results: round.results.map((result) => ({ ...result, skill: this.#titleOf(result.skill) })),
    };
  }

  view(here: string | undefined, now: number): ReviewView {
    const { modules, coming } = reviewStatistics(reviews.index, this.#cards, now);
    const daily = dailySkill(reviews.index, this.#cards, dayOf(now));
    return {
      here,
      coming: [...coming],
      tracks: {
        reading: this.#queueOnTrack("reading", now).length > 0,
        triage: this.#queueOnTrack("triage", now).length > 0,
      },
      daily:
        daily === undefined
          ? undefined
          : { command: reviews.index.commands[daily] ?? daily, meaning: this.#titleOf(daily) },
      modules: modules.map(({ module, skills }) => ({
        id: module,
        title: this.#modules[module] ?? module,
        skills: skills.map(({ skill, ...rest }) => ({ title: this.#titleOf(skill), ...rest })),
      })),
    };
  }

  #titleOf(skill: string): string {
    const title = this.#titles[skill] ?? skill;
    return title.charAt(0).toUpperCase() + title.slice(1);
  }
}

const READ = new Set(reviews.index.drills.filter(({ track }) => track === "reading").map(drillKey));

function isRead(drill: QueuedDrill): boolean {
  return READ.has(drillKey(drill));
}

/** The number of the day on the learner's calendar. */
function dayOf(now: number): number {
  const date = new Date(now);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
