import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parseCourse } from "../../src/tutor/lesson/course.ts";
import type { Lesson, Step } from "../../src/tutor/lesson/lesson.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import type { Quiz } from "../../src/tutor/lesson/quiz-block.ts";
import { enter, expect, expectSaved, expectScreen, openPage, PROMPT, test } from "./support.ts";

function readFirstLesson(): Lesson {
  const read = (path: string) => readFileSync(new URL(`../../lessons/${path}`, import.meta.url), "utf8");
  const { course } = parseCourse(read("course.yaml"), "course.yaml");
  const [path = ""] = course?.modules[0]?.lessons ?? [];
  const { lesson } = parseLesson(read(`${path}.md`), path);
  if (!lesson) throw new Error(`${path}.md cannot be read`);
  return lesson;
}

async function answer(page: Page, quiz: Quiz): Promise<void> {
  const form = page.locator("lesson-quiz").last();
  if (quiz.kind === "fill-in") await form.getByRole("textbox").fill(quiz.right[0]?.value ?? "");
  else
    for (const { text, right } of quiz.choices)
      if (right) await form.getByText(text.replaceAll(/[`*]/g, ""), { exact: true }).click();
  await form.getByRole("button", { name: "Check my answer" }).click();
  await expect(form.getByText("Right.")).toBeVisible();
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

test("the first lesson can be played to its end by typing", async ({ page }) => {
  test.slow();
  const lesson = readFirstLesson();
  await openPage(page);
  await expect(page.getByRole("heading", { level: 1, name: lesson.title })).toBeVisible();
  for (const [at, step] of lesson.steps.entries()) {
    const current = page.locator("lesson-pane li[aria-current=step]");
    await expect(current.getByRole("heading", { name: step.title })).toBeVisible();
    await play(page, step);
    if (step.parts.some(({ kind }) => kind === "quiz") && at < lesson.steps.length - 1)
      await page.getByRole("button", { name: "Continue" }).click();
  }
  await expect(page.getByRole("heading", { name: "Lesson finished" })).toBeVisible();
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await expect(page.getByRole("button", { name: `${lesson.title}, done` })).toBeVisible();
});

test("hints come one after the other", async ({ page }) => {
  const [step] = readFirstLesson().steps;
  const all = step?.hints.length ?? 0;
  expect(all).toBeGreaterThan(0);
  await openPage(page);
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
  const current = page.locator("lesson-pane li[aria-current=step]");
  await openPage(page);
  await expect(current).toContainText(first.title);
  await expectSaved(page, () => play(page, first));
  await expect(current).toContainText(second.title);
  await page.reload();
  await expectScreen(page, "Welcome back");
  await expect(current).toContainText(second.title);

  await page.locator("shell-terminal").click();
  await enter(page, "touch ~/mine");
  await page.getByRole("button", { name: "Reset lesson" }).click();
  await expect(current).toContainText(first.title);
  await page.locator("shell-terminal").click();
  await enter(page, "test -e ~/mine || echo it is gone");
  await expectScreen(page, "\nit is gone\n");
});
