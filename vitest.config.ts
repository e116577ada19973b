import { configDefaults, defineConfig, type TestProjectConfiguration } from "vitest/config";
import { canSuspend, SUSPENDING } from "./scripts/suspending.mjs";

const PYTHON = "tests/tools/python/**/*.test.ts";
const EXCLUDED = ["tests/browser/**", "tests/bench/**", ...configDefaults.exclude];

/** `npm test` starts a Node that can. Else the tests that need it run in processes of their own, beside one thread alone. */
function projects(): TestProjectConfiguration[] | undefined {
  if (canSuspend) return undefined;
  return [
    { extends: true, test: { name: "all", exclude: [PYTHON, ...EXCLUDED] } },
    { extends: true, test: { name: "python", include: [PYTHON], pool: "forks", execArgv: [...SUSPENDING] } },
  ];
}

const separate = projects();

export default defineConfig({
  test: {
    ...(separate && { projects: separate }),
    include: ["tests/**/*.test.ts"],
    exclude: EXCLUDED,
    pool: "threads",
    // By default one processor is left out, which is half of the machine where there are two.
    maxWorkers: "100%",
    // The engine has no state of its own between computers: each thread loads it once, which takes a quarter of the time off.
    isolate: false,
    // A machine with other work takes several times as long as one without.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
