/** Where a package asks for money, each as an address: libnpmfund's rules. Empty where one of them is none. */
export function fundingUrls(funding: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(funding) ? funding : funding === undefined ? [] : [funding];
  const urls = all.flatMap((one) => urlOf(one) ?? []);
  return urls.length === all.length ? urls : [];
}

function urlOf(one: unknown): string | undefined {
  const text = typeof one === "object" && one !== null && "url" in one ? one.url : one;
  return typeof text === "string" && /^https?:\/\/[^/]/.test(text) ? text : undefined;
}
