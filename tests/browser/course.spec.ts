import type { Page } from "@playwright/test";
import { en } from "../../src/app/messages/en.ts";
import { es } from "../../src/app/messages/es.ts";
import { type PlayedLanguage, playLesson, readCourse, readLesson } from "./play-lesson.ts";
import { expect, expectSaved, openPage, screenText, storedSeed, test } from "./support.ts";

// Each module is one visit of a learner, who goes from lesson to lesson.
test.setTimeout(900_000);

const { modules } = readCourse();
/** Of the translation only the words are others: a few lessons show that they fit. */
const SPANISH_MODULES = ["start", "design"];

/** What these build, install and download takes its time, also on a page: modules with them are played as a whole by `npm run play`. */
const SLOW_TOOLS = /\b(?:docker|poetry|pip|python3?)\b/;

function takesLong(path: string): boolean {
  return readLesson(path).steps.some(({ solutions: [first] }) =>
    first?.pieces.some(({ script }) => SLOW_TOOLS.test(script)),
  );
}

const longModules = modules.filter(({ lessons }) => lessons.some(takesLong));
/** Of the lessons in them, each run of all tests plays so many: other ones tomorrow, until all have had their turn. */
const SAMPLE_SIZE = 3;
/** The number of the day; `ROCKPOOL_SAMPLE` asks for another one's lessons. */
const sample = Number(process.env.ROCKPOOL_SAMPLE);

test("the course has lessons to play", () => {
  expect(modules.flatMap(({ lessons }) => lessons).length).toBeGreaterThan(50);
});

for (const { id, lessons } of modules)
  test(`every lesson of the module ${id} is finished by its solutions`, {
    tag: lessons.some(takesLong) ? ["@long"] : [],
  }, async ({ page }) => {
    await playModule(page, lessons, "en");
  });

const longLessons = longModules.flatMap(({ lessons }) => lessons);
const share = Math.ceil(longLessons.length / SAMPLE_SIZE);
for (let turn = 0; turn < SAMPLE_SIZE; turn++) {
  const path = longLessons[((sample % share) + turn * share) % longLessons.length] ?? "";
  test(`sample ${sample} of the lessons that take long, ${turn + 1} of ${SAMPLE_SIZE}: ${path} is finished by its solutions`, async ({
    page,
  }) => {
    await playModule(page, [path], "en");
  });
}

test.describe("in Spanish", () => {
  test.use({ locale: "es-CO" });
  for (const { id, lessons } of modules.filter((module) => SPANISH_MODULES.includes(module.id)))
    test(`every lesson of the module ${id} is finished by its solutions`, async ({ page }) => {
      await playModule(page, lessons, "es");
    });
});

/** Plays all, whatever becomes of the others. */
async function playModule(page: Page, lessons: readonly string[], language: PlayedLanguage): Promise<void> {
  await openPage(page);
  await expect(page.locator("lesson-pane").getByRole("heading", { level: 1 })).toBeVisible();
  await expectSaved(page);
  const seed = await storedSeed(page);
  const failures: string[] = [];
  for (const path of lessons) {
    const lesson = readLesson(path, seed, language);
    try {
      await test.step(path, async () => {
        await openLesson(page, lesson.title, language);
        await playLesson(page, lesson);
      });
    } catch (thrown) {
      failures.push(`${path}: ${String(thrown)}\n${await screenText(page)}`);
    }
  }
  expect(failures).toEqual([]);
}

/** By the button that leads on, where it does; else by the list. */
async function openLesson(page: Page, title: string, language: PlayedLanguage): Promise<void> {
  const { lessons } = (language === "es" ? es : en).menu;
  const next = page.locator("lesson-pane footer button.primary");
  if (await next.isVisible()) await next.click();
  else {
    await page.getByRole("button", { name: lessons, exact: true }).click();
    const list = page.getByRole("dialog", { name: lessons });
    await list.getByRole("searchbox").fill(title);
    await list.getByRole("button").filter({ hasText: title }).first().click();
  }
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
}
