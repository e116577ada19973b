import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** Removes the page that was built before, and leaves `dist/node`, which is another build, where it is. */
export function emptyFolder(): Plugin {
  let folder = "";
  return {
    name: "empty-folder",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    buildStart() {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names) if (name !== "node") rmSync(join(folder, name), { recursive: true });
    },
  };
}
