/** `node scripts/screenshot.mjs`: the picture of the README, docs/screenshot.png, taken of the page as it is now. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, expect } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumLaunchOptions } from "./find-chromium.mjs";
import { findFreePort } from "./free-port.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const LINES = [
  "mkdir -p notes/2025 && cd notes",
  "echo 'buy milk' > today.txt",
  "ls -l",
  "wc -w *.txt | sort -n",
];

await build({ root, logLevel: "warn" });
const server = await preview({ root, preview: { port: await findFreePort(), host: "localhost" } });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, deviceScaleFactor: 2 });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  const rows = page.locator(".xterm-rows");
  await expect(rows).toContainText("$");
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const line of LINES) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
    await expect(rows.locator("> div").filter({ hasText: /\S/ }).last()).toHaveText(/\$\s*$/);
  }
  mkdirSync(join(root, "docs"), { recursive: true });
  await page.screenshot({ path: join(root, "docs/screenshot.png") });
} finally {
  await browser.close();
  await server.close();
}
