import type { Pyodide, PythonHost } from "../python-host.ts";

/** Offset in PyTypeObject (Include/cpython/object.h, 32 bits): what a call of the type itself goes to, never inherited. */
const TP_VECTORCALL = 200;

/**
 * Whoever calls OSError, C or Python, comes to `_os_error` of inside/errors.ts. A built-in type takes no new methods, but its
 * slot does: a function of WebAssembly stands there that calls on. It is none of JavaScript's: those cannot wait.
 */
export async function makeErrorsOurselves(host: PythonHost, python: Pyodide): Promise<void> {
  const { _module: module } = python;
  const [type = 0, maker = 0] = String(python.runPython("f'{id(OSError)} {id(_os_error)}'"))
    .split(" ")
    .map(Number);
  const { f } = await host.link(callerOf(maker), { e: { f: module._PyObject_Vectorcall } });
  const at = module.wasmTable.grow(1);
  module.wasmTable.set(at, f);
  new DataView(module.HEAPU8.buffer).setUint32(type + TP_VECTORCALL, at, true);
}

/** `(callable, arguments, count, names) => PyObject_Vectorcall(target, arguments, count, names)` as a module. */
function callerOf(target: number): Uint8Array {
  const code = [0, 0x41, ...signed(target), 0x20, 1, 0x20, 2, 0x20, 3, 0x10, 0, 0x0b];
  return Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, 9, 1, 0x60, 4, 0x7f, 0x7f, 0x7f, 0x7f, 1, 0x7f],
    ...[2, 7, 1, 1, 0x65, 1, 0x66, 0, 0],
    ...[3, 2, 1, 0],
    ...[7, 5, 1, 1, 0x66, 0, 1],
    ...[10, code.length + 2, 1, code.length, ...code],
  );
}

/** A 32-bit number in LEB128 (WebAssembly core specification, 5.2.2). */
function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  if ((rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40)) return [low];
  return [low | 0x80, ...signed(rest)];
}
