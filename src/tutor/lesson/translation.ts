import { type Fault, FaultList } from "./fault.ts";
import type { CheckGoal, Goal, Lesson, Part, Section, Step } from "./lesson.ts";
import { messagesOfCheck } from "./messages-of-check.ts";
import { drawnValues, parseLesson } from "./parse-lesson.ts";
import type { TranslatedGoal } from "./translated-check.ts";
import { type MergeNotes, translateQuiz } from "./translated-quiz.ts";
import {
  type Passage,
  parseTranslatedTexts,
  type TranslatedSection,
  type TranslatedStep,
} from "./translated-texts.ts";
import { substituteVariables } from "./variables.ts";

/** A file's text, its name for faults; that of a translation has its language: `read.es.md`. */
export interface LessonSource {
  readonly file: string;
  readonly text: string;
}

export interface TranslatedLesson {
  /** Undefined where the original is faulty. Where the translation is, what of it can be used. */
  readonly lesson?: Lesson;
  readonly faults: readonly Fault[];
  /** Parts of the original that are not translated: they stay as they are. */
  readonly missing: readonly Fault[];
}

/** The language in a translation's name: `es` in `files/read.es.md`; undefined for an original. */
export function languageOf(file: string): string | undefined {
  return /\.([a-z]{2}(?:-[A-Z]{2})?)\.md$/.exec(file)?.[1];
}

/**
 * Reads a lesson with its prose in another language. Ids, commands, checks and right answers are those of the original;
 * only texts are replaced, each found by its id or its place.
 */
export function parseTranslatedLesson(
  original: LessonSource,
  translation: LessonSource,
  seed = 1,
): TranslatedLesson {
  const { lesson, faults } = parseLesson(original.text, original.file, seed);
  const values = drawnValues(original.text, seed);
  if (!lesson || !values) return { faults, missing: [] };
  const list = new FaultList(translation.file);
  const texts = parseTranslatedTexts(substituteVariables(translation.text, values, list), list);
  const gaps = new FaultList(translation.file);
  const language = languageOf(translation.file) ?? lesson.lang;
  const merge = new Merge(language, list, gaps);
  const translated: Lesson = {
    ...lesson,
    lang: language,
    title: texts.title ?? merge.untranslated(lesson.title, "the title"),
    goals: merge.texts(lesson.goals, texts.goals, "goal"),
    intro: merge.parts(lesson.intro, texts.intro, undefined, "the introduction"),
    steps: merge.steps(lesson.steps, texts.steps),
    closing: merge.closing(lesson.closing, texts.closing),
  };
  return { lesson: translated, faults: list.faults, missing: gaps.faults };
}

/** What a picture asks for, as `LessonBody` says it in English. */
const PICTURE_GOALS: Readonly<Record<string, (root: string) => string>> = {
  es: (root) => `\`${root}\` se ve como en el dibujo`,
};

/** Puts translated texts in place of those of the original, and notes what does not fit. */
class Merge {
  constructor(
    private readonly language: string,
    private readonly faults: FaultList,
    private readonly gaps: FaultList,
  ) {}

  /** Notes that a text is not translated, and gives it back. */
  untranslated<T>(original: T, what: string, line = 1): T {
    this.gaps.add(line, `not translated: ${what}`);
    return original;
  }

  surplus(line: number, what: string): void {
    this.faults.add(line, `the original has no such part: ${what}`);
  }

  texts(originals: readonly string[], translated: readonly string[], what: string): readonly string[] {
    for (let at = originals.length; at < translated.length; at++) this.surplus(1, `${what} ${at + 1}`);
    return originals.map((text, at) => translated[at] ?? this.untranslated(text, `${what} ${at + 1}`));
  }

  steps(originals: readonly Step[], translated: ReadonlyMap<string, TranslatedStep>): readonly Step[] {
    for (const [id, { line }] of translated)
      if (!originals.some((step) => step.id === id)) this.surplus(line, `the step \`${id}\``);
    return originals.map((step) => {
      const texts = translated.get(step.id);
      return texts ? this.#step(step, texts) : this.untranslated(step, `the step \`${step.id}\``);
    });
  }

