import type { FaultList } from "./fault.ts";

export type Quiz = ChoiceQuiz | FillInQuiz;

interface QuizBase {
  readonly id: string;
  /** Markdown. */
  readonly question: string;
  readonly line: number;
}

/** `single`: one choice is right. `multiple`: exactly the right ones must be chosen. */
export interface ChoiceQuiz extends QuizBase {
  readonly kind: "single" | "multiple";
  readonly choices: readonly Choice[];
}
export interface Choice {
  readonly text: string;
  readonly right: boolean;
  readonly explanation: string;
}

export interface FillInQuiz extends QuizBase {
  readonly kind: "fill-in";
  readonly right: readonly RightAnswer[];
  readonly wrong: readonly WrongAnswer[];
  /** For answers that are neither. */
  readonly otherwise: string;
}

/** `text`: compared without case and needless blanks; `exact`: as it is; `command`: what a command prints at the step's start. */
export interface RightAnswer {
  readonly compare: "text" | "exact" | "command";
  readonly value: string;
  readonly explanation: string;
}
export interface WrongAnswer {
  readonly value: string;
  readonly explanation: string;
}

const MARKER = /^(?:[-*][ \t]+)?(\([ xX]\)|\[[ xX]\]|=\$|==|=|!)[ \t]+(.*?)[ \t]*$/;
const EXPLANATION = /^[ \t]*>[ \t]?(.*?)[ \t]*$/;

interface MarkedLine {
  readonly mark: string;
  readonly text: string;
  readonly line: number;
  readonly explanation: string[];
}

/**
 * A `quiz ID` block: the question, then `( )`/`(x)` for a single choice, `[ ]`/`[x]` for several, or `= answer` and
 * `! wrong answer` to fill in; a `>` line below each says why. `line` is that of the block's first inner line.
 */
export function parseQuizBlock(id: string, body: string, line: number, faults: FaultList): Quiz | undefined {
  const { question, marked } = readLines(body, line, faults);
  if (question === "")
    faults.add(line, "a quiz without its question: expected the question above the answers");
  const kinds = new Set(
    marked.map(({ mark }) => (mark[0] === "(" ? "single" : mark[0] === "[" ? "multiple" : "fill-in")),
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) {
    faults.add(line, "expected answers of one kind: `( )` and `(x)`, or `[ ]` and `[x]`, or `=` and `!`");
    return undefined;
  }
  const base = { id, question, line };
  return kind === "fill-in"
    ? fillInQuiz(base, marked, faults)
    : { ...base, kind, choices: readChoices(kind, marked, line, faults) };
}

function readLines(
  body: string,
  firstLine: number,
  faults: FaultList,
): { question: string; marked: readonly MarkedLine[] } {
  const question: string[] = [];
  const marked: MarkedLine[] = [];
  for (const [at, source] of body.split("\n").entries()) {
    const line = firstLine + at;
    const [, mark, text = ""] = MARKER.exec(source) ?? [];
    const last = marked.at(-1);
    if (mark !== undefined) marked.push({ mark: mark.toLowerCase(), text, line, explanation: [] });
    else if (!last) question.push(source);
    else if (source.trim() === "") continue;
    else if (EXPLANATION.test(source)) last.explanation.push(EXPLANATION.exec(source)?.[1] ?? "");
    else faults.add(line, "expected an answer, or an explanation that starts with `>`");
  }
  return { question: question.join("\n").trim(), marked };
}

function readChoices(
  kind: "single" | "multiple",
  marked: readonly MarkedLine[],
  line: number,
  faults: FaultList,
): Choice[] {
  const choices = marked.map((choice) => ({
    text: choice.text,
    right: choice.mark[1] === "x",
    explanation: explain(choice, faults),
  }));
  const right = choices.filter((choice) => choice.right).length;
  if (choices.length < 2) faults.add(line, "expected at least two choices");
  if (kind === "single" && right !== 1)
    faults.add(line, "expected exactly one choice marked `(x)`; use `[x]` where several are right");
  if (kind === "multiple" && right === 0) faults.add(line, "expected at least one choice marked `[x]`");
  return choices;
}

function explain({ explanation, line }: MarkedLine, faults: FaultList): string {
  const text = explanation.join(" ").trim();
  if (text === "")
    faults.add(line, "this answer has no explanation: expected a line below it that starts with `>`");
  return text;
}

function fillInQuiz(base: QuizBase, marked: readonly MarkedLine[], faults: FaultList): FillInQuiz {
  const right: RightAnswer[] = [];
  const wrong: WrongAnswer[] = [];
  let otherwise: string | undefined;
  for (const [at, answer] of marked.entries()) {
    if (answer.mark === "!") {
      const explanation = explain(answer, faults);
      if (answer.text === "*") otherwise = explanation;
      else wrong.push({ value: answer.text, explanation });
      continue;
    }
    // Right answers that follow each other share the explanation below the last.
    const explained = marked.slice(at).find((later) => later.mark === "!" || later.explanation.length > 0);
    const explanation = explain(explained?.mark === "!" ? answer : (explained ?? answer), faults);
    const compare = answer.mark === "=$" ? "command" : answer.mark === "==" ? "exact" : "text";
    right.push({ compare, value: answer.text, explanation });
  }
  if (right.length === 0) faults.add(base.line, "expected a right answer: a line `= answer`");
  if (otherwise === undefined)
    faults.add(base.line, "expected a line `! *` with an explanation for every other answer");
  return { ...base, kind: "fill-in", right, wrong, otherwise: otherwise ?? "" };
}
