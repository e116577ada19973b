/** `npm run bench [-- engine|memory|page|python|tutor|docker]`: measures beside the real bash, a peer and a bare page; see docs/performance.md. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "tests/bench");

const names = process.argv.slice(2);
const measures = (/** @type {string[]} */ ...parts) =>
  names.length === 0 || names.some((name) => parts.includes(name));
// The peer is no dependency of the project.
if (measures("engine") && !existsSync(join(folder, "node_modules/just-bash")))
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", folder]);
if (measures("engine", "memory", "page", "python")) run(process.execPath, [join(root, "scripts/build.mjs")]);
const { bench } = await import(pathToFileURL(await buildBench()).href);
process.exit((await bench(names)) > 0 ? 1 : 0);

/**
 * The other parts are measured as they are built too: what a development server makes of the sources looks each import up
 * anew whenever it is used. Gives the file.
 */
async function buildBench() {
  const outDir = join(root, "dist/bench");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true, external: ["@playwright/test", "vite"] },
    build: {
      ssr: true,
      target: "node20",
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(folder, "bench.ts"),
        // All beside each other: paths to files of the repository begin there.
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  return join(outDir, "bench.js");
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
