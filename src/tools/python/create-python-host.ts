import type { Pyodide, PythonHost, StartOptions, WasmImports } from "./python-host.ts";

/** How one host gets at the files of the npm package `pyodide`. */
export interface PyodideParts {
  readonly canSuspend: boolean;
  /** Where its files are, with a slash at the end: the standard library is read from there. */
  readonly place: string;
  /** `loadPyodide` of pyodide.mjs; fetched at the first call. */
  loadPyodide(options: Readonly<Record<string, unknown>>): Promise<Pyodide>;
  /** The default export of pyodide.asm.mjs. */
  createModule(settings: EmscriptenSettings): Promise<unknown>;
  /** Compiles pyodide.asm.wasm once, and makes one more instance. */
  instantiate(imports: WasmImports, onProgress: ((part: number) => void) | undefined): Promise<Instantiated>;
  link: PythonHost["link"];
  /** A file of vendor/python. */
  readWheel(file: string): Promise<Uint8Array>;
}

export interface Instantiated {
  readonly instance: unknown;
  readonly module: unknown;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

/** What pyodide gives Emscripten; `instantiateWasm` is ours. */
export interface EmscriptenSettings {
  instantiateWasm?: (
    imports: WasmImports,
    success: (instance: unknown, module: unknown) => void,
  ) => Record<string, never>;
}

/** Bytes; the unit in which a memory grows (WebAssembly core specification, 4.2.8). */
const WASM_PAGE = 65_536;

/** No package is ever loaded from pyodide's own index. */
const NO_PACKAGES = {
  info: { arch: "wasm32", platform: "emscripten", version: "0", python: "3.14.2", abi_version: "2026_0" },
  packages: {},
};

export function createPythonHost(parts: PyodideParts): PythonHost {
  return {
    canSuspend: parts.canSuspend,
    start: (options) => start(parts, options),
    link: (code, imports) => parts.link(code, imports),
    readWheel: (file) => parts.readWheel(file),
  };
}

function start(parts: PyodideParts, options: StartOptions): Promise<Pyodide> {
  return new Promise((resolve, reject) => {
    const createPyodideModule = (settings: EmscriptenSettings) =>
      parts.createModule({ ...settings, instantiateWasm: instantiateWith(parts, options, reject) });
    parts
      .loadPyodide({
        indexURL: parts.place,
        env: options.env,
        lockFileContents: NO_PACKAGES,
        createPyodideModule,
        ...(options.makesSnapshot ? { _makeSnapshot: true } : {}),
        ...(options.snapshot ? { _loadSnapshot: options.snapshot } : {}),
      })
      .then(resolve, reject);
  });
}

function instantiateWith(
  parts: PyodideParts,
  { adjust, onProgress, snapshot }: StartOptions,
  fail: (reason: unknown) => void,
): NonNullable<EmscriptenSettings["instantiateWasm"]> {
  return (imports, success) => {
    // Python's errors as JavaScript values: as pyodide does where the sentinel's own module does not compile.
    const sentinel = Symbol("error");
    const env = imports.env ?? {};
    env.Jsv_GetError_import = () => sentinel;
    env.JsvError_Check = (value: unknown) => (value === sentinel ? 1 : 0);
    let memory: Instantiated["memory"] | undefined;
    adjust(imports, () => new DataView(memory?.buffer ?? new ArrayBuffer(0)));
    parts.instantiate(imports, onProgress).then((made) => {
      memory = made.memory;
      // The snapshot is of a memory that may have grown since its start.
      const missing = (snapshot?.byteLength ?? 0) - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / WASM_PAGE));
      success(made.instance, made.module);
    }, fail);
    return {};
  };
}
