import { enter, expect, expectScreen, openPage, PROMPT, test } from "./support.ts";

test("what is to be done first is in sight, and led to", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await openPage(page);
  const way = page.getByRole("button", { name: /^To do now/ });
  const task = page.locator("lesson-pane li[aria-current=step] h2");
  await expect(task).not.toBeInViewport();
  await way.click();
  await expect(task).toBeInViewport();
  await expect(way).toHaveCount(0);
});

test("lessons are found by their titles, their skills and their commands", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  const search = page.getByRole("searchbox");
  const lessons = page.getByRole("dialog", { name: "Lessons" }).getByRole("listitem");
  await search.fill("no such thing anywhere");
  await expect(page.getByText("Nothing found.")).toBeVisible();
  await search.fill("chmod");
  await expect(lessons.first()).toBeVisible();
  await search.fill("wildcards");
  await expect(lessons).toHaveCount(1);
  await search.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Wildcards" })).toBeVisible();
  await expect(page).toHaveTitle("Wildcards – Rockpool");
});

test("the picture of a goal follows the computer", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await page.getByRole("searchbox").fill("skeleton of the shop");
  await page.getByRole("searchbox").press("Enter");
  const picture = page.locator("lesson-step lesson-picture");
  await expect(picture.getByText(/^0 of \d+ there$/)).toBeVisible();
  await page.locator("shell-terminal").click();
  await enter(page, "mkdir -p ~/shop/docs ~/shop/spare");
  await expect(picture.getByText(/^1 of \d+ there$/)).toBeVisible();
  await expect(picture.getByRole("listitem").filter({ hasText: "spare" })).toContainText("too much here");
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("signs and keys that the keyboard hides are there", async ({ page }) => {
    await openPage(page);
    const bar = page.locator("touch-bar");
    const field = bar.getByRole("textbox");
    const press = (name: string) => bar.getByRole("button", { name, exact: true }).tap();
    await field.tap();
    await field.pressSequentially("echo one ");
    await press("|");
    await field.pressSequentially(" tr o 0");
    await press("Enter");
    await expectScreen(page, "\n0ne\n");
    await field.pressSequentially("sleep 1000");
    await press("Enter");
    await press("Ctrl");
    await field.pressSequentially("c");
    await expectScreen(page, /\^C\n.*\$$/);
    await expectScreen(page, PROMPT);
  });
});
