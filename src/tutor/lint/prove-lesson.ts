import type { Files } from "../../disk/files.ts";
import { END_MARK } from "../check/check-context.ts";
import type { CheckFlaw, GoalState } from "../check/evaluate-goal.ts";
import { treeDifferences } from "../check/tree-difference.ts";
import type { TutorComputer } from "../computer.ts";
import { LessonError } from "../lesson/fault.ts";
import type { Lesson, Step } from "../lesson/lesson.ts";
import type { FillInQuiz, Quiz } from "../lesson/quiz-block.ts";
import type { Attempt, Solution, TypedPiece } from "../lesson/script-block.ts";
import { defineTutorPrograms } from "../programs.ts";
import { TutorSession } from "../session.ts";
import { type Detour, makeDetours } from "./detours.ts";
import type { LintCounter } from "./lint-report.ts";
import { followsWay, playWay, succeeds } from "./play-way.ts";

export type ComputerFactory = (seed: number) => Promise<TutorComputer>;

/** What a shell or a tool of ours says when the script itself is wrong. */
const AUTHOR_MISTAKE =
  /^(?:rockpool: .*|(?:bash|sh): .*(?:syntax error|command not found|unbound variable).*)$/m;
const FLAWS: Readonly<Record<CheckFlaw, (when: string) => string>> = {
  silent: (when) => `fails and says nothing ${when}`,
  endless: () => "uses up its budget",
};
/** Folders of the system, which no way of a lesson changes. */
const SYSTEM = new Set(["bin", "dev", "lib", "proc", "run", "sbin", "sys", "usr"]);

/**
 * Plays a lesson to its end in as many ways as it has solutions. In the first play, each step also sees its wrong ways
 * and its detours, each from the step's start.
 */
export async function proveLesson(
  lesson: Lesson,
  createComputer: ComputerFactory,
  counter: LintCounter,
): Promise<void> {
  const plays = Math.max(1, ...lesson.steps.map(({ solutions }) => solutions.length));
  for (let play = 0; play < plays; play++) {
    try {
      if (!(await new LessonPlay(lesson, createComputer, counter, play).run())) return;
    } catch (thrown) {
      if (!(thrown instanceof LessonError)) throw thrown;
      counter.add(thrown.fault);
      return;
    }
  }
}

class LessonPlay {
  constructor(
    private readonly lesson: Lesson,
    private readonly createComputer: ComputerFactory,
    private readonly counter: LintCounter,
    private readonly play: number,
  ) {}

  /** Whether it came to the lesson's end. */
  async run(): Promise<boolean> {
    const computer = await this.createComputer(this.lesson.seed);
    // As at a prompt.
    await computer.prepare("shopt -s expand_aliases", "learner");
    let session: TutorSession | undefined;
    defineTutorPrograms(computer, () => session);
    session = await TutorSession.start(computer, this.lesson);
    session.looksWhenAsked = true;
    for (const step of this.lesson.steps) {
      await readFirst(session);
      await session.look();
      const prover = new StepProof(session, step, this.#add(step));
      if (this.play === 0) this.counter.steps++;
      prover.proveStart();
      if (this.play === 0) await this.#proveWays(prover, step);
      const solution = step.solutions[Math.min(this.play, step.solutions.length - 1)];
      if (solution) this.counter.solutions++;
      if (!(await prover.proveSolution(solution))) return false;
      await session.next();
    }
    session.end();
    return true;
  }

  #add(step: Step): (line: number, message: string) => void {
    return (line, message) =>
      this.counter.add({ file: this.lesson.file, line, message: `step \`${step.id}\`: ${message}` });
  }

  async #proveWays(prover: StepProof, step: Step): Promise<void> {
    for (const attempt of step.rejects) {
      this.counter.rejects++;
      await prover.proveReject(attempt);
    }
    for (const solution of step.solutions) this.counter.detours += await prover.proveDetours(solution);
  }
}

/** The proofs of one step; each begins and ends at the step's start, but for the solution, which goes on. */
class StepProof {
  constructor(
    private readonly session: TutorSession,
    private readonly step: Step,
    private readonly add: (line: number, message: string) => void,
  ) {}

  proveStart(): void {
    const { step, session } = this;
    if (session.goals.every(({ done }) => done))
      this.add(step.line, "it is done before the learner has done anything");
    this.#proveChecks("at the step's start");
    const isGuided = session.lesson.mode === "guided";
    const hasCheck = step.goals.some(({ kind }) => kind !== "quiz");
    if (isGuided && hasCheck && step.hints.length === 0)
      this.add(step.line, "it has no hint: expected at least one hint block");
    if (hasCheck && step.rejects.length === 0)
      this.add(
        step.line,
        "it has no wrong way: expected a reject block with `COMMAND   #> part of the message`",
      );
  }

