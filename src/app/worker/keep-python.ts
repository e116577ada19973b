const CACHE = "python";
let isKept = false;

/**
 * Keeps Python's files for when there is no network: the service worker gives out what any cache holds. They are too large
 * to be fetched before somebody needs them, so they are not among the page's own files.
 */
export function keepPython(urls: readonly string[]): void {
  if (isKept || !("caches" in globalThis)) return;
  isKept = true;
  // Where they cannot be kept, Python works all the same.
  keep(urls).catch(() => undefined);
}

/** The files of a version before make way. */
async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = (await cache.keys()).map(({ url }) => url);
  await Promise.all(kept.filter((url) => !urls.includes(url)).map((url) => cache.delete(url)));
  for (const url of urls) if (!kept.includes(url)) await cache.add(url);
}
