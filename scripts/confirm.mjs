/**
 * `npm run confirm [-- --record] [files…]`: runs the behaviour cases in the real bash with GNU tools and fails where
 * an expectation does not hold there; `--record` writes down what they did instead.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const isLane = process.argv.includes("--lane");
const { module } = await runnerImport(isLane ? "/tests/cases/real-lane.ts" : "/tests/cases/confirm.ts", {
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  logLevel: "error",
});
if (isLane) await module.runLane();
else process.exitCode = (await module.confirm(process.argv.slice(2))) > 0 ? 1 : 0;
