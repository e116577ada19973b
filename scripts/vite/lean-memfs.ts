import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const CORE = /fs-core[\\/]lib[\\/](?:Node|Link)\.js$/;

/**
 * The disk builds on two classes of memfs, and those name Node's buffers and all lists and tables of the package, 30 kB
 * before the first prompt. They use a handful of constants, and of buffers what a byte array can do as well.
 */
export function leanMemfs(): Plugin {
  const bytes = fileURLToPath(new URL("../../src/app/worker/byte-buffer.ts", import.meta.url));
  return {
    name: "lean-memfs",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer || !CORE.test(importer)) return undefined;
      if (source === "@jsonjoy.com/fs-node-utils")
        return this.resolve("@jsonjoy.com/fs-node-utils/lib/constants.js", importer);
      return source === "@jsonjoy.com/fs-node-builtins/lib/internal/buffer" ? bytes : undefined;
    },
  };
}
