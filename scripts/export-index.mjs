/** `node scripts/export-index.mjs FILE`: writes the simulated index of Python packages for tests/tools/python-index. */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

await runnerImport("/tests/tools/python-index/export-index.ts", {
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  logLevel: "error",
});
