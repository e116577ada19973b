import { groupVersion, RESOURCES } from "../api/resources.ts";

/** What the server has, for clients that ask before they act; undefined: the path is another. */
export function discovery(path: string): unknown {
  if (path === "/api") return { kind: "APIVersions", versions: ["v1"] };
  if (path === "/apis") return { kind: "APIGroupList", apiVersion: "v1", groups: groups() };
  const version = /^\/api\/(v1)$/.exec(path)?.[1] ?? /^\/apis\/([^/]+\/[^/]+)$/.exec(path)?.[1];
  if (version === undefined) return undefined;
  const own = RESOURCES.filter((one) => groupVersion(one) === version);
  if (own.length === 0) return undefined;
  return {
    kind: "APIResourceList",
    apiVersion: "v1",
    groupVersion: version,
    resources: own.map(({ plural, singular, shortNames, kind, isNamespaced, isInAll, verbs }) => ({
      name: plural,
      singularName: singular,
      namespaced: isNamespaced,
      kind,
      verbs,
      ...(shortNames.length > 0 && { shortNames }),
      ...(isInAll && { categories: ["all"] }),
    })),
  };
}

function groups() {
  const versions = [...new Set(RESOURCES.filter(({ group }) => group !== "").map(groupVersion))];
  return versions.map((one) => {
    const [name = "", version = ""] = one.split("/");
    const entry = { groupVersion: one, version };
    return { name, versions: [entry], preferredVersion: entry };
  });
}
