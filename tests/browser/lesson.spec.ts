import type { Page } from "@playwright/test";
import type { Lesson } from "../../src/tutor/lesson/lesson.ts";
import { currentStep, playLesson, playUntil, readCourse, readLesson } from "./play-lesson.ts";
import {
  enter,
  expect,
  expectSaved,
  expectScreen,
  openPage,
  screenText,
  storedSeed,
  test,
} from "./support.ts";

const [FIRST = ""] = readCourse().modules[0]?.lessons ?? [];

/** The first lesson as it is without a seed: its steps, but not the learner's own names in them. */
const readFirstLesson = () => readLesson(FIRST);

/** As drawn for the learner that this page is. */
async function readOwnLesson(page: Page): Promise<Lesson> {
  await expect(page.locator("lesson-pane").getByRole("heading", { level: 1 })).toBeVisible();
  await expectSaved(page);
  return readLesson(FIRST, await storedSeed(page));
}

test("a lesson that was played to its end is ticked in the list", async ({ page }) => {
  test.slow();
  await openPage(page);
  const lesson = await readOwnLesson(page);
  await playLesson(page, lesson);
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

test("the step that begins comes into view, and so does what answers a try", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openPage(page);
  const lesson = await readOwnLesson(page);
  const at = lesson.steps.findIndex(({ goals, rejects }) => goals.length > 1 && rejects.length > 0);
  expect(at).toBeGreaterThan(0);
  await playUntil(page, lesson, at);
  await expect(currentStep(page).getByRole("heading").first()).toBeInViewport({ ratio: 1 });
  await enter(page, "touch ~/beside-the-way");
  await expect(page.locator("lesson-step .message")).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: /hint/i }).click();
  await expect(page.locator("lesson-step .hint").last()).toBeInViewport({ ratio: 1 });
});

test("by keyboard, what a button brings has the focus, and so has the step that comes", async ({ page }) => {
  await openPage(page);
  const lesson = await readOwnLesson(page);
  const [first, second] = lesson.steps;
  const hints = first?.hints.length ?? 0;
  expect(hints).toBeGreaterThan(1);
  await page.keyboard.press("F6");
  await page.keyboard.press("Tab");
  for (let shown = 1; shown <= hints; shown++) {
    await page.keyboard.press("Enter");
    await expect(page.locator("lesson-step .hint")).toHaveCount(shown);
  }
  await expect(page.locator("lesson-step .hint").last()).toBeFocused();
  const pane = page.locator("lesson-step");
  await pane.getByRole("button", { name: "Show the solution" }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.locator(".solution")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(currentStep(page)).toContainText(second?.title ?? "");
});

test("the list of lessons is opened, and a lesson chosen, by keyboard alone", async ({ page }) => {
  await openPage(page);
  await readOwnLesson(page);
  await page.getByRole("button", { name: "Lessons", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Lessons" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("What should it do");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What should it do?");
  await expect(page.locator("lesson-pane .scroll")).toBeFocused();
  const quiz = page.locator("lesson-quiz").first();
  await quiz.getByRole("button", { name: "Check my answer" }).focus();
  await page.keyboard.press("Enter");
  await expect(quiz.locator(".result")).toContainText("Choose an answer.");
});
