/**
 * Node before 25 can suspend WebAssembly, as browsers do, so that a Python program can wait, only where it is told so when
 * it starts.
 */
export const canSuspend = "Suspending" in WebAssembly || "Suspender" in WebAssembly;

/** The options of a Node that can. */
export const SUSPENDING = canSuspend
  ? []
  : [`--experimental-wasm-${Number(process.versions.node.split(".")[0]) < 22 ? "stack-switching" : "jspi"}`];
