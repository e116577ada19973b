import { enter, expectScreen, openPage, PROMPT, test } from "./support.ts";

test.use({ serviceWorkers: "allow" });

test("once loaded, the page opens without a network", async ({ page, context }) => {
  await openPage(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.reload();
  await expectScreen(page, PROMPT);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await enter(page, "seq 3 | wc -l");
  await expectScreen(page, "\n3\n");
});