  /** Checks must not stumble themselves, must come to an end, and must have a word for what is missing. */
  #proveChecks(when: string): void {
    for (const { goal, stderr, flaw } of this.session.goals) {
      const mistake = AUTHOR_MISTAKE.exec(stderr)?.[0];
      if (mistake) this.add(goal.line, `the check of "${goal.text}" fails by itself: ${mistake}`);
      else if (flaw) this.add(goal.line, `the check of "${goal.text}" ${FLAWS[flaw](when)}`);
    }
  }

  async proveReject({ script, message, line }: Attempt): Promise<void> {
    await this.#type([{ script }]);
    const open = await this.#openGoals();
    const messages = open.map((goal) => goal.message);
    if (open.length === 0) this.add(line, `the wrong way \`${script}\` finishes the step`);
    else if (!messages.some((each) => each.includes(message)))
      this.add(line, `after \`${script}\` no message has "${message}"; they say: ${quoteAll(messages)}`);
    this.#proveChecks(`after \`${script}\``);
    await this.#startOver();
  }

  /** Gives whether the step is done. */
  async proveSolution(solution: Solution | undefined): Promise<boolean> {
    const errors = solution ? await this.#type(solution.pieces) : "";
    await this.#answerQuizzes();
    const open = await this.#openGoals();
    for (const { goal, message } of open) {
      const line = solution?.line ?? this.step.line;
      this.add(
        line,
        `after this solution "${goal.text}" does not hold: "${message}"${errors && `; it printed: ${errors.trim()}`}`,
      );
    }
    const notSimulated = /^rockpool: .*/m.exec(errors)?.[0];
    if (notSimulated && solution) this.add(solution.line, `this solution cannot be played: ${notSimulated}`);
    this.#proveChecks("after a solution");
    return open.length === 0;
  }

  /** Gives how many detours do what the solution does. */
  async proveDetours(solution: Solution): Promise<number> {
    const { computer } = this.session;
    const way = await playWay(this.session, solution.pieces);
    computer.mark(END_MARK);
    const endFiles = computer.filesAt(END_MARK);
    await this.#answerQuizzes();
    const isDone = (await this.#openGoals()).length === 0;
    await this.#startOver();
    // What is wrong with the solution itself is told when it is proven.
    if (!isDone) return 0;
    const doesSame = async (other: Pick<Detour, "pieces">) =>
      (await followsWay(this.session, other, way)) && this.#isSameDisk(endFiles);
    // Where not even the solution itself leaves the same a second time (times in an engine's files), no detour would.
    const isComparable = await doesSame(solution);
    await this.#startOver();
    if (!isComparable) return 0;
    let same = 0;
    for (const detour of makeDetours(solution, (words) => computer.specOf(words))) {
      if (detour.isRepair && !succeeds(way)) continue;
      if (await doesSame(detour)) {
        same++;
        await this.#proveDetour(detour, solution);
      }
      await this.#startOver();
    }
    return same;
  }

  async #proveDetour({ name, pieces }: Detour, { line }: Solution): Promise<void> {
    const typed = pieces.map(({ script }) => script).join("\n");
    for (const { goal, message } of await this.#openGoals())
      this.add(line, `done ${name}, "${goal.text}" does not hold: "${message}"; typed was: ${typed}`);
  }

  /** Gives what was printed on standard error. */
  async #type(pieces: readonly TypedPiece[]): Promise<string> {
    let errors = "";
    for (const { script, stdin, interrupt } of pieces) {
      errors += (await this.session.computer.run(script, { stdin, isTyped: true, interrupt })).stderr;
      await this.session.observe();
    }
    return errors;
  }

  async #startOver(): Promise<void> {
    await this.session.resetStep();
    await readFirst(this.session);
  }

  #isSameDisk(then: Files | undefined): boolean {
    const { computer } = this.session;
    const names = computer.files.readdir("/");
    if (!then || !Array.isArray(names)) return false;
    return names
      .filter(({ name }) => !SYSTEM.has(name))
      .every(({ name }) => treeDifferences(then, computer.files, `/${name}`).length === 0);
  }

  async #openGoals(): Promise<readonly GoalState[]> {
    return (await this.session.look()).filter(({ done }) => !done);
  }

  async #answerQuizzes(): Promise<void> {
    for (const part of this.step.parts) {
      if (part.kind !== "quiz") continue;
      const { quiz } = part;
      if (quiz.kind === "fill-in") await this.#answerFillIn(quiz);
      else
        await this.#answer(
          quiz,
          quiz.choices.flatMap(({ right }, at) => (right ? [at] : [])),
        );
    }
  }

  async #answerFillIn(quiz: FillInQuiz): Promise<void> {
    const printed = this.session.state.printed[quiz.id] ?? [];
    for (const [at, { compare, value }] of quiz.right.entries()) {
      const text = compare === "command" ? (printed[at] ?? "").trim() : value;
      if (text === "") this.add(quiz.line, `the command \`${value}\` prints no answer`);
      else await this.#answer(quiz, text);
    }
  }

  async #answer(quiz: Quiz, answer: readonly number[] | string): Promise<void> {
    const result = await this.session.answer(quiz.id, answer);
    if (!result?.right)
      this.add(
        quiz.line,
        `the quiz \`${quiz.id}\` does not take its own right answer ${JSON.stringify(answer)}`,
      );
  }
}

/** As a learner does; meanwhile what the world has started comes up. */
async function readFirst({ computer }: TutorSession): Promise<void> {
  await computer.prepare("sleep 1", "learner");
}

function quoteAll(messages: readonly string[]): string {
  return messages.map((message) => `"${message}"`).join(", ");
}
