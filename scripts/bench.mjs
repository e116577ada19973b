/** `npm run bench [-- engine|page|python|tutor|docker]`: measures beside the real bash, a peer and a bare page; see docs/performance.md. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "tests/bench");

const names = process.argv.slice(2);
const measures = (/** @type {string[]} */ ...parts) =>
  names.length === 0 || names.some((name) => parts.includes(name));
// The peer is no dependency of the project.
if (measures("engine") && !existsSync(join(folder, "node_modules/just-bash")))
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", folder]);
// The other parts are measured from their sources.
if (measures("engine", "page", "python")) run(process.execPath, [join(root, "scripts/build.mjs")]);
const server = await createServer({
  root,
  configFile: false,
  logLevel: "error",
  appType: "custom",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
const { bench } = await server.ssrLoadModule("/tests/bench/bench.ts");
process.exitCode = (await bench(names)) > 0 ? 1 : 0;
await server.close();

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
