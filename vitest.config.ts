import { configDefaults, defineConfig } from "vitest/config";

/** Node before 25 can suspend WebAssembly, as browsers do, only where it is told so when it starts. */
const SUSPENDS = Number(process.versions.node.split(".")[0]) < 22 ? "stack-switching" : "jspi";

const PYTHON = "tests/tools/python/**/*.test.ts";

export default defineConfig({
  test: {
    // By default one processor is left out, which is half of the machine where there are two.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/bench/**", PYTHON, ...configDefaults.exclude],
        },
      },
      {
        extends: true,
        test: {
          name: "python",
          include: [PYTHON],
          pool: "forks",
          execArgv: "Suspending" in WebAssembly ? [] : [`--experimental-wasm-${SUSPENDS}`],
        },
      },
    ],
    pool: "threads",
    // The engine has no state of its own between computers: each thread loads it once, which takes a quarter of the time off.
    isolate: false,
    // A machine with other work takes several times as long as one without.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
