import type { MaybePromise } from "../base/maybe-promise.ts";
import { type CheckContext, MarkedFiles, type SessionMarks } from "./check/check-context.ts";
import { evaluateGoal, type GoalState } from "./check/evaluate-goal.ts";
import { type IsTry, LatestTry } from "./check/latest-try.ts";
import { StepRecord } from "./check/step-record.ts";
import { isTryAt, type LineDeed } from "./coaching.ts";
import type { TutorComputer } from "./computer.ts";
import type { Lesson, Step } from "./lesson/lesson.ts";
import type { Quiz } from "./lesson/quiz-block.ts";
import { type PrintedAnswers, prepareWorld, printAnswers } from "./prepare-world.ts";
import type { LessonProgress } from "./progress.ts";
import type { SessionState } from "./session-state.ts";
import { StepWatch } from "./step-watch.ts";
import type { TutorEvent } from "./tutor-event.ts";
import { UndoStack } from "./undo.ts";

/** What a running command asked for; it is done when its line has ended. */
export type Ask = "undo" | "redo" | "reset";

/** The step that a learner is at: its world, what was done in it, which of its goals hold. Its calls do not wait for each other. */
export class StepRun {
  #index = 0;
  #goals: readonly GoalState[] = [];
  #printed: PrintedAnswers = {};
  #undo: UndoStack;
  /** For a proof, which plays many lines and asks at the end: then only `lookNow` looks at the goals. */
  looksWhenAsked = false;
  readonly watch: StepWatch;
  readonly #marked: MarkedFiles;
  readonly #latestTry = new LatestTry();

  constructor(
    private readonly computer: TutorComputer,
    private readonly lesson: Lesson,
    private readonly marks: SessionMarks,
    readonly progress: LessonProgress,
    private readonly emit: (event: TutorEvent) => void,
  ) {
    this.#undo = new UndoStack(computer, marks.undo);
    this.watch = new StepWatch(computer);
    this.#marked = new MarkedFiles(computer, marks);
  }

  get step(): Step {
    const step = this.lesson.steps[this.#index];
    if (!step) throw new Error(`the lesson ${this.lesson.id} has no step ${this.#index}`);
    return step;
  }

  get index(): number {
    return this.#index;
  }

  get isDone(): boolean {
    return this.progress.of(this.step).done;
  }

  /** As they were when last looked at. */
  get goals(): readonly GoalState[] {
    return this.#goals;
  }

  get printed(): PrintedAnswers {
    return this.#printed;
  }

  get undo(): UndoStack {
    return this.#undo;
  }

  get quizzes(): readonly Quiz[] {
    return this.step.parts.flatMap((part) => (part.kind === "quiz" ? [part.quiz] : []));
  }

  get state(): Pick<SessionState, "step" | "record" | "undo" | "printed"> {
    return {
      step: this.step.id,
      record: this.watch.record.state,
      undo: this.#undo.state,
      printed: this.#printed,
    };
  }

  /** Goes on where `state` was saved. */
  async restore(index: number, state: SessionState): Promise<void> {
    this.#index = index;
    this.watch.restart(StepRecord.restore(state.record));
    this.#undo = new UndoStack(this.computer, this.marks.undo, state.undo);
    this.#printed = state.printed;
    this.#goals = await this.#evaluate();
  }

  async enter(index: number): Promise<void> {
    this.#index = index;
    await prepareWorld(this.computer, this.lesson, this.step.setups);
    this.computer.mark(this.marks.step);
    this.#marked.forget();
    await this.#begin();
  }

  /** The computer as it was at the step's start. */
  async reset(): Promise<void> {
    await this.rollBack("step");
    this.progress.update(this.step, { resets: this.progress.of(this.step).resets + 1 });
    await this.#begin();
  }

  async rollBack(start: "lesson" | "step"): Promise<void> {
    const mark = this.marks[start];
    if (!(await this.computer.rollBack(mark))) throw new Error(`the computer has no mark ${mark}`);
  }

  async #begin(): Promise<void> {
    this.watch.restart();
    this.#latestTry.forget();
    this.#undo.reset();
    this.#printed = await printAnswers(this.computer, this.quizzes);
    this.#goals = [];
    this.emit({ kind: "step-started", step: this.step });
    await this.look();
  }

  /** Does what the line asked for, or remembers what it did; and counts it. */
  async lineEnded(deed: LineDeed, asked: Ask | undefined): Promise<void> {
    if (asked === "undo") await this.#undo.takeBack();
    else if (asked === "redo") await this.#undo.redo();
    else if (asked === "reset") await this.reset();
    else this.#undo.lineEnded(deed);
    const { lines, errors } = this.progress.of(this.step);
    const isError = deed.events.some(({ interactive, status }) => interactive && status !== 0);
    this.progress.update(this.step, { lines: lines + 1, errors: errors + Number(isError) });
  }

  /** Whether the step is done, now or since some time. */
  look(): MaybePromise<boolean> {
    return this.looksWhenAsked ? this.isDone : this.lookNow();
  }

  /** Evaluates the goals and tells what is new. */
  async lookNow(): Promise<boolean> {
    const before = this.#goals;
    const goals = await this.#evaluate();
    this.#goals = goals;
    const isNew = ({ done, message }: GoalState, at: number) =>
      done !== before[at]?.done || message !== before[at]?.message;
    if (goals.some(isNew)) this.emit({ kind: "goals", goals });
    const wasDone = this.isDone;
    this.progress.addGoals(this.step, goals);
    if (wasDone || !this.isDone) return wasDone;
    this.emit({ kind: "step-done", step: this.step });
    if (this.progress.isComplete) this.emit({ kind: "lesson-done" });
    return true;
  }

  async #evaluate(): Promise<readonly GoalState[]> {
    const context: CheckContext = {
      computer: this.computer,
      record: this.watch.record,
      marked: this.#marked,
      asked: new Set(this.quizzes.map(({ id }) => id)),
      answered: this.progress.answeredIn(this.step),
      language: this.lesson.lang,
    };
    const { step } = this;
    const isTry: IsTry = (commands) => isTryAt(step, commands);
    const states: GoalState[] = [];
    for (const goal of this.step.goals) {
      const state = await evaluateGoal(goal, context);
      states.push(await this.#latestTry.freshen(state, context, isTry));
    }
    return states;
  }
}
