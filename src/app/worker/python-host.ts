import type { PythonHost } from "../../computer/python.ts";

/** Python for the page: nothing of it is fetched before a program needs it. */
export const browserPython: PythonHost = {
  canSuspend: "Suspending" in WebAssembly,
  start: async (options) => {
    const { pythonInBrowser } = await import("./python-engine.ts");
    return pythonInBrowser.start(options);
  },
};
