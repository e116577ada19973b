import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPythonHost, type PyodideParts, type PythonHost } from "../computer/python.ts";

/** Python for Node: the files of the npm package, read when a program first needs them. */
export const nodePython: PythonHost = {
  canSuspend: "Suspending" in WebAssembly,
  start: (options) => {
    host ??= createPythonHost(partsInNode());
    return host.start(options);
  },
  readWheel,
};

let host: PythonHost | undefined;

/** Beside the sources, or the build: two or three folders up. */
async function readWheel(file: string): Promise<Uint8Array> {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = ["../..", "../../.."].map((up) => join(here, up, "vendor/python", file));
  return new Uint8Array(await readFile(places.find((path) => existsSync(path)) ?? join(here, file)));
}

function partsInNode(): PyodideParts {
  const place = `${dirname(createRequire(import.meta.url).resolve("pyodide/package.json"))}/`;
  let compiled: Promise<WebAssembly.Module> | undefined;
  return {
    canSuspend: nodePython.canSuspend,
    place,
    async loadPyodide(options) {
      // pyodide would read its WebAssembly itself, besides us, where this is not known.
      Object.assign(globalThis, { WasmOffsetConverter: true });
      const { loadPyodide } = await import(pathToFileURL(`${place}pyodide.mjs`).href);
      return await loadPyodide(options);
    },
    async createModule(settings) {
      const { default: create } = await import(pathToFileURL(`${place}pyodide.asm.mjs`).href);
      return await create(settings);
    },
    readWheel,
    async instantiate(imports) {
      compiled ??= readFile(`${place}pyodide.asm.wasm`).then((bytes) =>
        WebAssembly.compile(new Uint8Array(bytes)),
      );
      const module = await compiled;
      const instance = await WebAssembly.instantiate(module, imports as WebAssembly.Imports);
      return { instance, module, memory: instance.exports.memory as WebAssembly.Memory };
    },
  };
}
