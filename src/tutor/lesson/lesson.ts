import type { Picture } from "./picture-block.ts";
import type { Quiz } from "./quiz-block.ts";
import type { Attempt, Solution } from "./script-block.ts";

/** One lesson for one seed: plain data, made from its Markdown file by `parseLesson`. */
export interface Lesson {
  /** The file it came from, as it was named to the parser. */
  readonly file: string;
  readonly seed: number;
  readonly id: string;
  readonly title: string;
  /** The module's id in course.yaml; a lesson on its own has none. */
  readonly module?: string;
  /** What the learner can do afterwards. */
  readonly goals: readonly string[];
  /** Ids of lessons to do before. */
  readonly prerequisites: readonly string[];
  readonly minutes: number;
  /** `mkdir.p`: what is practised, for reviews. */
  readonly skills: readonly string[];
  readonly mode: LessonMode;
  /** Of a file of drills: the ids of those in which something is broken and one fix mends it. */
  readonly triage: readonly string[];
  /** `en`, `pt-BR`. */
  readonly lang: string;
  /** Whether commands of Windows work too. */
  readonly habits?: "cmd" | undefined;
  /** Larger tools to load before it starts: `python`, `docker`. */
  readonly needs: readonly string[];

  readonly intro: readonly Part[];
  readonly setups: readonly Setup[];
  readonly steps: readonly Step[];
  /** Sections after the last step: notes for the learner's own machine. */
  readonly closing: readonly Section[];
}

/** `drill`: graded, hints cost. `exam`: graded, without hints and messages. `review`: a file of drills, each step one. */
export type LessonMode = "guided" | "drill" | "exam" | "review";

/** Whether points are given. */
export function isGraded({ mode }: Lesson): boolean {
  return mode === "drill" || mode === "exam";
}

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  /** Of a drill: what it practises. */
  readonly skills: readonly string[];
  readonly parts: readonly Part[];
  readonly setups: readonly Setup[];
  readonly goals: readonly Goal[];
  /** Markdown, from the first nudge to the last. */
  readonly hints: readonly string[];
  /** Ways to do it; a step with nothing but questions has none. */
  readonly solutions: readonly Solution[];
  readonly rejects: readonly Attempt[];
}

/** What stands in a lesson's text, in the author's order. */
export type Part =
  | { readonly kind: "text"; readonly markdown: string; readonly line: number }
  | { readonly kind: "quiz"; readonly quiz: Quiz }
  | { readonly kind: "picture"; readonly picture: Picture };

/** One thing to reach: it is ticked when it holds. */
export type Goal = CheckGoal | QuizGoal | PictureGoal;

interface GoalBase {
  /** What the learner reads beside the tick; Markdown within a line. */
  readonly text: string;
  readonly points: number;
  readonly line: number;
}
export interface CheckGoal extends GoalBase {
  readonly kind: "check";
  readonly script: string;
}
export interface QuizGoal extends GoalBase {
  readonly kind: "quiz";
  readonly quiz: Quiz;
}
export interface PictureGoal extends GoalBase {
  readonly kind: "picture";
  readonly picture: Picture;
}

/** A script that makes the world of a lesson or a step. */
export interface Setup {
  readonly script: string;
  readonly user: "learner" | "root";
  readonly line: number;
}

export interface Section {
  readonly title: string;
  readonly markdown: string;
  readonly line: number;
}
