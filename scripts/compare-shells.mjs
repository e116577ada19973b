/**
 * `node scripts/compare-shells.mjs [--seed N] [--count N] [topics…]`: random scripts in the real bash and in ours, and what
 * differs, made small. Needs root, for namespaces.
 */
import { fileURLToPath } from "node:url";
import { createServer, runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
if (process.argv.includes("--lane")) {
  const { module } = await runnerImport("/tests/shell/compare/lane.ts", {
    root,
    configFile: false,
    logLevel: "error",
  });
  await module.runServingLane();
} else {
  // Ours loads its parts while it runs: the server has to stay.
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const { compareShells } = await server.ssrLoadModule("/tests/shell/compare/compare.ts");
  process.exitCode = (await compareShells(process.argv.slice(2))) > 0 ? 1 : 0;
  await server.close();
}
