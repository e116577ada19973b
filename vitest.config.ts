import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "tests/bench/**", "**/node_modules/**"],
    pool: "threads",
    testTimeout: 20_000,
  },
});
