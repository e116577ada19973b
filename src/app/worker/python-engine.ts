import moduleUrl from "pyodide/pyodide.asm.mjs?url";
import wasmUrl from "pyodide/pyodide.asm.wasm?url";
import loaderUrl from "pyodide/pyodide.mjs?url";
import libraryUrl from "pyodide/python_stdlib.zip?url";
import { createPythonHost } from "../../computer/python.ts";
import { keepPython, keepWheel } from "./keep-python.ts";

/** What is fetched, in bytes, for the progress; a server may send it compressed, without telling its size. */
const WASM_SIZE = 9_598_218;

const PYTHON = [loaderUrl, moduleUrl, wasmUrl, libraryUrl];
/** Each is fetched when an installer unpacks it. */
const WHEELS_BY_PATH = import.meta.glob<string>("/vendor/python/*.whl", {
  query: "?url",
  import: "default",
  eager: true,
});

const absolute = (url: string) => new URL(url, import.meta.url).href;
const WHEELS = Object.values(WHEELS_BY_PATH).map(absolute);

let compiled: Promise<WebAssembly.Module> | undefined;

/** pyodide as this site serves it, in the worker of the computer. */
export const pythonInBrowser = createPythonHost({
  canSuspend: "Suspending" in WebAssembly,
  place: absolute("./"),
  async loadPyodide(options) {
    // pyodide would fetch its WebAssembly itself, besides us, where this is not known.
    Object.assign(globalThis, { WasmOffsetConverter: true });
    const { loadPyodide } = await import(/* @vite-ignore */ absolute(loaderUrl));
    const python = await loadPyodide({ ...options, stdLibURL: absolute(libraryUrl) });
    keepPython(PYTHON.map(absolute), WHEELS);
    return python;
  },
  async link(code, imports) {
    const module = await WebAssembly.compile(new Uint8Array(code));
    return (await WebAssembly.instantiate(module, imports as WebAssembly.Imports)).exports;
  },
  async readWheel(file) {
    const path = WHEELS_BY_PATH[`/vendor/python/${file}`];
    if (path === undefined) throw new Error(`there is no ${file}`);
    const url = absolute(path);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    keepWheel(url, response.clone());
    return new Uint8Array(await response.arrayBuffer());
  },
  async createModule(settings) {
    const { default: create } = await import(/* @vite-ignore */ absolute(moduleUrl));
    return await create(settings);
  },
  async instantiate(imports, onProgress) {
    compiled ??= compile(onProgress);
    const module = await compiled;
    const instance = await WebAssembly.instantiate(module, imports as WebAssembly.Imports);
    return { instance, module, memory: instance.exports.memory as WebAssembly.Memory };
  },
});

/** Fetches and compiles what the first program would wait for. It tries again where that has failed. */
export async function fetchPython(): Promise<void> {
  compiled ??= compile(undefined);
  const library = fetch(absolute(libraryUrl)).then((response) => response.arrayBuffer());
  const modules = [loaderUrl, moduleUrl].map((url) => import(/* @vite-ignore */ absolute(url)));
  await Promise.allSettled([compiled, library, ...modules]);
}

async function compile(onProgress: ((part: number) => void) | undefined): Promise<WebAssembly.Module> {
  try {
    const response = await fetch(absolute(wasmUrl));
    if (!response.ok || !response.body) throw new Error(`${response.status} ${response.statusText}`);
    let received = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.length;
        onProgress?.(Math.min(1, received / WASM_SIZE));
        controller.enqueue(chunk);
      },
    });
    const counted = response.body.pipeThrough(counter);
    return await WebAssembly.compileStreaming(
      new Response(counted, { headers: { "Content-Type": "application/wasm" } }),
    );
  } catch (thrown) {
    // The next program tries again.
    compiled = undefined;
    throw thrown;
  }
}
