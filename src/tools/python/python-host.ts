import type { Kernel } from "../../process/kernel.ts";

/**
 * What only the host can bring: CPython itself, as pyodide built it for WebAssembly. `src/app` and `src/cli` implement
 * it; a computer without one says that Python is not simulated. All else (files, streams, clock, chance) is ours.
 */
export interface PythonHost {
  /** Whether WebAssembly can wait for a promise (JSPI): then Python reads, sleeps and is interrupted as other programs. */
  readonly canSuspend: boolean;
  /** Starts one more CPython. The first call fetches and compiles; `onProgress` hears the part done, 0 to 1. */
  start(options: StartOptions): Promise<Pyodide>;
  /** A module of WebAssembly, given what it calls: what it exports. */
  link(code: Uint8Array, imports: WasmImports): Promise<Readonly<Record<string, unknown>>>;
  /** A wheel that comes with the site, by its file's name. */
  readWheel(file: string): Promise<Uint8Array>;
}

export interface StartOptions {
  readonly env: Readonly<Record<string, string>>;
  /** The memory of another, to go on from: some 0.3 s instead of some 3 s. */
  readonly snapshot: Uint8Array | undefined;
  /** Whether `makeMemorySnapshot` will be called. */
  readonly makesSnapshot: boolean;
  /** Replaces functions that CPython calls outside (`env` and `wasi_snapshot_preview1` by name) before it begins. */
  readonly adjust: (imports: WasmImports, memory: () => DataView) => void;
  readonly onProgress?: (part: number) => void;
}

export type WasmImports = Readonly<Record<string, Record<string, unknown>>>;

/** Those parts of pyodide's API that are used here (https://pyodide.org/en/stable/usage/api/js-api.html). */
export interface Pyodide {
  readonly FS: EmscriptenFs;
  /** WASI's numbers by name: not those of Linux. */
  readonly ERRNO_CODES: Readonly<Record<string, number>>;
  readonly _module: PyodideModule;
  runPython(code: string, options?: { readonly filename?: string }): unknown;
  setInterruptBuffer(buffer: SignalCell): void;
  makeMemorySnapshot(): Uint8Array;
}

export interface PyodideModule {
  readonly HEAPU8: Uint8Array;
  /** C's pointers to functions are places in it. */
  readonly wasmTable: { grow(count: number): number; set(at: number, value: unknown): void };
  /** A function of CPython itself. */
  readonly _PyObject_Vectorcall: unknown;
  /** How a later turn of the host's calls what an event loop had planned. */
  callPyObjectMaybePromising(callee: unknown, args: readonly unknown[]): Promise<unknown>;
}

/** CPython looks at it every now and then; a number other than 0 is a signal to handle. */
export interface SignalCell {
  0: number;
}

/** A Python function, as JavaScript sees it. */
export interface PythonFunction {
  (...args: readonly unknown[]): unknown;
  /** As a call that may wait (JSPI). */
  callPromising(...args: readonly unknown[]): Promise<unknown>;
}

/** Emscripten's file system, as far as it is replaced (https://emscripten.org/docs/api_reference/Filesystem-API.html). */
export interface EmscriptenFs {
  readonly root: FsNode;
  readonly streams: (FsStream | null)[];
  readonly ErrnoError: new (errno: number) => Error;
  readonly FSNode: new (parent: FsNode, name: string, mode: number, rdev: number) => FsNode;
  hashAddNode(node: FsNode): void;
  hashRemoveNode(node: FsNode): void;
  lookupNode(parent: FsNode, name: string): FsNode;
  createStream(stream: Omit<FsStream, "fd"> & { readonly seekable: boolean }, fd: number): FsStream;
  closeStream(fd: number): void;
  chdir(path: string): void;
  cwd(): string;
  readFile(path: string): Uint8Array;
}

export interface FsNode {
  readonly parent: FsNode;
  readonly name: string;
  readonly id: number;
  mode: number;
  node_ops: Readonly<Record<string, unknown>>;
  stream_ops: Readonly<Record<string, unknown>>;
}

export interface FsStream {
  readonly node: FsNode;
  readonly flags: number;
  position: number;
  stream_ops: Readonly<Record<string, unknown>>;
}

const hosts = new WeakMap<Kernel, PythonHost>();

/** Gives a computer its Python. */
export function setPythonHost(kernel: Kernel, host: PythonHost): void {
  hosts.set(kernel, host);
}

export function pythonHostOf(kernel: Kernel): PythonHost | undefined {
  return hosts.get(kernel);
}
