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
const ENGINE = join(root, "src/cli/engine.ts");
/** @type {Set<string> | undefined} */
let neededAtOnce;

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
        input: { index: ENGINE, cli: join(root, "src/cli/main.ts") },
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          // What the engine needs at once is one file: Node opens and links each for itself.
          codeSplitting: {
            groups: [
              { debugName: "engine", name: (id, context) => (isNeededAtOnce(id, context) ? "engine" : null) },
            ],
          },
        },
      },
    },
  });
}

/**
 * Whether the engine imports the module without waiting for it, by whatever way.
 * @param {string} id @param {{ getModuleInfo(id: string): { importedIds: string[] } | null }} context
 */
function isNeededAtOnce(id, context) {
  if (!neededAtOnce) {
    neededAtOnce = new Set([ENGINE]);
    for (const known of neededAtOnce)
      for (const imported of context.getModuleInfo(known)?.importedIds ?? []) neededAtOnce.add(imported);
  }
  return neededAtOnce.has(id);
}
