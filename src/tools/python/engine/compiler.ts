import type { Pyodide, PythonFunction } from "../python-host.ts";

/** Compiled code, as `marshal` writes it. */
export interface Compiler {
  /** Of a module of the standard library, by the path of its file. */
  libraryCode(path: string): Uint8Array;
  /** Of a module of a package; undefined where the process is to compile it by itself. */
  packageCode(path: string, source: Uint8Array): Uint8Array | undefined;
}

interface Kept {
  readonly source: Uint8Array;
  readonly code: Uint8Array | undefined;
}

/**
 * One CPython compiles for all others, what each of them needs once. Would a process compile by itself what no other has
 * needed yet, its memory and its steps would depend on those before it.
 */
export function createCompiler(python: Pyodide): Compiler {
  const compileLibrary = python.runPython("_compile_for_others") as PythonFunction;
  const compilePackage = python.runPython("_compile_package_for_others") as PythonFunction;
  const library = new Map<string, Uint8Array>();
  const packages = new Map<string, Kept>();
  return {
    libraryCode(path) {
      const code = library.get(path) ?? compileLibrary(path);
      if (!(code instanceof Uint8Array)) throw new Error(`${path} did not compile`);
      library.set(path, code);
      return code;
    },
    packageCode(path, source) {
      const kept = packages.get(path);
      if (kept && isSame(kept.source, source)) return kept.code;
      const compiled = compilePackage(path, source);
      const code = compiled instanceof Uint8Array ? compiled : undefined;
      packages.set(path, { source, code });
      return code;
    },
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
