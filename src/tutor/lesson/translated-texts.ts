import * as v from "valibot";
import type { FaultList } from "./fault.ts";
import { readYaml } from "./read-yaml.ts";
import { type FencePiece, scanLesson } from "./scan.ts";
import { parseTranslatedCheck, type TranslatedGoal } from "./translated-check.ts";
import { parseTranslatedQuiz, type TranslatedQuiz } from "./translated-quiz.ts";

/** The prose of a lesson in another language, as its file has it; what is not there is not translated. */
export interface TranslatedTexts {
  readonly title?: string;
  readonly goals: readonly string[];
  readonly intro: readonly Passage[];
  readonly steps: ReadonlyMap<string, TranslatedStep>;
  readonly closing: readonly TranslatedSection[];
}

export interface TranslatedStep {
  readonly title: string;
  readonly line: number;
  readonly passages: Passage[];
  readonly goals: TranslatedGoal[];
  readonly hints: { readonly text: string; readonly line: number }[];
  readonly quizzes: Map<string, TranslatedQuiz>;
  /** For each picture the notes beside its names, in their order. */
  readonly pictures: { readonly notes: readonly string[]; readonly line: number }[];
}

/** Text between two quizzes or pictures; `after` is what it follows: the step's start, `quiz ID`, `goal 1`. */
export interface Passage {
  readonly after: string;
  markdown: string;
  readonly line: number;
}

export interface TranslatedSection {
  readonly title: string;
  markdown: string;
  readonly line: number;
}

const TEXT = v.pipe(v.string("expected a text"), v.trim(), v.minLength(1, "expected a text"));
const FRONT_MATTER = v.strictObject({
  title: v.optional(TEXT),
  goals: v.optional(v.array(TEXT, "expected a list of texts"), []),
});

/** The blocks of a translation; all others are text to show. */
const BLOCKS: ReadonlySet<string> = new Set(["check", "hint", "quiz", "goal"]);
/** They stand in the original alone. */
const SHARED: ReadonlySet<string> = new Set(["setup", "solution", "reject"]);

/** Reads a translation, with its variables put in. */
export function parseTranslatedTexts(source: string, faults: FaultList): TranslatedTexts {
  const { frontMatter, pieces } = scanLesson(source, faults);
  const matter = readYaml(frontMatter.text, frontMatter.line, FRONT_MATTER, faults);
  const reader = new BodyReader(faults);
  for (const piece of pieces) {
    if (piece.kind === "heading") reader.addHeading(piece.title, piece.id, piece.line);
    else if (piece.kind === "text") reader.addText(piece.text.trim(), piece.line);
    else if (BLOCKS.has(piece.name)) reader.addBlock(piece);
    else if (SHARED.has(piece.name))
      faults.add(piece.line, `a ${piece.name} block in a translation: expected it in the original alone`);
    else reader.addText(piece.source, piece.line);
  }
  const { intro, steps, closing } = reader;
  return { title: matter?.title, goals: matter?.goals ?? [], intro, steps, closing };
}

class BodyReader {
  readonly intro: Passage[] = [];
  readonly steps = new Map<string, TranslatedStep>();
  readonly closing: TranslatedSection[] = [];
  #step: TranslatedStep | undefined;
  #after = "";

  constructor(private readonly faults: FaultList) {}

  addHeading(title: string, id: string | undefined, line: number): void {
    this.#after = "";
    this.#step = undefined;
    if (id === undefined) {
      this.closing.push({ title, markdown: "", line });
      return;
    }
    if (this.steps.has(id)) this.faults.add(line, `the step \`${id}\` is there twice`);
    this.#step = { title, line, passages: [], goals: [], hints: [], quizzes: new Map(), pictures: [] };
    this.steps.set(id, this.#step);
  }

  addText(markdown: string, line: number): void {
    const section = this.#step ? undefined : this.closing.at(-1);
    if (section) {
      section.markdown = [section.markdown, markdown].filter(Boolean).join("\n\n");
      return;
    }
    const passages = this.#step?.passages ?? this.intro;
    const last = passages.at(-1);
    if (last?.after === this.#after) last.markdown += `\n\n${markdown}`;
    else passages.push({ after: this.#after, markdown, line });
  }

  addBlock({ name, info, body, line }: FencePiece): void {
    const step = this.#step;
    if (!step) {
      this.faults.add(
        line,
        `a ${name} block belongs to a step: expected a heading \`## Title {#id}\` above it`,
      );
    } else if (name === "check") {
      step.goals.push(...parseTranslatedCheck(body, line + 1, this.faults));
    } else if (name === "hint") {
      step.hints.push({ text: body.trim(), line });
    } else if (name === "quiz") {
      const id = info[0] ?? "";
      step.quizzes.set(id, parseTranslatedQuiz(body, line + 1, this.faults));
      this.#after = `quiz ${id}`;
    } else {
      const notes = [...body.matchAll(/#[ \t]*(.*?)[ \t]*$/gm)].map(([, note = ""]) => note);
      step.pictures.push({ notes, line });
      this.#after = `goal ${step.pictures.length}`;
    }
  }
}
