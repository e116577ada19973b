import { groupVersion, RESOURCES, type Resource } from "../api/resources.ts";

/** What a path of the API names. */
export interface Target {
  readonly resource: Resource;
  /** Undefined: of all namespaces, or of none. */
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
}

/** `/apis/apps/v1/namespaces/default/deployments/web/scale`; undefined: no resource of ours. */
export function parsePath(path: string): Target | undefined {
  const words = path.split("/").slice(1).map(decodeURIComponent);
  const isCore = words[0] === "api";
  const version = isCore ? words[1] : `${words[1]}/${words[2]}`;
  if (!isCore && words[0] !== "apis") return undefined;
  const rest = words.slice(isCore ? 2 : 3);
  const isInNamespace = rest[0] === "namespaces" && rest.length > 2;
  const [plural = "", name, subresource] = isInNamespace ? rest.slice(2) : rest;
  const resource = RESOURCES.find((one) => one.plural === plural && isOfVersion(one, version ?? ""));
  if (!resource) return undefined;
  return { resource, namespace: isInNamespace ? rest[1] : undefined, name, subresource };
}

function isOfVersion(resource: Resource, version: string): boolean {
  return (
    groupVersion(resource) === version || (resource.group === "autoscaling" && version === "autoscaling/v1")
  );
}
