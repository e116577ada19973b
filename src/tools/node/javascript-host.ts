import type { QuickJSWASMModule } from "quickjs-emscripten-core";
import type { Kernel } from "../../process/kernel.ts";

/** What only the host can bring: QuickJS, compiled to WebAssembly; fetched when a program in JavaScript first starts. */
export interface JavaScriptHost {
  readonly load: () => Promise<QuickJSWASMModule>;
}

const hosts = new WeakMap<Kernel, JavaScriptHost>();

/** Gives a computer its JavaScript; without one it is not simulated. */
export function setJavaScriptHost(kernel: Kernel, host: JavaScriptHost): void {
  hosts.set(kernel, host);
}

export function javaScriptHostOf(kernel: Kernel): JavaScriptHost | undefined {
  return hosts.get(kernel);
}
