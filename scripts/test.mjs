/**
 * `npm test`: every check there is. `npm run check` (`--quick`) leaves out the browser.
 * Each step says what it found; the last line sums up. A step that looked at nothing has failed.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, NO_CHROMIUM } from "./find-chromium.mjs";
import { SUSPENDING } from "./suspending.mjs";

/** @typedef {{ name: string, passed: number, failed: number, seconds: number, output: string }} Result */

const root = fileURLToPath(new URL("..", import.meta.url));
const quick = process.argv.includes("--quick");
const reports = mkdtempSync(join(tmpdir(), "rockpool-test-"));
/** @param {string} path */
const tool = (path) => join(root, "node_modules", path);
const TSC = tool("typescript/bin/tsc");
const BIOME = tool("@biomejs/biome/bin/biome");
const KNIP = tool("knip/bin/knip.js");
const VITEST = tool("vitest/vitest.mjs");
const STALL_REPORTER = join(root, "scripts/stall-reporter.mjs");
const PLAYWRIGHT = tool("@playwright/test/cli.js");

/**
 * Each in a process of its own, one that can suspend WebAssembly: a thread that has run many other tests takes four times
 * as long for them.
 */
const APART = [
  "tests/tools/python/**",
  "tests/tools/python-packages/**",
  "tests/tools/pytest/**",
  "tests/tutor/lessons*.test.ts",
];
const PROCESSES = ["--pool=forks", "--isolate", ...SUSPENDING.map((option) => `--execArgv=${option}`)];

/** Milliseconds after which a step is ended: nothing that runs here may keep the rest waiting for ever. */
const TIME_LIMIT = 30 * 60_000;
/** Once a program has ended, its output may still come for so long; a process that it left behind is not waited for. */
const LAST_WORDS = 5_000;

/** Two at a time: the type checks are the slowest, and each keeps one processor busy. */
const statics = [
  () => check("types: engine", TSC, "-p", ".", "--noEmit"),
  () => check("types: page", TSC, "-p", "src/app", "--noEmit"),
  () => check("types: service worker", TSC, "-p", "src/app/offline", "--noEmit"),
  () => check("types: command", TSC, "-p", "src/cli", "--noEmit"),
  () => check("types: tests", TSC, "-p", "tests", "--noEmit"),
  () => check("types: scripts", TSC, "-p", "scripts", "--noEmit"),
  () => check("format and lint", BIOME, "ci", "."),
  () => check("dead code", KNIP, "--no-progress"),
];

/** @type {Result[]} */
const results = [];
await Promise.all([drain(statics), drain(statics)]);
report(await runVitest("unit and behaviour tests", ...APART.map((path) => `--exclude=${path}`)));
report(await runVitest("Python and lessons", ...PROCESSES, ...APART.map((path) => path.replace(/\*.*/, ""))));
if (!quick) report(await runBrowser());
rmSync(reports, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
for (const { name, failed: count, output } of results)
  if (count > 0) console.log(`\n── ${name}\n${output.trim()}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {(() => Promise<Result>)[]} queue */
async function drain(queue) {
  for (let next = queue.shift(); next; next = queue.shift()) report(await next());
}

/** @param {Result} result */
function report(result) {
  results.push(result);
  const counts =
    result.failed > 0
      ? `${result.failed} of ${result.passed + result.failed} failed`
      : `${result.passed} passed`;
  console.log(`${result.failed > 0 ? "✗" : "✓"} ${result.name}: ${counts} (${result.seconds.toFixed(1)} s)`);
}

/** A check that counts as one. @param {string} name @param {string} program @param {string[]} args */
async function check(name, program, ...args) {
  const { status, output, seconds } = await run(program, args);
  return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds, output };
}

/** @param {string} name @param {string[]} wish */
async function runVitest(name, ...wish) {
  const file = join(reports, `${results.length}.json`);
  const reporters = ["dot", "json", STALL_REPORTER].map((name) => `--reporter=${name}`);
  const args = ["run", ...reporters, `--outputFile.json=${file}`, ...wish];
  const { status, output, seconds } = await run(VITEST, args);
  const found = readReport(file);
  return counted(name, found?.numPassedTests, found?.numFailedTests, {
    status,
    output,
    seconds,
  });
}

async function runBrowser() {
  const name = "browser tests";
  if (!findChromium()) return { name, passed: 0, failed: 1, seconds: 0, output: NO_CHROMIUM };
  const file = join(reports, "playwright.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { status, output, seconds } = await run(
    PLAYWRIGHT,
    ["test", "--project=chromium", "--reporter=line,json"],
    env,
  );
  const stats = readReport(file)?.stats;
  const failed = stats && stats.unexpected + stats.flaky;
  return counted(name, stats?.expected, failed, { status, output, seconds });
}

/**
 * A failure without a failed test, such as a file that does not load or a run without a test, counts as one.
 * @param {string} name @param {number | undefined} passed @param {number | undefined} failed
 * @param {{ status: number, output: string, seconds: number }} end
 */
function counted(name, passed = 0, failed = 0, { status, output, seconds }) {
  const amiss = status !== 0 || passed === 0;
  return { name, passed, failed: amiss ? Math.max(1, failed) : failed, seconds, output };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} program @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<{ status: number, output: string, seconds: number }>}
 */
function run(program, args, env) {
  const start = Date.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      output += `\nended after ${TIME_LIMIT / 60_000} minutes\n`;
      child.kill("SIGKILL");
    }, TIME_LIMIT);
    /** @param {number | null} code */
    const ended = (code) => {
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      resolve({ status: code ?? 1, output, seconds: (Date.now() - start) / 1000 });
    };
    child.on("error", reject);
    child.on("close", ended);
    child.on("exit", (code) => {
      clearTimeout(timer);
      setTimeout(() => ended(code), LAST_WORDS).unref();
    });
  });
}
