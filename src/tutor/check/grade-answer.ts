import type { ChoiceQuiz, FillInQuiz, Quiz } from "../lesson/quiz-block.ts";
import type { CheckMessages } from "./messages.ts";

/** What the learner gave: the numbers of the chosen choices (from 0), or a text. */
export type QuizAnswer = readonly number[] | string;

export interface AnswerResult {
  readonly right: boolean;
  /** Why; Markdown. Several where several choices were taken. */
  readonly explanations: readonly string[];
}

/** `printed`: what the commands of `=$` answers print, by their place among the right answers. */
export function gradeAnswer(
  quiz: Quiz,
  answer: QuizAnswer,
  say: CheckMessages,
  printed: readonly (string | null)[] = [],
): AnswerResult {
  if (quiz.kind === "fill-in") return gradeText(quiz, typeof answer === "string" ? answer : "", printed);
  return gradeChoices(quiz, typeof answer === "string" ? [] : answer, say);
}

function gradeChoices({ choices }: ChoiceQuiz, chosen: readonly number[], say: CheckMessages): AnswerResult {
  const taken = choices.filter((_, index) => chosen.includes(index));
  const wrong = taken.filter((choice) => !choice.right);
  if (wrong.length > 0) return { right: false, explanations: wrong.map((choice) => choice.explanation) };
  const missed = choices.some((choice, index) => choice.right && !chosen.includes(index));
  if (taken.length === 0) return { right: false, explanations: [say.chooseAnswer] };
  if (missed) return { right: false, explanations: [say.notAll] };
  return { right: true, explanations: taken.map((choice) => choice.explanation) };
}

function gradeText(quiz: FillInQuiz, given: string, printed: readonly (string | null)[]): AnswerResult {
  const isRight = quiz.right.find(({ compare, value }, index) => {
    if (compare === "exact") return given.trim() === value;
    return fold(given) === fold(compare === "text" ? value : (printed[index] ?? "\0"));
  });
  if (isRight) return { right: true, explanations: [isRight.explanation] };
  const known = quiz.wrong.find(({ value }) => fold(value) === fold(given));
  return { right: false, explanations: [known?.explanation ?? quiz.otherwise] };
}

/** Without case, needless blanks, and the backquotes that people copy along. */
function fold(text: string): string {
  return text
    .trim()
    .replace(/^`(.*)`$/, "$1")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
