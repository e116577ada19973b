import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Lesson } from "../../src/tutor/lesson/lesson.ts";
import { drillsOf } from "../../src/tutor/review/drills.ts";
import { playDrill, readLesson } from "./play-lesson.ts";
import { expect, expectSaved, openPage, PROMPT, screenText, storeRound, test } from "./support.ts";

// All drills of a file are one review of a learner.
test.setTimeout(1_800_000);
test.use({ actionTimeout: 30_000 });

/** Names are drawn by it: any will do. */
const SEED = 4;

const FILES = readdirSync(new URL("../../lessons/reviews", import.meta.url))
  .filter((name) => name.endsWith(".md") && !name.endsWith(".es.md"))
  .map((name) => `reviews/${name.replace(/\.md$/, "")}`);

test("there are drills to play", () => {
  expect(FILES.flatMap((path) => drillsOf(readLesson(path))).length).toBeGreaterThan(500);
});

test("a warm-up leads through five drills, each once more as its solution was shown, and back to the lesson", async ({
  page,
}) => {
  await openPage(page);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("button", { name: "Review", exact: true }).click();
  await page.getByRole("button", { name: "Warm up", exact: true }).click();
  await expect(page.getByText("Drill 1 of 5", { exact: true })).toBeVisible();
  const next = page.locator("drill-end button.primary");
  for (let drill = 1; drill <= 10; drill++) {
    const all = Math.min(10, 4 + drill);
    await expect(page.locator("header .eyebrow", { hasText: `Drill ${drill} of ${all}` })).toBeVisible();
    await page.getByRole("button", { name: "Show the solution" }).click();
    for (const insert of await page.getByRole("button", { name: /^Put it in the terminal/ }).all()) {
      await insert.click();
      await page.keyboard.press("Enter");
    }
    await next.click();
  }
  await expect(page.getByRole("heading", { name: "Review finished" })).toBeVisible();
  await next.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
});

for (const path of FILES)
  test(`every drill of ${path} is finished by its solution`, { tag: "@long" }, async ({ page }) => {
    const drills = drillsOf(readLesson(path, SEED));
    const queue = drills.map(({ skills, steps }) => ({
      skill: skills[0],
      path,
      step: steps[0]?.id,
      seed: SEED,
    }));
    await openPage(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await begin(page, queue);
    const failures: string[] = [];
    for (const [at, drill] of drills.entries()) {
      const failure = await play(page, drill);
      if (failure === undefined) await page.locator("drill-end button.primary").click();
      else {
        failures.push(failure);
        // A round is told by its results: what is left is another one.
        if (at + 1 < drills.length) await begin(page, queue.slice(at + 1));
      }
    }
    expect(failures).toEqual([]);
  });

/** What went wrong; undefined: nothing. */
async function play(page: Page, drill: Lesson): Promise<string | undefined> {
  try {
    await test.step(drill.id, () => playDrill(page, drill));
    return undefined;
  } catch (thrown) {
    return `${drill.id}: ${String(thrown)}\n${await screenText(page)}`;
  }
}

/** Leaves the page and comes back in the middle of a review. */
async function begin(page: Page, queue: readonly unknown[]): Promise<void> {
  await expectSaved(page);
  await page.route("**/favicon.ico", (route) => route.fulfill({ body: "" }));
  await page.goto("./icon.svg");
  await storeRound(page, queue);
  await page.goto("./");
  await expect.poll(() => screenText(page)).toMatch(PROMPT);
}
