/**
 * Builds everything: dist/ is the site, dist/node/ the engine and the `rockpool` command for Node.
 *
 *   node scripts/build.mjs         both
 *   node scripts/build.mjs --node  only dist/node
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startGroup } from "./start-group.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const ENGINE = join(root, "src/cli/engine.ts");
const INTERPRETER = join(root, "src/shell/interpreter-parts.ts");

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
      // Less text to read at each start.
      minify: true,
      rolldownOptions: {
        input: {
          index: ENGINE,
          cli: join(root, "src/cli/main.ts"),
          "node-fs": join(root, "src/disk/node-fs.ts"),
        },
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          codeSplitting: { groups: [startGroup("engine", ENGINE), startGroup("interpreter", INTERPRETER)] },
        },
      },
    },
  });
}
