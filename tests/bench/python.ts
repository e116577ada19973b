import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";
import { chromiumLaunchOptions } from "../../scripts/find-chromium.mjs";
import { lockProject } from "../../src/tools/poetry/lock/lock-project.ts";
import { readProject } from "../../src/tools/poetry/project/pyproject.ts";
import { SIMULATED_INDEX } from "../../src/tools/python-packages/index/simulated-index.ts";
import { REPOSITORY } from "../cases/case-files.ts";
import { type CountingServer, serveCounted } from "./counting-server.ts";
import { formatRatio, formatTable, formatTime, median, percentile } from "./measure.ts";
import { installProbe } from "./page-probe.ts";

const VISITS = 5;
/** Nothing asked for in so many milliseconds. */
const QUIET = 1500;
const RESOLUTIONS = 40;
const RESOLVE_GOAL = 50;
/** So many packages at least are to be chosen. */
const PACKAGES = 60;
/** CPython itself is the most of both: what we add is to be small beside it. */
const TIME_GOAL = 1.3;
const BYTES_GOAL = 1.1;
const LINE = "python3 -c 'print(1)'";
const PYTHON_FILE = /(?:pyodide|python_stdlib)[\w.-]*\.\w+$|\.whl$/;

interface Part {
  readonly title: string;
  readonly text: string;
  readonly missed: number;
}

interface Visit {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The first Python on the page, beside a bare page with pyodide; and how long poetry's resolver thinks. */
export async function benchPython(): Promise<readonly Part[]> {
  return [await benchFirst(), await benchResolver()];
}

async function benchFirst(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), "rockpool-bare-"));
  await build({
    root: join(REPOSITORY, "tests/bench/bare"),
    configFile: false,
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  for (const name of [
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
  ])
    cpSync(join(REPOSITORY, "node_modules/pyodide", name), join(folder, "pyodide", name));
  const servers = { bare: await serveCounted(folder), ours: await serveCounted(join(REPOSITORY, "dist")) };
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const visits = { bare: [] as Visit[], ours: [] as Visit[] };
    for (const server of Object.values(servers)) server.compressAhead(PYTHON_FILE);
    for (let round = 0; round < VISITS; round++)
      for (const name of ["bare", "ours"] as const) visits[name].push(await visit(browser, servers[name]));
    return reportOn(visits.bare, visits.ours);
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From Return to the painted `1`, in a browser that has never been there. */
async function visit(browser: Browser, server: CountingServer): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  server.forget();
  await page.goto(server.address);
  await page.evaluate(() => window.probe.prompt);
  await untilQuiet(server);
  const early = [...server.filesBefore(Number.POSITIVE_INFINITY).keys()].filter((path) =>
    PYTHON_FILE.test(path),
  );
  if (early.length > 0) throw new Error(`fetched before anybody has asked for Python: ${early.join(" ")}`);
  server.forget();
  await page.keyboard.type(LINE);
  await page.evaluate(() => window.probe.expectText("\\)'\\s*1"));
  await page.keyboard.press("Enter");
  const { milliseconds, end } = await page.evaluate(() => window.probe.printed);
  const files = server.filesBefore(await page.evaluate((time) => performance.timeOrigin + time, end));
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  await context.close();
  return { milliseconds, bytes };
}

/** The service worker keeps the page's files for later: it is to be through with that. */
async function untilQuiet(server: CountingServer): Promise<void> {
  const count = () => server.filesBefore(Number.POSITIVE_INFINITY).size;
  for (let before = -1; before !== count(); ) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

function reportOn(bare: readonly Visit[], ours: readonly Visit[]): Part {
  const of = (pick: (visit: Visit) => number) => [median(bare.map(pick)), median(ours.map(pick))] as const;
  const rows = [
    { name: "time to its output, ms", values: of(({ milliseconds }) => milliseconds), goal: TIME_GOAL },
    { name: "bytes for it, brotli, kB", values: of(({ bytes }) => bytes / 1000), goal: BYTES_GOAL },
  ];
  const cells = rows.map(({ name, values: [theirs, own], goal }) => [
    name,
    own.toFixed(0),
    theirs.toFixed(0),
    formatRatio(own / theirs, goal),
  ]);
  return {
    title: `The first \`${LINE}\` in Chromium; nothing of Python is fetched before it`,
    text: formatTable(["", "ours", "bare pyodide", "ours / bare"], cells),
    missed: rows.filter(({ values: [theirs, own], goal }) => !(own / theirs <= goal)).length,
  };
}

/** The packages that the course names; what they need makes it more than sixty. */
const PROJECT = `[tool.poetry]
name = "everything"
version = "0.1.0"
description = ""
authors = ["A Learner <learner@example.org>"]

[tool.poetry.dependencies]
python = ">=3.10,<3.12"
numpy = "*"
pandas = "*"
matplotlib = "*"
scikit-learn = "*"
seaborn = "*"
tensorflow = "*"
requests = "*"
flask = "*"
fastapi = "*"
django = "*"
celery = "*"

[tool.poetry.group.dev.dependencies]
pytest = "*"
black = "*"
mypy = "*"
`;

/** The index is in memory, as it is after the first command that asks it. */
async function benchResolver(): Promise<Part> {
  const project = readProject("/home/learner/everything", "pyproject.toml", PROJECT, 8);
  const lock = () =>
    lockProject({ index: SIMULATED_INDEX, project, locked: new Map(), round: () => undefined });
  const chosen = await lock();
  if (chosen.length < PACKAGES) throw new Error(`only ${chosen.length} packages were chosen`);
  const times: number[] = [];
  for (let round = 0; round < RESOLUTIONS; round++) {
    const start = performance.now();
    await lock();
    times.push(performance.now() - start);
  }
  const time = median(times);
  const shown = `${formatTime(time)} (≤ ${RESOLVE_GOAL})`;
  const row = [
    `${PROJECT.match(/= "\*"/g)?.length} packages asked for`,
    String(chosen.length),
    time <= RESOLVE_GOAL ? shown : `**${shown}**`,
    formatTime(percentile(times, 0.95)),
  ];
  return {
    title: "poetry's resolver, from wishes to what is locked",
    text: formatTable(["", "packages chosen", "median, ms", "p95, ms"], [row]),
    missed: time <= RESOLVE_GOAL ? 0 : 1,
  };
}
