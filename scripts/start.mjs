/** `npm start`: builds the site and serves it on this machine. PORT chooses the port; a taken one gives way. */
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

console.log("Building Rockpool …");
await build({ root, logLevel: "warn" });
const server = await preview({
  root,
  preview: { port: Number(process.env.PORT ?? 5173), host: "localhost" },
});
console.log(`\nRockpool is ready: ${server.resolvedUrls?.local[0]}\nPress Ctrl-C to stop.`);
