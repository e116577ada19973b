import type { Page } from "@playwright/test";
import { enter, expect, expectScreen, openPage, test } from "./support.ts";

/** What the terminals show that are seen, from left to right. */
function shownScreens(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("shell-terminal:not([hidden])")];
    shown.sort((left, right) => Number(left.style.order) - Number(right.style.order));
    return shown.map((one) => ("text" in one && typeof one.text === "function" ? String(one.text()) : ""));
  });
}

async function expectShown(page: Page, ...screens: readonly RegExp[]): Promise<void> {
  await expect
    .poll(async () => {
      const shown = await shownScreens(page);
      return shown.length === screens.length && shown.every((text, at) => screens[at]?.test(text));
    })
    .toBe(true);
}

test("two terminals beside each other work on one computer", async ({ page }) => {
  await openPage(page);
  await enter(page, "cd /tmp; echo from the first > note");
  await page.getByRole("button", { name: "Two terminals beside each other" }).click();
  await expectShown(page, /tmp\$/, /~\$ ?$/);
  await page.keyboard.type("cat /tmp/note; sleep 1000\n");
  await expectShown(page, /tmp\$/, /\nfrom the first/);
  // From the last terminal on to the lesson, and back to where one was.
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await page.keyboard.press("Control+c");
  await expectShown(page, /tmp\$ ?$/, /\^C\n.*~\$ ?$/);
});

test("a reload brings the terminals back", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Two terminals beside each other" }).click();
  await expectShown(page, /~\$ ?$/, /~\$ ?$/);
  await page.reload();
  await expectShown(page, /~\$ ?$/, /~\$ ?$/);
  await page.getByRole("button", { name: "Close Terminal 2" }).click();
  await page.reload();
  await expectShown(page, /~\$ ?$/);
});

test("another lesson leaves the terminals open", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Two terminals beside each other" }).click();
  await expectShown(page, /~\$ ?$/, /~\$ ?$/);
  await page.keyboard.type("cd /tmp; sleep 1000\n");
  await page.getByRole("button", { name: "Next lesson" }).click();
  await expect(page.getByRole("heading", { name: "First contact" })).toBeVisible();
  await expectShown(page, /\$ ?$/, /~\$ ?$/);
  await page.getByRole("button", { name: "Terminal 2", exact: true }).click();
  await page.keyboard.type("pwd; ls | head -n 1; exit\n");
  await expect(page.getByRole("button", { name: "Terminal 2", exact: true })).toHaveCount(0);
});

test("terminals are opened, shown and closed", async ({ page }) => {
  await openPage(page);
  await enter(page, "echo I am one");
  await page.getByRole("button", { name: "Open another terminal" }).click();
  await expectShown(page, /^learner@rockpool:~\$ ?$/);
  await page.keyboard.type("x=2; echo I am $x\n");
  await expectShown(page, /\nI am 2/);
  await page.getByRole("button", { name: "Terminal 1", exact: true }).click();
  await expectShown(page, /\nI am one/);
  await page.getByRole("button", { name: "Terminal 2", exact: true }).click();
  await expectShown(page, /\nI am 2/);
  await page.keyboard.type("exit\n");
  await expectShown(page, /\nI am one/);
  await expect(page.getByRole("button", { name: "Terminal 2", exact: true })).toHaveCount(0);
  await enter(page, "echo still here");
  await expectScreen(page, /\nstill here/);
});
