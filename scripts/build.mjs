/**
 * Builds everything: dist/ is the site, dist/node/ the engine and the `rockpool` command for Node.
 *
 *   node scripts/build.mjs         both
 *   node scripts/build.mjs --node  only dist/node
 */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { startGroup } from "./start-group.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const ENGINE = join(root, "src/cli/engine.ts");
const INTERPRETER = join(root, "src/shell/interpreter-parts.ts");
const OUTPUT = join(root, "dist/node");

/** @satisfies {import("vite").InlineConfig} */
const common = {
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  ssr: { noExternal: true },
  build: { ssr: true, target: "node20", outDir: OUTPUT },
};

if (!process.argv.includes("--node")) await build({ root, logLevel: "warn" });
await buildForNode();

async function buildForNode() {
  await buildChunks();
  await buildEntries();
  await import(pathToFileURL(join(OUTPUT, "save-compiled.js")).href);
}

/** The engine and the command, in CommonJS: `src/cli/built/load-chunk.ts` reads that with V8's code cache. */
async function buildChunks() {
  await build({
    ...common,
    build: {
      ...common.build,
      emptyOutDir: true,
      // Less text to read at each start.
      minify: true,
      rolldownOptions: {
        input: {
          engine: ENGINE,
          main: join(root, "src/cli/main.ts"),
          "node-fs": join(root, "src/disk/node-fs.ts"),
        },
        output: {
          format: "cjs",
          charset: "ascii",
          entryFileNames: "[name].cjs",
          chunkFileNames: "chunks/[name]-[hash].cjs",
          codeSplitting: { groups: [startGroup("engine", ENGINE), startGroup("interpreter", INTERPRETER)] },
        },
      },
    },
  });
}

/** What others import and run. Each is one file: Node takes longer to find a module than to run one of these. */
async function buildEntries() {
  for (const name of ["index", "cli", "save-compiled"]) {
    await build({
      ...common,
      build: {
        ...common.build,
        emptyOutDir: false,
        rolldownOptions: {
          input: { [name]: join(root, `src/cli/built/${name}.ts`) },
          // Beside each other: paths to the engine's files begin there.
          output: { entryFileNames: "[name].js" },
        },
      },
    });
  }
}
