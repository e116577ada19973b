import { expect, type Page } from "@playwright/test";
import { enter, openPage, screenText, test } from "./support.ts";

test.use({ serviceWorkers: "allow" });
// The first program waits until CPython is fetched and compiled.
test.setTimeout(600_000);

async function expectLater(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => screenText(page), { timeout: 240_000 }).toMatch(text);
}

async function type(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
}

test("Python runs on the computer's files, is interrupted, and works offline from then on", async ({
  page,
  context,
}) => {
  await openPage(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await enter(page, "echo tea > list; echo 'print(open(\"list\").read().upper())' > show.py");
  await type(page, "python3 -c 'print(1+1)'");
  await expectLater(page, /\n2\n.*\$ ?$/);
  expect(await screenText(page)).not.toContain("Loading");
  await type(page, "python3 show.py");
  await expectLater(page, /\nTEA\n/);

  await type(
    page,
    "python3 -c 'print(\"begun\"); import sys; sys.stdout.flush()' && python3 -c 'while True: pass'",
  );
  await expectLater(page, /\nbegun/);
  await page.waitForTimeout(1_000);
  await page.keyboard.press("Control+c");
  await expectLater(page, /\nKeyboardInterrupt\n/);

  await type(page, "clear; python3 -q");
  await expectLater(page, />>>/);
  await type(page, "name = input('who? ')");
  await expectLater(page, /who\?/);
  await type(page, "Ada");
  await type(page, "name * 2");
  await expectLater(page, /'AdaAda'/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await expectLater(page, /AdaAdaAdaAdaAda/);
  await page.keyboard.press("Control+d");
  await expectLater(page, /\$ ?$/);

  await context.setOffline(true);
  await page.reload();
  await expectLater(page, /\$ ?$/);
  await type(page, "clear; python3 -c 'print(6*7)'");
  await expectLater(page, /\n?42\n.*\$ ?$/);
});

test("Python serves: http.server answers another terminal's curl, and Ctrl-C ends it", async ({ page }) => {
  await openPage(page);
  await enter(page, "mkdir site; echo pearls > site/list.txt; cd site");
  await type(page, "python3 -m http.server 8000");
  await expectLater(page, /Serving HTTP on 0\.0\.0\.0 port 8000/);
  await page.keyboard.press("Control+c");
  await expectLater(page, /Keyboard interrupt received, exiting\./);

  // Each request has a thread of its own; so has this client.
  await type(
    page,
    "clear; python3 -m http.server 8000 2> ../log & until curl -s localhost:8000/list.txt; do sleep 1; done; cat ../log",
  );
  await expectLater(page, /pearls\n[\s\S]*"GET \/list\.txt HTTP\/1\.1" 200 -/);
  await type(
    page,
    `clear; python3 -c 'import threading, urllib.request as u
one = threading.Thread(target=lambda: print(u.urlopen("http://localhost:8000/list.txt").read()))
one.start(); one.join(); print("joined")'`,
  );
  await expectLater(page, /b'pearls\\n'\njoined/);
});
