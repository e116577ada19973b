import workerAddress from "./worker/worker.ts?worker&url";

/**
 * Where a browser checks that no text becomes code unseen (Trusted Types), our own worker needs a word of ours. The type
 * of `new Worker` does not know of trusted addresses yet.
 */
const address = (window.trustedTypes
  ?.createPolicy("rockpool", { createScriptURL: () => workerAddress })
  .createScriptURL("") ?? workerAddress) as string;

export function startWorker(): Worker {
  return new Worker(address, { type: "module", name: "computer" });
}

/** The first one starts before the page has loaded anything else: this file is a script of its own. */
export const firstWorker = startWorker();
