/** `npm run bench [-- engine|page]`: measures beside the real bash, a peer and a bare page; see docs/performance.md. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "tests/bench");

// The peer is no dependency of the project.
if (!existsSync(join(folder, "node_modules/just-bash")))
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", folder]);
run(process.execPath, [join(root, "scripts/build.mjs")]);
const { module } = await runnerImport("/tests/bench/bench.ts", {
  root,
  configFile: false,
  logLevel: "error",
});
process.exitCode = (await module.bench(process.argv.slice(2))) > 0 ? 1 : 0;

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
