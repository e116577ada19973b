import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { enter, expect, openPage, test } from "./support.ts";

async function expectNoViolations(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openPage(page);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await enter(page, "ls --color /");
    await expectNoViolations(page);
    for (const menu of ["Lessons", "Settings"]) {
      await page.getByRole("button", { name: menu, exact: true }).click();
      await expect(page.getByRole("dialog", { name: menu })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
    }
  });
}

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
