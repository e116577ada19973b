import { FRESH_MARK, marksOf, type SessionMarks } from "./check/check-context.ts";
import type { GoalState } from "./check/evaluate-goal.ts";
import { type AnswerResult, gradeAnswer, type QuizAnswer } from "./check/grade-answer.ts";
import { checkMessages } from "./check/messages.ts";
import { CMD_HABITS } from "./cmd-habits.ts";
import { advise } from "./coach/advise.ts";
import { goalToMention, type LineDeed } from "./coaching.ts";
import type { TutorComputer } from "./computer.ts";
import type { Lesson, Step } from "./lesson/lesson.ts";
import { typedLines } from "./lesson/script-block.ts";
import { prepareWorld } from "./prepare-world.ts";
import { LessonProgress } from "./progress.ts";
import type { SessionState } from "./session-state.ts";
import { type Ask, StepRun } from "./step-run.ts";
import type { Hint, Observation, TutorEvent } from "./tutor-event.ts";
import type { Timeline } from "./undo.ts";

/** A learner at a lesson, on a computer. Calls wait for each other; call `observe` after every line that was typed. */
export class TutorSession {
  #asked: Ask | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #run: StepRun;
  readonly #listeners = new Set<(event: TutorEvent) => void>();

  private constructor(
    readonly computer: TutorComputer,
    readonly lesson: Lesson,
    marks: SessionMarks,
    readonly progress: LessonProgress,
  ) {
    this.#run = new StepRun(computer, lesson, marks, progress, (event) => this.#emit(event));
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
    const session = new TutorSession(computer, lesson, marks, new LessonProgress(lesson));
    if (lesson.habits === "cmd") await computer.prepare(CMD_HABITS, "learner");
    await prepareWorld(computer, lesson, lesson.setups);
    computer.mark(marks.lesson);
    await session.#run.enter(0);
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
    const session = new TutorSession(computer, lesson, marks, new LessonProgress(lesson, state.steps));
    await session.#run.restore(stepIndex, state);
    return session;
  }

