import { parseCheckBlock } from "./check-block.ts";
import { type Fault, FaultList } from "./fault.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import type { Goal, Lesson, Part, Section, Setup, Step } from "./lesson.ts";
import { parsePictureBlock } from "./picture-block.ts";
import { parseQuizBlock } from "./quiz-block.ts";
import { type FencePiece, type HeadingPiece, type Piece, scanLesson } from "./scan.ts";
import { type Attempt, parseRejectBlock, parseSolutionBlock, type TypedScript } from "./script-block.ts";
import { drawVariables, substituteVariables } from "./variables.ts";

export type ParsedLesson = { readonly lesson: Lesson; readonly faults: readonly [] } | { readonly lesson?: undefined; readonly faults: readonly Fault[] };

/** Reads a lesson's Markdown, with its variables drawn for `seed`; `file` is what faults call it. */
export function parseLesson(source: string, file: string, seed = 1): ParsedLesson {
  const list = new FaultList(file);
  const head = scanLesson(source, new FaultList(file)).frontMatter;
  const declared = parseFrontMatter(head.text, head.line, new FaultList(file));
  const values = drawVariables(declared?.vars ?? {}, declared?.id ?? "", seed);
  const drawn = declared ? substituteVariables(source, values, list) : source;

  const { frontMatter, pieces } = scanLesson(drawn, list);
  const matter = parseFrontMatter(frontMatter.text, frontMatter.line, list);
  const body = new LessonBody(list, matter?.mode !== "exam");
  for (const piece of pieces) body.add(piece);
  body.end();
  if (!matter || list.faults.length > 0) return { faults: list.faults };
  return { lesson: assemble(matter, body, file, seed), faults: [] };
}

function assemble({ vars: _, ...matter }: FrontMatter, body: LessonBody, file: string, seed: number): Lesson {
  return { file, seed, ...matter, intro: body.intro, setups: body.setups, steps: body.steps, closing: body.closing };
}

/** Blocks that are shown as they are; any other name is a mistake, such as `chek`. */
const SHOWN: ReadonlySet<string> = new Set([
  "", "bash", "bat", "c", "console", "css", "csv", "diff", "dockerfile", "go", "html", "ini", "js", "json", "makefile", "markdown",
  "md", "mermaid", "output", "powershell", "python", "rust", "sh", "sql", "text", "toml", "ts", "xml", "yaml",
]); // prettier-ignore
const BLOCKS = "setup, check, hint, solution, reject, quiz or goal";

interface OpenStep extends Step {
  readonly parts: Part[];
  readonly setups: Setup[];
  readonly goals: Goal[];
  readonly hints: string[];
  readonly solutions: TypedScript[];
  readonly rejects: Attempt[];
}

/** Puts the pieces of a lesson into its intro, its steps and its closing sections. */
class LessonBody {
  readonly intro: Part[] = [];
  readonly setups: Setup[] = [];
  readonly steps: Step[] = [];
  readonly closing: Section[] = [];
  #step: OpenStep | undefined;
  #section: { title: string; line: number; parts: string[] } | undefined;
  readonly #ids = new Map<string, number>();

  constructor(
    private readonly faults: FaultList,
    private readonly allowsHints: boolean,
  ) {}

  add(piece: Piece): void {
    if (piece.kind === "heading") this.#addHeading(piece);
    else if (piece.kind === "text") this.#addText(piece.text.trim(), piece.line);
    else if (SHOWN.has(piece.name)) this.#addText(piece.source, piece.line);
    else this.#addBlock(piece);
  }

  end(): void {
    this.#endStep();
    this.#endSection();
    if (this.steps.length === 0) this.faults.add(1, "a lesson without steps: expected a heading `## Title {#id}`");
  }

  #addText(markdown: string, line: number): void {
    if (this.#section) this.#section.parts.push(markdown);
    else (this.#step?.parts ?? this.intro).push({ kind: "text", markdown, line });
  }

  #addHeading({ title, id, line }: HeadingPiece): void {
    this.#endStep();
    this.#endSection();
    const section = this.closing[0];
    if (title === "") this.faults.add(line, "a heading without a title: expected `## Title {#id}`");
    if (id === undefined) {
      if (this.steps.length === 0) this.faults.add(line, `a step needs an id: expected \`## ${title} {#id}\``);
      this.#section = { title, line, parts: [] };
      return;
    }
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      this.faults.add(line, `the id \`${id}\` cannot be used: expected lower-case letters, digits and dashes`);
    if (section && this.steps.length > 0)
      this.faults.add(section.line, `a section without an id stands before a step: expected \`## ${section.title} {#id}\``);
    this.#claimId(`step ${id}`, line);
    this.#step = { id, title, line, parts: [], setups: [], goals: [], hints: [], solutions: [], rejects: [] };
  }

