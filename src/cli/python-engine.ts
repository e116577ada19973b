import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPythonHost, type PyodideParts } from "../computer/python.ts";

/** pyodide as the npm package has it. */
export const pythonInNode = createPythonHost(partsInNode());

/** Beside the sources, or the build: two or three folders up. */
async function readWheel(file: string): Promise<Uint8Array> {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = ["../..", "../../.."].map((up) => join(here, up, "vendor/python", file));
  return new Uint8Array(await readFile(places.find((path) => existsSync(path)) ?? join(here, file)));
}

function partsInNode(): PyodideParts {
  // Not `import()`: for the built engine's files that is an experiment of Node's, which would warn on stderr.
  const require = createRequire(import.meta.url);
  const place = `${dirname(require.resolve("pyodide/package.json"))}/`;
  let compiled: Promise<WebAssembly.Module> | undefined;
  return {
    canSuspend: "Suspending" in WebAssembly || "Suspender" in WebAssembly,
    place,
    async loadPyodide(options) {
      // pyodide would read its WebAssembly itself, besides us, where this is not known.
      Object.assign(globalThis, { WasmOffsetConverter: true });
      const { loadPyodide } = require(`${place}pyodide.mjs`);
      return await loadPyodide(options);
    },
    async createModule(settings) {
      const { default: create } = require(`${place}pyodide.asm.mjs`);
      return await create(settings);
    },
    async link(code, imports) {
      const module = await WebAssembly.compile(new Uint8Array(code));
      return (await WebAssembly.instantiate(module, imports as WebAssembly.Imports)).exports;
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
