import variant from "@jitl/quickjs-wasmfile-release-sync";
import wasmUrl from "@jitl/quickjs-wasmfile-release-sync/wasm?url";
import { newQuickJSWASMModuleFromVariant, newVariant } from "quickjs-emscripten-core";

/** QuickJS as this site serves it. */
export function loadQuickJs(): ReturnType<typeof newQuickJSWASMModuleFromVariant> {
  return newQuickJSWASMModuleFromVariant(
    newVariant(variant, { wasmLocation: new URL(wasmUrl, import.meta.url).href }),
  );
}
