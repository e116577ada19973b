import type { MaybePromise } from "../base/maybe-promise.ts";
import {
  type CheckContext,
  FRESH_MARK,
  MarkedFiles,
  marksOf,
  type SessionMarks,
} from "./check/check-context.ts";
import { evaluateGoal, type GoalState } from "./check/evaluate-goal.ts";
import { type AnswerResult, gradeAnswer, type QuizAnswer } from "./check/grade-answer.ts";
import { checkMessages } from "./check/messages.ts";
import { StepRecord } from "./check/step-record.ts";
import { CMD_HABITS } from "./cmd-habits.ts";
import { advise } from "./coach/advise.ts";
import { goalToMention, type LineDeed } from "./coaching.ts";
import type { TutorComputer } from "./computer.ts";
import type { Lesson, Step } from "./lesson/lesson.ts";
import type { Quiz } from "./lesson/quiz-block.ts";
import { type PrintedAnswers, prepareWorld, printAnswers } from "./prepare-world.ts";
import { LessonProgress } from "./progress.ts";
import type { SessionState } from "./session-state.ts";
import { StepWatch } from "./step-watch.ts";
import type { Hint, Observation, TutorEvent } from "./tutor-event.ts";
import { UndoStack } from "./undo.ts";

/** What a running command asked for; it is done when its line has ended. */
type Ask = "undo" | "redo" | "reset";

interface Timeline {
  /** What `undo` would take back. */
  readonly last: string | undefined;
  /** What `redo` would do again. */
  readonly next: string | undefined;
  /** The line before each state; the first is the step's start. */
  readonly stops: readonly string[];
  /** Which of them is now. */
  readonly at: number;
}

/** A learner at a lesson, on a computer. Calls wait for each other; call `observe` after every line that was typed. */
export class TutorSession {
  #stepIndex = 0;
  #goals: readonly GoalState[] = [];
  #printed: PrintedAnswers = {};
  #progress: LessonProgress;
  #undo: UndoStack;
  #asked: Ask | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  /** For a proof, which plays many lines and asks at the end: then only `look` looks at the goals, and no advice is given. */
  looksWhenAsked = false;
  readonly #watch: StepWatch;
  readonly #marked: MarkedFiles;
  readonly #listeners = new Set<(event: TutorEvent) => void>();

  private constructor(
    readonly computer: TutorComputer,
    readonly lesson: Lesson,
    private readonly marks: SessionMarks,
  ) {
    this.#progress = new LessonProgress(lesson);
    this.#undo = new UndoStack(computer, marks.undo);
    this.#watch = new StepWatch(computer);
    this.#marked = new MarkedFiles(computer, marks);
  }

  /**
   * Makes the lesson's world and begins with its first step. Every lesson starts on the computer as it was before the
   * first one. A drill that interrupts a lesson has other marks, so that this one can go on afterwards.
   */
  static async start(
    computer: TutorComputer,
    lesson: Lesson,
    marks = marksOf("tutor"),
  ): Promise<TutorSession> {
    if (!(await computer.rollBack(FRESH_MARK))) computer.mark(FRESH_MARK);
    const session = new TutorSession(computer, lesson, marks);
    if (lesson.habits === "cmd") await computer.prepare(CMD_HABITS, "learner");
    await prepareWorld(computer, lesson, lesson.setups);
    computer.mark(marks.lesson);
    await session.#enterStep(0);
    return session;
  }

  /** Goes on where `state` was saved, on the computer that was saved with it; undefined where they do not fit. */
  static async resume(
    computer: TutorComputer,
    lesson: Lesson,
    state: SessionState,
  ): Promise<TutorSession | undefined> {
    const stepIndex = lesson.steps.findIndex(({ id }) => id === state.step);
    if (state.lesson !== lesson.id || state.seed !== lesson.seed || stepIndex < 0) return undefined;
    const marks = marksOf("tutor");
    if (!computer.filesAt(marks.step) || !computer.filesAt(marks.lesson)) return undefined;
    const session = new TutorSession(computer, lesson, marks);
    session.#stepIndex = stepIndex;
    session.#watch.restart(StepRecord.restore(state.record));
    session.#progress = new LessonProgress(lesson, state.steps);
    session.#undo = new UndoStack(computer, marks.undo, state.undo);
    session.#printed = state.printed;
    session.#goals = await session.#evaluate();
    return session;
  }

  get state(): SessionState {
    const { lesson } = this;
    return {
      version: 1,
      lesson: lesson.id,
      seed: lesson.seed,
      step: this.step.id,
      steps: this.#progress.state,
      record: this.#watch.record.state,
      undo: this.#undo.state,
      printed: this.#printed,
    };
  }

