import { parseCheckBlock } from "./check-block.ts";
import type { FaultList } from "./fault.ts";
import type { Goal, Part, Section, Setup, Step } from "./lesson.ts";
import { parsePictureBlock } from "./picture-block.ts";
import { parseQuizBlock } from "./quiz-block.ts";
import type { FencePiece, HeadingPiece, Piece } from "./scan.ts";
import { type Attempt, parseRejectBlock, parseSolutionBlock, type Solution } from "./script-block.ts";

const BLOCKS: readonly string[] = ["setup", "check", "hint", "solution", "reject", "quiz", "goal"];

/** Blocks that are shown as they are; any other name is a mistake, such as `chek`. */
const SHOWN: ReadonlySet<string> = new Set([
  "",
  "bash",
  "bat",
  "c",
  "console",
  "css",
  "csv",
  "diff",
  "dockerfile",
  "go",
  "html",
  "ini",
  "js",
  "json",
  "makefile",
  "markdown",
  "md",
  "mermaid",
  "output",
  "powershell",
  "python",
  "rust",
  "sh",
  "sql",
  "text",
  "toml",
  "ts",
  "xml",
  "yaml",
]); // prettier-ignore

const BLOCK_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface OpenStep extends Step {
  /** Whether there is a block that makes goals; its own faults are told already. */
  hasGoalBlock: boolean;
  readonly parts: Part[];
  readonly setups: Setup[];
  readonly goals: Goal[];
  readonly hints: string[];
  readonly solutions: Solution[];
  readonly rejects: Attempt[];
}

