import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const SCRIPT = "service-worker.js";
/** Python's files are large: they are kept when somebody has used them (app/worker/keep-python.ts). */
const KEPT_AT_FIRST_USE = /^assets\/(?:(?:pyodide|python_stdlib)[.-]|[\w.-]+\.whl$)/;

/** Tells the service worker which files there are, once all are written. */
export function offline(): Plugin {
  let folder = "";
  return {
    name: "offline",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      const names = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(folder, "node")))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll("\\", "/"),
        )
        .filter((name) => name !== SCRIPT && !KEPT_AT_FIRST_USE.test(name))
        .sort();
      const file = join(folder, SCRIPT);
      const list = JSON.stringify(names.map((name) => `./${name}`));
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(/(["'`])__FILES__\1/, () => JSON.stringify(list)),
      );
    },
  };
}
