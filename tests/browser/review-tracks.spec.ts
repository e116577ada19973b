import type { Page } from "@playwright/test";
import { readLesson } from "./play-lesson.ts";
import { expect, expectSaved, expectScreen, openPage, PROMPT, storeLearned, test } from "./support.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("before anything is learned, the review says when other rounds begin", async ({ page }) => {
  await openPage(page);
  const review = await openReview(page);
  await expect(review.getByText("Once you have learned a command")).toBeVisible();
  await expect(review.getByText("Short rounds of reading and of fixing")).toBeVisible();
  await expect(review.getByRole("button", { name: "Read and choose" })).toHaveCount(0);
});

test("a read-only round is done by taps alone", async ({ page }) => {
  await comeBackWith(page, [
    "git.init",
    "git.clone",
    "git.remote",
    "git.config",
    "git.ignore",
    "git.conflict",
  ]);
  await (await openReview(page)).getByRole("button", { name: "Read and choose" }).tap();
  const next = page.locator("drill-end button.primary");
  const questions = new Set<string>();
  for (let drill = 1; drill <= 5; drill++) {
    await expect(page.locator("header .eyebrow", { hasText: `Drill ${drill} of 5` })).toBeVisible();
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    questions.add(title);
    expect(await focused(page)).toBe("lesson-pane");
    await expect(page.locator("#terminal")).toBeHidden();
    await page.locator("lesson-quiz label").nth(rightChoice(title)).tap();
    await page.getByRole("button", { name: "Check my answer" }).tap();
    await expect(page.locator("drill-end")).toContainText("It comes again in");
    await next.tap();
  }
  expect(questions.size).toBe(5);
  await expect(page.getByRole("heading", { name: "Review finished" })).toBeVisible();
  await expect(page.locator("drill-end li").filter({ hasText: /With ease|Well done/ })).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await next.tap();
  await expect(page.locator("#terminal")).toBeVisible();
  await expectScreen(page, PROMPT);
});

test("the command of the day, and what is broken, begin with a tap", async ({ page }) => {
  await comeBackWith(page, ["git.restore"]);
  const review = await openReview(page);
  await expect(review.getByRole("region", { name: "Command of the day" })).toContainText("git restore");
  await review.getByRole("button", { name: "Practise it" }).tap();
  await expect(page.locator("header .eyebrow")).toContainText("Bring a file back");
  await expect(page.getByText("Drill 1 of 1", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "End the review" }).tap();
  await expect(page.locator("header .eyebrow", { hasText: "Drill" })).toHaveCount(0);
  await (await openReview(page)).getByRole("button", { name: "Fix it" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gone");
});

/** Leaves the page, and comes back as somebody who has learned these. */
async function comeBackWith(page: Page, skills: readonly string[]): Promise<void> {
  await openPage(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expectSaved(page);
  await page.route("**/favicon.ico", (route) => route.fulfill({ body: "" }));
  await page.goto("./icon.svg");
  await storeLearned(page, skills);
  await page.goto("./");
  await expectScreen(page, PROMPT);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function openReview(page: Page) {
  await page.getByRole("button", { name: /^Review/ }).tap();
  return page.getByRole("dialog", { name: "Review" });
}

/** Where the right answer stands, in the drill of this title. */
function rightChoice(title: string): number {
  const step = readLesson("reviews/git").steps.find((one) => one.title === title);
  const [goal] = step?.goals ?? [];
  if (goal?.kind !== "quiz" || goal.quiz.kind !== "single") throw new Error(`${title} has no choices`);
  return goal.quiz.choices.findIndex(({ right }) => right);
}

/** The element of the page that has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}
