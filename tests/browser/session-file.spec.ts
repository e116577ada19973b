import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { enter, expect, expectScreen, openPage, PROMPT, screenText, test } from "./support.ts";

async function openSettings(page: Page, name = "Settings"): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
}

/** As one who has no mouse does. */
async function pressButton(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

async function chooseFile(page: Page, button: string, file: { name: string; text: string }): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await pressButton(page, button);
  const chooser = await choosing;
  await chooser.setFiles({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) });
}

test("what was downloaded goes on in another browser, by the keyboard alone", async ({ page, browser }) => {
  test.slow();
  await openPage(page);
  await enter(page, "mkdir deep && cd deep && echo kept > file && greeting=hello");
  await openSettings(page);
  const downloading = page.waitForEvent("download");
  await pressButton(page, "Download my progress");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("rockpool-session.json");
  const text = readFileSync(await download.path(), "utf8");

  const context = await browser.newContext({ locale: "es-CO", serviceWorkers: "block" });
  const other = await context.newPage();
  await openPage(other);
  await enter(other, "echo other > theirs");
  await openSettings(other, "Ajustes");
  await chooseFile(other, "Abrir un archivo descargado", { name: "mi-progreso.json", text });
  await expect(
    other.getByText("¿Reemplazar todo lo de aquí por lo que hay en mi-progreso.json?"),
  ).toBeVisible();
  await pressButton(other, "Sí, reemplazar");
  await expectScreen(other, "Aquí está tu computador");
  await expectScreen(other, PROMPT);
  await enter(other, "cat file; echo $greeting; pwd");
  await expectScreen(other, "\nkept\nhello\n/home/learner/deep\n");

  // It is stored, too.
  await other.reload();
  await expectScreen(other, "Hola de nuevo");
  await enter(other, "cat file");
  await expectScreen(other, "\nkept\n");
  await context.close();
});

test("a file that is none of ours is refused in one line, and nothing is changed", async ({ page }) => {
  await openPage(page);
  await enter(page, "echo mine > precious");
  await openSettings(page);
  const damaged =
    '{"rockpool":"session","session":{"version":1,"savedAt":1,"computer":{"disk":{}},"tutor":{"$undefined":true}}}';
  for (const text of ["", "ls -l", damaged]) {
    await chooseFile(page, "Open a downloaded file", { name: "notes.json", text });
    await pressButton(page, "Yes, replace it");
    await expect(page.getByRole("alert")).toHaveText(/^That is no file .* Nothing was changed\.$/);
  }
  await chooseFile(page, "Open a downloaded file", { name: "notes.json", text: "" });
  await pressButton(page, "No, keep what is here");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.locator("shell-terminal").click();
  await enter(page, "cat precious");
  expect(await screenText(page)).toContain("\nmine\n");
  await page.reload();
  await expectScreen(page, "Welcome back");
  await enter(page, "cat precious");
  expect(await screenText(page)).toMatch(/cat precious\nmine\n/);
});
