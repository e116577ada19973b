/**
 * Builds everything: dist/ is the site, dist/node/ the engine and the `rockpool` command for Node.
 *
 *   node scripts/build.mjs         both
 *   node scripts/build.mjs --node  only dist/node
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

if (!process.argv.includes("--node")) await build({ root, logLevel: "warn" });
await buildForNode();

async function buildForNode() {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: "node20",
      outDir: "dist/node",
      emptyOutDir: true,
      rolldownOptions: {
        input: { index: join(root, "src/cli/engine.ts"), cli: join(root, "src/cli/main.ts") },
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  });
}
