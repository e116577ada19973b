/** For hosts: what it takes to give a computer its Python. */
export {
  createPythonHost,
  type EmscriptenSettings,
  type Instantiated,
  type PyodideParts,
} from "../tools/python/create-python-host.ts";
export type { PythonHost, WasmImports } from "../tools/python/python-host.ts";
