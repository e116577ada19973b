import indexes from "virtual:course-index";
import * as v from "valibot";
import { marksOf, PAUSED_MARK } from "../../tutor/check/check-context.ts";
import type { AnswerResult } from "../../tutor/check/grade-answer.ts";
import { formatAdvice } from "../../tutor/coach/format-advice.ts";
import type { TutorComputer } from "../../tutor/computer.ts";
import { formatFault } from "../../tutor/lesson/fault.ts";
import type { Lesson } from "../../tutor/lesson/lesson.ts";
import { parseLesson } from "../../tutor/lesson/parse-lesson.ts";
import { parseTranslatedLesson } from "../../tutor/lesson/translation.ts";
import { defineTutorPrograms } from "../../tutor/programs.ts";
import { TutorSession } from "../../tutor/session.ts";
import { readSessionState } from "../../tutor/session-state.ts";
import { type ActInLesson, type BeginAct, isReviewAct, LESSON_ACT, type ReviewAct } from "./lesson-act.ts";
import { LESSON_RECORD, type LessonRecord } from "./lesson-record.ts";
import { fetchLesson, fetchTranslation } from "./lesson-source.ts";
import type { Told } from "./lesson-view.ts";
import type { FromWorker } from "./protocol.ts";
import { ReviewRoom } from "./review-room.ts";
import { viewLesson } from "./view-lesson.ts";

/** What the lesson needs of the machine that it is in. */
export interface LessonHost {
  send(message: FromWorker): void;
  /** In which lessons are shown, where they are translated. */
  readonly language: string;
  /** Shows lines below what was run. */
  note(text: string): void;
  /** How many cells fit a line of the screen. */
  columns(): number;
  /** Puts text at the prompt without running it. */
  insert(text: string): void;
  /** Fulfilled once the shell waits for a command. */
  atPrompt(): Promise<void>;
  /** A lesson needs these tools soon: what they load may come while the learner reads. */
  fetchEarly(tools: readonly string[]): void;
  /** Keys wait while a lesson's world is made: they are for what comes then. */
  withoutKeys<T>(act: () => Promise<T>): Promise<T>;
}

/** The learner's lesson beside the computer: loads it, watches it, and tells the page what to draw. */
export class LessonRoom {
  #path = "";
  #session: TutorSession | undefined;
  #message: string | undefined;
  #solution: readonly string[] | undefined;
  readonly #answers = new Map<string, AnswerResult>();
  readonly #done: Set<string>;
  readonly #seed: number;
  /** The lesson to go on with: from another visit, or while drills are on. */
  #left: LessonRecord["current"];
  readonly #review: ReviewRoom;
  #turn: Promise<void> = Promise.resolve();

  /** `saved` is what `record` gave at another time; without it, `seed` draws the lessons' variables. */
  constructor(
    private readonly computer: TutorComputer,
    private readonly host: LessonHost,
    saved: unknown,
    seed: number,
  ) {
    const read = v.safeParse(LESSON_RECORD, saved);
    const record = read.success ? read.output : { seed, done: [], current: undefined, review: undefined };
    this.#seed = record.seed;
    this.#done = new Set(record.done);
    this.#left = record.current;
    this.#review = new ReviewRoom(host.language, record.seed, record.review);
    defineTutorPrograms(computer, () => this.#session);
  }

  get record(): LessonRecord {
    const isLesson = this.#session && !this.#isDrill;
    const current = isLesson ? { path: this.#path, state: this.#session?.state } : this.#left;
    return { seed: this.#seed, done: [...this.#done], current, review: this.#review.record };
  }

  /** Does what the learner asked for, one thing after the other. */
  async act(asked: unknown): Promise<void> {
    const act = v.parse(LESSON_ACT, asked);
    if (act.kind === "explain") return this.#explain(act.line);
    // Who was quicker than the first lesson is not interrupted by it.
    if (act.kind === "continue" && !this.#session) await this.host.atPrompt();
    return this.#inTurn(async () => {
      if (act.kind === "continue") await this.#continue();
      else if (act.kind === "open") await this.#open(act.path);
      else if (isReviewAct(act)) await this.#actInReview(act);
      else await this.#actInLesson(act);
    });
  }

  /** At once, also while a command runs. An exam explains nothing. */
  async #explain(line: string): Promise<void> {
    const lesson = this.#session?.lesson;
    if (lesson?.mode === "exam") return;
    const { explainParts } = await import("../../tutor/explain/explain.ts");
    const rows = await explainParts(this.computer, line, lesson?.lang ?? this.host.language);
    this.#send({ kind: "explained", line, rows: rows.map((row) => ({ ...row })) });
  }

  /** A line that was typed has ended: the goals may hold now. */
  lineEnded(typed: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#session) return;
      const { stepDone, message, advice } = await this.#session.observe(typed);
      this.#message = message;
      if (advice !== undefined) this.host.note(formatAdvice(advice, this.host.columns()));
      // What a question's answer explains is there to be read: the learner goes on from it.
      if (stepDone && !this.#session.step.parts.some(({ kind }) => kind === "quiz"))
        await this.#session.next();
    });
  }

  async #continue(): Promise<void> {
    if (this.#session) return;
    if (this.#review.drill) return this.#openDrill();
    if (await this.#resume()) return;
    const paths = indexes.en.modules.flatMap(({ lessons }) => lessons.map(({ path }) => path));
    const path = this.#left?.path ?? paths.find((one) => !this.#done.has(one)) ?? paths[0];
    if (path !== undefined) await this.#open(path);
  }

  /** Goes on with the lesson that was left, where that can be. */
  async #resume(): Promise<boolean> {
    const left = this.#left;
    const state = readSessionState(left?.state);
    if (!left || !state) return false;
    const lesson = await this.#load(left.path).catch(() => undefined);
    const session =
      lesson && (await this.host.withoutKeys(() => TutorSession.resume(this.computer, lesson, state)));
    if (session) this.#enter(left.path, session);
    return session !== undefined;
  }

  async #open(path: string): Promise<void> {
    this.#review.end();
    const lesson = await this.#load(path);
    this.#session?.end();
    this.#enter(path, await this.host.withoutKeys(() => TutorSession.start(this.computer, lesson)));
  }

