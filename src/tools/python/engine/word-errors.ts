import type { Pyodide } from "../python-host.ts";

/** Offset in PyTypeObject (Include/cpython/object.h, 32 bits). */
const TP_STR = 68;

/** Gives some errors the words of inside/earlier-words.ts: a built-in type takes its slots from nobody else. */
export function wordErrorsAsBefore(python: Pyodide): void {
  const [model = 0, ...types] = String(python.runPython("_worded_errors()")).split(" ").map(Number);
  const memory = new DataView(python._module.HEAPU8.buffer);
  for (const type of types) memory.setUint32(type + TP_STR, memory.getUint32(model + TP_STR, true), true);
}
