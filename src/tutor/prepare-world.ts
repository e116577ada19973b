import type { TutorComputer } from "./computer.ts";
import { LessonError } from "./lesson/fault.ts";
import type { Lesson, Setup } from "./lesson/lesson.ts";
import type { Quiz } from "./lesson/quiz-block.ts";

/** What the commands of `=$` answers print, by quiz; null for an answer that is no command. */
export type PrintedAnswers = Readonly<Record<string, readonly (string | null)[]>>;

/** The answers may need to read large logs. */
const ANSWER_STEPS = 20_000_000;

/** Runs the scripts that make the world of a lesson or a step. A script that fails is the author's mistake. */
export async function prepareWorld(
  computer: TutorComputer,
  lesson: Lesson,
  setups: readonly Setup[],
): Promise<void> {
  for (const { script, user, line } of setups) {
    const { status, stderr } = await computer.prepare(script, user);
    if (status !== 0)
      throw new LessonError({
        file: lesson.file,
        line,
        message: `this setup ended with status ${status}: ${stderr.trim()}`,
      });
  }
}

/** Runs the commands of `=$` answers on the computer as it is now. */
export async function printAnswers(
  computer: TutorComputer,
  quizzes: readonly Quiz[],
): Promise<PrintedAnswers> {
  const printed: Record<string, readonly (string | null)[]> = {};
  for (const quiz of quizzes) {
    if (quiz.kind !== "fill-in") continue;
    const answers: (string | null)[] = [];
    for (const { compare, value } of quiz.right)
      answers.push(compare === "command" ? await printAnswer(computer, value) : null);
    printed[quiz.id] = answers;
  }
  return printed;
}

async function printAnswer(computer: TutorComputer, script: string): Promise<string> {
  const { stdout } = await computer.probe(script, { helpers: new Map(), steps: ANSWER_STEPS });
  return stdout;
}
