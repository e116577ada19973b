import type { AnswerResult } from "../../tutor/check/grade-answer.ts";
import type { TutorComputer } from "../../tutor/computer.ts";
import { isGraded, type Part, type Step } from "../../tutor/lesson/lesson.ts";
import type { Quiz } from "../../tutor/lesson/quiz-block.ts";
import type { TutorSession } from "../../tutor/session.ts";
import type { LessonView, PartView, QuizView } from "./lesson-view.ts";
import type { DrillView } from "./review-view.ts";
import { viewPicture } from "./view-picture.ts";

/** What the session does not keep, because only the page shows it. */
export interface Remarks {
  readonly message: string | undefined;
  readonly solution: readonly string[] | undefined;
  readonly answers: ReadonlyMap<string, AnswerResult>;
  readonly drill: DrillView | undefined;
}

/** The lesson as the page draws it. Right answers and solutions stay in the worker. */
export function viewLesson(path: string, session: TutorSession, remarks: Remarks): LessonView {
  const { lesson, step, stepIndex } = session;
  // An exam shows what is asked for, and not how far it is.
  const isCompared = (one: Step) => one === step && lesson.mode !== "exam";
  return {
    path,
    title: lesson.title,
    minutes: lesson.minutes,
    intro: lesson.intro.map((part) => viewPart(part, remarks, undefined)),
    steps: lesson.steps.map((one) => ({
      id: one.id,
      title: one.title,
      done: session.progress.of(one).done,
      parts: one.parts.map((part) => viewPart(part, remarks, isCompared(one) ? session.computer : undefined)),
    })),
    at: stepIndex,
    goals: session.goals.map(({ goal, done }) => ({ text: goal.text, done, isQuiz: goal.kind === "quiz" })),
    hints: { shown: step.hints.slice(0, session.progress.of(step).hints), of: step.hints.length },
    solution: remarks.solution && [...remarks.solution],
    helps: helpsOf(session),
    timeline: { ...session.timeline, stops: [...session.timeline.stops] },
    score: isGraded(lesson) ? session.progress.score : undefined,
    message: remarks.message,
    closing: lesson.closing.map(({ title, markdown }) => ({ title, markdown })),
    drill: remarks.drill,
  };
}

function helpsOf({ lesson, step }: TutorSession): LessonView["helps"] {
  const isExam = lesson.mode === "exam";
  return {
    why: !isExam && step.goals.some(({ kind }) => kind !== "quiz"),
    solution: !isExam && step.solutions.length > 0,
  };
}

function viewPart(part: Part, remarks: Remarks, computer: TutorComputer | undefined): PartView {
  if (part.kind === "text") return { kind: "text", markdown: part.markdown };
  if (part.kind === "quiz") return { kind: "quiz", quiz: viewQuiz(part.quiz, remarks) };
  return { kind: "picture", picture: viewPicture(part.picture, computer) };
}

function viewQuiz(quiz: Quiz, { answers }: Remarks): QuizView {
  const result = answers.get(quiz.id);
  return {
    id: quiz.id,
    kind: quiz.kind,
    question: quiz.question,
    choices: quiz.kind === "fill-in" ? [] : quiz.choices.map(({ text }) => text),
    result: result && { right: result.right, explanations: [...result.explanations] },
  };
}