  get step(): Step {
    const step = this.lesson.steps[this.#stepIndex];
    if (!step) throw new Error(`the lesson ${this.lesson.id} has no step ${this.#stepIndex}`);
    return step;
  }

  get stepIndex(): number {
    return this.#stepIndex;
  }

  /** As they were when last looked at. */
  get goals(): readonly GoalState[] {
    return this.#goals;
  }

  get progress(): LessonProgress {
    return this.#progress;
  }

  /** Gives what takes the listener away. */
  listen(listener: (event: TutorEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops to listen to the computer. */
  end(): void {
    this.#watch.end();
    this.#listeners.clear();
  }

  /** Looks which goals hold now. */
  look(): Promise<readonly GoalState[]> {
    return this.#inTurn(async () => {
      await this.#lookNow();
      return this.#goals;
    });
  }

  /** A typed line has ended: looks which goals hold now. */
  observe(typed?: string): Promise<Observation> {
    return this.#inTurn(async () => {
      const deed = this.#watch.endLine(typed);
      const asked = this.#asked;
      this.#asked = undefined;
      // Looked up before the line's own state is remembered.
      const before = this.#undo.now;
      if (asked) await this.#doAsked(asked);
      else this.#undo.lineEnded(deed);
      const goals = this.#goals;
      const wasDone = this.#progress.of(this.step).done;
      this.#countLine(deed);
      const stepDone = await this.#look();
      const isQuiet = (stepDone && !wasDone) || this.lesson.mode === "exam";
      const mentioned = isQuiet || stepDone ? undefined : goalToMention(this.step, goals, this.#goals, deed);
      if (mentioned) this.#emit({ kind: "message", text: mentioned.message });
      const advice =
        isQuiet || asked || this.looksWhenAsked ? undefined : await this.#advise(deed, goals, before);
      return { goals: this.#goals, stepDone, message: mentioned?.message, advice };
    });
  }

  #countLine({ events }: LineDeed): void {
    const { lines, errors } = this.#progress.of(this.step);
    const isError = events.some(({ interactive, status }) => interactive && status !== 0);
    this.#progress.update(this.step, { lines: lines + 1, errors: errors + Number(isError) });
  }

