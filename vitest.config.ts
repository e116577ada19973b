import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "tests/bench/**", ...configDefaults.exclude],
    // `npm test` gives Python and the lessons processes of their own: scripts/test.mjs.
    pool: "threads",
    // By default one processor is left out, which is half of the machine where there are two.
    maxWorkers: "100%",
    // The engine has no state of its own between computers: each thread loads it once, which takes a quarter of the time off.
    isolate: false,
    // Tests that run side by side wait for screens and clocks, not for the processor.
    maxConcurrency: 20,
    // A machine with other work takes several times as long as one without.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
