import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { enter, expect, expectScreen, openPage, PROMPT, test } from "./support.ts";

/** Where a text stands on the screen, in the last row that has it. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const rows = [...document.querySelectorAll(".xterm-rows > div")];
    const row = rows.findLast((one) => one.textContent?.includes(wanted));
    const screen = document.querySelector(".xterm-screen");
    if (!row || !screen) return undefined;
    const { left, width } = screen.getBoundingClientRect();
    const { top, height } = row.getBoundingClientRect();
    const terminal = document.querySelector("shell-terminal");
    const columns =
      terminal && "drawn" in terminal ? (terminal.drawn as { readonly cols: number }).cols : undefined;
    const column = (row.textContent ?? "").lastIndexOf(wanted);
    return columns && { x: left + ((column + 0.5) * width) / columns, y: top + height / 2 };
  }, text);
  if (!place) throw new Error(`the screen does not show ${text}`);
  return place;
}

/** The pointer comes again and again until something is explained: what listens may still be loading. */
async function pointAt(page: Page, text: string, meaning: string): Promise<void> {
  await expect(async () => {
    const { x, y } = await placeOf(page, text);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await expect(page.locator("word-help")).toContainText(meaning, { timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

test("explains the word that the pointer rests on", async ({ page }) => {
  await openPage(page);
  await enter(page, "ls -la / | head -n 2 > top.txt");
  await pointAt(page, "ls -la", "list directory contents");
  await pointAt(page, "-la", "do not ignore entries starting with .");
  await pointAt(page, "| head", "what the command before prints");
  await pointAt(page, "top.txt", "writes the output");
  await page.keyboard.press("Escape");
  await expect(page.locator("word-help code")).toHaveCount(0);
  // Of what was printed, nothing is explained.
  await page.keyboard.type("sort -r notes");
  await pointAt(page, "-r notes", "reverse the result");
  await page.mouse.move(2, 2);
  await expect(page.locator("word-help code")).toHaveCount(0);
});

test("explains a command that goes on over several prompts", async ({ page }) => {
  await openPage(page);
  await page.keyboard.type("for name in *; do\n");
  // What is typed before the next prompt is echoed where the cursor stands, as on any terminal.
  await expectScreen(page, /\n> ?$/);
  await page.keyboard.type("wc -l $name; done | sort -r\n");
  await expectScreen(page, PROMPT);
  await pointAt(page, "sort -r", "sort lines of text");
  await pointAt(page, "-l $name", "print the newline counts");
});

test("explains with F1 what the cursor stands at, and the arrow keys lead on", async ({ page }) => {
  await openPage(page);
  await enter(page, "mkdir -p one/two");
  await page.keyboard.type("grep -i one");
  const help = page.locator("word-help");
  await expect(async () => {
    await page.keyboard.press("F1");
    await expect(help.getByRole("status")).toContainText("one", { timeout: 4000 });
  }).toPass({ timeout: 60_000 });
  await page.keyboard.press("ArrowLeft");
  await expect(help).toContainText("ignore case distinctions");
  const { violations } = await new AxeBuilder({ page }).include("word-help").analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press("ArrowUp");
  await expect(help).toContainText("make directories");
  await page.keyboard.press("ArrowRight");
  await expect(help).toContainText("no error if existing");
  await page.keyboard.press("Escape");
  await expect(help.locator("code")).toHaveCount(0);
  // The keys are the shell's again.
  await page.keyboard.press("Control+u");
  await enter(page, "ls");
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap explains a word, and a tap elsewhere closes", async ({ page }) => {
    await openPage(page);
    await expect(page.getByText("Tap a word: it is explained")).toBeVisible();
    await page.locator("touch-bar input").fill("wc -l .bashrc");
    await page.locator("touch-bar button[type=submit]").tap();
    await expectScreen(page, PROMPT);
    const help = page.locator("word-help");
    await expect(async () => {
      const { x, y } = await placeOf(page, "-l .bashrc");
      await page.touchscreen.tap(x, y);
      await expect(help.getByRole("status")).toContainText("print the newline counts", { timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    const { violations } = await new AxeBuilder({ page }).include("word-help").analyze();
    expect(violations).toEqual([]);
    const { x, y } = await placeOf(page, "wc -l");
    await page.touchscreen.tap(x, y);
    await expect(help).toContainText("newline, word, and byte counts");
    const { width = 0, x: left = -1 } = (await help.boundingBox()) ?? {};
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(390);
    await page.touchscreen.tap(x, y);
    await expect(help.locator("code")).toHaveCount(0);
  });
});
