import { enter, expect, expectScreen, openPage, PROMPT, screenText, test } from "./support.ts";

test("shows a prompt and runs what is typed", async ({ page }) => {
  await openPage(page);
  await enter(page, "echo hello | tr a-z A-Z; pwd");
  await expectScreen(page, "HELLO\n/home/learner\n");
  await enter(page, "nosuchcommand");
  await expectScreen(page, "nosuchcommand: command not found");
});

test("edits the line with the keys of a shell", async ({ page }) => {
  await openPage(page);
  await page.keyboard.type("echo two");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+k");
  await enter(page, "echo one");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type(" more");
  await page.keyboard.press("Enter");
  await expectScreen(page, "\none more\n");
});

test("Ctrl-C stops a loop that never waits", async ({ page }) => {
  await openPage(page);
  await page.keyboard.type("echo off we go; while true; do :; done");
  await page.keyboard.press("Enter");
  await expectScreen(page, "\noff we go");
  const start = Date.now();
  await page.keyboard.press("Control+c");
  await expectScreen(page, /\^C\n.*\$$/);
  // On a quiet machine it takes a tenth of a second; a busy one may need some seconds.
  expect(Date.now() - start).toBeLessThan(10_000);
  await enter(page, "echo still here");
  await expectScreen(page, "\nstill here\n");
});

test("Ctrl-C stops a flood of output", async ({ page }) => {
  await openPage(page);
  await page.keyboard.type("yes");
  await page.keyboard.press("Enter");
  await expectScreen(page, "y\ny\ny\n");
  await page.keyboard.press("Control+c");
  await expectScreen(page, PROMPT);
});

test("a fork bomb leaves the shell as it is", async ({ page }) => {
  await openPage(page);
  await enter(page, "echo shell $$");
  const shell = /\n(shell \d+)\n/.exec(await screenText(page))?.[1];
  await page.keyboard.type(":(){ :|:& };:");
  await page.keyboard.press("Enter");
  await expectScreen(page, "fork: Resource temporarily unavailable");
  await page.keyboard.press("Control+l");
  await enter(page, "echo shell $$");
  expect(await screenText(page)).toContain(`\n${shell}\n`);
  expect(await screenText(page)).not.toContain("The shell has ended");
});

test("prints a long output to its end", async ({ page }) => {
  await openPage(page);
  await enter(page, "seq 1 100000");
  await expectScreen(page, /\n99999\n100000\n.*\$ ?$/);
});

test("a program sees the size of the window", async ({ page }) => {
  await openPage(page);
  await enter(page, "echo $LINES $COLUMNS");
  const [, rows, columns] = /\n(\d+) (\d+)\n/.exec(await screenText(page)) ?? [];
  expect(Number(rows)).toBeGreaterThan(10);
  await page.setViewportSize({ width: 1000, height: 500 });
  await expect
    .poll(async () => {
      await enter(page, "clear; echo $LINES $COLUMNS");
      const [, newRows, newColumns] = /(\d+) (\d+)\n.*\$ ?$/.exec(await screenText(page)) ?? [];
      return Number(newRows) < Number(rows) && Number(newColumns) < Number(columns);
    })
    .toBe(true);
});

test("F6 leaves the terminal and comes back", async ({ page }) => {
  await openPage(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("F6");
  await expect(page.locator("lesson-pane")).toBeFocused();
  await page.keyboard.press("F6");
  await enter(page, "echo back");
  await expectScreen(page, "\nback\n");
});

test("a link in the output opens in another tab", async ({ page, context }) => {
  await openPage(page);
  await context.route("https://example.org/**", (route) => route.fulfill({ body: "there" }));
  await enter(page, "printf '\\e]8;;https://example.org/x\\e\\\\thislink\\e]8;;\\e\\\\\\n'");
  const opened = context.waitForEvent("page");
  const link = page.locator(".xterm-rows span", { hasText: /^thislink$/ }).last();
  await expect(link).toBeVisible();
  const { x = 0, y = 0 } = (await link.boundingBox()) ?? {};
  // xterm.js looks for a link where the mouse comes to rest.
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.move(x + 12, y + 8);
  await expect(page.locator(".xterm-cursor-pointer")).toBeVisible();
  await page.mouse.click(x + 12, y + 8);
  await expect(await opened).toHaveURL("https://example.org/x");
});

test("what is typed as soon as the first prompt is seen stands behind it", async ({ page }) => {
  await page.goto("./");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".xterm-rows > div")].some((row) => row.textContent?.includes("~$")),
  );
  await page.keyboard.type("echo at once\n");
  await expectScreen(page, /^learner@rockpool:~\$ echo at once\nat once\nlearner@rockpool:~\$/);
});
