import { hasStoredSession } from "./page/stored-session.ts";
import workerAddress from "./worker/worker.ts?worker&url";

/**
 * Where a browser checks that no text becomes code unseen (Trusted Types), our own scripts need a word of ours. The types
 * of the browser's functions do not know of trusted addresses yet.
 */
const policy = window.trustedTypes?.createPolicy("rockpool", {
  createScriptURL: (address) => {
    if (address !== workerAddress && address !== "./service-worker.js")
      throw new TypeError("not a script of this page");
    return address;
  },
});

export function trusted(address: string): string {
  return policy ? (policy.createScriptURL(address) as string) : address;
}

export function startWorker(): Worker {
  return new Worker(trusted(workerAddress), { type: "module", name: "computer" });
}

/**
 * Where the screen waits for what the computer remembers, the worker starts before the page has loaded anything else: this file
 * is a script of its own. Else the terminal, which shows a prompt known beforehand, has both processors for itself.
 */
let early = hasStoredSession() ? startWorker() : undefined;

export function firstWorker(): Worker {
  const worker = early ?? startWorker();
  early = undefined;
  return worker;
}