/** Puts the pieces of a lesson into its intro, its steps and its closing sections. */
export class LessonBody {
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
    if (this.steps.length === 0)
      this.faults.add(1, "a lesson without steps: expected a heading `## Title {#id}`");
  }

  #addText(markdown: string, line: number): void {
    if (this.#section) this.#section.parts.push(markdown);
    else (this.#step?.parts ?? this.intro).push({ kind: "text", markdown, line });
  }

  #addHeading({ title, id, skills, line }: HeadingPiece): void {
    const { faults } = this;
    this.#endStep();
    this.#endSection();
    if (title === "") faults.add(line, "a heading without a title: expected `## Title {#id}`");
    if (id === undefined && this.steps.length > 0) {
      this.#section = { title, line, parts: [] };
      return;
    }
    if (id === undefined) faults.add(line, `a step needs an id: expected \`## ${title} {#id}\``);
    else this.#claimId("step", id, line);
    const section = this.closing.at(-1);
    if (section)
      faults.add(
        section.line,
        `a section without an id stands before a step: expected \`## ${section.title} {#id}\``,
      );
    this.#step = {
      id: id ?? "",
      title,
      line,
      skills,
      hasGoalBlock: false,
      parts: [],
      setups: [],
      goals: [],
      hints: [],
      solutions: [],
      rejects: [],
    };
  }

  #claimId(kind: "step" | "quiz", id: string, line: number): void {
    if (!BLOCK_ID.test(id))
      this.faults.add(
        line,
        `the id \`${id}\` cannot be used: expected lower-case letters, digits and dashes`,
      );
    const first = this.#ids.get(`${kind} ${id}`);
    if (first === undefined) this.#ids.set(`${kind} ${id}`, line);
    else
      this.faults.add(line, `there is another ${kind} \`${id}\` on line ${first}: expected an id of its own`);
  }

  #addBlock(fence: FencePiece): void {
    const misplaced = this.#misplaced(fence);
    if (misplaced !== undefined) this.faults.add(fence.line, misplaced);
    else if (fence.name === "setup") this.#addSetup(fence);
    else if (this.#step) this.#addStepBlock(this.#step, fence);
  }

  /** What is wrong with a block of this name at this place. */
  #misplaced({ name, info }: FencePiece): string | undefined {
    if (!BLOCKS.includes(name))
      return `unknown block \`${name}\`: expected one of ${BLOCKS.join(", ")}; or, for text to show, text, sh, console …`;
    if (name === "setup" && !this.#section) return undefined;
    if (!this.#step)
      return `a ${name} block belongs to a step: expected a heading \`## Title {#id}\` above it`;
    if (name === "hint" && !this.allowsHints) return "an exam has no hints: expected mode: guided or drill";
    if (name === "quiz" && info.length !== 1)
      return "expected the quiz's id after `quiz`, such as `quiz where`";
    if (name === "quiz" || name === "goal" || info.length === 0) return undefined;
    return `expected nothing after \`${name}\``;
  }

  #addStepBlock(step: OpenStep, { name, info, body, line }: FencePiece): void {
    const { faults } = this;
    step.hasGoalBlock ||= name === "check" || name === "quiz" || name === "goal";
    if (name === "check") step.goals.push(...parseCheckBlock(body, line + 1, faults));
    else if (name === "solution") step.solutions.push(parseSolutionBlock(body, line + 1, faults));
    else if (name === "reject") step.rejects.push(...parseRejectBlock(body, line + 1, faults));
    else if (name === "quiz") this.#addQuiz(step, info[0] ?? "", body, line);
    else if (name === "goal") this.#addPicture(step, info, body, line);
    else if (body.trim() === "") faults.add(line, "an empty hint: expected a sentence");
    else step.hints.push(body.trim());
  }

  #addSetup({ info, body, line }: FencePiece): void {
    const [user = "learner"] = info;
    if (info.length > 1 || (user !== "learner" && user !== "root")) {
      this.faults.add(line, "expected `setup` or `setup root`");
    } else if (body.trim() === "") {
      this.faults.add(line, "an empty setup: expected commands");
    } else {
      (this.#step?.setups ?? this.setups).push({ script: body, user, line: line + 1 });
    }
  }

  #addQuiz(step: OpenStep, id: string, body: string, line: number): void {
    this.#claimId("quiz", id, line);
    const quiz = parseQuizBlock(id, body, line + 1, this.faults);
    if (!quiz) return;
    step.parts.push({ kind: "quiz", quiz });
    step.goals.push({ kind: "quiz", text: quiz.question.split("\n")[0] ?? "", points: 1, line, quiz });
  }

  #addPicture(step: OpenStep, info: readonly string[], body: string, line: number): void {
    const picture = parsePictureBlock(info, body, line + 1, this.faults);
    step.parts.push({ kind: "picture", picture });
    step.goals.push({
      kind: "picture",
      text: `\`${picture.root}\` looks like the picture`,
      points: 1,
      line,
      picture,
    });
  }

  #endStep(): void {
    const step = this.#step;
    this.#step = undefined;
    if (!step) return;
    const { hasGoalBlock, ...rest } = step;
    this.steps.push({ ...rest, goals: withoutAskedQuizzes(step.goals) });
    const needsSolution = step.goals.some((goal) => goal.kind !== "quiz");
    if (!hasGoalBlock)
      this.faults.add(
        step.line,
        `the step \`${step.id}\` has nothing to reach: expected a check, quiz or goal block`,
      );
    else if (needsSolution && step.solutions.length === 0)
      this.faults.add(
        step.line,
        `the step \`${step.id}\` has no solution: expected a solution block that does it`,
      );
  }

  #endSection(): void {
    const section = this.#section;
    this.#section = undefined;
    if (section)
      this.closing.push({ title: section.title, line: section.line, markdown: section.parts.join("\n\n") });
  }
}

/** A quiz that a check asks for with `answered ID` is no goal of its own. */
function withoutAskedQuizzes(goals: readonly Goal[]): readonly Goal[] {
  const scripts = goals.flatMap((goal) => (goal.kind === "check" ? [goal.script] : [])).join("\n");
  const asked = new Set(
    [...scripts.matchAll(/\banswered((?:[ \t]+[a-z0-9-]+)+)/g)].flatMap(([, ids]) =>
      (ids ?? "").trim().split(/\s+/),
    ),
  );
  return goals.filter((goal) => goal.kind !== "quiz" || !asked.has(goal.quiz.id));
}
