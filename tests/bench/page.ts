import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { chromiumLaunchOptions } from "../../scripts/find-chromium.mjs";
import { REPOSITORY } from "../cases/case-files.ts";
import { type CountingServer, serveCounted } from "./counting-server.ts";
import { formatRatio, formatTable, median, percentile } from "./measure.ts";
import { installProbe } from "./page-probe.ts";

const ROUNDS = 7;
const KEYS = 60;

interface Visit {
  readonly bytes: number;
  readonly prompt: number;
  readonly keys: readonly number[];
  readonly numbers: number;
  readonly longestFrame: number;
}

/** Our page beside a bare xterm.js page, in turns. */
export async function benchPage(): Promise<readonly { title: string; text: string; missed: number }[]> {
  const folder = mkdtempSync(join(tmpdir(), "rockpool-bare-"));
  await build({
    root: join(REPOSITORY, "tests/bench/bare"),
    configFile: false,
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const servers = { bare: await serveCounted(folder), ours: await serveCounted(join(REPOSITORY, "dist")) };
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const visits = { bare: [] as Visit[], ours: [] as Visit[] };
    for (let round = 0; round < ROUNDS; round++)
      for (const name of ["bare", "ours"] as const) visits[name].push(await visit(browser, servers[name]));
    return [reportOn(visits.bare, visits.ours)];
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function visit(browser: Browser, server: CountingServer): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  server.forget();
  await page.goto(server.address);
  const prompt = await page.evaluate(() => window.probe.prompt);
  const bytes = server.bytesBefore(await page.evaluate((time) => performance.timeOrigin + time, prompt));
  // What comes after the prompt must not count for the keys.
  await page.waitForLoadState("networkidle");
  const keys = await pressKeys(page);
  const numbers = await print(page, 100_000);
  const { longestFrame } = await print(page, 1_000_000);
  await context.close();
  return { bytes, prompt, keys, numbers: numbers.milliseconds, longestFrame };
}

async function pressKeys(page: Page): Promise<readonly number[]> {
  for (let key = 0; key < KEYS; key++) {
    await page.evaluate(() => window.probe.expectKey());
    await page.keyboard.press("x");
    await page.evaluate(() => window.probe.painted);
  }
  const times = await page.evaluate(() => window.probe.keyTimes);
  await page.keyboard.press("Control+c");
  return times;
}

async function print(page: Page, last: number): Promise<{ milliseconds: number; longestFrame: number }> {
  await page.keyboard.type(`seq 1 ${last}`);
  await page.evaluate((number) => window.probe.expectText(String(number)), last);
  await page.keyboard.press("Enter");
  return page.evaluate(() => window.probe.printed);
}

function reportOn(bare: readonly Visit[], ours: readonly Visit[]) {
  const of = (pick: (visit: Visit) => number) => [median(bare.map(pick)), median(ours.map(pick))] as const;
  const keys = (share: number) => (one: Visit) => percentile(one.keys, share);
  const rows = [
    { name: "bytes to the prompt, brotli, kB", values: of(({ bytes }) => bytes / 1000), goal: 2.5 },
    { name: "time to the prompt, ms", values: of(({ prompt }) => prompt), goal: 1.3 },
    { name: "key to painted frame, median, ms", values: of(keys(0.5)), goal: 1.1 },
    { name: "key to painted frame, p95, ms", values: of(keys(0.95)), goal: 1.25 },
    { name: "`seq 1 100000`, ms", values: of(({ numbers }) => numbers), goal: 1.3 },
    {
      name: "longest frame of a million lines, ms",
      values: of(({ longestFrame }) => longestFrame),
      goal: 1.5,
    },
  ];
  const cells = rows.map(({ name, values: [theirs, own], goal }) => [
    name,
    own.toFixed(1),
    theirs.toFixed(1),
    formatRatio(own / theirs, goal),
  ]);
  const missed = rows.filter(({ values: [theirs, own], goal }) => !(own / theirs <= goal)).length;
  return { title: "Page", text: formatTable(["", "ours", "bare xterm.js", "ours / bare"], cells), missed };
}