  get #isDrill(): boolean {
    return this.#session?.lesson.mode === "review";
  }

  async #actInReview(act: ReviewAct): Promise<void> {
    if (act.kind === "show-review") return this.#showReview();
    if (act.kind === "begin-review" || act.kind === "begin-track") return this.#beginReview(act);
    if (act.kind === "next-drill") {
      this.#review.next();
      if (this.#review.drill) await this.#openDrill();
    } else await this.#endReview();
  }

  #showReview(): void {
    const path = this.#isDrill ? this.#left?.path : this.#path;
    const here = indexes.en.modules.find(({ lessons }) => lessons.some((lesson) => lesson.path === path));
    this.#send({ kind: "review", view: this.#review.view(here?.id, Date.now()) });
  }

  /** The lesson waits with its computer until the drills are done. */
  async #beginReview(act: BeginAct): Promise<void> {
    if (!this.#review.begin(act, Date.now())) return;
    if (this.#session && !this.#isDrill) {
      this.#left = { path: this.#path, state: this.#session.state };
      this.computer.mark(PAUSED_MARK);
    }
    await this.#openDrill();
  }

  async #openDrill(): Promise<void> {
    const { drill } = this.#review;
    if (!drill) return;
    const lesson = this.#review.pick(await this.#load(drill.path, drill.seed));
    if (!lesson) throw new Error(`there is no drill ${drill.step} in ${drill.path}`);
    this.#session?.end();
    const marks = marksOf("review");
    this.#enter(
      drill.path,
      await this.host.withoutKeys(() => TutorSession.start(this.computer, lesson, marks)),
    );
    this.#review.shown(Date.now());
  }

  async #endReview(): Promise<void> {
    if (!this.#isDrill) return;
    this.#review.end();
    this.#session?.end();
    this.#session = undefined;
    await this.host.withoutKeys(() => this.computer.rollBack(PAUSED_MARK));
    await this.#continue();
  }

  async #load(path: string, seed = this.#seed): Promise<Lesson> {
    const original = { file: `${path}.md`, text: await fetchLesson(path) };
    const { language } = this.host;
    const text = language === "en" ? undefined : await fetchTranslation(path, language);
    const { lesson, faults } =
      text === undefined
        ? parseLesson(original.text, original.file, seed)
        : parseTranslatedLesson(original, { file: `${path}.${language}.md`, text }, seed);
    if (!lesson) throw new Error(faults.map(formatFault).join("\n"));
    return lesson;
  }

  #enter(path: string, session: TutorSession): void {
    this.#path = path;
    this.#session = session;
    this.host.fetchEarly(session.lesson.needs);
    this.#message = this.#solution = undefined;
    this.#answers.clear();
    session.listen((event) => {
      if (event.kind === "step-started") this.#message = this.#solution = undefined;
      if (event.kind === "lesson-done") this.#lessonDone(path, session);
      // `hint` typed in the terminal shows here too.
      if (event.kind === "hint") this.#tell();
    });
  }

  #lessonDone(path: string, { lesson, progress }: TutorSession): void {
    const now = Date.now();
    const steps = lesson.steps.map((step) => progress.of(step));
    if (lesson.mode === "review") {
      const [first] = steps;
      if (first) this.#review.done(first, lesson.skills, now);
      return;
    }
    this.#done.add(path);
    this.#review.learned(lesson, steps, now);
  }

  async #actInLesson(act: ActInLesson): Promise<void> {
    const session = this.#session;
    if (!session) return;
    switch (act.kind) {
      case "hint":
        session.hint();
        return;
      case "why":
        this.#message = session.why().join("\n\n") || undefined;
        return;
      case "solution":
        this.#solution = session.showSolution();
        return;
      case "insert":
        return this.host.insert(act.text);
      case "answer": {
        const result = await session.answer(act.quiz, act.answer);
        if (result) this.#answers.set(act.quiz, result);
        return;
      }
      case "go-to":
        this.#message = undefined;
        await this.host.withoutKeys(() => session.goTo(act.stop));
        return;
      default:
        await this.host.withoutKeys(() => this.#moveInTime(session, act.kind));
    }
  }

  /** What makes the computer another one. The prompt shows where the learner is then. */
  async #moveInTime(
    session: TutorSession,
    to: "next-step" | "undo" | "redo" | "reset-step" | "reset",
  ): Promise<void> {
    this.#message = undefined;
    if (to === "next-step") await session.next();
    else if (to === "undo") await session.undo();
    else if (to === "redo") await session.redo();
    else if (to === "reset-step") await session.resetStep();
    else {
      this.#answers.clear();
      await session.resetLesson();
    }
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(act).then(
      () => this.#tell(),
      (reason) => this.host.send({ kind: "lesson-failed", reason: String(reason) }),
    );
    return this.#turn;
  }

  #tell(): void {
    if (!this.#session) return;
    const remarks = {
      message: this.#message,
      solution: this.#solution,
      answers: this.#answers,
      drill: this.#isDrill ? this.#review.viewDrill() : undefined,
    };
    const view = viewLesson(this.#path, this.#session, remarks);
    this.#send({ kind: "lesson", view, done: [...this.#done], due: this.#review.due(Date.now()) });
  }

  #send(told: Told): void {
    this.host.send({ kind: "lesson", told });
  }
}
