import {
  enter,
  expect,
  expectSaved,
  expectScreen,
  openPage,
  overwriteStored,
  PROMPT,
  screenText,
  test,
} from "./support.ts";

test("a reload goes on where the learner was", async ({ page }) => {
  await openPage(page);
  await enter(page, "mkdir -p deep/er && cd deep && echo kept > file && greeting=hello");
  await expectSaved(page);
  await page.reload();
  await expectScreen(page, "Welcome back");
  await expectScreen(page, PROMPT);
  // What was on the screen is there again.
  await expectScreen(page, "echo kept > file");
  await enter(page, "cat file; echo $greeting; pwd");
  await expectScreen(page, "\nkept\nhello\n/home/learner/deep\n");
});

test("so much that the browser does not store it as one value survives a reload", async ({ page }) => {
  await openPage(page);
  await enter(page, "head -c 140M /dev/zero > big; touch after");
  await expectSaved(page);
  await page.reload();
  await expectScreen(page, PROMPT);
  await enter(page, "clear; wc -c big; ls after");
  await expectScreen(page, "146800640 big\nafter\n");
});

test("a session that the page has forgotten takes the place of the prompt that it showed", async ({
  page,
}) => {
  await openPage(page);
  await enter(page, "echo kept > note");
  await expectSaved(page);
  await page.evaluate(() => localStorage.removeItem("rockpool.session"));
  await page.reload();
  await expectScreen(page, "Welcome back");
  await expectScreen(page, "echo kept > note");
  await enter(page, "cat note");
  await expectScreen(page, "\nkept\n");
});

test("start over gives a fresh computer", async ({ page }) => {
  await openPage(page);
  await enter(page, "touch precious");
  await expectSaved(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Yes, remove it" }).click();
  await expectScreen(page, "Here is a fresh computer.");
  await expectScreen(page, PROMPT);
  await page.locator("shell-terminal").click();
  await enter(page, "test -e precious || echo gone");
  await expectScreen(page, "\ngone\n");
});

test("a session that cannot be opened can be downloaded and left behind", async ({ page }) => {
  await openPage(page);
  await enter(page, "touch precious");
  await expectSaved(page);
  await page.route("**/favicon.ico", (route) => route.fulfill({ body: "" }));
  await page.goto("./icon.svg");
  await overwriteStored(page, {
    version: 1,
    savedAt: 1,
    computer: { version: 99, precious: new Uint8Array([1, 2]) },
    tutor: 0,
  });
  await page.goto("./");
  await expect(page.getByRole("alertdialog", { name: "cannot be opened" })).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the old one" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("rockpool-session.json");

  await page.getByRole("button", { name: "Start fresh" }).click();
  await expectScreen(page, PROMPT);
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await enter(page, "echo works");
  await expectScreen(page, "\nworks\n");
});

test("says plainly when the browser stores nothing, and goes on", async ({ page }) => {
  await page.route("**/*worker*.js", async (route) => {
    const response = await route.fetch();
    const body = `IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); };\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await openPage(page);
  await enter(page, "echo on we go");
  await expectScreen(page, "\non we go\n");
  await expect(page.getByText("does not let the page store anything")).toBeVisible();
});

test("a second tab works without overwriting the first", async ({ page, context }) => {
  await openPage(page);
  await enter(page, "echo first > whose");
  await expectSaved(page);
  const second = await context.newPage();
  await openPage(second);
  await expect(second.getByText("open in another tab")).toBeVisible();
  await enter(second, "echo second > whose");
  await second.close();
  await page.reload();
  await expectScreen(page, "Welcome back");
  await enter(page, "cat whose");
  expect(await screenText(page)).toMatch(/cat whose\nfirst\n/);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-CO" });

  test("the page and its lessons speak the browser's language, and another one when asked", async ({
    page,
  }) => {
    await openPage(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ocho comandos");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await page.getByRole("button", { name: "Dame una pista" }).click();
    await expect(page.getByText(/^Pista 1/)).toBeVisible();
    await page.getByRole("button", { name: "Ajustes", exact: true }).click();
    await page.getByLabel("Idioma").selectOption("en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Eight commands");
    await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  });
});
