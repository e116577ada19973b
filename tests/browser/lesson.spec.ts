import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { parseCourse } from "../../src/tutor/lesson/course.ts";
import type { Lesson, Step } from "../../src/tutor/lesson/lesson.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import type { Quiz } from "../../src/tutor/lesson/quiz-block.ts";
import {
  enter,
  expect,
  expectSaved,
  expectScreen,
  openPage,
  PROMPT,
  screenText,
  storedSeed,
  test,
} from "./support.ts";

/** The first lesson as it is without a seed: its steps, but not the learner's own names in them. */
function readFirstLesson(seed?: number): Lesson {
  const read = (path: string) => readFileSync(new URL(`../../lessons/${path}`, import.meta.url), "utf8");
  const { course } = parseCourse(read("course.yaml"), "course.yaml");
  const [path = ""] = course?.modules[0]?.lessons ?? [];
  const { lesson } = parseLesson(read(`${path}.md`), path, seed);
  if (!lesson) throw new Error(`${path}.md cannot be read`);
  return lesson;
}

/** As drawn for the learner that this page is. */
async function readOwnLesson(page: Page): Promise<Lesson> {
  await expect(page.locator("lesson-pane").getByRole("heading", { level: 1 })).toBeVisible();
  await expectSaved(page);
  return readFirstLesson(await storedSeed(page));
}

/** What is right; where a command tells, it is typed. */
async function rightValue(
  page: Page,
  { right: [right] }: Extract<Quiz, { kind: "fill-in" }>,
): Promise<string> {
  if (right?.compare !== "command") return right?.value ?? "";
  await page.locator("shell-terminal").click();
  await enter(page, right.value);
  return (await screenText(page)).trimEnd().split("\n").at(-2) ?? "";
}

async function answer(page: Page, quiz: Quiz): Promise<void> {
  const form = page.locator("lesson-quiz").last();
  if (quiz.kind === "fill-in") await form.getByRole("textbox").fill(await rightValue(page, quiz));
  else {
    for (const [at, { right }] of quiz.choices.entries())
      if (right) await form.locator("label").nth(at).click();
  }
  await form.getByRole("button", { name: "Check my answer" }).click();
  await expect(form.getByText("Right.", { exact: true })).toBeVisible();
}

/** Types the step's first solution, as a learner would. */
async function play(page: Page, step: Step): Promise<void> {
  for (const part of step.parts) if (part.kind === "quiz") await answer(page, part.quiz);
  await page.locator("shell-terminal").click();
  for (const { script, stdin, interrupt } of step.solutions[0]?.pieces ?? []) {
    for (const line of script.trimEnd().split("\n")) {
      if (!interrupt && stdin === undefined) {
        await enter(page, line);
        continue;
      }
      await page.keyboard.type(line);
      await page.keyboard.press("Enter");
      if (stdin !== undefined) await page.keyboard.type(stdin.replaceAll("\n", "\r"));
      if (interrupt) await page.keyboard.press("Control+c");
      await expectScreen(page, PROMPT);
    }
  }
}

/** Plays the steps before `end`, and sees each begin. */
async function playUntil(page: Page, lesson: Lesson, end: number): Promise<void> {
  for (const [at, step] of lesson.steps.slice(0, end).entries()) {
    await expect(currentStep(page)).toContainText(step.title);
    await play(page, step);
    const asks = step.parts.some(({ kind }) => kind === "quiz");
    if (asks && at < lesson.steps.length - 1) await page.getByRole("button", { name: "Continue" }).click();
  }
}

function currentStep(page: Page): Locator {
  return page.locator("lesson-pane li[aria-current=step]");
}

test("the first lesson can be played to its end by typing", async ({ page }) => {
  test.slow();
  await openPage(page);
  const lesson = await readOwnLesson(page);
  await expect(page.getByRole("heading", { level: 1, name: lesson.title })).toBeVisible();
  await playUntil(page, lesson, lesson.steps.length);
  await expect(page.getByRole("heading", { name: "Lesson finished" })).toBeVisible();
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  const entry = page
    .getByRole("dialog", { name: "Lessons" })
    .getByRole("button")
    .filter({ hasText: lesson.title });
  await expect(entry).toContainText(", done");
});

test("hints come one after the other", async ({ page }) => {
  const lesson = readFirstLesson();
  const at = lesson.steps.findIndex(({ hints }) => hints.length > 1);
  const all = lesson.steps[at]?.hints.length ?? 0;
  expect(all).toBeGreaterThan(1);
  await openPage(page);
  await playUntil(page, lesson, at);
  for (let shown = 0; shown < all; shown++) {
    await page.getByRole("button", { name: /hint/i }).click();
    await expect(page.locator("lesson-step .hint")).toHaveCount(shown + 1);
  }
  await expect(page.getByRole("button", { name: /hint/i })).toHaveCount(0);
});

test("the lesson survives a reload, and Reset lesson begins it again", async ({ page }) => {
  const lesson = readFirstLesson();
  const [first, second] = lesson.steps;
  if (!first || !second) throw new Error("the first lesson has less than two steps");
  await openPage(page);
  await playUntil(page, lesson, 1);
  await expectSaved(page);
  await expect(currentStep(page)).toContainText(second.title);
  await page.reload();
  await expectScreen(page, "Welcome back");
  await expect(currentStep(page)).toContainText(second.title);

  await page.locator("shell-terminal").click();
  await enter(page, "touch ~/mine");
  await page.getByRole("button", { name: "Reset lesson" }).click();
  await expect(currentStep(page)).toContainText(first.title);
  await page.locator("shell-terminal").click();
  await enter(page, "test -e ~/mine || echo it is gone");
  await expectScreen(page, "\nit is gone\n");
});

test("what was done is taken back and done again by buttons, and the prompt follows", async ({ page }) => {
  await openPage(page);
  const button = (name: string) => page.locator("lesson-step").getByRole("button", { name, exact: true });
  await expect(button("Undo")).toBeDisabled();
  await enter(page, "cd /tmp");
  await button("Undo").click();
  await expectScreen(page, /~\$ ?$/);
  await button("Redo").click();
  await expectScreen(page, /\/tmp\$ ?$/);
  await enter(page, "touch leftover");
  await button("Restart this step").click();
  await enter(page, "ls /tmp");
  expect(await screenText(page)).not.toMatch(/\nleftover/);
});

test("a step tells what is missing, and how it can be done", async ({ page }) => {
  const [step] = readFirstLesson().steps;
  await openPage(page);
  const pane = page.locator("lesson-step");
  await pane.getByRole("button", { name: "Why not yet?" }).click();
  await expect(pane.getByText("Not yet", { exact: true })).toBeVisible();
  await pane.getByRole("button", { name: "Show the solution" }).click();
  await pane
    .getByRole("button", { name: /^Put it in the terminal/ })
    .first()
    .click();
  const [line = ""] = step?.solutions[0]?.pieces.map(({ script }) => script.trimEnd()) ?? [];
  await expectScreen(page, new RegExp(`\\$ ${line}$`));
  await page.keyboard.press("Enter");
  await expect(page.locator("lesson-pane").getByText("Done:").first()).toBeAttached();
});
