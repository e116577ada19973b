import type { JavaScriptHost } from "../../computer/javascript.ts";

/** QuickJS for the page: nothing of it is fetched before a program in JavaScript starts. */
export const browserJavaScript: JavaScriptHost = {
  load: async () => {
    const { loadQuickJs } = await import("./javascript-engine.ts");
    return loadQuickJs();
  },
};
