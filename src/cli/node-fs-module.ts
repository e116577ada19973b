/// <reference types="vite/types/importMeta.d.ts" />
import type { MaybePromise } from "../base/maybe-promise.ts";

type NodeFsModule = typeof import("../disk/node-fs.ts");

/** Where the build puts it, from the engine's file. */
const BUILT = "./node-fs.cjs";

/**
 * How to get memfs' whole API at once. It is a third of the engine's text, and few runs look at it: the built engine, which
 * is CommonJS, reads it when `fs` is first asked for. Unbuilt, as in tests, it is there from the start.
 */
export function nodeFsModule(): MaybePromise<() => NodeFsModule> {
  if (import.meta.env?.PROD) {
    // By another name: the bundler would put what it sees required into the engine's file.
    const requireBuilt = require;
    return () => requireBuilt(BUILT) as NodeFsModule;
  }
  return import("../disk/node-fs.ts").then((module) => () => module);
}
