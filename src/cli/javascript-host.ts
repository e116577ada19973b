import { createRequire } from "node:module";
import type { JavaScriptHost } from "../computer/javascript.ts";

/** QuickJS for Node: the npm packages, read when a program in JavaScript first starts. */
export const nodeJavaScript: JavaScriptHost = {
  load: async () => {
    const load = createRequire(import.meta.url);
    const core: typeof import("quickjs-emscripten-core") = load("quickjs-emscripten-core");
    const variant: typeof import("@jitl/quickjs-wasmfile-release-sync") = load(
      "@jitl/quickjs-wasmfile-release-sync",
    );
    return core.newQuickJSWASMModuleFromVariant(variant.default);
  },
};
