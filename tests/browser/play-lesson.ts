import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { en } from "../../src/app/messages/en.ts";
import { es } from "../../src/app/messages/es.ts";
import { type Course, parseCourse } from "../../src/tutor/lesson/course.ts";
import type { Lesson, Step } from "../../src/tutor/lesson/lesson.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import type { Quiz } from "../../src/tutor/lesson/quiz-block.ts";
import type { TypedPiece } from "../../src/tutor/lesson/script-block.ts";
import { parseTranslatedLesson } from "../../src/tutor/lesson/translation.ts";
import { expect, screenText } from "./support.ts";

/** A lesson played as a learner does: keys into the terminal, answers by the mouse, each line once there is a prompt. */

export type PlayedLanguage = "en" | "es";

const WORDS = { en: en.lesson, es: es.lesson } as const;
/** Also within an environment, whose name stands before it. */
const PROMPT = /(?:^|\n)(?:\([^()\n]*\) )*[^\s@]+@[^\s:]+:[^\n$#]*[$#] ?$/;
/** Also where more input belongs to the line. */
const READY = new RegExp(`${PROMPT.source}|\\n>$`);
/** So many milliseconds without a change on the screen: what runs has said what it has to say. */
const QUIET = 300;
/** What a line of a lesson may take on a machine that is busy: a build, a download. */
const PATIENCE = 120_000;

function readText(path: string): string {
  return readFileSync(new URL(`../../lessons/${path}`, import.meta.url), "utf8");
}

/** Without titles of another language. */
export function readCourse(): Course {
  const { course } = parseCourse(readText("course.yaml"), "course.yaml");
  if (!course) throw new Error("course.yaml cannot be read");
  return course;
}

/** As the page shows it to the learner with this seed. */
export function readLesson(path: string, seed?: number, language: PlayedLanguage = "en"): Lesson {
  const original = { file: `${path}.md`, text: readText(`${path}.md`) };
  const { lesson } =
    language === "en"
      ? parseLesson(original.text, original.file, seed)
      : parseTranslatedLesson(
          original,
          { file: `${path}.${language}.md`, text: readText(`${path}.${language}.md`) },
          seed,
        );
  if (!lesson) throw new Error(`${path}.md cannot be read`);
  return lesson;
}

/** Plays the steps before `end`, and sees each begin. */
export async function playUntil(page: Page, lesson: Lesson, end: number): Promise<void> {
  const words = wordsOf(lesson);
  await page.locator("shell-terminal").click();
  for (const [at, step] of lesson.steps.slice(0, end).entries()) {
    await expect(currentStep(page).locator("h2").first()).toContainText(plain(step.title));
    await playStep(page, lesson, step);
    if (quizzesOf(step).length > 0 && at < lesson.steps.length - 1)
      await page.getByRole("button", { name: words.continue, exact: true }).click();
    await expectDone(page, at + 1);
  }
}

/** Plays all steps, and sees the lesson end. */
export async function playLesson(page: Page, lesson: Lesson): Promise<void> {
  await playUntil(page, lesson, lesson.steps.length);
  await expect(page.getByRole("heading", { name: wordsOf(lesson).finished })).toBeVisible();
}

/** Plays a drill of a review, which is a lesson of one step, until its end is told. */
export async function playDrill(page: Page, drill: Lesson): Promise<void> {
  const [step] = drill.steps;
  if (!step) throw new Error(`the drill ${drill.id} has no step`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(plain(step.title));
  await page.locator("shell-terminal").click();
  await playStep(page, drill, step);
  await expect(page.locator("drill-end")).toBeVisible();
}

export function currentStep(page: Page): Locator {
  return page.locator("lesson-pane li[aria-current=step]");
}

function wordsOf({ lang }: Lesson): (typeof WORDS)[PlayedLanguage] {
  return lang === "es" ? WORDS.es : WORDS.en;
}

/** Titles stand there as they are, blanks aside. */
function plain(title: string): string {
  return title.trim().replaceAll(/\s+/g, " ");
}

async function expectDone(page: Page, steps: number): Promise<void> {
  await expect(page.locator("lesson-pane").getByRole("progressbar")).toHaveAttribute(
    "aria-valuenow",
    String(steps),
  );
}

/** Types the step's first solution, and answers what is asked. */
async function playStep(page: Page, lesson: Lesson, step: Step): Promise<void> {
  for (const quiz of quizzesOf(step)) await answer(page, lesson, step, quiz);
  for (const piece of step.solutions[0]?.pieces ?? []) await typePiece(page, piece);
}

function quizzesOf({ parts }: Step): readonly Quiz[] {
  return parts.flatMap((part) => (part.kind === "quiz" ? [part.quiz] : []));
}

async function answer(page: Page, lesson: Lesson, step: Step, quiz: Quiz): Promise<void> {
  const form = page.locator("lesson-step lesson-quiz").nth(quizzesOf(step).indexOf(quiz));
  if (quiz.kind === "fill-in") await form.getByRole("textbox").fill(await rightValue(page, quiz));
  else {
    for (const [at, { right }] of quiz.choices.entries())
      if (right) await form.locator("label").nth(at).click();
  }
  await form.getByRole("button", { name: wordsOf(lesson).check }).click();
  await expect(form.locator(".result.right")).toBeVisible();
  await page.locator("shell-terminal").click();
}

/** What is right; where a command tells, it is typed. */
async function rightValue(
  page: Page,
  { right: [right] }: Extract<Quiz, { kind: "fill-in" }>,
): Promise<string> {
  if (right?.compare !== "command") return right?.value ?? "";
  await page.locator("shell-terminal").click();
  await enterLine(page, "clear");
  await enterLine(page, right.value);
  const lines = (await screenText(page)).split("\n");
  return lines.slice(right.value.split("\n").length, -1).join("\n").trim();
}

async function typePiece(page: Page, { script, stdin, interrupt }: TypedPiece): Promise<void> {
  const lines = script.trimEnd().split("\n");
  const last = lines.pop() ?? "";
  for (const line of lines) await enterLine(page, line);
  if (stdin === undefined && !interrupt) return enterLine(page, last);
  await typeLine(page, last);
  await waitUntilQuiet(page);
  if (stdin !== undefined) {
    // What pages ends with the key itself; a Return would be for what comes then.
    for (const line of stdin.replace(/\n$/, "").split("\n"))
      await (line === "q" ? page.keyboard.press("q") : typeLine(page, line));
    await waitUntilQuiet(page);
    // Some programs end by what they are told, others with the input.
    if (!PROMPT.test(await screenText(page))) await page.keyboard.press("Control+d");
  }
  if (interrupt) await page.keyboard.press("Control+c");
  await waitForScreen(page, { pattern: PROMPT, isThere: true });
}

/** Types a line at the prompt and waits for the next one. */
async function enterLine(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  // Before the line has come back from the computer, the prompt to be seen is still the old one.
  if (line !== "") await waitForScreen(page, { pattern: READY, isThere: false });
  await page.keyboard.press("Enter");
  if (line.endsWith("&")) {
    // What it prints may stand behind the prompt. Then one presses Return, to see it again.
    await waitUntilQuiet(page);
    if (!READY.test(await screenText(page))) await page.keyboard.press("Enter");
  }
  await waitForScreen(page, { pattern: READY, isThere: true });
}

async function typeLine(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
}

/** Looks at each frame: to ask from here would take longer than most commands. */
async function waitForScreen(
  page: Page,
  { pattern, isThere }: { readonly pattern: RegExp; readonly isThere: boolean },
): Promise<void> {
  await page.waitForFunction(
    ({ source, wanted }) => {
      const terminal = document.querySelector("shell-terminal");
      if (!terminal || !("text" in terminal) || typeof terminal.text !== "function") return false;
      return new RegExp(source).test(String(terminal.text(200))) === wanted;
    },
    { source: pattern.source, wanted: isThere },
    { timeout: PATIENCE },
  );
}

/** Until the screen has not changed for a while. */
async function waitUntilQuiet(page: Page): Promise<void> {
  let text = await screenText(page);
  let since = Date.now();
  const quiet = async () => {
    const now = await screenText(page);
    if (now !== text) [text, since] = [now, Date.now()];
    return Date.now() - since;
  };
  await expect.poll(quiet, { intervals: [30], timeout: PATIENCE }).toBeGreaterThan(QUIET);
}
