import { trusted } from "../start-worker.ts";

/** Lets the browser keep the page's files, so that it opens without a network. Where it does not want to, so be it. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(trusted("./service-worker.js")).catch(() => undefined);
}
