import type { PythonHost } from "../computer/python.ts";

/** Python for Node: nothing of it is read before a program needs it. */
export const nodePython: PythonHost = {
  canSuspend: "Suspending" in WebAssembly || "Suspender" in WebAssembly,
  start: async (options) => {
    const { pythonInNode } = await import("./python-engine.ts");
    return pythonInNode.start(options);
  },
  link: async (code, imports) => {
    const { pythonInNode } = await import("./python-engine.ts");
    return await pythonInNode.link(code, imports);
  },
  readWheel: async (file) => {
    const { pythonInNode } = await import("./python-engine.ts");
    return await pythonInNode.readWheel(file);
  },
};