  async #doAsked(ask: Ask): Promise<void> {
    if (ask === "undo") await this.#undo.takeBack();
    else if (ask === "redo") await this.#undo.redo();
    else await this.#resetStep();
  }

  /** A step forward needs no advice, even where it was an error on purpose. */
  async #advise(
    deed: LineDeed,
    before: readonly GoalState[],
    mark: string | undefined,
  ): Promise<string | undefined> {
    const gained = this.#goals.some(
      ({ goal, done }) => done && !before.find((one) => one.goal === goal)?.done,
    );
    if (gained) return undefined;
    const { computer } = this;
    const typed = deed.events.filter(({ interactive }) => interactive);
    const commands = typed.length > 0 ? typed : deed.events;
    const filesBefore = () => (mark === undefined ? undefined : computer.filesAt(mark));
    const text = await advise({ computer, commands, output: deed.output, filesBefore }, this.lesson.lang);
    if (text !== undefined) this.#emit({ kind: "advice", text });
    return text;
  }

  /** The sentences of the goals that do not hold; none in an exam. */
  why(): readonly string[] {
    if (this.lesson.mode === "exam") return [];
    return this.#goals.filter(({ done }) => !done).map(({ message }) => message);
  }

  /** The next hint; after the last one, the last again. Undefined where there are none. */
  hint(): Hint | undefined {
    const { hints } = this.step;
    const number = Math.min(this.#progress.of(this.step).hints + 1, hints.length);
    const text = hints[number - 1];
    if (text === undefined) return undefined;
    this.#progress.update(this.step, { hints: number });
    const hint = { text, number, of: hints.length };
    this.#emit({ kind: "hint", hint });
    return hint;
  }

  /** An answer to a quiz of this step. */
  answer(quizId: string, answer: QuizAnswer): Promise<AnswerResult | undefined> {
    return this.#inTurn(async () => {
      const quiz = this.#quizzes.find(({ id }) => id === quizId);
      if (!quiz) return undefined;
      const result = gradeAnswer(quiz, answer, checkMessages(this.lesson.lang), this.#printed[quizId]);
      this.#progress.addAnswer(this.step, quizId, result.right);
      await this.#look();
      return result;
    });
  }

  /** Goes on to the next step once this one is done; false: there is none, or not yet. */
  next(): Promise<boolean> {
    return this.#inTurn(async () => {
      const isLast = this.#stepIndex + 1 >= this.lesson.steps.length;
      if (!this.#progress.of(this.step).done || isLast) return false;
      await this.#enterStep(this.#stepIndex + 1);
      return true;
    });
  }

  /** Takes back the last line that changed something, as far as the step's start; gives that line. */
  undo(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const line = await this.#undo.takeBack();
      await this.#look();
      return line;
    });
  }

  /** Does again what was taken back last; gives that line. */
  redo(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const line = await this.#undo.redo();
      await this.#look();
      return line;
    });
  }

  /** Makes the computer what it was at one of the timeline's stops, before or after now. */
  goTo(stop: number): Promise<boolean> {
    return this.#inTurn(async () => {
      const went = await this.#undo.goTo(stop);
      await this.#look();
      return went;
    });
  }

  /** The lines that changed something in this step. */
  get timeline(): Timeline {
    const { last, next, stops, at } = this.#undo;
    return { last, next, stops, at };
  }

  /** For a command that is running: it is done when its line has ended. */
  ask(what: Ask): void {
    this.#asked = what;
  }

  /** The computer as it was at the step's start. */
  resetStep(): Promise<void> {
    return this.#inTurn(() => this.#resetStep());
  }

  /** The computer as it was at the lesson's start; all progress is forgotten. */
  resetLesson(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#rollBack(this.marks.lesson);
      this.#progress.clear();
      await this.#enterStep(0);
    });
  }

  /** Plays the step's first solution from the step's start and gives its text; undefined for a step of mere questions. */
  solve(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const [solution] = this.step.solutions;
      if (!solution) return undefined;
      await this.#resetStep();
      this.#progress.update(this.step, { solved: true });
      for (const { script, stdin, interrupt } of solution.pieces) {
        await this.computer.run(script, { stdin, interrupt });
        this.#undo.lineEnded(this.#watch.endLine(script));
      }
      await this.#look();
      return solution.pieces.map(({ script }) => script).join("\n");
    });
  }

  /** The lines of the step's first solution, to be typed; undefined where there is none, and in an exam. */
  showSolution(): readonly string[] | undefined {
    const [solution] = this.lesson.mode === "exam" ? [] : this.step.solutions;
    if (!solution) return undefined;
    this.#progress.update(this.step, { solved: true });
    return solution.pieces.flatMap(({ script }) => script.trimEnd().split("\n"));
  }

  async #enterStep(index: number): Promise<void> {
    this.#stepIndex = index;
    await prepareWorld(this.computer, this.lesson, this.step.setups);
    this.computer.mark(this.marks.step);
    this.#marked.forget();
    await this.#beginStep();
  }

  async #resetStep(): Promise<void> {
    await this.#rollBack(this.marks.step);
    this.#progress.update(this.step, { resets: this.#progress.of(this.step).resets + 1 });
    await this.#beginStep();
  }

  async #beginStep(): Promise<void> {
    this.#watch.restart();
    this.#undo.reset();
    this.#printed = await printAnswers(this.computer, this.#quizzes);
    this.#goals = [];
    this.#emit({ kind: "step-started", step: this.step });
    await this.#look();
  }

  get #quizzes(): readonly Quiz[] {
    return this.step.parts.flatMap((part) => (part.kind === "quiz" ? [part.quiz] : []));
  }

  async #rollBack(mark: string): Promise<void> {
    if (!(await this.computer.rollBack(mark))) throw new Error(`the computer has no mark ${mark}`);
  }

  async #evaluate(): Promise<readonly GoalState[]> {
    const answered = this.#progress.answeredIn(this.step);
    const context: CheckContext = {
      computer: this.computer,
      record: this.#watch.record,
      marked: this.#marked,
      answered,
      language: this.lesson.lang,
    };
    const states: GoalState[] = [];
    for (const goal of this.step.goals) states.push(await evaluateGoal(goal, context));
    return states;
  }

  #look(): MaybePromise<boolean> {
    return this.looksWhenAsked ? this.#progress.of(this.step).done : this.#lookNow();
  }

  /** Evaluates the goals and tells what is new; whether the step is done, now or since some time. */
  async #lookNow(): Promise<boolean> {
    const before = this.#goals;
    const goals = await this.#evaluate();
    this.#goals = goals;
    const isNew = ({ done, message }: GoalState, at: number) =>
      done !== before[at]?.done || message !== before[at]?.message;
    if (goals.some(isNew)) this.#emit({ kind: "goals", goals });
    const wasDone = this.#progress.of(this.step).done;
    this.#progress.addGoals(this.step, goals);
    if (wasDone || !this.#progress.of(this.step).done) return wasDone;
    this.#emit({ kind: "step-done", step: this.step });
    if (this.#progress.isComplete) this.#emit({ kind: "lesson-done" });
    return true;
  }

  #emit(event: TutorEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(act);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
