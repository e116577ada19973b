import type { PythonHost } from "../../computer/python.ts";

/** The learner will need it soon: it is fetched while they read. */
export async function fetchPythonEarly(): Promise<void> {
  const { fetchPython } = await import("./python-engine.ts");
  await fetchPython();
}

/** Python for the page: nothing of it is fetched before a program needs it. */
export const browserPython: PythonHost = {
  canSuspend: "Suspending" in WebAssembly,
  start: async (options) => {
    const { pythonInBrowser } = await import("./python-engine.ts");
    return pythonInBrowser.start(options);
  },
  link: async (code, imports) => {
    const { pythonInBrowser } = await import("./python-engine.ts");
    return await pythonInBrowser.link(code, imports);
  },
  readWheel: async (file) => {
    const { pythonInBrowser } = await import("./python-engine.ts");
    return await pythonInBrowser.readWheel(file);
  },
};