  get state(): SessionState {
    const { id: lesson, seed } = this.lesson;
    return { version: 1, lesson, seed, steps: this.progress.state, ...this.#run.state };
  }

  get step(): Step {
    return this.#run.step;
  }

  get stepIndex(): number {
    return this.#run.index;
  }

  /** As they were when last looked at. */
  get goals(): readonly GoalState[] {
    return this.#run.goals;
  }

  /** For a proof, which plays many lines and asks at the end: then only `look` looks at the goals, and no advice is given. */
  set looksWhenAsked(whenAsked: boolean) {
    this.#run.looksWhenAsked = whenAsked;
  }

  /** Gives what takes the listener away. */
  listen(listener: (event: TutorEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops to listen to the computer. */
  end(): void {
    this.#run.watch.end();
    this.#listeners.clear();
  }

  /** Looks which goals hold now. */
  look(): Promise<readonly GoalState[]> {
    return this.#inTurn(async () => {
      await this.#run.lookNow();
      return this.goals;
    });
  }

  /** A typed line has ended: looks which goals hold now. */
  observe(typed?: string): Promise<Observation> {
    return this.#inTurn(async () => {
      const run = this.#run;
      const deed = run.watch.endLine(typed);
      const asked = this.#asked;
      this.#asked = undefined;
      // Looked up before the line's own state is remembered.
      const mark = run.undo.now;
      await run.lineEnded(deed, asked);
      const { goals, isDone } = run;
      const stepDone = await run.look();
      const isQuiet = (stepDone && !isDone) || this.lesson.mode === "exam";
      const mentioned = isQuiet || stepDone ? undefined : goalToMention(this.step, goals, run.goals, deed);
      if (mentioned) this.#emit({ kind: "message", text: mentioned.message });
      const advice =
        isQuiet || asked || run.looksWhenAsked ? undefined : await this.#advise(deed, goals, mark);
      return { goals: run.goals, stepDone, message: mentioned?.message, advice };
    });
  }

  /** A step forward needs no advice, even where it was an error on purpose. */
  async #advise(
    deed: LineDeed,
    before: readonly GoalState[],
    mark: string | undefined,
  ): Promise<string | undefined> {
    const gained = this.goals.some(
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
    return this.goals.filter(({ done }) => !done).map(({ message }) => message);
  }

  /** The next hint; after the last one, the last again. Undefined where there are none. */
  hint(): Hint | undefined {
    const { hints } = this.step;
    const number = Math.min(this.progress.of(this.step).hints + 1, hints.length);
    const text = hints[number - 1];
    if (text === undefined) return undefined;
    this.progress.update(this.step, { hints: number });
    const hint = { text, number, of: hints.length };
    this.#emit({ kind: "hint", hint });
    return hint;
  }

  /** An answer to a quiz of this step. */
  answer(quizId: string, answer: QuizAnswer): Promise<AnswerResult | undefined> {
    return this.#inTurn(async () => {
      const { quizzes, printed } = this.#run;
      const quiz = quizzes.find(({ id }) => id === quizId);
      if (!quiz) return undefined;
      const result = gradeAnswer(quiz, answer, checkMessages(this.lesson.lang), printed[quizId]);
      // Nothing chosen is no wrong answer.
      const isEmpty = (typeof answer === "string" ? answer.trim() : answer).length === 0;
      if (!isEmpty || result.right) this.progress.addAnswer(this.step, quizId, result.right);
      await this.#run.look();
      return result;
    });
  }

  /** Goes on to the next step once this one is done; false: there is none, or not yet. */
  next(): Promise<boolean> {
    return this.#inTurn(async () => {
      const isLast = this.stepIndex + 1 >= this.lesson.steps.length;
      if (!this.#run.isDone || isLast) return false;
      await this.#run.enter(this.stepIndex + 1);
      return true;
    });
  }

  /** Takes back the last line that changed something, as far as the step's start; gives that line. */
  undo(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const line = await this.#run.undo.takeBack();
      await this.#run.look();
      return line;
    });
  }

  /** Does again what was taken back last; gives that line. */
  redo(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const line = await this.#run.undo.redo();
      await this.#run.look();
      return line;
    });
  }

  /** Makes the computer what it was at one of the timeline's stops, before or after now. */
  goTo(stop: number): Promise<boolean> {
    return this.#inTurn(async () => {
      const went = await this.#run.undo.goTo(stop);
      await this.#run.look();
      return went;
    });
  }

  /** The lines that changed something in this step. */
  get timeline(): Timeline {
    return this.#run.undo.timeline;
  }

  /** For a command that is running: it is done when its line has ended. */
  ask(what: Ask): void {
    this.#asked = what;
  }

  /** The computer as it was at the step's start. */
  resetStep(): Promise<void> {
    return this.#inTurn(() => this.#run.reset());
  }

  /** The computer as it was at the lesson's start; all progress is forgotten. */
  resetLesson(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#run.rollBack("lesson");
      this.progress.clear();
      await this.#run.enter(0);
    });
  }

  /** Plays the step's first solution from the step's start and gives its text; undefined for a step of mere questions. */
  solve(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const [solution] = this.step.solutions;
      if (!solution) return undefined;
      await this.#run.reset();
      this.progress.update(this.step, { solved: true });
      for (const { script, stdin, interrupt } of solution.pieces) {
        await this.computer.run(script, { stdin, isTyped: true, interrupt });
        this.#run.undo.lineEnded(this.#run.watch.endLine(script));
      }
      await this.#run.look();
      return solution.pieces.map(({ script }) => script).join("\n");
    });
  }

  /** The lines of the step's first solution and its keys, to be typed; undefined where there is none, and in an exam. */
  showSolution(): readonly string[] | undefined {
    const [solution] = this.lesson.mode === "exam" ? [] : this.step.solutions;
    if (!solution) return undefined;
    this.progress.update(this.step, { solved: true });
    return solution.pieces.flatMap(typedLines);
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
