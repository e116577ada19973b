/**
 * `node scripts/sweep.mjs [--pairs=N] [--seed=TEXT] [--out=DIR] [programs…]`: tries every option of the programs, alone, with
 * wrong arguments and in pairs, here and in the real tools, and writes down what differs. `--lines=FILE` tries the lines of
 * a file instead. Needs root, for namespaces.
 */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const server = await createServer({
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  logLevel: "error",
  appType: "custom",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const { sweep } = await server.ssrLoadModule("/tests/sweep/sweep.ts");
await sweep(process.argv.slice(2));
await server.close();
