import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { enter, expect, expectSaved, openPage, overwriteStored, storeLearned, test } from "./support.ts";

/** All rules of axe, also that of WCAG 2.2 for the size of targets, which it leaves out by itself. */
async function expectNoViolations(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
  const { violations, passes } = await axe.analyze();
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" ")}`,
  );
  expect(told).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
}

async function openLesson(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await page.getByRole("searchbox").fill(title);
  await page.getByRole("dialog", { name: "Lessons" }).getByRole("button", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

const LOOKS = [
  { name: "light", colorScheme: "light", size: { width: 1280, height: 800 } },
  { name: "dark", colorScheme: "dark", size: { width: 1280, height: 800 } },
  // A page of 1280 by 800 at 200 %.
  { name: "light, enlarged", colorScheme: "light", size: { width: 640, height: 400 } },
] as const;

for (const { name, colorScheme, size } of LOOKS)
  test.describe(`axe finds nothing wrong, ${name}:`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openPage(page);
      await page.getByRole("heading", { level: 1 }).waitFor();
    });

    test("the first visit, and every panel", async ({ page }) => {
      await enter(page, "ls --color /");
      await expectNoViolations(page);
      for (const menu of ["Lessons", "Review", "Settings"]) {
        await page.getByRole("button", { name: menu, exact: true }).click();
        await expect(page.getByRole("dialog", { name: menu })).toBeVisible();
        if (menu === "Lessons") await page.getByRole("searchbox").fill("grep");
        if (menu === "Review") await page.getByText("As a table").click();
        await expectNoViolations(page);
        await page.keyboard.press("Escape");
      }
    });

    test("a lesson with all its help", async ({ page }) => {
      await enter(page, "cd /tmp");
      await enter(page, "gti status");
      for (const help of ["Give me a hint", "Why not yet?", "Show the solution"])
        await page.getByRole("button", { name: help }).click();
      await page.getByText(/^Timeline/).click();
      await expectNoViolations(page);
    });

    test("a question, answered wrongly", async ({ page }) => {
      await openLesson(page, "Terminal, shell, operating system");
      const quiz = page.locator("lesson-quiz").first();
      await quiz.locator("label").first().click();
      await quiz.getByRole("button", { name: "Check my answer" }).click();
      await expect(quiz.locator(".result")).toBeVisible();
      await expectNoViolations(page);
    });

    test("the review of a learner, and a round that is read", async ({ page }) => {
      await expectSaved(page);
      await page.route("**/favicon.ico", (route) => route.fulfill({ body: "" }));
      await page.goto("./icon.svg");
      await storeLearned(page, ["git.init", "git.restore"]);
      await openPage(page);
      await page.getByRole("button", { name: /^Review/ }).click();
      const start = page.getByRole("button", { name: "Read and choose" });
      await expect(start).toBeVisible();
      await expectNoViolations(page);
      await start.click();
      await expect(page.locator("lesson-quiz")).toBeVisible();
      await expectNoViolations(page);
    });

    test("what went wrong", async ({ page }) => {
      await expectSaved(page);
      await page.route("**/favicon.ico", (route) => route.fulfill({ body: "" }));
      await page.goto("./icon.svg");
      await overwriteStored(page, { version: 1, savedAt: 1, computer: { version: 99 }, tutor: 0 });
      await page.goto("./");
      await expect(page.getByRole("alertdialog", { name: "cannot be opened" })).toBeVisible();
      await expectNoViolations(page);
    });
  });

test("a lesson that cannot be loaded says so to everybody", async ({ page, errors }) => {
  await page.route("**/eight-commands*", (route) => route.abort());
  await openPage(page);
  await expect(page.getByText("The lesson could not be loaded")).toBeVisible();
  await expectNoViolations(page);
  errors.splice(0);
});

test("two terminals, and a notice, can be used by everybody", async ({ page, context }) => {
  await openPage(page);
  const second = await context.newPage();
  await openPage(second);
  await expect(second.getByText("open in another tab")).toBeVisible();
  await second.getByRole("button", { name: "Two terminals beside each other" }).click();
  await expectNoViolations(second);
});

test("in screen reader mode the output can be read", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  await page.getByRole("switch", { name: "Screen reader mode" }).check();
  await page.keyboard.press("Escape");
  await page.locator("shell-terminal").click();
  await enter(page, "echo read this aloud");
  await expect(page.getByRole("listitem").filter({ hasText: /^read this aloud/ })).toBeVisible();
});

test("everything is reached with the keyboard alone", async ({ page }) => {
  await openPage(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("F6");
  const reached = new Set<string>();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press("Tab");
    reached.add(
      await page.evaluate(() => {
        let active: Element | null = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? "";
      }),
    );
    // From the terminal, Tab belongs to the shell.
    if ([...reached].some((name) => name.startsWith("Terminal"))) break;
  }
  const names = [...reached].join("|");
  for (const name of ["Reset lesson", "Next lesson", "Width of the lesson", "Terminal"]) {
    expect(names).toContain(name);
  }
});