  #claimId(id: string, line: number): void {
    const first = this.#ids.get(id);
    if (first === undefined) this.#ids.set(id, line);
    else this.faults.add(line, `there is another ${id} on line ${first}: expected an id of its own`);
  }

  #addBlock(fence: FencePiece): void {
    const { name, line } = fence;
    const step = this.#step;
    if (name === "setup" && !this.#section) return this.#addSetup(fence);
    if (!["check", "hint", "solution", "reject", "quiz", "goal", "setup"].includes(name))
      return this.faults.add(line, `unknown block \`${name}\`: expected ${BLOCKS}; for text that is only shown, text, sh, console …`);
    if (!step) return this.faults.add(line, `a ${name} block belongs to a step: expected a heading \`## Title {#id}\` above it`);
    if (name !== "quiz" && name !== "goal" && fence.info.length > 0)
      return this.faults.add(line, `expected nothing after \`${name}\``);
    this.#addStepBlock(step, fence);
  }

  #addStepBlock(step: OpenStep, { name, info, body, line }: FencePiece): void {
    const { faults } = this;
    if (name === "check") step.goals.push(...parseCheckBlock(body, line + 1, faults));
    else if (name === "solution") step.solutions.push(parseSolutionBlock(body, line + 1, faults));
    else if (name === "reject") step.rejects.push(...parseRejectBlock(body, line + 1, faults));
    else if (name === "quiz") this.#addQuiz(step, info, body, line);
    else if (name === "goal") this.#addPicture(step, info, body, line);
    else this.#addHint(step, body, line);
  }

  #addSetup({ info, body, line }: FencePiece): void {
    const [user = "learner"] = info;
    if (info.length > 1 || (user !== "learner" && user !== "root"))
      return this.faults.add(line, "expected `setup` or `setup root`");
    if (body.trim() === "") this.faults.add(line, "an empty setup: expected commands");
    (this.#step?.setups ?? this.setups).push({ script: body, user, line: line + 1 });
  }

  #addHint(step: OpenStep, body: string, line: number): void {
    if (!this.allowsHints) return this.faults.add(line, "an exam has no hints: expected mode: guided or drill");
    if (body.trim() === "") this.faults.add(line, "an empty hint: expected a sentence");
    step.hints.push(body.trim());
  }

  #addQuiz(step: OpenStep, info: readonly string[], body: string, line: number): void {
    const [id] = info;
    if (id === undefined || info.length > 1 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      return this.faults.add(line, "expected `quiz` and an id of lower-case letters, digits and dashes: `quiz where`");
    this.#claimId(`quiz ${id}`, line);
    const quiz = parseQuizBlock(id, body, line + 1, this.faults);
    if (!quiz) return;
    step.parts.push({ kind: "quiz", quiz });
    step.goals.push({ kind: "quiz", text: quiz.question.split("\n")[0] ?? "", points: 1, line, quiz });
  }

  #addPicture(step: OpenStep, info: readonly string[], body: string, line: number): void {
    const picture = parsePictureBlock(info, body, line + 1, this.faults);
    step.parts.push({ kind: "picture", picture });
    step.goals.push({ kind: "picture", text: `\`${picture.root}\` looks like the picture`, points: 1, line, picture });
  }

  #endStep(): void {
    const step = this.#step;
    this.#step = undefined;
    if (!step) return;
    // A quiz that a check asks for with `answered ID` is no goal of its own.
    const scripts = step.goals.flatMap((goal) => (goal.kind === "check" ? [goal.script] : []));
    const isAsked = (id: string) => scripts.some((script) => new RegExp(`\\banswered[ \\t]+${id}(?![\\w-])`).test(script));
    this.steps.push({ ...step, goals: step.goals.filter((goal) => goal.kind !== "quiz" || !isAsked(goal.quiz.id)) });
    if (step.goals.length === 0)
      this.faults.add(step.line, `the step \`${step.id}\` has nothing to reach: expected a check, quiz or goal block`);
    else if (step.solutions.length === 0 && step.goals.some((goal) => goal.kind !== "quiz"))
      this.faults.add(step.line, `the step \`${step.id}\` has no solution: expected a solution block that does it`);
  }

  #endSection(): void {
    const section = this.#section;
    this.#section = undefined;
    if (section) this.closing.push({ title: section.title, line: section.line, markdown: section.parts.join("\n\n") });
  }
}
