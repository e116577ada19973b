import type { FaultList } from "./fault.ts";
import type { Quiz } from "./quiz-block.ts";

/** A quiz's question and its answers in the order of the original. */
export interface TranslatedQuiz {
  readonly question: string;
  readonly answers: readonly TranslatedAnswer[];
  readonly line: number;
}

/** `-`: a choice. `=`: the explanation of a right answer. `!`: that of a wrong one, or of all others (`*`). */
interface TranslatedAnswer {
  readonly mark: "-" | "=" | "!";
  readonly text: string;
  readonly line: number;
  explanation: string;
}

const ANSWER = /^([-=!])(?:[ \t]+(.*?))?[ \t]*$/;

/** A `quiz ID` block of a translation: as in the original, without what tells right from wrong: `- text` for a choice. */
export function parseTranslatedQuiz(body: string, line: number, faults: FaultList): TranslatedQuiz {
  const question: string[] = [];
  const answers: TranslatedAnswer[] = [];
  for (const [at, source] of body.split("\n").entries()) {
    const [, mark, text = ""] = ANSWER.exec(source) ?? [];
    const last = answers.at(-1);
    const explanation = /^[ \t]*>[ \t]?(.*?)[ \t]*$/.exec(source)?.[1];
    if (mark === "-" || mark === "=" || mark === "!")
      answers.push({ mark, text, line: line + at, explanation: "" });
    else if (!last) question.push(source);
    else if (explanation !== undefined) last.explanation = `${last.explanation} ${explanation}`.trim();
    else if (source.trim() !== "")
      faults.add(line + at, "expected an answer, or an explanation that starts with `>`");
  }
  return { question: question.join("\n").trim(), answers, line };
}

/** What is told of parts that do not fit together. */
export interface MergeNotes {
  /** A part that the original has not. */
  surplus(line: number, what: string): void;
  /** A part of the original that is not translated. */
  missing(what: string): void;
}

/** The quiz in the other language; what the translation lacks stays as it is. */
export function translateQuiz(quiz: Quiz, translated: TranslatedQuiz, notes: MergeNotes): Quiz {
  const take = answerTaker(quiz.id, translated, notes);
  const question = translated.question || quiz.question;
  if (translated.question === "") notes.missing(`the question of the quiz \`${quiz.id}\``);
  if (quiz.kind !== "fill-in") {
    const choices = quiz.choices.map((choice, at) => {
      const answer = take("-", undefined, `choice ${at + 1}`);
      return {
        ...choice,
        text: answer?.text || choice.text,
        explanation: answer?.explanation || choice.explanation,
      };
    });
    take.end();
    return { ...quiz, question, choices };
  }
  let group: { original: string; translated: string } | undefined;
  const right = quiz.right.map((answer) => {
    // Right answers that follow each other share an explanation.
    if (group?.original !== answer.explanation) {
      const found = take("=", undefined, "the explanation of a right answer");
      group = { original: answer.explanation, translated: found?.explanation || answer.explanation };
    }
    return { ...answer, explanation: group.translated };
  });
  const wrong = quiz.wrong.map((answer) => ({
    ...answer,
    explanation: take("!", answer.value, `\`! ${answer.value}\``)?.explanation || answer.explanation,
  }));
  const otherwise = take("!", "*", "`! *`")?.explanation || quiz.otherwise;
  take.end();
  return { ...quiz, question, right, wrong, otherwise };
}

function answerTaker(id: string, { answers }: TranslatedQuiz, notes: MergeNotes) {
  const left = [...answers];
  const take = (mark: TranslatedAnswer["mark"], text: string | undefined, what: string) => {
    const at = left.findIndex(
      (answer) => answer.mark === mark && (text === undefined || answer.text === text),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found || found.explanation === "") notes.missing(`${what} in the quiz \`${id}\``);
    return found;
  };
  const end = () => {
    for (const { mark, text, line } of left) notes.surplus(line, `the answer \`${mark} ${text}\``);
  };
  return Object.assign(take, { end });
}
