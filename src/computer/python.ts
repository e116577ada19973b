/** For hosts: what it takes to give a computer its Python. */
export {
  createPythonHost,
  type PyodideParts,
} from "../tools/python/create-python-host.ts";
export type { PythonHost } from "../tools/python/python-host.ts";
