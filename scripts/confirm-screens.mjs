/**
 * `npm run confirm-screens [-- --record] [files…]`: replays the screen cases in the real less, nano and vim inside tmux
 * and fails where a screen differs; `--record` writes down what they showed instead. Needs root, for namespaces.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const isLane = process.argv.includes("--lane");
const path = isLane ? "/tests/screens/real-screens.ts" : "/tests/screens/confirm-screens.ts";
const { module } = await runnerImport(path, {
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  logLevel: "error",
});
if (isLane) await module.runScreenLane();
else process.exitCode = (await module.confirmScreens(process.argv.slice(2))) > 0 ? 1 : 0;
