import { defineConfig, devices } from "@playwright/test";
import { chromiumLaunchOptions } from "./scripts/find-chromium.mjs";
import { findFreePort } from "./scripts/free-port.mjs";

/** A port of its own, so that the tests never meet another checkout's server; the workers inherit it. */
const port = (process.env.ROCKPOOL_TEST_PORT ??= String(await findFreePort()));

/** Which lessons are played of those that take long: a number that is another one each day, and the same for all workers. */
process.env.ROCKPOOL_SAMPLE ??= String(Math.floor(Date.now() / 86_400_000));

/** Tests that take minutes. */
const LONG = /@long/;

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 45_000 },
  use: {
    // What is not there to be clicked fails the test, instead of waiting until its time is over.
    actionTimeout: 120_000,
    baseURL: `http://localhost:${port}/`,
    launchOptions: chromiumLaunchOptions(),
    trace: "retain-on-failure",
    // Requests that a service worker answers cannot be changed by a test.
    serviceWorkers: "block",
  },
  projects: [
    { name: "chromium", use: { ...devices["Desktop Chrome"] }, grepInvert: LONG },
    // `npm run play`: each lesson and drill of the course, also those that wait for what is built and downloaded.
    { name: "course", use: { ...devices["Desktop Chrome"] }, testMatch: /(?:course|drills)\.spec\.ts/ },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    timeout: 120_000,
  },
});
