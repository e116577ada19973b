/**
 * Once the page has been loaded, it works without a network: all its files are kept. Files have their content's hash in
 * their name, so what is kept never goes stale; the page itself is asked for first, so that a new version shows at once.
 */

// TypeScript's worker library takes `self` for a plain worker.
const worker = self as unknown as ServiceWorkerGlobalScope;

/** The names of all files of this build; put in by the build itself. */
const FILES: readonly string[] = JSON.parse("__FILES__");
const CACHE = `rockpool-${FILES.join().length}-${hash(FILES.join())}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...FILES])));
  void worker.skipWaiting();
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(removeOldCaches());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(request.mode === "navigate" ? newestPage(request) : keptFile(request));
});

async function newestPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (offline) {
    const kept = await caches.match("./index.html");
    if (kept) return kept;
    throw offline;
  }
}

async function keptFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** A page of the version before may still be open: its files stay for one more version. */
async function removeOldCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith("rockpool-") && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

function hash(text: string): string {
  let value = 0;
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0;
  return (value >>> 0).toString(36);
}
