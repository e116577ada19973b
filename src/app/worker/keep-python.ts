const CACHE = "python";
let isKept = false;

/**
 * Keeps Python's files for when there is no network: the service worker gives out what any cache holds. They are too large
 * to be fetched before somebody needs them, so they are not among the page's own files.
 */
export function keepPython(urls: readonly string[], wheels: readonly string[]): void {
  if (isKept || !("caches" in globalThis)) return;
  isKept = true;
  // Where they cannot be kept, Python works all the same.
  keep(urls, wheels).catch(() => undefined);
}

/** A wheel that was unpacked once can be unpacked again without a network. */
export function keepWheel(url: string, response: Response): void {
  if (!("caches" in globalThis)) return;
  const kept = caches.open(CACHE).then((cache) => cache.put(url, response));
  kept.catch(() => undefined);
}

/** The files of a version before make way. */
async function keep(urls: readonly string[], wheels: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = (await cache.keys()).map(({ url }) => url);
  await Promise.all(
    kept.filter((url) => !urls.includes(url) && !wheels.includes(url)).map((url) => cache.delete(url)),
  );
  for (const url of urls) if (!kept.includes(url)) await cache.add(url);
}
