const ROOT = "/var/lib/docker/overlay2";

/** Where the overlay2 driver has a stack of layers, the lowest first; `own`: the writable one on top. */
export function layerPaths(layers: readonly string[], own?: string): Readonly<Record<string, string>> {
  const all = own === undefined ? layers : [...layers, own];
  const top = all.at(-1) ?? "";
  const below = all.slice(0, -1).reverse();
  const lower: Record<string, string> =
    below.length === 0 ? {} : { LowerDir: below.map((id) => `${ROOT}/${id}/diff`).join(":") };
  const id: Record<string, string> = own === undefined ? {} : { ID: own };
  return {
    ...id,
    ...lower,
    MergedDir: `${ROOT}/${top}/merged`,
    UpperDir: `${ROOT}/${top}/diff`,
    WorkDir: `${ROOT}/${top}/work`,
  };
}
