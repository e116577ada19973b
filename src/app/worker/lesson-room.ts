import indexes from "virtual:course-index";
import * as v from "valibot";
import type { AnswerResult } from "../../tutor/check/grade-answer.ts";
import type { TutorComputer } from "../../tutor/computer.ts";
import { formatFault } from "../../tutor/lesson/fault.ts";
import type { Lesson } from "../../tutor/lesson/lesson.ts";
import { parseLesson } from "../../tutor/lesson/parse-lesson.ts";
import { parseTranslatedLesson } from "../../tutor/lesson/translation.ts";
import { defineTutorPrograms } from "../../tutor/programs.ts";
import { TutorSession } from "../../tutor/session.ts";
import { readSessionState } from "../../tutor/session-state.ts";
import { LESSON_ACT, type LessonAct } from "./lesson-act.ts";
import { fetchLesson, fetchTranslation } from "./lesson-source.ts";
import type { FromWorker } from "./protocol.ts";
import { viewLesson } from "./view-lesson.ts";

/** What is stored of a learner's way through the course. */
const RECORD = v.object({
  seed: v.number(),
  done: v.array(v.string()),
  current: v.optional(v.object({ path: v.string(), state: v.unknown() })),
});
export type LessonRecord = v.InferOutput<typeof RECORD>;

/** What the lesson needs of the machine that it is in. */
export interface LessonHost {
  send(message: FromWorker): void;
  /** In which lessons are shown, where they are translated. */
  readonly language: string;
  /** Shows a line below what was run. */
  note(text: string): void;
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
  readonly #left: LessonRecord["current"];
  #turn: Promise<void> = Promise.resolve();

  /** `saved` is what `record` gave at another time; without it, `seed` draws the lessons' variables. */
  constructor(
    private readonly computer: TutorComputer,
    private readonly host: LessonHost,
    saved: unknown,
    seed: number,
  ) {
    const read = v.safeParse(RECORD, saved);
    const record = read.success ? read.output : { seed, done: [], current: undefined };
    this.#seed = record.seed;
    this.#done = new Set(record.done);
    this.#left = record.current;
    defineTutorPrograms(computer, () => this.#session);
  }

  get record(): LessonRecord {
    const current = this.#session ? { path: this.#path, state: this.#session.state } : this.#left;
    return { seed: this.#seed, done: [...this.#done], current };
  }

  /** Does what the learner asked for, one thing after the other. */
  async act(asked: unknown): Promise<void> {
    const act = v.parse(LESSON_ACT, asked);
    // Who was quicker than the first lesson is not interrupted by it.
    if (act.kind === "continue" && !this.#session) await this.host.atPrompt();
    return this.#inTurn(async () => {
      if (act.kind === "continue") await this.#continue();
      else if (act.kind === "open") await this.#open(act.path);
      else await this.#actInLesson(act);
    });
  }

  /** A line that was typed has ended: the goals may hold now. */
  lineEnded(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#session) return;
      const { stepDone, message, advice } = await this.#session.observe();
      this.#message = message;
      if (advice !== undefined) this.host.note(advice.replaceAll("`", ""));
      // What a question's answer explains is there to be read: the learner goes on from it.
      if (stepDone && !this.#session.step.parts.some(({ kind }) => kind === "quiz"))
        await this.#session.next();
    });
  }

  async #continue(): Promise<void> {
    if (this.#session) return;
    const state = readSessionState(this.#left?.state);
    if (this.#left && state) {
      const lesson = await this.#load(this.#left.path).catch(() => undefined);
      const session =
        lesson && (await this.host.withoutKeys(() => TutorSession.resume(this.computer, lesson, state)));
      if (session) return this.#enter(this.#left.path, session);
    }
    const paths = indexes.en.modules.flatMap(({ lessons }) => lessons.map(({ path }) => path));
    const path = this.#left?.path ?? paths.find((one) => !this.#done.has(one)) ?? paths[0];
    if (path !== undefined) await this.#open(path);
  }

  async #open(path: string): Promise<void> {
    const lesson = await this.#load(path);
    this.#session?.end();
    this.#enter(path, await this.host.withoutKeys(() => TutorSession.start(this.computer, lesson)));
  }

  async #load(path: string): Promise<Lesson> {
    const original = { file: `${path}.md`, text: await fetchLesson(path) };
    const { language } = this.host;
    const text = language === "en" ? undefined : await fetchTranslation(path, language);
    const { lesson, faults } =
      text === undefined
        ? parseLesson(original.text, original.file, this.#seed)
        : parseTranslatedLesson(original, { file: `${path}.${language}.md`, text }, this.#seed);
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
      if (event.kind === "lesson-done") this.#done.add(path);
      // `hint` typed in the terminal shows here too.
      if (event.kind === "hint") this.#tell();
    });
  }

  async #actInLesson(act: Exclude<LessonAct, { kind: "continue" | "open" }>): Promise<void> {
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
    const remarks = { message: this.#message, solution: this.#solution, answers: this.#answers };
    const view = viewLesson(this.#path, this.#session, remarks);
    this.host.send({ kind: "lesson", view, done: [...this.#done] });
  }
}
