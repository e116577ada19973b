import type { Page, Worker } from "@playwright/test";
import { enter, expect, expectSaved, expectScreen, openPage, PROMPT, test } from "./support.ts";

function worker(page: Page): Worker {
  const [found] = page.workers();
  if (!found) throw new Error("the page has no worker");
  return found;
}

test("a crash restores the computer from what was last saved", async ({ page, errors }) => {
  await openPage(page);
  await enter(page, "echo kept > file");
  await expectSaved(page);
  await worker(page).evaluate(
    () =>
      void setTimeout(() =>
        Promise.reject(new Error("boom")).catch((e) =>
          setTimeout(() => {
            throw e;
          }),
        ),
      ),
  );
  await expect(page.getByText("stopped unexpectedly")).toBeVisible();
  await expectScreen(page, "The computer was restarted.");
  await expectScreen(page, PROMPT);
  await enter(page, "cat file");
  await expectScreen(page, "\nkept\n");
  expect(errors.splice(0)).not.toEqual([]);
});

test("a computer that does not answer can be restarted", async ({ page }) => {
  await openPage(page);
  await enter(page, "echo kept > file");
  await expectSaved(page);
  void worker(page)
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await page.keyboard.press("Control+c");
  await page.getByRole("button", { name: "Restart the computer" }).click();
  await expectScreen(page, PROMPT);
  await page.locator("shell-terminal").click();
  await enter(page, "cat file");
  await expectScreen(page, "\nkept\n");
});