  #step(step: Step, texts: TranslatedStep): Step {
    const { line } = texts;
    const where = `in the step \`${step.id}\``;
    const hints = step.hints.map(
      (hint, at) => texts.hints[at]?.text ?? this.untranslated(hint, `hint ${at + 1} ${where}`, line),
    );
    for (const hint of texts.hints.slice(step.hints.length))
      this.surplus(hint.line, `one more hint ${where}`);
    const parts = this.parts(step.parts, texts.passages, texts, where);
    return {
      ...step,
      title: texts.title || step.title,
      parts,
      hints,
      goals: this.#goals(step, parts, texts),
    };
  }

  /** Text between quizzes and pictures is replaced as a whole, so that it may have other paragraphs. */
  parts(
    originals: readonly Part[],
    passages: readonly Passage[],
    texts: TranslatedStep | undefined,
    where: string,
  ): readonly Part[] {
    const parts: Part[] = [];
    const used = new Set<Passage>();
    let after = "";
    let pictures = 0;
    let done = false;
    const line = texts?.line ?? 1;
    for (const part of originals) {
      if (part.kind === "text") {
        const passage = passages.find((each) => each.after === after);
        if (!passage) parts.push(done ? part : this.untranslated(part, `text ${where}`, line));
        else if (!used.has(passage))
          parts.push({ kind: "text", markdown: passage.markdown, line: passage.line });
        if (passage) used.add(passage);
        done = true;
        continue;
      }
      done = false;
      if (part.kind === "quiz") {
        after = `quiz ${part.quiz.id}`;
        const translated = texts?.quizzes.get(part.quiz.id);
        if (translated)
          parts.push({
            kind: "quiz",
            quiz: translateQuiz(part.quiz, translated, this.#notes(translated.line)),
          });
        else parts.push(this.untranslated(part, `the quiz \`${part.quiz.id}\``, line));
      } else {
        after = `goal ${++pictures}`;
        parts.push({
          kind: "picture",
          picture: this.#picture(part.picture, texts?.pictures[pictures - 1]?.notes),
        });
      }
    }
    for (const passage of passages)
      if (!used.has(passage))
        this.surplus(passage.line, `text ${where} behind ${passage.after || "the heading"}`);
    return parts;
  }

  #picture(
    picture: Extract<Part, { kind: "picture" }>["picture"],
    notes: readonly string[] | undefined,
  ): Extract<Part, { kind: "picture" }>["picture"] {
    let at = 0;
    const entries = picture.entries.map((entry) =>
      entry.note ? { ...entry, note: notes?.[at++] ?? entry.note } : entry,
    );
    return { ...picture, entries };
  }

  #notes(line: number): MergeNotes {
    return {
      surplus: (at, what) => this.surplus(at, what),
      missing: (what) => void this.untranslated(undefined, what, line),
    };
  }

  #goals(step: Step, parts: readonly Part[], texts: TranslatedStep): readonly Goal[] {
    const where = `in the step \`${step.id}\``;
    const ids = new Set(step.parts.flatMap((part) => (part.kind === "quiz" ? [part.quiz.id] : [])));
    for (const [id, { line }] of texts.quizzes) if (!ids.has(id)) this.surplus(line, `the quiz \`${id}\``);
    const pictures = step.parts.filter(({ kind }) => kind === "picture").length;
    for (const picture of texts.pictures.slice(pictures)) this.surplus(picture.line, `a picture ${where}`);
    const checks = [...texts.goals];
    const goals = step.goals.map((goal): Goal => {
      if (goal.kind === "check") {
        const translated = checks.shift();
        return translated
          ? this.#check(goal, translated)
          : this.untranslated(goal, `the goal "${goal.text}"`, texts.line);
      }
      const found = parts.find((part) =>
        goal.kind === "quiz"
          ? part.kind === "quiz" && part.quiz.id === goal.quiz.id
          : part.kind === "picture" && part.picture.line === goal.picture.line,
      );
      if (goal.kind === "quiz" && found?.kind === "quiz")
        return { ...goal, quiz: found.quiz, text: found.quiz.question.split("\n")[0] ?? "" };
      if (goal.kind === "picture" && found?.kind === "picture") {
        const text = PICTURE_GOALS[this.language]?.(found.picture.root) ?? goal.text;
        return { ...goal, picture: found.picture, text };
      }
      return goal;
    });
    for (const { line, text } of checks) this.surplus(line, `the goal "${text}"`);
    return goals;
  }

  #check(goal: CheckGoal, translated: TranslatedGoal): CheckGoal {
    const originals = messagesOfCheck(goal.script);
    const { messages, line } = translated;
    if (messages.length > originals.length)
      this.surplus(
        line,
        `${messages.length} messages of "${translated.text}", where it has ${originals.length}`,
      );
    else if (messages.length < originals.length)
      this.untranslated(
        undefined,
        `${originals.length - messages.length} messages of "${translated.text}"`,
        line,
      );
    let script = goal.script;
    // From the last to the first, so that the places before stay right.
    for (const [at, original] of [...originals.entries()].reverse()) {
      const message = messages[at];
      if (!message) continue;
      if (message.expansions.join("\n") === original.expansions.join("\n"))
        script = script.slice(0, original.start) + message.word + script.slice(original.end);
      else
        this.faults.add(
          line,
          `message ${at + 1} of "${translated.text}" puts in ${message.expansions.join(" ") || "nothing"}: expected ${original.expansions.join(" ") || "nothing"}, as in the original`,
        );
    }
    return { ...goal, text: translated.text || goal.text, script };
  }

  closing(originals: readonly Section[], translated: readonly TranslatedSection[]): readonly Section[] {
    for (const { line, title } of translated.slice(originals.length))
      this.surplus(line, `the section "${title}"`);
    return originals.map((section, at) => {
      const texts = translated[at];
      return texts
        ? { title: texts.title, markdown: texts.markdown, line: texts.line }
        : this.untranslated(section, `the section "${section.title}"`);
    });
  }
}
